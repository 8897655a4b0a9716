/** Keys of made-up organisations, programmes and projects, marked so that they never meet real ones. */
import type { Key } from "~/domain/bundle/records";

export function demoKey(short: string): Key {
  return `demo-${short.trim()}`;
}

/** Several keys from a list parted by commas. */
export function demoKeys(list: string): Key[] {
  return list.split(",").map(demoKey);
}
