/** Whether an address in the settings and one that a provider gives of itself mean the same provider. */

/** Settings may end in a slash or in the address where a provider describes itself, which its own name does not. */
const bare = (address: string) => address.replace(/\/\.well-known\/[\w-]+$/, "").replace(/\/+$/, "");

export function isSameIssuer(one: string, other: string): boolean {
  return bare(one) === bare(other);
}
