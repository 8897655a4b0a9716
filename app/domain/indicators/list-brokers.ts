/** Who acted as bridge-builder. */
import type { Key } from "../bundle/records";
import type { Scope } from "./scope";

/** The distinct brokers of the period's activities. */
export function listBrokers({ activities }: Pick<Scope, "activities">): Set<Key> {
  const keys = new Set<Key>();
  for (const { brokers = [] } of activities) for (const broker of brokers) keys.add(broker);
  return keys;
}
