/** What a file is by what stands in it; what it is called and what the browser says of it count for nothing. */
import { Refusal } from "./refusal";

export type FileType = "workbook" | "calendar" | "bundle" | "text";

const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, sign: readonly number[]) => sign.every((byte, index) => bytes[index] === byte);

/** Throws a refusal for what is none of them. */
export function recogniseFile(bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new Refusal("empty");
  if (startsWith(bytes, oldExcel)) throw new Refusal("old-excel");
  if (startsWith(bytes, zip)) return "workbook";
  const start = decodeText(bytes.subarray(0, 4096), false).trimStart();
  if (start === "") throw new Refusal("empty");
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(start) || start.startsWith("%PDF") || start.startsWith("<"))
    throw new Refusal("unknown-type");
  if (/^BEGIN:VCALENDAR/i.test(start)) return "calendar";
  return start.startsWith("{") ? "bundle" : "text";
}

/** UTF-8 or UTF-16 as its byte-order mark says; without one UTF-8, or what Danish Excel has always written. */
export function decodeText(bytes: Uint8Array, whole = true): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
