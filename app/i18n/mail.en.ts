/** English words of the mails. */
import type { MailMessages } from "./mail";

export const mailEn: MailMessages = {
  footer: (publicUrl) => `Sent by Vidensbro at ${publicUrl}. This mail takes no replies.`,
  plainAddress: "If the button does not work, copy the address into your browser:",
  signIn: {
    subject: "Your link to Vidensbro",
    greeting: (name) => `Hello ${name}`,
    body: "Here is the link that you asked for. Open it in the same browser that you asked from. It works once and for 10 minutes.",
    button: "Sign in",
    closing: "If you did not ask for a link, you can ignore this mail.",
  },
  invitation: {
    subject: (target) => `You are invited to ${target}`,
    greeting: "Hello",
    body: (target, role) => `You are invited to ${target} in Vidensbro as ${role}.`,
    button: "See the invitation",
    closing: "The invitation is open for 14 days. If you do not know of it, you can ignore this mail.",
  },
};
