/** Every check, in the order in which they are taken. */
import type { Check } from "./check";
import { approvedReport, tamperedCopies } from "./check-approved-report";
import { backupUnderLoad } from "./check-backup-under-load";
import { concurrentWrites } from "./check-concurrent-writes";
import { crossSiteRequests } from "./check-cross-site-requests";
import { branchesOfDomain, mutantsInDomain } from "./check-domain-tests";
import { formTokens } from "./check-form-tokens";
import { fullDisk } from "./check-full-disk";
import { crawledHoles, sqlInjection } from "./check-injection";
import { killedImport } from "./check-killed-import";
import { killedMigration } from "./check-killed-migration";
import { containerSteps, systemdUnit } from "./check-operations";
import { killedMailing } from "./check-killed-mailing";
import { killedServer } from "./check-killed-server";
import { lighthouseOnMainPages } from "./check-lighthouse";
import { malformedRequests } from "./check-malformed-requests";
import { nonces } from "./check-nonces";
import { everyPage, keyboardTasks } from "./check-pages";
import { powerCut } from "./check-power-cut";
import { qualweb } from "./check-qualweb";
import { replica } from "./check-replica";
import { scriptWeight } from "./check-script-weight";
import { settings } from "./check-settings";
import { soak } from "./check-soak";

export const checks: Check[] = [
  settings,
  killedServer,
  killedMailing,
  killedImport,
  powerCut,
  killedMigration,
  backupUnderLoad,
  replica,
  fullDisk,
  concurrentWrites,
  crossSiteRequests,
  formTokens,
  nonces,
  malformedRequests,
  sqlInjection,
  crawledHoles,
  approvedReport,
  tamperedCopies,
  scriptWeight,
  lighthouseOnMainPages,
  everyPage,
  keyboardTasks,
  qualweb,
  systemdUnit,
  containerSteps,
  soak,
  branchesOfDomain,
  mutantsInDomain,
];
