/** Which characters a TrueType font can draw, read from its table `cmap`. Source: OpenType specification, cmap formats 4 and 12. */

/**
 * @param {Buffer} font
 * @returns {Set<number>} code points
 */
export function readCharacters(font) {
  const table = findTable(font, "cmap");
  const count = font.readUInt16BE(table + 2);
  /** @type {Set<number>} */
  const points = new Set();
  for (let index = 0; index < count; index++) {
    const at = table + font.readUInt32BE(table + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, points);
    if (format === 12) addGroups(font, at, points);
  }
  return points;
}

/** @param {Buffer} font @param {string} name */
function findTable(font, name) {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

/** Format 4: segments of the basic plane. @param {Buffer} font @param {number} at @param {Set<number>} points */
function addSegments(font, at, points) {
  const segments = font.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment++) {
    const start = font.readUInt16BE(starts + segment * 2);
    const end = font.readUInt16BE(ends + segment * 2);
    const delta = font.readUInt16BE(deltas + segment * 2);
    const offset = font.readUInt16BE(offsets + segment * 2);
    for (let point = start; point <= end && point < 0xffff; point++) {
      const stored = offset === 0 ? point : font.readUInt16BE(offsets + segment * 2 + offset + (point - start) * 2);
      if (stored !== 0 && ((stored + delta) & 0xffff) !== 0) points.add(point);
    }
  }
}

/** Format 12: groups of all planes. @param {Buffer} font @param {number} at @param {Set<number>} points */
function addGroups(font, at, points) {
  const groups = font.readUInt32BE(at + 12);
  for (let group = 0; group < groups; group++) {
    const start = font.readUInt32BE(at + 16 + group * 12);
    const end = font.readUInt32BE(at + 16 + group * 12 + 4);
    for (let point = start; point <= end; point++) points.add(point);
  }
}
