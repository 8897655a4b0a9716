/** Words of reports in both languages. */
import type { Language } from "./language";
import { reportDa, type ReportMessages } from "./report.da";
import { reportEn } from "./report.en";

export const reportMessages: Record<Language, ReportMessages> = { da: reportDa, en: reportEn };
