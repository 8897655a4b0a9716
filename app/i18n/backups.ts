/** Words on scheduled backups. */
import type { Language } from "./language";

const da = {
  title: "Sikkerhedskopier",
  lead: "Kopier af databasen med alle vedhæftede filer, taget hver nat og åbnet og tjekket, før de tæller.",
  notSetTitle: "Der tages ikke sikkerhedskopier af sig selv",
  notSet: "Den, der driver Vidensbro, slår dem til med BACKUP_DIR. Se docs/operating.md.",
  last: (moment: string) => `Den seneste gode sikkerhedskopi er fra ${moment}.`,
  lateTitle: "Sikkerhedskopien er for gammel",
  late: (moment: string) => `Den seneste gode er fra ${moment}, mere end to dage siden. Se i serverens log, hvorfor.`,
  noneTitle: "Der er ingen sikkerhedskopi endnu",
  none: "Den første tages, kort efter at serveren er startet. Kommer den ikke, står grunden i serverens log.",
  folder: "Mappe",
  hour: "Tidspunkt",
  atHour: (hour: number) => `hver dag kl. ${hour}`,
  keep: "Gemmes",
  kept: (daily: number, weekly: number, monthly: number) =>
    `den nyeste fra hver af ${daily} dage, ${weekly} uger og ${monthly} måneder`,
  table: "Sikkerhedskopier i mappen",
  when: "Taget",
  name: "Fil",
  size: "Fylder",
  megabytes: (words: string) => `${words} MB`,
};

const en: typeof da = {
  title: "Backups",
  lead: "Copies of the database with every attached file, made every night, opened and checked before they count.",
  notSetTitle: "No backups are made by themselves",
  notSet: "Whoever runs Vidensbro turns them on with BACKUP_DIR. See docs/operating.md.",
  last: (moment) => `The last good backup is of ${moment}.`,
  lateTitle: "The backup is too old",
  late: (moment) => `The last good one is of ${moment}, more than two days ago. See the server’s log for why.`,
  noneTitle: "There is no backup yet",
  none: "The first is made soon after the server has started. If it does not come, the server’s log says why.",
  folder: "Folder",
  hour: "Time",
  atHour: (hour) => `every day at ${hour}:00`,
  keep: "Kept",
  kept: (daily, weekly, monthly) => `the newest of each of ${daily} days, ${weekly} weeks and ${monthly} months`,
  table: "Backups in the folder",
  when: "Made",
  name: "File",
  size: "Size",
  megabytes: (words) => `${words} MB`,
};

export const backupMessages: Record<Language, typeof da> = { da, en };
