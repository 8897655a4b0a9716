/** Which item of a navigation is the current one. */
import { describe, expect, it } from "vitest";
import { currentItem } from "~/ui/current-item";

const items = [
  { to: "/", label: "front" },
  { to: "/projects/nat", label: "overview" },
  { to: "/projects/nat/needs", label: "needs" },
];

describe("currentItem", () => {
  it.each([
    ["/", "front"],
    ["/projects/nat", "overview"],
    ["/projects/nat/people", "overview"],
    ["/projects/nat/needs", "needs"],
    ["/projects/nat/needs/4", "needs"],
  ])("of %s is %s", (path, label) => {
    expect(currentItem(items, path)?.label).toBe(label);
  });

  it.each(["/projects/natur", "/projects", "/profile"])("of %s is nothing", (path) => {
    expect(currentItem(items, path)).toBeNull();
  });
});
