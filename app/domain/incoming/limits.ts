/** How much of a stranger's file is read; beyond it the file is refused before it costs anything. */
const MiB = 1024 * 1024;

/** Of a file as it is sent. */
export const mostBytes = 20 * MiB;
/** Of a bundle, which is held in memory whole and written in one transaction; larger ones go through the command line. */
export const mostBundleBytes = 20 * MiB;

/** Of what a workbook unpacks to, in one part of it and in all. */
export const mostUnpackedPart = 96 * MiB;
export const mostUnpacked = 160 * MiB;
/** How many times larger a part may be than it is packed, once it is larger than a mebibyte; sheets reach some thirty. */
export const mostRatio = 150;
export const mostParts = 2000;

export const mostRows = 50_000;
export const mostColumns = 200;
export const mostOrganisationRows = 2000;
/** Characters of one cell, as of any text of the product. */
export const longestCell = 20_000;
/** Characters of all cells together. */
export const mostText = 12_000_000;

export const mostEvents = 20_000;
/** Of one series of meetings, and steps that one series may take to reach the project's time. */
export const mostOfSeries = 500;
export const mostSteps = 50_000;
/** Meetings that are offered. */
export const mostMeetings = 2000;

/** Files of one account that wait in one project; the oldest makes room. */
export const mostWaitingFiles = 5;
