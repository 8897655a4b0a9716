/** The demonstration as readers meet it: its pages with a session for each kind of user, and a company's link. */
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { type Kind, kinds } from "../support/kinds";
import { openSessions, startProgram } from "../support/start-demonstration";

export interface Showcase {
  url: string;
  /** Where a company answers; a path. */
  answer: string;
  /** The cookies with which a kind of user asks for pages. */
  cookieOf: (kind: Kind | null) => string;
  stop: () => Promise<void>;
}

export async function openShowcase(folder: string, language: "da" | "en" = "en"): Promise<Showcase> {
  const cwd = mkdtempSync(join(folder, "showcase-"));
  const demonstration = await startProgram("demonstrate", {
    cwd,
    variables: { LANG: language === "en" ? "en_GB.UTF-8" : "da_DK.UTF-8" },
  });
  const sessions = await openSessions(demonstration);
  const answer = /\/answer\/[\w-]{43}\?lang=\w+/.exec(demonstration.output)?.[0];
  if (!answer) throw new Error("The demonstration prints no company's link");
  return {
    url: demonstration.url,
    answer,
    cookieOf: (kind) =>
      [`language=${language}`, ...(kind ? [`session=${sessions[kinds.indexOf(kind)] ?? ""}`] : [])].join("; "),
    stop: demonstration.stop,
  };
}
