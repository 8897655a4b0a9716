/** The light colours of tokens.css as literals, because a drawing goes into PDF and DOCX where no style sheet follows. */
export const chartColours = {
  surface: "#ffffff",
  sunken: "#eaf0f2",
  line: "#d3dde1",
  lineStrong: "#6a7f88",
  ink: "#1b2b31",
  inkSoft: "#4c626b",
  declared: "#0b4f60",
  observed: "#b7410e",
  observedMid: "#e5a382",
  observedTint: "#fbeae1",
} as const;
