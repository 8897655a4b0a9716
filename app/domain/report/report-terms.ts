/** Closed lists of words that reports, their review and portfolios use and the contract's vocabulary does not have. */

/** Days before a report is due, and the day after, at which its people are reminded. */
export const reminderSteps = ["30", "14", "3", "overdue"] as const;
export type ReminderStep = (typeof reminderSteps)[number];

export const extensionAnswers = ["granted", "refused"] as const;
export type ExtensionAnswer = (typeof extensionAnswers)[number];

/** Kinds of record that a project can leave out of one funder's report. */
export const leftOutKinds = ["activity", "need", "barrier", "goal", "outcome", "followUp"] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** Documents that are made once from a frozen version. */
export const documentFormats = ["pdf", "docx"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** What ends a reviewer's work on a report. */
export const assignmentEnds = ["handed_over", "conflict_of_interest", "decided"] as const;
export type AssignmentEnd = (typeof assignmentEnds)[number];

/** What a comment is about. */
export const commentAnchors = ["report", "section", "figure", "passage"] as const;
export type CommentAnchor = (typeof commentAnchors)[number];

/** Whose comment it is: kept, since the name may be erased. */
export const commentSides = ["funder", "project"] as const;
export type CommentSide = (typeof commentSides)[number];

export const decisions = ["returned", "approved"] as const;
export type Decision = (typeof decisions)[number];

/** Other systems that give identifiers. */
export const identifierSchemes = ["researchfish", "funder", "other"] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** What can have an identifier elsewhere. */
export const identifiedKinds = ["project", "activity", "outcome"] as const;
export type IdentifiedKind = (typeof identifiedKinds)[number];
