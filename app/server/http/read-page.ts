/** The page of a long list that an address asks for. */

export interface ListPage {
  /** From 1. */
  page: number;
  limit: number;
  offset: number;
}

/** The `page` of the address; the first where it is no number. */
export function readPage(request: Request, limit: number): ListPage {
  const asked = Number.parseInt(new URL(request.url).searchParams.get("page") ?? "", 10);
  const page = Number.isSafeInteger(asked) && asked > 0 && asked < 1_000_000 ? asked : 1;
  return { page, limit, offset: (page - 1) * limit };
}

/** How many pages a list of that length has; at least one. */
export function countPages(total: number, limit: number): number {
  return Math.max(1, Math.ceil(total / limit));
}
