/** Danish words on the settings. */
export const settingsDa = {
  missing: (setting: string) => `Indstillingen ${setting} mangler.`,
  bad: (setting: string) => `Indstillingen ${setting} kan ikke bruges.`,
  mend: {
    PORT: "Skriv et portnummer mellem 0 og 65535, fx PORT=3000.",
    PUBLIC_URL: "Skriv den adresse, folk bruger, uden sti, fx PUBLIC_URL=https://vidensbro.example.org.",
    SMTP_URL: "Skriv en mailserver, fx SMTP_URL=smtp://bruger:kode@mail.example.org:587, eller lad den være tom.",
    MAIL_FROM: "Skriv afsenderen, når SMTP_URL er sat, fx MAIL_FROM=vidensbro@example.org.",
    TRUST_PROXY: "Skriv TRUST_PROXY=1 bag en proxy, ellers TRUST_PROXY=0.",
    CONTACT_MONTHS:
      "Skriv, hvor mange måneder kontaktpersoner gemmes efter projektets slutning, fx CONTACT_MONTHS=24 (1 til 120).",
    PROJECT_FILES_MB: "Skriv, hvor mange megabyte filer et projekt må have, fx PROJECT_FILES_MB=1024.",
    SECRET_KEY:
      "Skriv mindst 32 tilfældige tegn, fx fra openssl rand -base64 32, eller lad den være tom. Gem den uden for databasen.",
    OIDC_ISSUER:
      "Skriv adressen på jeres egen login-tjeneste, fx OIDC_ISSUER=https://login.example.org. Den skal begynde med https:.",
    OIDC_CLIENT_ID:
      "Skriv det navn, login-tjenesten kender Vidensbro under, når OIDC_ISSUER er sat, fx OIDC_CLIENT_ID=vidensbro.",
    OIDC_CLIENT_SECRET:
      "Skriv den hemmelighed, login-tjenesten har givet Vidensbro, når OIDC_ISSUER er sat: OIDC_CLIENT_SECRET=…",
    OIDC_NAME: "Skriv det navn, folk kender login-tjenesten under, højst 60 tegn, fx OIDC_NAME=Universitetets login.",
    OIDC_MFA_TRUSTED:
      "Skriv OIDC_MFA_TRUSTED=yes, hvis to trin hos login-tjenesten gælder som to trin her, ellers OIDC_MFA_TRUSTED=no.",
    BACKUP_HOUR: "Skriv timen, hvor sikkerhedskopien tages, fx BACKUP_HOUR=2 (0 til 23).",
    BACKUP_KEEP: "Skriv, hvor mange dage, uger og måneder der gemmes, fx BACKUP_KEEP=7,4,12.",
    DEMONSTRATION: "Skriv DEMONSTRATION=1 til en demonstration, ellers DEMONSTRATION=0.",
    OPERATOR_EMAIL: "Skriv den mailadresse, man kan skrive til, fx OPERATOR_EMAIL=hjaelp@example.org.",
    OPERATOR_PHONE: 'Skriv det telefonnummer, man kan ringe til, fx OPERATOR_PHONE="+45 12 34 56 78".',
    ACCESSIBILITY_STATEMENT:
      "Skriv adressen på jeres erklæring, fx ACCESSIBILITY_STATEMENT=https://www.was.digst.dk/vidensbro-example-org.",
    WORKERS: "Skriv, hvor mange processer der svarer, fx WORKERS=4 (1 til 64), eller WORKERS=auto for én pr. kerne.",
    METRICS_PORT: "Skriv et portnummer mellem 0 og 65535, fx METRICS_PORT=9464, eller lad den være tom.",
    LOG_FORMAT: "Skriv LOG_FORMAT=json eller LOG_FORMAT=text.",
    LOG_LEVEL: "Skriv LOG_LEVEL=info for alt eller LOG_LEVEL=error for fejl alene.",
  },
};
