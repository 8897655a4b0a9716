/** What counts as a key, a CVR number, a ROR identifier and a web address. */
import { isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCvr, isHttpUrl, isKey, isRor, toHttpUrl } from "~/domain/identifiers";

describe("a key", () => {
  test.each(["a", "0", "a.b_c-d", "a".repeat(80)])("may be %s", (key) => expect(isKey(key)).toBe(true));
  test.each(["", "A", "-a", ".a", "a b", "æ", "a\n", "a".repeat(81), 1, null])("is never %j", (key) =>
    expect(isKey(key)).toBe(false),
  );
});

describe("a CVR number", () => {
  test.each(["10150817", "29979812", "31119103", "22756214"])("%s passes its check digit", (cvr) =>
    expect(isCvr(cvr)).toBe(true),
  );
  test("of zeros is refused although the sum is divisible by 11", () => expect(isCvr("00000000")).toBe(false));
  test.each(["1015081", "101508170", "1015081a", " 10150817"])("%j has not eight digits", (cvr) =>
    expect(isCvr(cvr)).toBe(false),
  );
  test("with any one digit changed fails", () => {
    fc.assert(
      fc.property(fc.nat({ max: 7 }), fc.nat({ max: 9 }), (place, digit) => {
        const changed = [..."10150817"].with(place, String(digit)).join("");
        expect(isCvr(changed)).toBe(changed === "10150817");
      }),
    );
  });
});

describe("a ROR identifier", () => {
  test.each(["035b05819", "01aj84f44", "04qtj9h94", "03yrrjy16", "03f61zm76"])("%s is real", (id) =>
    expect(isRor(`https://ror.org/${id}`)).toBe(true),
  );
  test("with one of its characters changed fails", () => {
    for (const id of ["035b05818", "135b05819", "035b05919", "036b05819"])
      expect(isRor(`https://ror.org/${id}`)).toBe(false);
  });
  test.each(["http://ror.org/035b05819", "https://ror.org/035B05819", "035b05819", "https://ror.org/035l05819"])(
    "%s has the wrong form",
    (id) => expect(isRor(id)).toBe(false),
  );
});

describe("a web address", () => {
  test.each([
    "https://nfa.dk",
    "http://user:pass@a.dk:8080/a/b;c=1?q=a/b?c#d/?e",
    "https://[2001:db8::1]/",
    "https://[::ffff:192.0.2.1]:443",
    "https://[v1.a:b]/",
    "https://xn--kbenhavn-54a.dk/%C3%A6",
    `https://a.dk/${"x".repeat(2000 - 13)}`,
  ])("%s is one", (url) => expect(isHttpUrl(url)).toBe(true));

  test.each([
    "ftp://a.dk",
    "HTTPS://a.dk",
    "https://",
    "https:/a.dk",
    "//a.dk",
    "https://a b.dk",
    "https://a.dk/\n",
    "https://københavn.dk",
    "https://a.dk/æ",
    "https://a.dk/%",
    "https://a.dk/%4",
    "https://a.dk/%zz",
    "https://a.dk/[1]",
    "https://a.dk/?q=[1]",
    "https://[::1",
    "https://[1:2:3]/",
    "https://[::1::2]/",
    "https://[12345::]/",
    "https://[::256.1.1.1]/",
    "https://a:b:c.dk/",
    "https://a.dk:80a/",
    "https://a.dk/#a#b",
    'https://a.dk/"x"',
    "https://a.dk/<x>",
    "https://a.dk/a\\b",
    "https://a.dk/{x}",
    "https://a.dk/a|b",
    "https://a.dk/^",
    "https://a.dk/`",
    `https://a.dk/${"x".repeat(2001 - 13)}`,
  ])("%j is none", (url) => expect(isHttpUrl(url)).toBe(false));

  test.each([
    ["https://a.dk", "https://a.dk"],
    ["a.dk", "https://a.dk"],
    ["example.org:8080/x", "https://example.org:8080/x"],
    ["HTTP://a.dk/B", "http://a.dk/B"],
    ["https://a.dk/nyt fra os", "https://a.dk/nyt%20fra%20os"],
    ["www.børn.dk/æ", "https://www.xn--brn-0na.dk/%C3%A6"],
  ])("%j is typed for %s", (typed, url) => {
    expect(toHttpUrl(typed)).toBe(url);
    expect(isHttpUrl(url)).toBe(true);
  });

  test.each([
    "",
    "hej",
    "hej med.dig",
    "javascript:alert(1.5)",
    "mailto:a@b.dk",
    "ftp://a.dk",
    "https://",
    `a.dk/${"a".repeat(2000)}`,
  ])("%j is typed for none", (typed) => expect(isHttpUrl(toHttpUrl(typed))).toBe(false));

  test("a bare identifier gets the beginning that it lacks", () => {
    expect(toHttpUrl("10.1000/182", "https://doi.org/")).toBe("https://doi.org/10.1000/182");
    expect(toHttpUrl("https://raid.org/10.1", "https://raid.org/")).toBe("https://raid.org/10.1");
    expect(isHttpUrl(toHttpUrl("10.1 x", "https://raid.org/"))).toBe(false);
  });

  test("may have any IPv6 address for a host, and nothing that is none", () => {
    const group = fc.constantFrom("0", "1", "ab", "12aF", "");
    const tail = fc.constantFrom("", "", ":192.0.2.255", ":300.1.1.1", "1.2.3.4");
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 9 }), tail, (groups, end) => {
        const address = `${groups.join(":")}${end}`;
        expect(isHttpUrl(`https://[${address}]/`)).toBe(isIPv6(address));
      }),
      { numRuns: 3000 },
    );
    for (let before = 0; before <= 8; before++)
      for (let after = 0; after <= 8; after++) {
        const address = `${Array(before).fill("1").join(":")}::${Array(after).fill("2").join(":")}`;
        expect(isHttpUrl(`https://[${address}]/`), address).toBe(isIPv6(address));
      }
  });

  test("is known from hostile strings without delay", () => {
    for (const part of ["a@", "%41", ":", "[", "a.", "/?#"]) isHttpUrl(`https://${part.repeat(600)}|`.slice(0, 2000));
  });
});
