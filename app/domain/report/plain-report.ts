/** Makes a report plain JSON: nothing undefined, nothing shared with the records it came from, Danish before English. */
import type { Report } from "./report";

export function plainReport(report: Report): Report {
  return plain(report) as Report;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const isText = members.length > 0 && members.every(([name]) => name === "da" || name === "en");
  if (isText) members.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
}
