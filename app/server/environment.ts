/** The settings, read once from the environment; what is wrong is said in a sentence that says how to mend it. */
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type BackupPlan, readKept } from "~/domain/backup/backup-plan";
import type { ResponsibleBody } from "~/domain/responsible-body";
import type { SettingFault } from "~/i18n/settings";
import type { LogSettings } from "./log";
import { readResponsibleBody } from "./responsible-body";

export interface Environment {
  databasePath: string;
  port: number;
  /** Address to listen on; undefined listens on all. */
  host: string | undefined;
  /** Where people reach the product; all addresses in mails are built from it. No slash at the end. */
  publicUrl: string;
  /** Null where no mail server is set: mails are then kept and shown to the administrator. */
  smtpUrl: string | null;
  mailFrom: string;
  /** Whether X-Forwarded-For tells who asks. */
  trustProxy: boolean;
  /** Bytes that the attached files of one project may take together. */
  projectQuota: number;
  /** Months after a project's end in which its contacts are kept. */
  contactMonths: number;
  /** Seals what must be read again; null where it is not set, and then nothing that needs it is offered. */
  secretKey: string | null;
  /** The organisation's own sign-in; left out where there is none. */
  oidc?: OidcSettings;
  /** Left out where nobody wants scheduled backups. */
  backups?: BackupPlan;
  /** Left out where nobody says who runs the installation. */
  responsible?: ResponsibleBody;
  /** The demonstration shows its mails on a page and marks itself. */
  demonstration: boolean;
}

export interface OidcSettings {
  /** Address of the provider, as it names itself. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  name: string;
  /** Whether two steps at the provider count as two steps here. */
  mfaTrusted: boolean;
}

/** How the product runs on its machine; pages and operations need not know. */
export interface Running {
  /** Processes that answer requests. */
  workers: number;
  /** Port for Prometheus on this machine alone; null where nobody asks. */
  metricsPort: number | null;
  log: LogSettings;
}

type Variables = Record<string, string | undefined>;

const mostWorkers = 64;
/** With `auto`; more of them only where somebody says so, since each holds its own memory. */
const mostByItself = 8;

/** The settings, or every fault in them. */
export function readEnvironment(
  variables: Variables,
): { environment: Environment; running: Running } | { faults: SettingFault[] } {
  const faults: SettingFault[] = [];
  const port = readPort("PORT", variables.PORT, faults);
  const publicUrl = readPublicUrl(variables.PUBLIC_URL, faults);
  const smtpUrl = readSmtpUrl(variables.SMTP_URL, faults);
  const mailFrom = variables.MAIL_FROM?.trim() ?? "";
  if (smtpUrl !== null && !/^[^@\s]*[^\s@]+@[^\s@>]+>?$/.test(mailFrom.split(" ").at(-1) ?? "")) {
    faults.push({ setting: "MAIL_FROM", fault: mailFrom === "" ? "missing" : "bad" });
  }
  const trustProxy = readSwitch("TRUST_PROXY", variables.TRUST_PROXY, faults);
  const demonstration = readSwitch("DEMONSTRATION", variables.DEMONSTRATION, faults);
  const contactMonths = readMonths(variables.CONTACT_MONTHS, faults);
  const projectQuota = readQuota(variables.PROJECT_FILES_MB, faults);
  const secretKey = readSecretKey(variables.SECRET_KEY, faults);
  const oidc = readOidc(variables, faults);
  const backups = readBackups(variables, faults);
  const responsible = readResponsibleBody(variables, faults);
  const workers = readWorkers(variables.WORKERS, faults);
  const metricsPort = variables.METRICS_PORT ? readPort("METRICS_PORT", variables.METRICS_PORT, faults) : null;
  const log = readLog(variables, faults);
  if (faults.length > 0) return { faults };
  return {
    environment: {
      databasePath: readDatabasePath(variables),
      port,
      host: variables.HOST || (publicUrl === null ? "127.0.0.1" : undefined),
      publicUrl: publicUrl ?? `http://localhost:${port}`,
      smtpUrl,
      mailFrom: mailFrom || "Vidensbro <vidensbro@localhost>",
      trustProxy,
      projectQuota,
      contactMonths,
      secretKey,
      demonstration,
      responsible,
      ...(oidc && { oidc }),
      ...(backups && { backups }),
    },
    running: { workers, metricsPort, log },
  };
}

