/** Finds the programs that tests open pages and documents with, and installs what is missing where the package manager may. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * By the Debian package that brings each: the names it goes by, and places outside the path of commands. The browser
 * without a window does the same with two thirds of the work; where there is no such package the whole one serves.
 */
const programs = {
  chromium: {
    names: ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
  },
  "poppler-utils": { names: ["pdftotext"], places: [] },
  "libreoffice-writer-nogui": {
    names: ["soffice", "libreoffice"],
    places: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  },
};

/** @typedef {keyof typeof programs} Package */

/**
 * Where the program of a package is; null where there is none. `CHROMIUM` names a browser of one's own.
 * @param {Package} name
 */
export function findProgram(name) {
  if (name === "chromium" && process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const { names, places } = programs[name];
  const all = [...names.flatMap((program) => folders.map((folder) => join(folder, program))), ...places];
  return all.find((place) => existsSync(place)) ?? null;
}

const listMissing = () => /** @type {Package[]} */ (Object.keys(programs)).filter((name) => findProgram(name) === null);

/** Installs what is missing where the package manager may, and returns the packages that are missing still. */
export async function installPrograms() {
  const missing = listMissing();
  if (missing.length === 0) return missing;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    process.stdout.write(`Installing ${missing.join(", ")} …\n`);
    const install = (/** @type {string[]} */ names) =>
      attempt(["install", "-y", "-qq", "--no-install-recommends", ...names]);
    if (await attempt(["update", "-qq"])) {
      if (missing.includes("chromium")) await install(["chromium-headless-shell"]);
      const left = listMissing();
      if (left.length > 0) await install(left);
    }
  }
  return listMissing();
}

/** @param {string[]} args @returns {Promise<boolean>} */
function attempt(args) {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}
