/** Which mutants a share of them consists of: always the same ones. */
import { createHash } from "node:crypto";

export function isDrawn(id: string, share: number): boolean {
  return createHash("sha256").update(id).digest().readUInt32BE() < share * 2 ** 32;
}
