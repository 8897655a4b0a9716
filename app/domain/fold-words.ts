/** Words as people compare them when they search. */

/** No capitals, `aa` as `å`, accents of other letters dropped; æ, ø and å stay letters of their own. */
export function foldWords(text: string): string {
  return text
    .toLocaleLowerCase("da")
    .replaceAll("aa", "å")
    .replaceAll(/[éèêë]/g, "e")
    .replaceAll(/[üú]/g, "u")
    .replaceAll(/[öó]/g, "ø")
    .replaceAll("ä", "æ");
}

/** Whether every word that is looked for stands in the text, whole or as a part. */
export function holdsWords(text: string, wanted: string): boolean {
  return makeWordFinder(wanted)(text);
}

/** The same for many texts: what is looked for is read once, and nothing is read where nothing is looked for. */
export function makeWordFinder(wanted: string): (text: string) => boolean {
  if (wanted.trim() === "") return () => true;
  const holds = makeFoldedFinder(wanted);
  return (text) => holds(foldWords(text));
}

/** The same for texts that `foldWords` has read already. */
export function makeFoldedFinder(wanted: string): (folded: string) => boolean {
  const words = foldWords(wanted).split(/\s+/).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}
