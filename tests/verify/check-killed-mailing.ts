/** The server is killed at any moment while mail goes out: none is lost, and at most one goes out twice. */
import type { Check } from "./check";
import { killWhileMailing } from "./kill-while-mailing";

export const killedMailing: Check = {
  name: "server killed while it sends mail",
  wanted: "0 mails lost, at most 1 doubled",
  async measure({ full, fault }) {
    const [kills, mails] = fault ? [3, 20] : full ? [100, 1_000] : [4, 40];
    const { lost, doubled, underFire } = await killWhileMailing({ kills, mails, senderToo: fault });
    return {
      measured: `${lost} lost, ${doubled} doubled of ${mails} in ${kills} kills`,
      passes: lost === 0 && doubled <= 1 && underFire >= kills,
    };
  },
};
