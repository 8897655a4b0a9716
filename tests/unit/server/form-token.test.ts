/** The tokens of forms, and how they are found in a request without reading what comes after them. */
import { describe, expect, it } from "vitest";
import { formTokenHeader } from "~/domain/form-token";
import { takeFormToken } from "~/server/http/take-form-token";
import { isFormToken, makeFormToken } from "~/server/session/form-token";
import { makeToken } from "~/server/session/token";

const secret = makeToken();

describe("a token", () => {
  it("is known by the secret that it was made of, and is another on every page", () => {
    const tokens = Array.from({ length: 50 }, () => makeFormToken(secret));
    expect(new Set(tokens).size).toBe(50);
    expect(tokens.every((token) => isFormToken(token, secret))).toBe(true);
    expect(tokens.some((token) => isFormToken(token, makeToken()))).toBe(false);
  });

  it("is refused in every other shape", () => {
    const token = makeFormToken(secret);
    const turned = `${token.startsWith("A") ? "B" : "A"}${token.slice(1)}`;
    for (const wrong of ["", " ", "x", secret, token.slice(1), `${token}AAAA`, turned, "ø".repeat(43)])
      expect(isFormToken(wrong, secret), wrong).toBe(false);
  });
});

const ask = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("https://bro.example.dk/x", { method: "POST", headers, body, duplex: "half" } as RequestInit);

describe("taking the token", () => {
  it("leaves the other fields of a form as they were sent", async () => {
    const sent = "a=1&formToken=abc&b=%C3%A6+%26&formToken=def&a=%ff";
    const headers = { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" };
    const { token, request } = await takeFormToken(ask(sent, headers));
    expect(token).toBe("abc");
    expect(await request.text()).toBe("a=1&b=%C3%A6+%26&a=%ff");
    const without = await takeFormToken(ask("myformToken=1", headers));
    expect(without.token).toBeNull();
    expect(await without.request.text()).toBe("myformToken=1");
  });

  it("takes it out of the head of a form with a file, and reads no further", async () => {
    const form = new FormData();
    form.set("formToken", "abc");
    form.set("form", "upload");
    const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
    form.set("file", new File([bytes], "a.bin"));
    const whole = ask(form);
    const { token, request } = await takeFormToken(whole);
    expect(token).toBe("abc");
    const read = await request.formData();
    expect([...read.keys()]).toEqual(["form", "file"]);
    expect(Buffer.from(await (read.get("file") as File).arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("stops looking where the first part is long, however slowly it comes", async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        if (pulled > 10_000) return controller.close();
        controller.enqueue(new TextEncoder().encode(pulled === 1 ? "--b\r\nContent-Disp" : "x".repeat(100)));
      },
    });
    const { token, request } = await takeFormToken(ask(body, { "Content-Type": "multipart/form-data; boundary=b" }));
    expect(token).toBeNull();
    expect(pulled).toBeLessThan(100);
    expect((await request.text()).length).toBeGreaterThan(900_000);
  });

  it.each([
    ["the token is not the first part", '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--'],
    [
      "the first part is a file",
      '--b\r\nContent-Disposition: form-data; name="formToken"; filename="x"\r\n\r\nabc\r\n--b--',
    ],
    ["it has no end", '--b\r\nContent-Disposition: form-data; name="formToken"\r\n\r\nabc'],
    ["there is nothing", ""],
  ])("finds none where %s", async (_, body) => {
    const { token, request } = await takeFormToken(ask(body, { "Content-Type": "multipart/form-data; boundary=b" }));
    expect(token).toBeNull();
    expect(await request.text()).toBe(body);
  });

  it("believes a header before the body", async () => {
    const { token, request } = await takeFormToken(ask("{}", { [formTokenHeader]: "abc" }));
    expect([token, await request.text()]).toEqual(["abc", "{}"]);
  });
});
