/** Words of the mails in both languages. */
import type { Language } from "./language";
import { mailDa } from "./mail.da";
import { mailEn } from "./mail.en";

export type MailMessages = typeof mailDa;

export const mailMessages: Record<Language, MailMessages> = { da: mailDa, en: mailEn };
