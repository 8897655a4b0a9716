/** Finds out what a file is by its content, and makes images anew so that nothing but the picture is kept. */
import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import { type FileMediaType, isFileMediaType } from "~/domain/attached-file";
import type { Upload } from "./read-upload";

/** Pixels of the largest picture that is opened, all its frames together. */
const mostPixels = 50_000_000;
const secondsToDraw = 20;

export type ExaminedFile =
  { ok: true; value: { mediaType: FileMediaType; bytes: Buffer } } | { ok: false; code: "type" | "image" };

const encoders: Partial<Record<FileMediaType, (image: Sharp) => Sharp>> = {
  "image/png": (image) => image.png(),
  "image/jpeg": (image) => image.jpeg({ quality: 88 }),
  "image/webp": (image) => image.webp({ quality: 88 }),
  "image/gif": (image) => image.gif(),
};

// One picture at a time on one thread: others use the machine as well.
sharp.cache(false);
sharp.concurrency(1);
let last: Promise<unknown> = Promise.resolve();

export async function examineFile({ name, bytes }: Upload): Promise<ExaminedFile> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = found ? found.mime : readText(name, bytes);
  if (mediaType === null || !isFileMediaType(mediaType)) return { ok: false, code: "type" };
  const encode = encoders[mediaType];
  if (!encode) return { ok: true, value: { mediaType, bytes } };
  const drawn = last.then(() => drawAnew(bytes, encode));
  last = drawn.catch(() => {});
  try {
    return { ok: true, value: { mediaType, bytes: await drawn } };
  } catch {
    return { ok: false, code: "image" };
  }
}

/** The picture alone, turned as it is to be seen: no place, no camera, nothing after its end. */
async function drawAnew(bytes: Buffer, encode: (image: Sharp) => Sharp): Promise<Buffer> {
  const options = { limitInputPixels: mostPixels, failOn: "error" } as const;
  const { pages = 1 } = await sharp(bytes, options).metadata();
  const image = pages > 1 ? sharp(bytes, { ...options, animated: true }) : sharp(bytes, options).autoOrient();
  return encode(image.timeout({ seconds: secondsToDraw })).toBuffer();
}

/** Plain text in UTF-8 without markup that a browser could run; null for everything else. */
function readText(name: string, bytes: Buffer): FileMediaType | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  if (/[\0-\x08\x0b\x0e-\x1f\x7f]/.test(text)) return null;
  if (
    /<(?:!doctype|!entity|\?xml|html|head|body|script|style|svg|iframe|object|embed|link|meta|img|math)\b/i.test(text)
  )
    return null;
  return /\.csv$/i.test(name) ? "text/csv" : "text/plain";
}
