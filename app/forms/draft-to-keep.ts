/** What a page sends to have a half-filled form kept or thrown away. */
import * as z from "zod/mini";
import { typedEntriesOf } from "./typed-entries-of";

const draftToKeep = z.object({
  intent: z.enum(["keep", "discard"]),
  form: z.string().check(z.maxLength(40)),
  subject: z.string().check(z.maxLength(200)),
  /** The account that typed it; somebody else may have signed in on the device since. */
  account: z.optional(z.number()),
  /** Key of the project that the form belongs to; null where there is none yet. */
  project: z.nullable(z.string()),
  entries: z.array(z.tuple([z.string().check(z.maxLength(200)), z.string()])),
  /** Where a page without scripts goes afterwards. */
  returnTo: z.optional(z.string()),
});

/** The request's body as JSON, or as a form whose fields of these names say what it is about; null for anything else. */
export function readDraftToKeep(body: string, type: string): z.output<typeof draftToKeep> | null {
  const result = z.safeParse(draftToKeep, type.includes("json") ? readJson(body) : readPosted(body));
  return result.success ? result.data : null;
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function readPosted(body: string): unknown {
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(body)) form.append(name, value);
  const about = ["intent", "form", "subject", "project", "returnTo"];
  const { project, ...rest } = Object.fromEntries(typedEntriesOf(form).filter(([name]) => about.includes(name)));
  return {
    subject: "",
    ...rest,
    project: project ? project : null,
    entries: typedEntriesOf(form).filter(([name]) => !about.includes(name)),
  };
}
