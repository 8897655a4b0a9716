/** Made-up contacts of the made-up projects: one for each company that is involved, with a name that can be nobody's. */
import { findProjectHead } from "#db/projects";
import type { Bundle } from "~/domain/bundle/records";
import { scopeFor } from "~/domain/permissions/scope";
import { addContact } from "~/operations/add-contact";
import type { OperationContext } from "~/operations/context";

const firstNames = ["Asta", "Bo", "Cille", "Dan", "Ea", "Finn", "Gry", "Hans", "Ida", "Jens", "Kaja", "Leo"];
const positions = ["Arbejdsmiljørepræsentant", "Leder", "HR-konsulent", "Tillidsrepræsentant"];

/** Addresses lie under example.org, where no mail arrives. */
export function addContacts(context: OperationContext, { projects, organisations }: Bundle): void {
  const companies = new Set(organisations.filter(({ field }) => field === "company").map(({ key }) => key));
  let n = 0;
  for (const { key, involvements = [] } of projects) {
    const head = findProjectHead(context.db, key);
    const scope = head && scopeFor(context.actor, "contact.change", { kind: "project", ...head });
    if (!scope) continue;
    for (const organisation of new Set(involvements.map((one) => one.organisation))) {
      if (!companies.has(organisation)) continue;
      const firstName = firstNames[n % firstNames.length] ?? "";
      addContact(context, scope, {
        organisation,
        details: {
          name: `${firstName} Eksempel`,
          email: `${firstName.toLowerCase()}.${n}@example.org`,
          phone: null,
          title: positions[n % positions.length] ?? null,
          language: "da",
          source: "organisation",
          legalBasis: "legitimate_interest",
        },
      });
      n += 1;
    }
  }
}
