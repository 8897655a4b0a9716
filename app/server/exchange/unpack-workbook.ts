/**
 * Unpacks the parts of a workbook that are read, within limits that the archive itself cannot lie about, and packs them
 * anew without compression, so that the library that reads sheets never meets a stranger's archive.
 * Source: PKWARE APPNOTE 6.3.3.
 */
import { crc32, inflateRawSync } from "node:zlib";
import { mostParts, mostRatio, mostUnpacked, mostUnpackedPart } from "~/domain/incoming/limits";
import { Refusal } from "./refusal";

const KiB = 1024;

interface Entry {
  name: string;
  method: number;
  packed: number;
  /** As the archive says. */
  unpacked: number;
  offset: number;
}

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[\w.-]+\.xml|xl\/_rels\/[\w.-]+\.rels|xl\/worksheets\/[\w.-]+\.xml)$/;

export interface Part {
  name: string;
  bytes: Buffer;
}

/** The parts that are read. Throws a refusal where the archive is broken, no workbook or too large. */
export function unpackWorkbook(file: Uint8Array): Part[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const entries = listEntries(bytes);
  if (!entries.some(({ name }) => name === "xl/workbook.xml")) throw new Refusal("unknown-type");
  let left = mostUnpacked;
  const parts: Part[] = [];
  for (const entry of entries.filter(({ name }) => wanted.test(name))) {
    const most = Math.min(left, mostUnpackedPart, Math.max(1024 * KiB, entry.packed * mostRatio));
    if (entry.unpacked > most) throw new Refusal("bomb");
    const part = unpack(bytes, entry, most);
    left -= part.length;
    parts.push({ name: entry.name, bytes: part });
  }
  return parts;
}

function listEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length) throw new Refusal("broken");
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostParts) throw new Refusal("bomb");
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new Refusal("broken");
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (names.has(name)) throw new Refusal("broken");
    names.add(name);
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, { method, packed, offset }: Entry, most: number): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50) throw new Refusal("broken");
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new Refusal("broken");
  const body = bytes.subarray(start, start + packed);
  if (method === 0) {
    if (body.length > most) throw new Refusal("bomb");
    return body;
  }
  if (method !== 8) throw new Refusal("broken");
  try {
    return inflateRawSync(body, { maxOutputLength: most });
  } catch (error) {
    throw new Refusal((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "bomb" : "broken");
  }
}

/** The parts as an archive of their own, stored as they are. */
export function packParts(parts: readonly Part[]): ArrayBuffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const nameBytes = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt32LE(bytes.length, 22);
    head.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    pieces.push(head, nameBytes, bytes);
    directory.push(entry, nameBytes);
    offset += head.length + nameBytes.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  const whole = Buffer.concat([...pieces, ...directory, end]);
  return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength) as ArrayBuffer;
}
