/** What a posted form holds that may be kept and shown again. */
import { keptOnDevice } from "~/domain/sent-words";
import type { TypedEntries } from "~/domain/typed-entries";
import { isSecret } from "./read-form";

/** Every text of the form but passwords and files. */
export function typedEntriesOf(form: FormData): TypedEntries {
  return [...form].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && !isSecret(entry[0]) && entry[0] !== keptOnDevice,
  );
}
