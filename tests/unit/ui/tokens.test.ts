/** The colours can be read in both schemes, and documents show the same ones as pages. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chartColours } from "~/ui/charts/chart-colours";

const sheet = readFileSync(new URL("../../../app/ui/styles/tokens.css", import.meta.url), "utf8");

const tokens = new Map(
  [...sheet.matchAll(/--([a-z-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g)].map(
    ([, name = "", light, dark, both]) => [name, { light: light ?? both ?? "", dark: dark ?? both ?? "" }],
  ),
);

function token(name: string, scheme: "light" | "dark"): string {
  const found = tokens.get(name);
  if (!found) throw new Error(`No colour --${name} in tokens.css`);
  return found[scheme];
}

/** Relative luminance. Source: WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["page", "surface", "sunken"];
const texts: [text: string, ground: string][] = [
  ...["ink", "ink-soft", "brand", "brand-strong"].flatMap((text): [string, string][] =>
    grounds.map((ground) => [text, ground]),
  ),
  ...["success", "warning", "error"].flatMap((tone): [string, string][] => [
    [tone, `${tone}-tint`],
    ["ink", `${tone}-tint`],
    [tone, "surface"],
  ]),
  ["brand", "brand-tint"],
  ["ink", "brand-tint"],
  ["declared", "declared-tint"],
  ["observed", "observed-tint"],
  ["ink", "declared-tint"],
  ["ink", "observed-tint"],
  ["ink", "observed-soft"],
  ["ink-soft", "declared-tint"],
  ["ink-soft", "observed-tint"],
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["on-bar", "bar"],
];
const shapes: [shape: string, ground: string][] = [
  ["line-strong", "page"],
  ["line-strong", "surface"],
  ["line-strong", "sunken"],
  ["declared", "surface"],
  ["declared", "sunken"],
  ["declared", "observed-soft"],
  ["observed", "surface"],
  ["observed", "sunken"],
  ["observed", "observed-tint"],
  ["focus", "page"],
  ["focus", "surface"],
  ["error", "surface"],
];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  it.each(texts)("%s on %s reads at 4.5 to 1", (text, ground) => {
    expect(contrast(token(text, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("%s on %s is seen at 3 to 1", (shape, ground) => {
    expect(contrast(token(shape, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

describe("charts in documents", () => {
  it.each(Object.entries(chartColours))("%s is the light colour of the page", (name, colour) => {
    expect(colour).toBe(
      token(
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        "light",
      ),
    );
  });
});
