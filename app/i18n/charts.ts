/** Words in and around the charts in both languages. */
import { chartsDa, type ChartsMessages } from "./charts.da";
import { chartsEn } from "./charts.en";
import type { Language } from "./language";

export const chartsMessages: Record<Language, ChartsMessages> = { da: chartsDa, en: chartsEn };
