/** Makes every text of a document one that the fonts can draw: PDF/UA refuses a document with a sign that has no glyph. */

/** What stands for a character that no font here can draw. */
const stranger = "\uFFFD";
/** Longer runs of letters get places to break, or they would run out of their column. */
const longestRun = 45;

/**
 * A copy in which each text is drawable; drawings and addresses stay as they are.
 * @template T
 * @param {T} value
 * @param {(point: number) => boolean} isDrawn whether the fonts have a code point
 * @returns {T}
 */
export function makeDrawable(value, isDrawn) {
  /** @type {Map<string, string>} */
  const known = new Map();
  return /** @type {T} */ (copy(value));

  /** @param {unknown} part @returns {unknown} */
  function copy(part) {
    if (typeof part === "string") return breakable(drawable(part, isDrawn, known));
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, member]) => [name, asTheyAre.has(name) ? member : copy(member)]),
    );
  }
}

const asTheyAre = new Set(["svg", "href", "type", "name", "id", "language", "lang", "generatedOn", "state", "align"]);

/**
 * A text with what stands for each of its signs; a long report has few signs, many times each.
 * @param {string} text @param {(point: number) => boolean} isDrawn @param {Map<string, string>} known what stands for those met before
 */
function drawable(text, isDrawn, known) {
  const canDraw = (/** @type {string} */ sign) => sign === "\n" || isDrawn(sign.codePointAt(0) ?? 0);
  const plain = text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/\t/g, " ");
  let drawn = "";
  for (const sign of plain) {
    let shown = known.get(sign);
    if (shown === undefined) {
      shown = isSilent(sign) ? "" : canDraw(sign) ? sign : canDraw(stranger) ? stranger : "?";
      known.set(sign, shown);
    }
    drawn += shown;
  }
  return drawn;
}

/** Controls, joiners and variation selectors have no shape of their own. @param {string} sign */
function isSilent(sign) {
  return sign !== "\n" && /[\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}]/u.test(sign) && sign !== "\u00AD";
}

/** A zero-width space after the signs at which an address may break, and within runs that are too long. @param {string} text */
function breakable(text) {
  return text.replace(/\S{20,}/gu, (run) =>
    run.replace(/[/?&=_.@](?=[^\s])/g, "$&\u200B").replace(/[^\s\u200B]{46,}/gu, (piece) => splitRun(piece)),
  );
}

/** @param {string} piece */
function splitRun(piece) {
  const signs = [...piece];
  const parts = [];
  for (let start = 0; start < signs.length; start += longestRun)
    parts.push(signs.slice(start, start + longestRun).join(""));
  return parts.join("\u200B");
}
