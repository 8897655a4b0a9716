/** A second, tiny reader of bundle.schema.json, for comparison: the places at which a document breaks the schema. */
import { readFileSync } from "node:fs";

type Schema = { [keyword: string]: unknown };
type Json = Record<string, unknown>;

const contract = JSON.parse(
  readFileSync(new URL("../../../../docs/contract/bundle.schema.json", import.meta.url), "utf8"),
) as Schema & { $defs: Record<string, Schema> };

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function hasType(name: unknown, value: unknown): boolean {
  if (name === "object") return isObject(value);
  if (name === "array") return Array.isArray(value);
  if (name === "integer") return Number.isInteger(value);
  return typeof value === name;
}

function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isUri(text: string): boolean {
  if (!/^[!#-;=?-[\]_a-z~%]*$/i.test(text) || /%(?![0-9a-f]{2})/i.test(text) || text.split("#").length > 2)
    return false;
  const [, authority = "", rest = ""] = /^https?:\/\/([^/?#]*)(.*)$/.exec(text) ?? [];
  return !/[[\]]/.test(rest) && /^([^@[\]]*@)?(\[[0-9a-f:.]+\]|[^@[\]:]*)(:\d*)?$/i.test(authority);
}

/** Whether a schema without members of its own to look into holds for a value. */
function holds(schema: Schema, value: unknown): boolean {
  const required = (schema.required ?? []) as string[];
  if (isObject(value) && !required.every((name) => Object.hasOwn(value, name))) return false;
  if (schema.not !== undefined && holds(schema.not as Schema, value)) return false;
  return schema.anyOf === undefined || (schema.anyOf as Schema[]).some((one) => holds(one, value));
}

/** The pointers at which a document breaks the schema, in no order and each once. */
export function findSchemaFaults(document: unknown): Set<string> {
  const faults = new Set<string>();
  visit(contract, document, "", faults);
  return faults;
}

function visit(schema: Schema, value: unknown, at: string, faults: Set<string>): void {
  const reference = schema.$ref as string | undefined;
  if (reference !== undefined) return visit(contract.$defs[reference.slice(8)] ?? {}, value, at, faults);
  const fail = (isWrong: boolean) => void (isWrong && faults.add(at));
  if ("const" in schema) return fail(value !== schema.const);
  if ("enum" in schema) return fail(!(schema.enum as unknown[]).includes(value));
  if ("type" in schema && !hasType(schema.type, value)) return fail(true);
  if (typeof value === "number") {
    fail(value < ((schema.minimum as number | undefined) ?? -Infinity));
    fail(value > ((schema.maximum as number | undefined) ?? Infinity));
  }
  if (typeof value === "string") {
    const length = [...value].length;
    fail(length < ((schema.minLength as number | undefined) ?? 0));
    fail(length > ((schema.maxLength as number | undefined) ?? Infinity));
    fail(typeof schema.pattern === "string" && !new RegExp(schema.pattern, "u").test(value));
    fail(schema.format === "date" && !isRealDate(value));
    fail(schema.format === "uri" && !isUri(value));
    fail(/[\0\p{Surrogate}]/u.test(value));
  }
  if (Array.isArray(value)) {
    fail(value.length < ((schema.minItems as number | undefined) ?? 0));
    fail(value.length > ((schema.maxItems as number | undefined) ?? Infinity));
    value.forEach((item, i) => {
      visit(schema.items as Schema, item, `${at}/${i}`, faults);
      const written = JSON.stringify(item);
      if (schema.uniqueItems && value.slice(0, i).some((other) => JSON.stringify(other) === written))
        faults.add(`${at}/${i}`);
    });
  }
  if (!isObject(value)) return;
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  fail(!holds(schema, value));
  fail(schema.oneOf !== undefined && (schema.oneOf as Schema[]).filter((one) => holds(one, value)).length !== 1);
  fail(Object.keys(value).length < ((schema.minProperties as number | undefined) ?? 0));
  for (const name of Object.keys(value)) {
    const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (member === undefined) fail(true);
    else visit(member, value[name], `${at}/${name}`, faults);
  }
}
