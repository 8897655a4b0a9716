/** What a form says of an organisation that was typed and not found. */

/** Which words an organisation asks for that is not found: nothing typed, none by the name, or several. */
export function missingOrganisation(typed: string, candidates: readonly unknown[], nothing: string): string {
  if (typed === "") return nothing;
  return candidates.length === 0 ? "projectOrganisationUnknown" : "projectOrganisationWhich";
}
