/** Names of what records refer to, by key; what the reader may not see, or is gone, has none. */
import type { ReferenceTarget } from "~/domain/bundle/faults";
import type { Key, Text } from "~/domain/bundle/records";

export type RecordNames = Readonly<Record<ReferenceTarget, Readonly<Record<Key, Text>>>>;
