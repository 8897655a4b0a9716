/** What is told to work that was in hand when the program was asked to stop: the end of it, and no error. */
const name = "OrderlyStop";

export class OrderlyStop extends Error {
  override readonly name = name;
}

/** By name: the pages and the program that runs them each have their own copy of the class. */
export function isOrderlyStop(error: unknown): boolean {
  return error instanceof Error && error.name === name;
}
