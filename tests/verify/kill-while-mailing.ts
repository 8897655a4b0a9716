/** Kills the server again and again while mail goes out, and counts what a real mail server in this process was given. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { type Db, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { insertMail, releaseMails } from "#db/outbox";
import { everything } from "~/domain/permissions/scope";
import { holdLock, type Lock, lockOf } from "~/server/jobs/hold-lock";
import { openSmtp, sendWaitingMail } from "~/server/mail/send-waiting-mail";
import { migrationsFolder, rootFolder } from "~/server/root-folder";

const scope = everything({ kind: "system" });

interface Killing {
  kills: number;
  mails: number;
  /** The sender dies with the server, between the mail server's having a mail and its saying so. */
  senderToo?: boolean;
}

interface Counts {
  lost: number;
  doubled: number;
  /** How many mails went out before the last kill. */
  underFire: number;
}

/** `mails` wait in the outbox; the server is killed `kills` times at a moment that nobody chose, and then sends the rest in peace. */
export async function killWhileMailing({ kills, mails, senderToo = false }: Killing): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "kill-mail-"));
  const databasePath = join(folder, "mail.db");
  const arrived = new Map<string, number>();
  let running: ChildProcess | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, taken) {
      let raw = "";
      stream.on("data", (chunk: Buffer) => (raw += chunk.toString("latin1")));
      stream.on("end", () => {
        const id = /^message-id: <(.+)>/im.exec(raw)?.[1] ?? "";
        arrived.set(id, (arrived.get(id) ?? 0) + 1);
        if (senderToo && running) return void killAll(running);
        taken();
      });
    },
  });
  // A server that was killed leaves its connections open.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const db = openDatabase(databasePath);
  migrate(db, migrationsFolder, Date.now());
  for (let i = 0; i < mails; i += 1)
    insertMail(db, scope, {
      messageId: `${i}@vidensbro`,
      toAddress: `p${i}@example.org`,
      accountId: null,
      language: "da",
      template: "round-invitation",
      subject: `Nr. ${i}`,
      text: "t",
      html: "<p>t</p>",
      now: 1,
    });
  for (let i = 0; i < kills; i += 1) {
    const before = arrived.size;
    const child = startServer({ DATABASE_PATH: databasePath, SMTP_URL: smtpUrl, MAIL_FROM: "bro@example.org" });
    running = child;
    const deadline = Date.now() + 20_000;
    while (arrived.size === before && Date.now() < deadline) await wait(5);
    await wait(Math.random() * 2_000);
    await kill(child);
  }
  const underFire = arrived.size;
  running = null;
  await sendRest({ db, databasePath, smtpUrl });
  db.$client.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  rmSync(folder, { recursive: true, force: true });
  return {
    lost: mails - arrived.size,
    doubled: [...arrived.values()].reduce((sum, times) => sum + times - 1, 0),
    underFire,
  };
}

/** Sends what is left in peace, once the last sender that outlived its server is gone. */
async function sendRest({ db, databasePath, smtpUrl }: { db: Db; databasePath: string; smtpUrl: string }) {
  const lock = await new Promise<Lock>((resolve) => {
    const held = holdLock(lockOf(databasePath), () => setImmediate(() => resolve(held)));
  });
  releaseMails(db, scope);
  const transport = openSmtp({ smtpUrl, mailFrom: "bro@example.org" });
  await sendWaitingMail(db, transport, () => Date.now());
  transport.close();
  lock.letGo();
}

function startServer(variables: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [join(rootFolder, "build/programs/serve.js")], {
    env: { ...process.env, NODE_ENV: "production", PORT: "0", PUBLIC_URL: "", ...variables },
    stdio: "ignore",
    detached: true,
  });
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

/** The server leads a group of its own, to which its sender belongs. */
function killAll({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid, "SIGKILL");
}
