/** One row of a sheet as an organisation. */
import type { Organisation } from "../bundle/records";
import { isCvr, isHttpUrl, toHttpUrl } from "../identifiers";
import { type Field, fieldOfRole } from "../vocabulary";
import type { RowReader } from "./row-reader";

export type OrganisationDraft = Omit<Organisation, "key">;

/** Null where the row is faulty; the reader then holds its faults. A role says its field where the row does not. */
export function readOrganisationRow(reader: RowReader, defaultField: Field | null): OrganisationDraft | null {
  const name = reader.text("name", 300) ?? reader.fault("nameMissing", "name", {});
  const shortName = reader.text("shortName", 40);
  const role = reader.term("actorRole", "actorRole");
  const field = reader.term("field", "field") ?? (role ? fieldOfRole[role] : defaultField);
  if (!field && reader.text("field") === undefined) reader.fault("fieldMissing", "field", {});
  if (role && field && fieldOfRole[role] !== field)
    reader.fault("roleOutsideField", "actorRole", { value: reader.shown(reader.cell("actorRole")) });
  const cvr = reader.text("cvr")?.replaceAll(/[^\d]/g, "") || undefined;
  if (cvr !== undefined && !isCvr(cvr)) reader.fault("cvrWrong", "cvr", { value: reader.shown(reader.cell("cvr")) });
  const pNumber = reader.text("pNumber")?.replaceAll(/[^\d]/g, "") || undefined;
  if (pNumber !== undefined && pNumber.length !== 10)
    reader.fault("pNumberWrong", "pNumber", { value: reader.shown(reader.cell("pNumber")) });
  const sizeClass = reader.term("sizeClass", "sizeClass");
  const industry = reader.term("industry", "industry");
  const country = readCountry(reader);
  const website = readWebsite(reader);
  if (reader.faults.length > 0 || !name || !field) return null;
  return {
    name,
    field,
    ...(shortName && { shortName }),
    ...(role && { role }),
    ...(cvr && { cvr }),
    ...(pNumber && { pNumber }),
    ...(sizeClass && { sizeClass }),
    ...(industry && { industry }),
    ...(country && { country }),
    ...(website && { website }),
  };
}

function readCountry(reader: RowReader): string | undefined {
  const text = reader.text("country");
  if (text === undefined) return undefined;
  if (/^(danmark|denmark)$/i.test(text)) return "DK";
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
  return reader.fault("countryWrong", "country", { value: reader.shown(text) });
}

function readWebsite(reader: RowReader): string | undefined {
  const text = reader.text("website");
  if (text === undefined) return undefined;
  const address = toHttpUrl(text);
  return isHttpUrl(address) ? address : reader.fault("linkUnreadable", "website", { value: reader.shown(text) });
}
