/** What is said about forms that are kept half-filled. */
import type { Language } from "./language";

const da = {
  kept: (moment: string) => `Vi har gemt det, du skrev den ${moment}.`,
  discard: "Smid kladden væk",
  saved: "Gemt som kladde",
  onDevice: "Ingen forbindelse. Det, du skriver, er gemt på denne enhed",
  signedOut: "Du er ikke længere logget ind. Det, du skriver, er gemt på denne enhed og kommer igen, når du logger ind",
  tooLarge: "Kladden fylder for meget til at blive gemt. Send formularen, eller gør teksten kortere",
};

const en: typeof da = {
  kept: (moment) => `We kept what you typed on ${moment}.`,
  discard: "Discard the draft",
  saved: "Kept as a draft",
  onDevice: "No connection. What you type is kept on this device",
  signedOut: "You are no longer signed in. What you type is kept on this device and comes back when you sign in",
  tooLarge: "The draft is too large to be kept. Send the form or make the text shorter",
};

export const draftsMessages: Record<Language, typeof da> = { da, en };
