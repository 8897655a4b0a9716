/** Mail while the server is killed: `KILLS=100 MAILS=1000` for the whole promise, a few of each in short. */
import { expect, it } from "vitest";
import { killWhileMailing } from "../verify/kill-while-mailing";

const kills = Number(process.env.KILLS ?? 3);
const mails = Number(process.env.MAILS ?? 40);

it(
  "loses no mail and doubles at most one when the server is killed while it sends",
  async () => {
    const { lost, doubled, underFire } = await killWhileMailing({ kills, mails });
    expect(underFire).toBeGreaterThanOrEqual(kills);
    expect(lost).toBe(0);
    expect(doubled).toBeLessThanOrEqual(1);
  },
  20_000 + kills * 25_000,
);
