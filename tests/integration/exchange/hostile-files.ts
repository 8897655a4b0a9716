/** Files that strangers might send. */
import { crc32, deflateRawSync } from "node:zlib";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { unpackWorkbook } from "~/server/exchange/unpack-workbook";

export type Rows = (string | number | null)[][];

export async function makeWorkbook(rows: Rows): Promise<Uint8Array<ArrayBuffer>> {
  const data = rows.map((row) =>
    row.map((value) => (value === null ? null : { value, type: typeof value === "number" ? Number : String })),
  ) as SheetData;
  return new Uint8Array(await writeExcelFile(data).toBuffer());
}

interface ZipPart {
  name: string;
  bytes: Buffer;
  /** What the archive says instead of the truth. */
  says?: number;
}

export function makeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, says } of parts) {
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(says ?? bytes.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    pieces.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

/** A true workbook with one part exchanged. */
export async function makeWorkbookWith(part: string, change: (text: string) => Buffer, says?: number) {
  const parts = unpackWorkbook(
    await makeWorkbook([
      ["Titel", "Dato"],
      ["Møde", "13.3.2025"],
    ]),
  );
  return makeZip(
    parts.map(({ name, bytes }) =>
      name === part ? { name, bytes: change(bytes.toString("utf8")), says } : { name, bytes },
    ),
  );
}

export const text = (content: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(content));

export function makeCalendar(...events: string[][]): Uint8Array<ArrayBuffer> {
  const lines = events.flatMap((event, index) => [
    "BEGIN:VEVENT",
    `UID:${index}`,
    "DTSTAMP:20250101T000000Z",
    ...event,
    "END:VEVENT",
  ]);
  return text(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//DA", ...lines, "END:VCALENDAR", ""].join("\r\n"));
}
