/** Names of attached files: harmless on a page, in a header and on the uploader's next computer. */
import { describe, expect, it } from "vitest";
import { cleanFileName, contentDisposition } from "~/domain/attached-file";

describe("the name of a file", () => {
  it.each([
    ["Referat af møde.PDF", "application/pdf", "Referat af møde.pdf"],
    ["../../etc/passwd", "text/plain", "passwd.txt"],
    ["C:\\Windows\\system32\\cmd.exe", "application/pdf", "cmd.pdf"],
    ["photo.png.html", "image/png", "photo.png.png"],
    ["..", "image/png", "fil.png"],
    ["", "image/png", "fil.png"],
    ["a\0b\r\nSet-Cookie: x.txt", "text/plain", "abSet-Cookie_ x.txt"],
    ["faktura\u202Efdp.exe", "application/pdf", "fakturafdp.pdf"],
    ["<img src=x onerror=alert(1)>.gif", "image/gif", "_img src=x onerror=alert(1)_.gif"],
  ] as const)("%s becomes harmless", (given, type, name) => expect(cleanFileName(given, type)).toBe(name));

  it("is never longer than what a disk takes", () => {
    expect(cleanFileName("å".repeat(5000), "text/csv").length).toBeLessThanOrEqual(124);
  });

  it("stands in the header once plain and once whole, and can end neither", () => {
    expect(contentDisposition('Støv "måling" (1).pdf')).toBe(
      "attachment; filename=\"St_v _m_ling_ (1).pdf\"; filename*=UTF-8''St%C3%B8v%20%22m%C3%A5ling%22%20%281%29.pdf",
    );
  });
});
