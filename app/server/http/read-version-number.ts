/** The number of a version in an address. */
import { notFound } from "./authorise";

/** Throws 404 where it is none. */
export function readVersionNumber(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,8}$/.test(text)) throw notFound();
  return Number(text);
}
