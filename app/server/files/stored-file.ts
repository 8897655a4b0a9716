/** The bytes of attached files: each stands whole under a random name of its own, or not at all. */
import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

export interface StoredFile {
  storageName: string;
  size: number;
  sha256: string;
}

const storageNamePattern = /^[0-9a-f]{48}$/;

function placeOf(folder: string, storageName: string): string {
  if (!storageNamePattern.test(storageName)) throw new Error(`Not a name of a stored file: ${storageName}`);
  return join(folder, storageName);
}

/** Writes the bytes under a temporary name and gives them their own when they are safely on the disk. */
export async function storeFile(folder: string, bytes: Buffer): Promise<StoredFile> {
  const storageName = randomBytes(24).toString("hex");
  const place = placeOf(folder, storageName);
  const part = `${place}.part`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const file = await open(part, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, place);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { storageName, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Takes the bytes away; nothing happens where they are gone already. */
export async function dropFile(folder: string, storageName: string): Promise<void> {
  await rm(placeOf(folder, storageName), { force: true });
}

/** The names of all that stands in the folder and was last written before the moment: files, and parts of files. */
export async function listStoredBefore(folder: string, moment: number): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const old: string[] = [];
  for (const name of names) {
    if (!storageNamePattern.test(name.replace(/\.part$/, ""))) continue;
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < moment) old.push(name);
  }
  return old;
}

/** Takes away what `listStoredBefore` named. */
export async function dropStored(folder: string, name: string): Promise<void> {
  placeOf(folder, name.replace(/\.part$/, ""));
  await rm(join(folder, name), { force: true });
}

/** The bytes, or null where they are gone. */
export async function readStoredFile(folder: string, storageName: string): Promise<Buffer | null> {
  try {
    return await readFile(placeOf(folder, storageName));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
