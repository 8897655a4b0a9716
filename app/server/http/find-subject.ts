/** The person behind an address that an administrator typed; the address is posted, so that it stands in no log or history. */
import { findAccountByEmail, normaliseEmail } from "#db/accounts";
import type { Subject } from "#db/personal-data";
import { everything } from "~/domain/permissions/scope";
import type { Visit } from "./visit";

export function findSubject({ services }: Visit, typed: string): Subject {
  const address = normaliseEmail(typed);
  const account = findAccountByEmail(services.db, everything({ kind: "system" }), address);
  return { accountId: account?.id ?? null, address };
}
