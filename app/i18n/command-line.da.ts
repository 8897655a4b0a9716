/** Danish words of the command line. */
export const commandLineDa = {
  usage: `Brug: npm run -s vidensbro -- <kommando>

  import FIL [--dry-run]
  export [--project NØGLE] [--out FIL]
  indicators --project NØGLE [--from DATO] [--to DATO]
  report --project NØGLE --kind plan|interim|final|follow_up [--from DATO] [--to DATO]
         [--lang da|en] --format json|pdf|docx [--out FIL]
  backup FIL [--force]
  restore FIL [--force]
  doctor
  user add E-MAIL --name NAVN [--admin]

Databasen er den fil, som DATABASE_PATH peger på (ellers data/vidensbro.db).
Skriv --help efter en kommando for at læse om den.`,
  help: {
    import: `Brug: import FIL [--dry-run]
Læser et bundle (JSON) ind i databasen. Hele filen tjekkes, før noget skrives; en fil med fejl skriver intet.
  --dry-run   tjek filen, og skriv intet`,
    export: `Brug: export [--project NØGLE] [--out FIL]
Skriver et bundle med alt, eller med ét projekt og alt det, projektet nævner.
  --project   projektets nøgle
  --out       skriv til en fil i stedet for til skærmen`,
    indicators: `Brug: indicators --project NØGLE [--from DATO] [--to DATO]
Skriver projektets tal for en periode som JSON. Datoer skrives ÅÅÅÅ-MM-DD og er begge med.`,
    report: `Brug: report --project NØGLE --kind plan|interim|final|follow_up --format json|pdf|docx [--out FIL]
Laver rapporten, som den ville blive sendt ind nu.
  --from, --to   periode, ÅÅÅÅ-MM-DD, begge datoer er med
  --lang         da eller en (da, hvis intet er valgt)
  --out          skriv til en fil i stedet for til skærmen`,
    backup: `Brug: backup FIL [--force]
Tager en sikker kopi af database og filer, også mens serveren kører.
  --force   skriv oven i en fil, der findes`,
    restore: `Brug: restore FIL [--force]
Tjekker en sikkerhedskopi og sætter den på plads. Stop serveren først.
  --force   erstat en database, der findes`,
    doctor: `Brug: doctor
Tjekker indstillinger, database og migreringer og siger, hvad der er galt, og hvordan det rettes.`,
    user: `Brug: user add E-MAIL --name NAVN [--admin]
Opretter en konto og skriver et link, der logger ind én gang.
  --admin   kontoen administrerer installationen`,
  },
  unknownCommand: (name: string) => `Kommandoen »${name}« findes ikke.`,
  badOption: (words: string) => `Det kan kommandoen ikke læse: ${words}`,
  missingFile: "Skriv, hvilken fil det gælder.",
  missingOption: (option: string) => `Valget ${option} mangler.`,
  badChoice: (option: string, choices: string) => `${option} skal være en af: ${choices}.`,
  badDate: (option: string) => `${option} skal være en dato, der findes, skrevet ÅÅÅÅ-MM-DD.`,
  reversedPeriod: "--from ligger efter --to.",
  badEmail: (email: string) => `»${email}« er ikke en e-mailadresse.`,
  badName: "--name må højst være på 120 tegn.",
  fileNotFound: (file: string) => `Filen ${file} findes ikke.`,
  fileUnreadable: (file: string) => `Filen ${file} kan ikke læses.`,
  fileNotWritable: (file: string, reason: string) => `Filen ${file} kan ikke skrives: ${reason}.`,
  writeFault: {
    ENOENT: "mappen findes ikke",
    ENOTDIR: "en del af stien er ikke en mappe",
    EISDIR: "det er en mappe",
    EACCES: "programmet må ikke skrive der",
    EPERM: "programmet må ikke skrive der",
    EROFS: "disken kan kun læses",
    ENOSPC: "disken er fuld",
  } as Record<string, string>,
  fileIsFolder: (file: string) => `${file} er en mappe.`,
  fileEmpty: (file: string) => `Filen ${file} er tom.`,
  fileTooLarge: (file: string, size: string, limit: string) =>
    `Filen ${file} fylder ${size}. Et bundle må højst fylde ${limit}; del det op i flere projekter.`,
  fileNotUtf8: (file: string) => `Filen ${file} er ikke UTF-8-tekst.`,
  fileNotJson: (file: string, reason: string) => `Filen ${file} er ikke JSON: ${reason}`,
  faults: (n: number) => (n === 1 ? "Filen har 1 fejl. Intet er skrevet." : `Filen har ${n} fejl. Intet er skrevet.`),
  wouldWrite: "Filen er i orden. Intet er skrevet.",
  checking: "Tjekker",
  writing: "Skriver",
  unknownProject: (key: string) => `Projektet »${key}« findes ikke.`,
  outExists: (file: string) => `Filen ${file} findes allerede. Brug --force for at erstatte den.`,
  databaseNewer: "Databasen er skrevet af en nyere udgave af Vidensbro. Opdatér programmet.",
  databaseBroken: (file: string, reason: string) => `Databasen ${file} kan ikke åbnes: ${reason}.`,
  mendDatabasePath: "Lad DATABASE_PATH pege på en fil, som programmet må skrive.",
  backupDone: (file: string) => `Sikkerhedskopien ligger i ${file}.`,
  notABackup: (file: string, reason: string) => `${file} er ikke en sikkerhedskopi, der kan bruges: ${reason}.`,
  backupFault: {
    "not-a-database": "den er ikke en database",
    damaged: "den er beskadiget",
    "not-ours": "den er ikke lavet med backup",
    newer: "den er lavet med en nyere udgave af Vidensbro",
  },
  databaseInUse: "Databasen er i brug. Stop serveren, og prøv igen.",
  databaseExists: (file: string) => `Der er allerede en database i ${file}. Brug --force for at erstatte den.`,
  restoreDone: (file: string) => `Databasen ${file} er sat på plads.`,
  emailTaken: (email: string) => `${email} har allerede en konto.`,
  linkLasts: "Linket virker én gang og i 7 dage.",
  doctor: {
    good: (what: string) => `OK   ${what}`,
    bad: (what: string) => `FEJL ${what}`,
    noDatabase: (file: string) =>
      `Der er ingen database i ${file} endnu. Den bliver til, når du starter serveren eller importerer.`,
    mendUnreadable: "Tjek DATABASE_PATH, eller sæt den seneste sikkerhedskopi på plads med restore FIL --force.",
    settings: "Indstillingerne kan bruges.",
    integrity: "Databasens indhold hænger sammen.",
    integrityBroken: (detail: string) =>
      `Databasen er beskadiget (${detail}). Sæt den seneste sikkerhedskopi på plads med restore.`,
    references: "Alle henvisninger peger på noget.",
    referencesBroken: (n: number) =>
      `${n} henvisninger peger på noget, der mangler. Sæt den seneste sikkerhedskopi på plads med restore.`,
    migrations: "Databasen er opdateret.",
    migrationsPending: (n: number) =>
      `${n === 1 ? "1 migrering" : `${n} migreringer`} mangler. Start serveren for at opdatere databasen.`,
    durability: "Databasen gemmer sikkert (WAL, synchronous FULL, fremmednøgler).",
    durabilityBroken: (detail: string) =>
      `Databasens sikre indstillinger er slået fra (${detail}). Geninstallér programmet.`,
    sqlite: (version: string) => `SQLite ${version} kan bruges.`,
    sqliteOld: (version: string) => `SQLite ${version} er for gammel (3.51.3 eller nyere). Kør npm ci.`,
    files: "Alle vedhæftede filer er der.",
    filesMissing: (n: number) =>
      `${n} vedhæftede filer mangler i mappen ved siden af databasen. Hent dem fra en sikkerhedskopi.`,
    backupNotSet: "Der tages ikke sikkerhedskopier af sig selv. Sæt BACKUP_DIR for at få dem hver nat.",
    backup: (moment: string) => `Den seneste gode sikkerhedskopi er fra ${moment}.`,
    backupLate: (moment: string) =>
      `Den seneste gode sikkerhedskopi er fra ${moment}, mere end to dage siden. Se i loggen, hvorfor.`,
    backupNone: (folder: string) => `Der er ingen god sikkerhedskopi i ${folder} endnu. Se i loggen, hvorfor.`,
    mail: "Mails sendes.",
    mailNotSet: "Der er ingen mailserver. Mails bliver liggende, til SMTP_URL er sat.",
    mailGivenUp: (n: number) => `${n} mails kunne ikke sendes. Se dem under Administration, Mails.`,
  },
};
