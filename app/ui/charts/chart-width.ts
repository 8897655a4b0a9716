/** How wide a drawing is: a number of units for documents, or as wide as its box while the letters keep their size. */
export type ChartWidth = number | "fluid";
