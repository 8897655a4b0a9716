/** A bundle as the bytes of an export. */
import { canonicalBundle } from "./canonical-bundle";
import type { Bundle } from "./records";

/** Canonical JSON: two-space indent, one final newline, no byte-order mark. Source: docs/contract/BUNDLE.md. */
export function writeBundle(bundle: Bundle): string {
  return `${JSON.stringify(canonicalBundle(bundle), null, 2)}\n`;
}
