/** Every message that a form's schema can give has words in both languages. */
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { isSecret, readForm, type FormSchema } from "~/forms/read-form";
import { formMessages } from "~/i18n/forms";
import { languages } from "~/i18n/language";

const modules = import.meta.glob<Record<string, unknown>>("../../../app/forms/*.ts", { eager: true });
const forms = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    value instanceof z.ZodMiniType ? [{ name: `${file.split("/").at(-1)} ${name}`, schema: value }] : [],
  ),
);

/** Every message key in a schema, found where the schema keeps it rather than by trying inputs. */
function listKeys(schema: unknown, found = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return found;
  seen.add(schema);
  if ("_zod" in schema) {
    const { def } = schema._zod as { def: Record<string, unknown> };
    if (typeof def.error === "function") found.add((def.error as (issue: object) => string)({ input: undefined }));
    for (const inner of Object.values(def)) listKeys(inner, found, seen);
  } else {
    for (const inner of Object.values(schema)) listKeys(inner, found, seen);
  }
  return found;
}

describe("the messages of forms", () => {
  it("are found in all schemas", () => {
    expect(forms.length).toBeGreaterThan(14);
    expect([...listKeys(forms.find(({ name }) => name.endsWith("firstRunForm"))?.schema)].sort()).toEqual([
      "code",
      "codeWrong",
      "email",
      "name",
      "nameLong",
      "passwordLong",
      "passwordShort",
    ]);
  });

  it.each(forms)("of $name have words in both languages", ({ schema }) => {
    const keys = [...listKeys(schema)];
    expect(keys.length).toBeGreaterThan(0);
    for (const language of languages) {
      for (const key of keys) expect(formMessages[language]).toHaveProperty(key);
    }
  });

  it.each(forms)("of $name are all that bad input gets", ({ schema }) => {
    const shape = "shape" in schema ? (schema.shape as Record<string, unknown>) : null;
    const names = shape ? Object.keys(shape) : [];
    for (const input of ["", " ", "x".repeat(5000), "'; drop table account; --", "<script>", "\u0000", "a@b"]) {
      const value = shape ? Object.fromEntries(names.map((name) => [name, input])) : input;
      const result = z.safeParse(schema, value);
      for (const { message } of result.error?.issues ?? []) expect(formMessages.da).toHaveProperty(message);
    }
    for (const { message } of z.safeParse(schema, shape ? {} : undefined).error?.issues ?? []) {
      expect(formMessages.en).toHaveProperty(message);
    }
  });

  it("differ between the languages and end without a full stop, as in the summary", () => {
    for (const [key, words] of Object.entries(formMessages.da)) {
      expect(formMessages.en[key as keyof typeof formMessages.en]).not.toBe(words);
      expect(words).not.toMatch(/[.!]$/);
    }
  });
});

describe("a form that is read", () => {
  const schema: FormSchema = z.object({
    name: z.string("name").check(z.trim(), z.minLength(1, "name"), z.maxLength(5, "nameLong")),
    password: z.string("passwordShort").check(z.minLength(12, "passwordShort")),
  });

  it("gives the values by the schema and drops what it does not name", () => {
    const form = new FormData();
    form.set("name", " Ida ");
    form.set("password", "en lang adgangskode");
    form.set("administrator", "true");
    expect(readForm(schema, form)).toEqual({ ok: true, values: { name: "Ida", password: "en lang adgangskode" } });
  });

  it("gives the first fault of each field and what was typed, but never a password", () => {
    const form = new FormData();
    form.set("name", "Ida Idasen");
    form.set("password", "kort");
    expect(readForm(schema, form)).toEqual({
      ok: false,
      faults: { errors: { name: "nameLong", password: "passwordShort" }, values: { name: "Ida Idasen" } },
    });
    expect(isSecret("currentPassword")).toBe(true);
  });

  it("takes a file in the place of a text for nothing", () => {
    const form = new FormData();
    form.set("name", new File(["x"], "x.txt"));
    expect(readForm(schema, form)).toMatchObject({ ok: false, faults: { errors: { name: "name" }, values: {} } });
  });
});
