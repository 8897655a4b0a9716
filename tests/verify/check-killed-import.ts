/** The server is killed while it writes the rows of a sheet: what is there is whole, and the same file brings the rest in once. */
import Database from "better-sqlite3";
import { paths } from "~/paths";
import { withFormPass } from "../support/form-pass";
import type { Check } from "./check";
import { install, type Installation, pause, type Server, start } from "./installation";

const rows = 1200;
const address = paths.projectImport("project-0");
const columns = ["titleDa", "date", "activityKind", "participants", "hours"];

/** Sheets of different rounds have no row in common. */
function makeSheet(round: number): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    [`Ark ${round} række ${row}`, `${(row % 28) + 1}.3.2025`, "Workshop", "Organisation 1 (3)", "1,5"].join(";"),
  );
  return ["Titel;Dato;Type;Deltagere;Timer", ...lines].join("\r\n");
}

/** Someone at the import page. */
class Visitor {
  constructor(
    readonly server: Server,
    readonly installation: Installation,
  ) {}

  private get headers() {
    return withFormPass({ Cookie: this.installation.cookie, Origin: this.server.url });
  }

  private async post(body: FormData | URLSearchParams): Promise<string> {
    const options = { method: "POST", headers: this.headers, body, redirect: "manual" as const };
    return (await fetch(`${this.server.url}${address}`, options)).headers.get("Location") ?? "";
  }

  /** Waits until nobody works on the file any more. */
  private async settle(page: string): Promise<string> {
    for (;;) {
      const answer = await (await fetch(`${this.server.url}${page}`, { headers: this.headers })).text();
      if (!answer.includes("<progress")) return answer;
      await pause(30);
    }
  }

  /** Looks the sheet over; returns how to write it, which resolves when all is written. */
  async lookOver(sheet: string): Promise<() => Promise<string>> {
    const upload = new FormData();
    upload.set("form", "upload");
    upload.set("purpose", "activities");
    upload.set("upload", new File([sheet], "ark.csv"));
    const page = await this.post(upload);
    const file = new URL(page, this.server.url).searchParams.get("file") ?? "";
    await this.settle(page);
    const choice = new URLSearchParams({ form: "columns", file });
    columns.forEach((field, column) => choice.set(`column-${column}`, field));
    await this.post(choice);
    await this.settle(page);
    return async () => {
      await this.post(new URLSearchParams({ form: "write", file }));
      return this.settle(page);
    };
  }
}

interface Found {
  there: number;
  doubled: number;
  /** Without their participants, their journal row or whoever brought them in. */
  half: number;
  sound: boolean;
}

function look(database: string, round: number): Found {
  const sqlite = new Database(database);
  try {
    const titles = `title_da like 'Ark ${round} række %'`;
    const one = (query: string) => sqlite.prepare(query).pluck().get() as number;
    return {
      there: one(`select count(distinct title_da) from activity where ${titles}`),
      doubled: one(`select count(*) - count(distinct title_da) from activity where ${titles}`),
      half: one(
        `select count(*) from activity a where ${titles} and (
           (select count(*) from activity_participant p where p.activity_id = a.id) <> 1
           or (select count(*) from journal j where j.project_id = a.project_id and j.subject = 'activity' and j.subject_key = a.key) <> 1
           or a.logged_by_id is null)`,
      ),
      sound:
        sqlite.pragma("integrity_check", { simple: true }) === "ok" &&
        (sqlite.pragma("foreign_key_check") as unknown[]).length === 0,
    };
  } finally {
    sqlite.close();
  }
}

/** Waits until the first rows are there. */
async function untilWriting(database: string, round: number): Promise<void> {
  const sqlite = new Database(database, { readonly: true });
  // What was written last is looked at first: the rows of all earlier rounds are there too.
  const written = sqlite.prepare("select title_da like ? from activity order by id desc limit 1").pluck();
  try {
    for (let waited = 0; written.get(`Ark ${round} række %`) !== 1; waited += 5) {
      if (waited > 20_000) throw new Error("No row was ever written");
      await pause(5);
    }
  } finally {
    sqlite.close();
  }
}

export const killedImport: Check = {
  name: "server killed while it writes a sheet",
  wanted: "0 rows half-written, doubled or missing once the file is sent again",
  async measure({ folder, full, fault }) {
    const rounds = fault ? 1 : full ? 100 : 3;
    const installation = await install(folder);
    const { database } = installation;
    let [half, doubled, missing, brokenOff] = [0, 0, 0, 0];
    let sound = true;
    for (let round = 0; round < rounds; round += 1) {
      const sheet = makeSheet(round);
      const server = await start(database);
      const write = await new Visitor(server, installation).lookOver(sheet);
      const writing = write().catch(() => "");
      await untilWriting(database, round);
      await pause(Math.random() * 120);
      await server.stop("SIGKILL");
      await writing;
      if (fault) spoilOne(database);
      const killed = look(database, round);
      if (killed.there < rows) brokenOff += 1;
      const again = await start(database);
      await (
        await new Visitor(again, installation).lookOver(sheet)
      )();
      await again.stop();
      const mended = look(database, round);
      half += Math.max(killed.half, mended.half);
      doubled += killed.doubled + mended.doubled;
      missing += rows - mended.there;
      sound &&= killed.sound && mended.sound;
    }
    const faults = [`${half} half-written`, `${doubled} doubled`, `${missing} missing`].join(", ");
    return {
      measured: `${faults} of ${rounds * rows}, ${brokenOff} of ${rounds} broken off${sound ? "" : ", not sound"}`,
      passes: half === 0 && doubled === 0 && missing === 0 && sound && brokenOff > 0,
    };
  },
};

/** Takes the participants of one row away behind everybody's back, as if it had been written in two steps. */
function spoilOne(database: string): void {
  const sqlite = new Database(database);
  sqlite.exec(
    "delete from activity_participant where activity_id = (select max(id) from activity where title_da like 'Ark %')",
  );
  sqlite.close();
}
