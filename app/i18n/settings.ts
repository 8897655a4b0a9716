/** What is wrong with a setting and how to mend it. */
import type { Language } from "./language";
import { settingsDa } from "./settings.da";
import { settingsEn } from "./settings.en";

export type Setting =
  | "PORT"
  | "PUBLIC_URL"
  | "SMTP_URL"
  | "MAIL_FROM"
  | "TRUST_PROXY"
  | "PROJECT_FILES_MB"
  | "CONTACT_MONTHS"
  | "SECRET_KEY"
  | "OIDC_ISSUER"
  | "OIDC_CLIENT_ID"
  | "OIDC_CLIENT_SECRET"
  | "OIDC_NAME"
  | "OIDC_MFA_TRUSTED"
  | "BACKUP_HOUR"
  | "BACKUP_KEEP"
  | "DEMONSTRATION"
  | "OPERATOR_EMAIL"
  | "OPERATOR_PHONE"
  | "ACCESSIBILITY_STATEMENT"
  | "WORKERS"
  | "METRICS_PORT"
  | "LOG_FORMAT"
  | "LOG_LEVEL";

export interface SettingFault {
  setting: Setting;
  fault: "missing" | "bad";
}

export type SettingsMessages = typeof settingsDa;

const messages: Record<Language, SettingsMessages> = { da: settingsDa, en: settingsEn };

/** One sentence on a faulty setting. */
export function describeSettingFault(language: Language, { setting, fault }: SettingFault): string {
  const text = messages[language];
  return `${fault === "missing" ? text.missing(setting) : text.bad(setting)} ${text.mend[setting]}`;
}
