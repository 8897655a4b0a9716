/** Colours, measures and styles of a Word document. */

/** @typedef {import("~/i18n/language").Language} Language */

export const colours = {
  ink: "1B2B31",
  soft: "4C626B",
  line: "D3DDE1",
  strong: "07323D",
  declared: "0B4F60",
  declaredTint: "E1EDF0",
  observed: "B7410E",
  observedSoft: "F3CDB8",
  observedTint: "FBEAE1",
};

/** Width of the text in twentieths of a point. */
export const textWidth = 11906 - 2 * 1360;

/** @type {Record<Language, string>} */
export const wordLanguage = { da: "da-DK", en: "en-GB" };

const family = "IBM Plex Sans";

/** Line spacing needs its rule, or Word reads it as a fixed height and cuts drawings off. @param {number} after */
const spacing = (after, before = 0) => ({ before, after, line: 276, lineRule: /** @type {const} */ ("auto") });

/** @param {Language} language */
export function documentStyles(language) {
  const heading = { font: family, bold: true };
  return {
    default: {
      document: {
        run: { font: family, size: 20, color: colours.ink, language: { value: wordLanguage[language] } },
        paragraph: { spacing: spacing(140) },
      },
      title: {
        run: { ...heading, size: 52, color: colours.declared },
        paragraph: { spacing: spacing(240, 120) },
      },
      heading1: {
        run: { ...heading, size: 36, color: colours.declared },
        paragraph: { spacing: spacing(200, 480), keepNext: true },
      },
      heading2: {
        run: { ...heading, size: 26, color: colours.strong },
        paragraph: { spacing: spacing(140, 320), keepNext: true },
      },
      heading3: {
        run: { ...heading, size: 21, color: colours.ink },
        paragraph: { spacing: spacing(100, 200), keepNext: true },
      },
    },
    paragraphStyles: [
      style("ContentsHeading", { ...heading, size: 36, color: colours.declared }, spacing(200)),
      style("Kind", { ...heading, size: 24, color: colours.observed }, spacing(120, 2400)),
      style("Acronym", { ...heading, size: 30, color: colours.soft }, spacing(0)),
      style("Caption", { ...heading, size: 18, color: colours.declared }, spacing(90, 260), { keepNext: true }),
      style("Quiet", { size: 17, color: colours.soft }, spacing(140, 60)),
      style("Running", { size: 16, color: colours.soft }, spacing(0)),
      style("Illustrative", { ...heading, size: 16, color: colours.observed }, spacing(80)),
      style("Cell", { size: 17 }, spacing(20)),
      style("CellNote", { size: 15, color: colours.soft }, spacing(20)),
      style("CellHead", { ...heading, size: 16, color: colours.declared }, spacing(20)),
      style("FigureLabel", { size: 17 }, spacing(0, 80)),
      style("FigureValue", { ...heading, size: 36, color: colours.declared }, spacing(0)),
      style("FigureMeaning", { size: 15, color: colours.soft }, spacing(160)),
      style("Quotation", {}, spacing(20, 120), { indent: { left: 240 } }),
      style("QuoteSource", { size: 16, color: colours.soft }, spacing(120), { indent: { left: 240 } }),
    ],
  };
}

/**
 * @param {string} id
 * @param {object} run
 * @param {object} space
 * @param {object} more
 */
function style(id, run, space, more = {}) {
  return { id, name: id, basedOn: "Normal", run, paragraph: { spacing: space, ...more } };
}
