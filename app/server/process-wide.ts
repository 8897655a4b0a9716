/**
 * What a process has once. The pages are bundled apart from the programs, so a module may be there twice, each time with
 * variables of its own; what stands here is the same for both.
 */

/** What stands under the name, made when it is first asked for. */
export function processWide<T>(name: string, make: () => T): T {
  const place = globalThis as unknown as Record<symbol, T | undefined>;
  return (place[Symbol.for(`vidensbro ${name}`)] ??= make());
}
