/** The shapes in code say what the contract's schema says. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleShape } from "~/domain/bundle/bundle-shape";
import type { Shape, Type } from "~/domain/bundle/shape";

type Schema = Record<string, unknown>;

const contract = JSON.parse(
  readFileSync(new URL("../../../../docs/contract/bundle.schema.json", import.meta.url), "utf8"),
) as Schema & { $defs: Record<string, Schema> };

const patterns = {
  cvr: "^[0-9]{8}$",
  pNumber: "^[0-9]{10}$",
  ror: "^https://ror\\.org/0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$",
  country: "^[A-Z]{2}$",
  doi: "^10\\.[0-9]{4,9}/\\S+$",
};

function schemaOf(type: Type): Schema {
  switch (type.is) {
    case "constant":
      return { const: type.value };
    case "key":
    case "reference":
      return contract.$defs.key ?? {};
    case "day":
      return contract.$defs.date ?? {};
    case "flag":
      return { type: "boolean" };
    case "string":
      return { type: "string", minLength: 1, maxLength: type.max };
    case "formed":
      if (type.form === "url") return { type: "string", format: "uri", pattern: "^https?://[^\\s]+$", maxLength: 2000 };
      return { type: "string", pattern: patterns[type.form] };
    case "choice":
      return { enum: [...type.rank.keys()] };
    case "number":
      return { type: type.whole ? "integer" : "number", minimum: type.min, maximum: type.max };
    case "record":
      return schemaOfShape(type.shape);
    case "list":
      return {
        type: "array",
        items: schemaOf(type.of),
        ...(type.unique && { uniqueItems: true }),
        ...(type.min !== undefined && { minItems: type.min }),
        ...(type.max !== undefined && { maxItems: type.max }),
      };
  }
}

function schemaOfShape(shape: Shape): Schema {
  const required = shape.members.filter((member) => member.required).map((member) => member.name);
  return {
    type: "object",
    properties: shape.members.map((member) => [member.name, schemaOf(member.type)]),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** The schema with references followed, words for people and rules that code checks by hand left out. */
function plain(schema: Schema): Schema {
  const reference = schema.$ref as string | undefined;
  if (reference !== undefined) return plain(contract.$defs[reference.replace("#/$defs/", "")] ?? {});
  const kept = Object.entries(schema).filter(
    ([name]) => !["$schema", "$id", "$defs", "title", "description", "oneOf", "minProperties"].includes(name),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (name === "properties")
        return [name, Object.entries(value as Schema).map(([member, of]) => [member, plain(of as Schema)])];
      return [name, name === "items" ? plain(value as Schema) : value];
    }),
  );
}

const withoutDescriptions = (schema: Schema): unknown =>
  JSON.parse(
    JSON.stringify(schema, (name, value: unknown) =>
      name === "description" && typeof value === "string" ? undefined : value,
    ),
  );

test("every member, its place, its type and its limits are those of bundle.schema.json", () => {
  expect(withoutDescriptions(schemaOfShape(bundleShape))).toEqual(plain(contract));
});
