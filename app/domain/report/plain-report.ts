/** Makes a report plain JSON: nothing undefined, nothing shared with the records it came from, Danish before English. */
import type { Report } from "./report";

export function plainReport(report: Report): Report {
  return plain(report) as Report;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  let isText = true;
  // Not over `Object.entries`: a report of thousands of records would make as many lists of pairs.
  for (const name in value) {
    const member = (value as Record<string, unknown>)[name];
    if (member === undefined) continue;
    isText &&= name === "da" || name === "en";
    copy[name] = plain(member);
  }
  return isText && "da" in copy && "en" in copy ? { da: copy.da, en: copy.en } : copy;
}
