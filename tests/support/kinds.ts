/** The kinds of user of the demonstration, in the order in which it prints their links. */
export const kinds = ["lead", "bridge_builder", "company", "funder", "administrator"] as const;
export type Kind = (typeof kinds)[number];
