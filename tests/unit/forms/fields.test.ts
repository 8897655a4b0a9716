/** What the fields of forms take and refuse. */
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { emailSchema } from "~/forms/email";
import { inviteToProjectForm } from "~/forms/invite-person";
import { newPasswordSchema } from "~/forms/new-password";
import { personNameSchema } from "~/forms/person-name";

const takes = (schema: z.ZodMiniType, value: unknown) => z.safeParse(schema, value).success;

describe("an e-mail address", () => {
  it("is taken as people write it", () => {
    for (const email of ["a@b.dk", " Ida.Ø@firma.dk ", "o'neill+vidensbro@mail.example.co.uk", "ida@ærø.dk"]) {
      expect([email, takes(emailSchema, email)]).toEqual([email, true]);
    }
    expect(z.parse(emailSchema, " ida@firma.dk ")).toBe("ida@firma.dk");
  });

  it("is refused where no mail could go, and where it could become two", () => {
    const bad = [
      "",
      "ida",
      "ida@",
      "@firma.dk",
      "ida@firma",
      "ida@firma.d",
      "ida@firma.",
      "ida @firma.dk",
      "a@b.dk,c@d.dk",
    ];
    for (const email of [...bad, "a@b.dk\nBcc: c@d.dk", "Ida <ida@firma.dk>", `${"x".repeat(250)}@b.dk`]) {
      expect([email, takes(emailSchema, email)]).toEqual([email, false]);
    }
  });
});

describe("a new password", () => {
  it("has 12 to 200 characters, spaces and all", () => {
    expect(takes(newPasswordSchema, "x".repeat(11))).toBe(false);
    expect(takes(newPasswordSchema, " ".repeat(2) + "x".repeat(10))).toBe(true);
    expect(takes(newPasswordSchema, "x".repeat(200))).toBe(true);
    expect(takes(newPasswordSchema, "x".repeat(201))).toBe(false);
  });
});

describe("a name", () => {
  it("is not only spaces", () => {
    expect(takes(personNameSchema, "   ")).toBe(false);
    expect(z.parse(personNameSchema, "  Ida Åse  ")).toBe("Ida Åse");
  });
});

describe("an invitation into a project", () => {
  const invite = (values: object) =>
    z
      .safeParse(inviteToProjectForm, { email: "a@b.dk", language: "da", ...values })
      .error?.issues.map((issue) => [issue.path.join("."), issue.message]) ?? [];

  it("names a company for a company contact alone", () => {
    expect(invite({ role: "company" })).toEqual([["company", "company"]]);
    expect(invite({ role: "company", company: "" })).toEqual([["company", "company"]]);
    expect(invite({ role: "company", company: "smedjen" })).toEqual([]);
    expect(invite({ role: "observer", company: "" })).toEqual([]);
    expect(invite({ role: "observer" })).toEqual([]);
  });

  it("takes no role of another place", () => {
    expect(invite({ role: "manager" })).toEqual([["role", "role"]]);
    expect(invite({})).toEqual([["role", "role"]]);
  });
});
