/** Mails about a round as a real SMTP server got them; what cannot be delivered is told to the lead, and no secret is kept. */
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { sql } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, expect, it } from "vitest";
import { listUndeliveredLinks } from "#db/undelivered-links";
import { findRound } from "#db/one-round";
import { giveUpMail } from "~/operations/give-up-mail";
import { openSmtp, pauses, sendWaitingMail } from "~/server/mail/send-waiting-mail";
import { publicUrl, send, setStage } from "../support/feedback-stage";
import { NOW } from "../support/principals";

let server: SMTPServer;
let arrived: Email[];

beforeEach(async () => {
  arrived = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, taken) =>
      address === "b@example.org" ? taken(new Error("no such person")) : taken(),
    onData(stream, _session, taken) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on(
        "end",
        () => void PostalMime.parse(Buffer.concat(chunks)).then((mail) => taken(void arrived.push(mail))),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
});
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

it("arrive as text and HTML with the link and the notice, and tell the lead of an address that takes none", async () => {
  const stage = setStage();
  const key = send(stage);
  const token = stage.tokenIn(stage.mails()[0]!.text);
  const transport = openSmtp({
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mailFrom: "Vidensbro <vidensbro@example.org>",
  });
  let now = NOW;
  const giveUp = (mail: { id: number; linkId: number | null }, error: string) =>
    void giveUpMail(stage.db, { mail, error, now, publicUrl });
  for (const pause of [0, ...pauses]) {
    now += pause;
    await sendWaitingMail(stage.db, transport, () => now, { giveUp });
  }
  transport.close();
  const [invitation, told] = arrived;
  expect(arrived).toHaveLength(2);
  expect(invitation?.subject).toMatch(/^Hvad synes I om /);
  for (const words of [invitation?.text, invitation?.html]) {
    expect(words).toContain(`${publicUrl}/answer/${token}?lang=da`);
    expect(words).toContain("Institut er ansvarlig for dine oplysninger");
    expect(words).toContain("til og med 20. december 2026");
  }
  expect(told?.to?.[0]?.address).toBe("project-lead@example.org");
  expect(told?.text).toContain("Snedkeri");
  expect(told?.text).toContain(`${publicUrl}/projects/own/feedback/rounds/${key}`);
  expect(told?.text).not.toContain("b@example.org");
  const round = findRound(stage.db, stage.scope, key)!;
  expect([...listUndeliveredLinks(stage.db, stage.scope, round.id)]).toHaveLength(1);
  const sent = stage.db.get<{ all: string }>(sql`select text || html "all" from outbox where state = 'sent' limit 1`);
  expect(sent.all).not.toContain(token);
});
