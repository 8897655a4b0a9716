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
  const isCommon = makeCommon(isDrawn);
  return /** @type {T} */ (copy(value));

  /** @param {unknown} part @returns {unknown} */
  function copy(part) {
    if (typeof part === "string") return isCommon(part) ? part : breakable(drawable(part, isDrawn, known));
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== "object" || part === null) return part;
    /** @type {Record<string, unknown>} */
    const made = {};
    for (const [name, member] of Object.entries(part)) made[name] = asTheyAre.has(name) ? member : copy(member);
    return made;
  }
}

const asTheyAre = new Set(["svg", "href", "type", "name", "id", "language", "lang", "generatedOn", "state", "align"]);

/**
 * Whether a text stays as it is, told at a glance: letters of western languages that the fonts have, in words of usual
 * length. Looking at each sign of a long report takes longer than anything else before it is laid out.
 * @param {(point: number) => boolean} isDrawn
 * @returns {(text: string) => boolean}
 */
function makeCommon(isDrawn) {
  const points = [...Array(0x160).keys()].map((index) => index + 0x20).concat([0x2013, 0x2014, 0x2019, 0x201c, 0x201d]);
  const drawn = points.filter((point) => isDrawn(point) && !isSilent(String.fromCodePoint(point)));
  const common = new RegExp(`^[${drawn.map((point) => `\\u${point.toString(16).padStart(4, "0")}`).join("")}]*$`);
  return (text) => common.test(text) && !/\S{20}/.test(text);
}

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
