/** Reads a posted form by its schema: the values, or what is wrong and what to show again. */
import * as z from "zod/mini";

/** The schema of a form: an object whose messages are keys of the words that forms show. */
export type FormSchema = z.ZodMiniObject;

export interface FormFaults {
  /** Field name to message key. `form` is what concerns no single field. */
  errors: Record<string, string>;
  /** What was typed, without passwords. */
  values: Record<string, string>;
}

export type ReadForm<S extends FormSchema> = { ok: true; values: z.output<S> } | { ok: false; faults: FormFaults };

/** Names of fields whose values never come back to a page. */
export function isSecret(name: string): boolean {
  return /password/i.test(name);
}

/** The values by the schema; of each field only its first fault. */
export function readForm<S extends FormSchema>(schema: S, form: FormData): ReadForm<S> {
  const result = z.safeParse(schema, Object.fromEntries(typedFields(schema, form)));
  if (result.success) return { ok: true, values: result.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of result.error.issues) errors[String(path[0] ?? "form")] ??= message;
  return { ok: false, faults: { errors, values: readTyped(schema, form) } };
}

/** What was typed, to show again beside a refusal that the schema cannot know. */
export function readTyped(schema: FormSchema, form: FormData): Record<string, string> {
  return Object.fromEntries(typedFields(schema, form).filter(([name]) => !isSecret(name)));
}

/** A refusal of one field, or of the whole form, that only the server can know. */
export function faultsOf(schema: FormSchema, form: FormData, errors: Record<string, string>): FormFaults {
  return { errors, values: readTyped(schema, form) };
}

function typedFields(schema: FormSchema, form: FormData): [string, string][] {
  return Object.keys(schema.def.shape).flatMap((name) => {
    const value = form.get(name);
    return typeof value === "string" ? [[name, value] as [string, string]] : [];
  });
}
