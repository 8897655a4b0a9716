/** English words on the settings. */
import type { SettingsMessages } from "./settings";

export const settingsEn: SettingsMessages = {
  missing: (setting) => `The setting ${setting} is missing.`,
  bad: (setting) => `The setting ${setting} cannot be used.`,
  mend: {
    PORT: "Give a port number from 0 to 65535, for instance PORT=3000.",
    PUBLIC_URL:
      "Give the address that people use, without a path, for instance PUBLIC_URL=https://vidensbro.example.org.",
    SMTP_URL: "Give a mail server, for instance SMTP_URL=smtp://user:password@mail.example.org:587, or leave it empty.",
    MAIL_FROM: "Give the sender when SMTP_URL is set, for instance MAIL_FROM=vidensbro@example.org.",
    TRUST_PROXY: "Give TRUST_PROXY=1 behind a proxy, otherwise TRUST_PROXY=0.",
    CONTACT_MONTHS:
      "Give how many months contacts are kept after a project's end, for instance CONTACT_MONTHS=24 (1 to 120).",
    PROJECT_FILES_MB: "Give how many megabytes of files a project may have, for instance PROJECT_FILES_MB=1024.",
    SECRET_KEY:
      "Write at least 32 random characters, such as openssl rand -base64 32 gives, or leave it empty. Keep it outside the database.",
    OIDC_ISSUER:
      "Give the address of your own sign-in, for instance OIDC_ISSUER=https://login.example.org. It begins with https:.",
    OIDC_CLIENT_ID:
      "Give the name by which your own sign-in knows Vidensbro when OIDC_ISSUER is set, for instance OIDC_CLIENT_ID=vidensbro.",
    OIDC_CLIENT_SECRET:
      "Give the secret that your own sign-in has given Vidensbro when OIDC_ISSUER is set: OIDC_CLIENT_SECRET=…",
    OIDC_NAME: "Give what people call the sign-in, at most 60 characters, for instance OIDC_NAME=University login.",
    OIDC_MFA_TRUSTED:
      "Give OIDC_MFA_TRUSTED=yes if two steps at your own sign-in count as two steps here, otherwise OIDC_MFA_TRUSTED=no.",
    BACKUP_HOUR: "Give the hour at which the backup is made, for instance BACKUP_HOUR=2 (0 to 23).",
    BACKUP_KEEP: "Give how many days, weeks and months are kept, for instance BACKUP_KEEP=7,4,12.",
    DEMONSTRATION: "Give DEMONSTRATION=1 for a demonstration, otherwise DEMONSTRATION=0.",
    OPERATOR_EMAIL: "Give the mail address that people can write to, for instance OPERATOR_EMAIL=help@example.org.",
    OPERATOR_PHONE: 'Give the number that people can call, for instance OPERATOR_PHONE="+45 12 34 56 78".',
    ACCESSIBILITY_STATEMENT:
      "Give the address of your statement, for instance ACCESSIBILITY_STATEMENT=https://www.was.digst.dk/vidensbro-example-org.",
    WORKERS: "Give how many processes answer, for instance WORKERS=4 (1 to 64), or WORKERS=auto for one per core.",
    METRICS_PORT: "Give a port number from 0 to 65535, for instance METRICS_PORT=9464, or leave it empty.",
    LOG_FORMAT: "Give LOG_FORMAT=json or LOG_FORMAT=text.",
    LOG_LEVEL: "Give LOG_LEVEL=info for everything or LOG_LEVEL=error for errors alone.",
  },
};
