/** The two languages of the product and how a reader's language is chosen. */
export const languages = ["da", "en"] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return value === "da" || value === "en";
}

/** The first language of an Accept-Language header that the product speaks; Danish if none. */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => /^\s*q=([0-9.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((entry) => entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const found = wanted.find(
    (entry) => isLanguage(entry.language) || ["nb", "nn", "no", "sv"].includes(entry.language ?? ""),
  );
  return found?.language === "en" ? "en" : "da";
}
