/** Danish words of the mails. */
export const mailDa = {
  footer: (publicUrl: string) => `Sendt af Vidensbro på ${publicUrl}. Du kan ikke svare på denne mail.`,
  plainAddress: "Virker knappen ikke, så kopiér adressen ind i din browser:",
  signIn: {
    subject: "Dit link til Vidensbro",
    greeting: (name: string) => `Hej ${name}`,
    body: "Her er det link, du bad om. Åbn det i den samme browser, som du bad om det i. Linket virker én gang og i 10 minutter.",
    button: "Log ind",
    closing: "Har du ikke bedt om et link, kan du se bort fra denne mail.",
  },
  invitation: {
    subject: (target: string) => `Du er inviteret til ${target}`,
    greeting: "Hej",
    body: (target: string, role: string) => `Du er inviteret til ${target} i Vidensbro som ${role}.`,
    button: "Se invitationen",
    closing: "Invitationen gælder i 14 dage. Kender du ikke til den, kan du se bort fra denne mail.",
  },
};