/** All of it or nothing. The provider is reached over TLS, on the own machine also without. */
function readOidc(variables: Variables, faults: SettingFault[]): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = variables;
  const { OIDC_NAME: name, OIDC_MFA_TRUSTED: trusted } = variables;
  if (!issuer && !clientId && !clientSecret) return null;
  const url = issuer && URL.canParse(issuer) ? new URL(issuer) : null;
  const own = url?.hostname === "localhost" || url?.hostname === "127.0.0.1";
  const safe = url?.protocol === "https:" || (own && url?.protocol === "http:");
  if (!issuer) faults.push({ setting: "OIDC_ISSUER", fault: "missing" });
  else if (!safe || url?.search || url?.hash || url?.username) faults.push({ setting: "OIDC_ISSUER", fault: "bad" });
  if (!clientId) faults.push({ setting: "OIDC_CLIENT_ID", fault: "missing" });
  if (!clientSecret) faults.push({ setting: "OIDC_CLIENT_SECRET", fault: "missing" });
  if (name && name.length > 60) faults.push({ setting: "OIDC_NAME", fault: "bad" });
  if (trusted && trusted !== "yes" && trusted !== "no") faults.push({ setting: "OIDC_MFA_TRUSTED", fault: "bad" });
  if (!issuer || !clientId || !clientSecret) return null;
  return { issuer, clientId, clientSecret, name: name || (url?.hostname ?? ""), mfaTrusted: trusted === "yes" };
}

/** Nothing is backed up by itself until a folder is named. */
function readBackups(variables: Variables, faults: SettingFault[]): BackupPlan | null {
  const { BACKUP_DIR: folder, BACKUP_HOUR: hour = "", BACKUP_KEEP: kept = "" } = variables;
  if (!folder) return null;
  if (!/^(\d|1\d|2[0-3])?$/.test(hour)) faults.push({ setting: "BACKUP_HOUR", fault: "bad" });
  const keep = readKept(kept || "7,4,12");
  if (!keep) faults.push({ setting: "BACKUP_KEEP", fault: "bad" });
  return keep && { folder: resolve(folder), hour: Number(hour || "2"), keep };
}

function readWorkers(value: string | undefined, faults: SettingFault[]): number {
  if (value === "auto") return Math.min(mostByItself, availableParallelism());
  const workers = Number(value || "1");
  if (/^\d{1,2}$/.test(value || "1") && workers >= 1 && workers <= mostWorkers) return workers;
  faults.push({ setting: "WORKERS", fault: "bad" });
  return 1;
}

/** Text for a person at a terminal, JSON for whatever else takes the lines. */
function readLog({ LOG_FORMAT: format, LOG_LEVEL: level }: Variables, faults: SettingFault[]): LogSettings {
  if (format && format !== "json" && format !== "text") faults.push({ setting: "LOG_FORMAT", fault: "bad" });
  if (level && level !== "info" && level !== "error") faults.push({ setting: "LOG_LEVEL", fault: "bad" });
  return {
    format: format === "json" || format === "text" ? format : process.stdout.isTTY ? "text" : "json",
    level: level === "error" ? "error" : "info",
  };
}

/** The file that DATABASE_PATH names; `data/vidensbro.db` in the current folder if it names none. */
export function readDatabasePath(variables: Variables): string {
  return resolve(variables.DATABASE_PATH || "data/vidensbro.db");
}

function readPort(setting: "PORT" | "METRICS_PORT", value: string | undefined, faults: SettingFault[]): number {
  const port = Number(value || "3000");
  if (/^\d+$/.test(value || "3000") && port <= 65_535) return port;
  faults.push({ setting, fault: "bad" });
  return 0;
}

function readQuota(value: string | undefined, faults: SettingFault[]): number {
  if (!/^\d{1,7}$/.test(value || "1024")) faults.push({ setting: "PROJECT_FILES_MB", fault: "bad" });
  return Number(value || "1024") * 1024 * 1024;
}

/** At least one month: a round that closes with the project is answered and replied to after its end. */
function readMonths(value: string | undefined, faults: SettingFault[]): number {
  const months = Number(value || "24");
  if (/^\d{1,3}$/.test(value || "24") && months >= 1 && months <= 120) return months;
  faults.push({ setting: "CONTACT_MONTHS", fault: "bad" });
  return 24;
}

function readPublicUrl(value: string | undefined, faults: SettingFault[]): string | null {
  if (!value) return null;
  try {
    const url = new URL(value);
    const plain = url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
    if (plain && (url.protocol === "https:" || url.protocol === "http:")) return url.origin;
  } catch {
    // Falls through to the fault: not an address at all.
  }
  faults.push({ setting: "PUBLIC_URL", fault: "bad" });
  return null;
}

/** Long enough that nobody guesses it; `openssl rand -base64 32` makes 44 characters. */
function readSecretKey(value: string | undefined, faults: SettingFault[]): string | null {
  if (!value) return null;
  if (value.length >= 32) return value;
  faults.push({ setting: "SECRET_KEY", fault: "bad" });
  return null;
}

function readSmtpUrl(value: string | undefined, faults: SettingFault[]): string | null {
  if (!value) return null;
  if (URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol)) return value;
  faults.push({ setting: "SMTP_URL", fault: "bad" });
  return null;
}

function readSwitch(
  setting: "TRUST_PROXY" | "DEMONSTRATION",
  value: string | undefined,
  faults: SettingFault[],
): boolean {
  if (value === undefined || value === "" || value === "0") return false;
  if (value !== "1") faults.push({ setting, fault: "bad" });
  return true;
}
