/** The policy says what people have reviewed, line by line, for every kind of principal. */
import { afterEach, describe, expect, it } from "vitest";
import { type Permission, policy, type Rule } from "~/domain/permissions/policy";
import { drawMatrix, reviewedMatrix } from "../../../support/permission-matrix";

const rules = policy as Record<Permission, Rule>;
const permissions = Object.keys(policy) as Permission[];
const kept = structuredClone(policy) as Record<Permission, Rule>;
afterEach(() => Object.assign(rules, structuredClone(kept)));

/** Permissions of which the reviewed file says something else. */
const differing = () => {
  const now = drawMatrix();
  return [...new Set([...Object.keys(now), ...Object.keys(reviewedMatrix)])].filter(
    (permission) => JSON.stringify(now[permission]) !== JSON.stringify(reviewedMatrix[permission]),
  );
};

describe("the policy", () => {
  it("says what tests/support/permission-matrix.json says", () => {
    expect(drawMatrix()).toEqual(reviewedMatrix);
  });
});

describe("a line of the policy", () => {
  it.each(permissions)("is missed when it lets everybody in, nobody, or one more: %s", (permission) => {
    const rule = kept[permission];
    const lets = (to: Rule["to"]) => {
      rules[permission] = { ...rule, to };
      return differing();
    };
    if (!rule.to.includes("anyone")) {
      expect(lets(["anyone"])).toEqual([permission]);
      if (!rule.to.includes("signed_in")) expect(lets([...rule.to, "signed_in"])).toEqual([permission]);
    }
    expect(lets([])).toEqual([permission]);
    for (const relation of rule.to) {
      const rest = rule.to.filter((one) => one !== relation);
      // Whoever administers an organisation is a member of it as well.
      const covered = relation === "organisation_administrator" && rest.includes("organisation_member");
      if (!covered) expect(lets(rest), relation).toEqual([permission]);
    }
  });

  it.each(permissions.filter((permission) => kept[permission].onlyWhileOpen))(
    "is missed when what is archived stays open: %s",
    (permission) => {
      const { on, to } = kept[permission];
      rules[permission] = { on, to };
      expect(differing()).toEqual([permission]);
    },
  );
});
