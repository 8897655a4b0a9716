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
  digest: {
    subject: (n: number) => (n === 1 ? "1 ting venter i dine projekter" : `${n} ting venter i dine projekter`),
    greeting: (name: string) => `Hej ${name}`,
    body: (projects: number) =>
      projects === 1
        ? "Her er det, der mangler eller snart skal ske i dit projekt. Det vigtigste står først."
        : `Her er det, der mangler eller snart skal ske i ${projects} af dine projekter. Det vigtigste står først.`,
    all: (n: number) => (n === 1 ? "Se punktet" : `Se alle ${n} punkter`),
    button: (more: number) =>
      more === 0
        ? "Se det hele"
        : more === 1
          ? "Se det hele, også 1 projekt til"
          : `Se det hele, også ${more} projekter til`,
    closing:
      "Du får mailen mandag morgen, fordi du leder eller redigerer et projekt. Er der ikke noget, kommer der ingen mail.",
    stop: "Stop ugemailen",
  },
};
