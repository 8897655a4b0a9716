/** What may be attached to a record, and how a file's name is made harmless. */

/** Bytes of the largest file that is taken. */
export const largestFile = 20 * 1024 * 1024;

/** Media types that are taken, each with the ending that its files get. */
export const fileEndings = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/gif": "gif",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
  "text/plain": "txt",
  "text/csv": "csv",
} as const;
export type FileMediaType = keyof typeof fileEndings;

export function isFileMediaType(value: string): value is FileMediaType {
  return Object.hasOwn(fileEndings, value);
}

/** Control characters, and signs that turn the direction of writing so that an ending looks like another. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const longest = 120;

/** The last part of the name that the uploader gave, with the ending that belongs to the content. */
export function cleanFileName(given: string, mediaType: FileMediaType): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replaceAll(unseen, "")
    .replaceAll(/[<>:"|?*]/g, "_")
    .replaceAll(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const base = plain.replace(/\.[A-Za-z0-9]{1,5}$/, "").replace(/[.\s]+$/, "");
  return `${[...(base || "fil")].slice(0, longest).join("")}.${fileEndings[mediaType]}`;
}

/** The header that makes a browser save the file under its name. Source: RFC 6266, RFC 8187. */
export function contentDisposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
