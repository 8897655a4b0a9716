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
  digest: {
    subject: (n) => (n === 1 ? "1 thing waits in your projects" : `${n} things wait in your projects`),
    greeting: (name) => `Hello ${name}`,
    body: (projects) =>
      projects === 1
        ? "Here is what is missing or coming up in your project. What matters most comes first."
        : `Here is what is missing or coming up in ${projects} of your projects. What matters most comes first.`,
    all: (n) => (n === 1 ? "See the item" : `See all ${n} items`),
    button: (more) =>
      more === 0
        ? "See it all"
        : more === 1
          ? "See it all, with 1 more project"
          : `See it all, with ${more} more projects`,
    closing:
      "You get this mail on Monday morning because you lead or edit a project. Where nothing is missing, no mail comes.",
    stop: "Stop the weekly mail",
  },
};
