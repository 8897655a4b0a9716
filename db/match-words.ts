/** What people type into a search, as a query of the full-text index. */

/**
 * All the words, each as the beginning of a word, within one project. Null where there is no word in the text. Whatever
 * is typed is only ever words: signs that mean something to the index are left out.
 */
export function matchWords(projectId: number, typed: string): string | null {
  const words = typed
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 10);
  if (words.length === 0) return null;
  const wanted = words.map((word) => `"${word}"*`).join(" AND ");
  return `project_id : "${projectId}" AND {title_da title_en summary_da summary_en} : (${wanted})`;
}
