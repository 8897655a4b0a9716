/** Keeps text that people wrote from being run as a formula by the program that opens a sheet. */

/**
 * What a sheet may take for the start of a formula, in ASCII and in the full-width forms that some programs fold into
 * it, also after blanks. Source: OWASP, "CSV Injection".
 */
const startsFormula = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** The text as it may stand in a cell: with an apostrophe in front where it could be a formula. */
export function escapeCell(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** The text without the apostrophe that `escapeCell` set in front of it. */
export function readEscapedCell(text: string): string {
  return text.startsWith("'") && startsFormula.test(text.slice(1)) ? text.slice(1) : text;
}
