/** English words of the command line. */
import type { CommandLineMessages } from "./command-line";

export const commandLineEn: CommandLineMessages = {
  usage: `Usage: npm run -s vidensbro -- <command>

  import FILE [--dry-run]
  export [--project KEY] [--out FILE]
  indicators --project KEY [--from DATE] [--to DATE]
  report --project KEY --kind plan|interim|final|follow_up [--from DATE] [--to DATE]
         [--lang da|en] --format json|pdf|docx [--out FILE]
  backup FILE [--force]
  restore FILE [--force]
  doctor
  user add EMAIL --name NAME [--admin]

The database is the file that DATABASE_PATH names (otherwise data/vidensbro.db).
Give --help after a command to read about it.`,
  help: {
    import: `Usage: import FILE [--dry-run]
Reads a bundle (JSON) into the database. The whole file is checked before anything is written; a file with faults writes nothing.
  --dry-run   check the file and write nothing`,
    export: `Usage: export [--project KEY] [--out FILE]
Writes a bundle of everything, or of one project and all that it names.
  --project   the project's key
  --out       write to a file instead of the screen`,
    indicators: `Usage: indicators --project KEY [--from DATE] [--to DATE]
Writes the project's figures for a period as JSON. Dates are YYYY-MM-DD, both included.`,
    report: `Usage: report --project KEY --kind plan|interim|final|follow_up --format json|pdf|docx [--out FILE]
Makes the report as it would be submitted now.
  --from, --to   period, YYYY-MM-DD, both dates included
  --lang         da or en (da if left out)
  --out          write to a file instead of the screen`,
    backup: `Usage: backup FILE [--force]
Takes a consistent copy of database and files, also while the server runs.
  --force   overwrite a file that is there`,
    restore: `Usage: restore FILE [--force]
Checks a backup and puts it back. Stop the server first.
  --force   replace a database that is there`,
    doctor: `Usage: doctor
Checks settings, database and migrations, and says what is wrong and how to mend it.`,
    user: `Usage: user add EMAIL --name NAME [--admin]
Creates an account and writes a link that signs in once.
  --admin   the account administers the installation`,
  },
  unknownCommand: (name) => `There is no command “${name}”.`,
  badOption: (words) => `The command cannot read this: ${words}`,
  missingFile: "Say which file.",
  missingOption: (option) => `The option ${option} is missing.`,
  badChoice: (option, choices) => `${option} must be one of: ${choices}.`,
  badDate: (option) => `${option} must be a date that exists, written YYYY-MM-DD.`,
  reversedPeriod: "--from is after --to.",
  badEmail: (email) => `“${email}” is not an e-mail address.`,
  badName: "--name may have at most 120 characters.",
  fileNotFound: (file) => `The file ${file} does not exist.`,
  fileUnreadable: (file) => `The file ${file} cannot be read.`,
  fileNotWritable: (file, reason) => `The file ${file} cannot be written: ${reason}.`,
  writeFault: {
    ENOENT: "the folder does not exist",
    ENOTDIR: "a part of the path is not a folder",
    EISDIR: "it is a folder",
    EACCES: "the program may not write there",
    EPERM: "the program may not write there",
    EROFS: "the disk can only be read",
    ENOSPC: "the disk is full",
  },
  fileIsFolder: (file) => `${file} is a folder.`,
  fileEmpty: (file) => `The file ${file} is empty.`,
  fileTooLarge: (file, size, limit) =>
    `The file ${file} takes ${size}. A bundle may take at most ${limit}; divide it by projects.`,
  fileNotUtf8: (file) => `The file ${file} is not UTF-8 text.`,
  fileNotJson: (file, reason) => `The file ${file} is not JSON: ${reason}`,
  faults: (n) =>
    n === 1 ? "The file has 1 fault. Nothing is written." : `The file has ${n} faults. Nothing is written.`,
  wouldWrite: "The file is good. Nothing is written.",
  checking: "Checking",
  writing: "Writing",
  unknownProject: (key) => `There is no project “${key}”.`,
  outExists: (file) => `The file ${file} is already there. Use --force to replace it.`,
  databaseNewer: "The database was written by a newer version of Vidensbro. Update the program.",
  databaseBroken: (file, reason) => `The database ${file} cannot be opened: ${reason}.`,
  mendDatabasePath: "Let DATABASE_PATH name a file that the program may write.",
  backupDone: (file) => `The backup is in ${file}.`,
  notABackup: (file, reason) => `${file} is not a backup that can be used: ${reason}.`,
  backupFault: {
    "not-a-database": "it is not a database",
    damaged: "it is damaged",
    "not-ours": "it was not made with backup",
    newer: "it was made with a newer version of Vidensbro",
  },
  databaseInUse: "The database is in use. Stop the server and try again.",
  databaseExists: (file) => `There is a database in ${file} already. Use --force to replace it.`,
  restoreDone: (file) => `The database ${file} is back in place.`,
  emailTaken: (email) => `${email} has an account already.`,
  linkLasts: "The link works once and for 7 days.",
  doctor: {
    good: (what) => `OK    ${what}`,
    bad: (what) => `FAULT ${what}`,
    noDatabase: (file) => `There is no database in ${file} yet. It is made when you start the server or import.`,
    mendUnreadable: "Check DATABASE_PATH, or put the latest backup back with restore FILE --force.",
    settings: "The settings can be used.",
    integrity: "The database's content is whole.",
    integrityBroken: (detail) => `The database is damaged (${detail}). Put the latest backup back with restore.`,
    references: "Every reference points at something.",
    referencesBroken: (n) =>
      `${n} references point at something that is missing. Put the latest backup back with restore.`,
    migrations: "The database is up to date.",
    migrationsPending: (n) =>
      `${n === 1 ? "1 migration is" : `${n} migrations are`} missing. Start the server to update the database.`,
    durability: "The database saves safely (WAL, synchronous FULL, foreign keys).",
    durabilityBroken: (detail) => `The database's safe settings are off (${detail}). Install the program anew.`,
    sqlite: (version) => `SQLite ${version} can be used.`,
    sqliteOld: (version) => `SQLite ${version} is too old (3.51.3 or newer). Run npm ci.`,
    files: "Every attached file is there.",
    filesMissing: (n) =>
      `${n} attached files are missing from the folder beside the database. Take them from a backup.`,
    backupNotSet: "No backups are made by themselves. Set BACKUP_DIR to get one every night.",
    backup: (moment) => `The last good backup is of ${moment}.`,
    backupLate: (moment) => `The last good backup is of ${moment}, more than two days ago. See the log for why.`,
    backupNone: (folder) => `There is no good backup in ${folder} yet. See the log for why.`,
    mail: "Mails are sent.",
    mailNotSet: "There is no mail server. Mails are kept until SMTP_URL is set.",
    mailGivenUp: (n) => `${n} mails could not be sent. See them under Administration, Mails.`,
  },
};
