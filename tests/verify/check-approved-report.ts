/** An approved report stays as it is, whatever operation or SQL is tried on it; and every tampered copy is found. */
import { join } from "node:path";
import { openDatabase } from "#db/client";
import { findByHash, findReportVersion } from "#db/report-versions";
import { migrate } from "#db/migrate";
import { migrationsFolder } from "~/server/root-folder";
import { sha256 } from "~/server/sha256";
import { makeApprovedReport } from "../support/approved-report";
import { attack, fingerprintOf, randomOf, tamper } from "../support/attack-report";
import type { Check } from "./check";

export const approvedReport: Check = {
  name: "approved report under attempts by operation and SQL",
  wanted: "0 of 10,000 change it",
  measure({ folder, full, fault }) {
    const db = openDatabase(join(folder, "approved.db"));
    migrate(db, migrationsFolder, 1);
    const { reportId, contexts } = makeApprovedReport(db);
    // Without the trigger the database would let a frozen version be rewritten.
    if (fault) db.$client.exec("drop trigger report_version_stays");
    const before = fingerprintOf(db, reportId);
    const random = randomOf(20_261_121);
    const rounds = full ? 10_000 : 1_500;
    let tried = 0;
    let changed: string | null = null;
    while (tried < rounds && changed === null) {
      tried += 1;
      const words = attack({ db, reportId, contexts }, random);
      if (fingerprintOf(db, reportId) !== before) changed = words;
    }
    db.$client.close();
    return {
      measured: changed === null ? `0 of ${tried}` : `changed at ${tried}: ${changed}`,
      passes: changed === null,
    };
  },
};

export const tamperedCopies: Check = {
  name: "tampered copies of a submitted report",
  wanted: "100 of 100 found",
  measure({ folder, fault }) {
    const db = openDatabase(join(folder, "tampered.db"));
    migrate(db, migrationsFolder, 1);
    const { reportId } = makeApprovedReport(db);
    const json = Buffer.from(findReportVersion(db, { reportId }, 1)?.json ?? "");
    const random = randomOf(7);
    let found = 0;
    for (let copy = 0; copy < 100; copy += 1)
      if (findByHash(db, sha256(fault ? json : tamper(json, random))) === null) found += 1;
    const genuine = findByHash(db, sha256(json)) !== null;
    db.$client.close();
    return {
      measured: `${found} of 100, the genuine one ${genuine ? "known" : "unknown"}`,
      passes: found === 100 && genuine,
    };
  },
};
