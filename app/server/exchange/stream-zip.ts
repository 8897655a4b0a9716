/** A ZIP archive that is sent while it is written. Source: APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16. */
import { once } from "node:events";
import { crc32, createDeflateRaw } from "node:zlib";

export interface ZipEntry {
  /** Letters of ASCII, with slashes between folders. */
  name: string;
  content: Iterable<string> | AsyncIterable<string>;
}

/** Sizes follow what they are of, since nobody knows them before; the archive must stay under 4 GiB. */
const sizesFollow = 0x0008;
const deflated = 8;
/** 1 January 1980, the earliest day that the format knows: the same content gives the same bytes. */
const noDay = 0x0021;
const versionNeeded = 20;

/** Compresses beside the main thread, part by part; a part waits until its reader has taken the one before. */
export async function* streamZip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  let count = 0;
  for (const { name, content } of entries) {
    const start = offset;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(versionNeeded, 4);
    local.writeUInt16LE(sizesFollow, 6);
    local.writeUInt16LE(deflated, 8);
    local.writeUInt16LE(noDay, 12);
    local.writeUInt16LE(name.length, 26);
    const head = Buffer.concat([local, Buffer.from(name, "latin1")]);
    offset += head.length;
    yield head;
    const written = { crc: 0, packed: 0, size: 0 };
    for await (const part of deflate(content, written)) {
      offset += part.length;
      yield part;
    }
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    writeSizes(descriptor, 4, written);
    offset += descriptor.length;
    yield descriptor;
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(versionNeeded, 4);
    central.writeUInt16LE(versionNeeded, 6);
    central.writeUInt16LE(sizesFollow, 8);
    central.writeUInt16LE(deflated, 10);
    central.writeUInt16LE(noDay, 14);
    writeSizes(central, 16, written);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(start, 42);
    directory.push(central, Buffer.from(name, "latin1"));
    count += 1;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  yield Buffer.concat([listed, end]);
}

interface Written {
  crc: number;
  packed: number;
  size: number;
}

function writeSizes(into: Buffer, at: number, { crc, packed, size }: Written): void {
  into.writeUInt32LE(crc, at);
  into.writeUInt32LE(packed, at + 4);
  into.writeUInt32LE(size, at + 8);
}

async function* deflate(content: ZipEntry["content"], written: Written): AsyncGenerator<Buffer> {
  const stream = createDeflateRaw({ level: 4 });
  let ready: Buffer[] = [];
  stream.on("data", (part: Buffer) => ready.push(part));
  const taken = (): Buffer => {
    const part = Buffer.concat(ready);
    ready = [];
    written.packed += part.length;
    return part;
  };
  for await (const text of content) {
    const bytes = Buffer.from(text);
    written.crc = crc32(bytes, written.crc);
    written.size += bytes.length;
    await new Promise<void>((resolve, reject) => stream.write(bytes, (error) => (error ? reject(error) : resolve())));
    if (ready.length > 0) yield taken();
  }
  stream.end();
  await once(stream, "end");
  yield taken();
}
