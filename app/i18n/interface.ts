/** Words of the shared interface in both languages. */
import { interfaceDa, type InterfaceMessages } from "./interface.da";
import { interfaceEn } from "./interface.en";
import type { Language } from "./language";

export const interfaceMessages: Record<Language, InterfaceMessages> = { da: interfaceDa, en: interfaceEn };
