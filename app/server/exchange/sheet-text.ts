/** What a workbook takes as text and as the name of a sheet. */

/** Excel's own limit is 32,767. */
const longestText = 32_000;

/** Without characters that XML has no place for. */
export function writableText(text: string): string {
  return text
    .slice(0, longestText)
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
}

/** Excel takes 31 characters and none of these. */
export function sheetName(title: string): string {
  return title.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31);
}
