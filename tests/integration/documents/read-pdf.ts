/** Reads a PDF as far as tests need it: its objects and streams as text, and what its metadata says. */
import { inflateSync } from "node:zlib";

/** The file as text, with every compressed stream unpacked behind it. */
export function pdfUncompressed(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const raw = bytes.toString("latin1");
  const parts = [raw];
  for (const { index, 0: opening } of raw.matchAll(/\/FlateDecode[^]*?>>\s*stream\r?\n/g)) {
    const start = index + opening.length;
    try {
      parts.push(inflateSync(bytes.subarray(start)).toString("latin1"));
    } catch {
      continue;
    }
  }
  return parts.join("\n");
}

/** The metadata packet (XMP), as UTF-8. */
export function pdfMetadata(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString("utf8");
  return text.slice(text.indexOf("<x:xmpmeta"), text.indexOf("</x:xmpmeta>"));
}

export function countPages(pdf: Uint8Array): number {
  return Number(/<xmpTPg:NPages>(\d+)</.exec(pdfMetadata(pdf))?.[1] ?? 0);
}
