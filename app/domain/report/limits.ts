/** How much people can write in a report, in characters. */
export const longestText = 20_000;
export const longestAnswer = 10_000;
