/** Finds a Chromium for the journeys, and installs one where the package manager may. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const macs = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function look() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...macs];
  return places.find((place) => existsSync(place)) ?? null;
}

/** @param {string} program @param {string[]} args */
function attempt(program, args) {
  return (
    spawnSync(program, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0
  );
}

/** The path of a browser, or null where there is none and none could be installed. */
export function findBrowser() {
  const found = look();
  if (found !== null) return found;
  const root = process.getuid?.() === 0;
  if (root && existsSync("/usr/bin/apt-get")) {
    process.stdout.write("\nInstalling Chromium …\n");
    if (attempt("apt-get", ["update", "-qq"]))
      attempt("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  return look();
}
