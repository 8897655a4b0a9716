/** Which mutants a share of them consists of: always the same ones, or others by another seed. */
import { createHash } from "node:crypto";

export function isDrawn(id: string, share: number): boolean {
  const seed = process.env.MUTATION_SEED ?? "";
  return createHash("sha256").update(`${seed}${id}`).digest().readUInt32BE() < share * 2 ** 32;
}
