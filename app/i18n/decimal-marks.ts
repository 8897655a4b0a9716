/** The mark before decimals in each language. */
import type { Language } from "./language";

export const decimalMarks: Record<Language, "," | "."> = { da: ",", en: "." };
