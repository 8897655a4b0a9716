/** What the register of personal data says of one table. */

/** Why persons stand in tables at all, as the record of processing lists it. */
export const processings = [
  "accounts",
  "contacts",
  "feedback",
  "projects",
  "reporting",
  "mail",
  "intake",
  "journal",
  "security",
] as const;
export type Processing = (typeof processings)[number];

/** How long rows stay; the days stand in `retention.ts`. */
export const keepings = [
  "account",
  "session",
  "signInLink",
  "invitation",
  "contact",
  "mail",
  "draft",
  "submission",
  "incoming",
  "digestLink",
  "attempt",
  "project",
  "report",
  "journal",
  "installation",
] as const;
export type Keeping = (typeof keepings)[number];

/**
 * What a column holds: something of a person (`person`), words in which somebody may have named a person (`words`),
 * the hash of a secret (`secret`), or a term, key, day or hash that tells of nobody (`plain`).
 */
export type ColumnUse = "person" | "words" | "secret" | "plain";

/** What becomes of a row when its person is erased: it goes, it stays without the person, or it stays with a bare number. */
export type Erasure = "erased" | "released" | "stays";

export interface TableEntry {
  /** Null where no person is meant to stand; `words` can name one all the same. */
  processing: Processing | null;
  kept: Keeping;
  /** Every column that holds text or bytes. */
  columns: Readonly<Record<string, ColumnUse>>;
  /** Columns that name an account, and what becomes of the row when it is erased. */
  accounts?: Readonly<Record<string, Erasure>>;
  /** The column that names a contact. */
  contact?: { column: string; erasure: Erasure };
  /** The column with the mail address by which rows are found; rows that others wrote about it are not searched. */
  address?: string;
  /** Rows about an account that it did not write: the column with its id, and the column and word that say so. */
  about?: { column: string; where: string; is: string };
  /** What the person is shown and given. */
  exported?: {
    columns: readonly string[];
    /** Given to the person alone, not to an administrator who has no part in the project. */
    own?: readonly string[];
  };
}

type Uses = Partial<Record<ColumnUse, string>>;

/** `{ person: "name email", plain: "language" }` as one use for each column. */
export function uses(columns: Uses): Record<string, ColumnUse> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([use, names]) =>
      names.split(" ").map((name) => [name, use as ColumnUse] as const),
    ),
  );
}

/** A table in which nobody is meant to stand. */
export const ofNobody = (kept: Keeping, columns: Uses): TableEntry => ({
  processing: null,
  kept,
  columns: uses(columns),
});
