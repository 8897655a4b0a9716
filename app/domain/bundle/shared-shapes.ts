/** Shapes that several records share. Source: docs/contract/bundle.schema.json. */
import type { Text } from "./records";
import { number, optional, record, shapeOf, string } from "./shape";

const longText = string(20_000);

const textShape = shapeOf<Text>(
  { da: optional(longText), en: optional(longText) },
  {
    check: (text, log) => {
      if (Object.keys(text).length === 0) log.add("noLanguage", {});
    },
  },
);

export const text = record(textShape);
export const plainText = longText;

/** Hours, or money in DKK. */
export const quantity = number(0, 1_000_000_000);
