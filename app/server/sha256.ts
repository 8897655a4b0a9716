/** The fingerprint by which anybody can tell whether what they hold is what was frozen. */
import { createHash } from "node:crypto";

/** SHA-256 in 64 hexadecimal digits; of a text, over its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
