/** A mail as plain text and HTML from the same few blocks. */
import type { Language } from "~/i18n/language";
import { mailMessages } from "~/i18n/mail";

interface MailLink {
  label: string;
  address: string;
}

/** A heading with short lines under it, and where to read on. */
interface MailSection {
  heading: string;
  lines: readonly { what: string; reason: string }[];
  link: MailLink;
}

export interface MailBlocks {
  language: Language;
  subject: string;
  greeting: string;
  paragraphs: string[];
  sections?: readonly MailSection[];
  button: MailLink;
  closing: string;
  /** Stands under everything that people have written. */
  last?: MailLink;
  publicUrl: string;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Subject, text and HTML; every address in it is given, none is read from a request. */
export function composeMail(blocks: MailBlocks): { subject: string; text: string; html: string } {
  const words = mailMessages[blocks.language];
  const footer = words.footer(blocks.publicUrl);
  const { sections = [], last } = blocks;
  const { label, address } = blocks.button;
  const text = [
    blocks.greeting,
    ...blocks.paragraphs,
    ...sections.map(writeSection),
    `${label}: ${address}`,
    blocks.closing,
    ...(last ? [writeLink(last)] : []),
    `-- \n${footer}`,
  ].join("\n\n");
  const paragraph = (inner: string) => `<p style="margin:0 0 16px">${inner}</p>`;
  const html = `<!doctype html>
<html lang="${blocks.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(blocks.subject)}</title></head>
<body style="margin:0;padding:24px;background:#f4f7f8;color:#1b2a30;font:16px/1.5 'IBM Plex Sans',Arial,sans-serif">
<table role="presentation" align="center" width="100%" style="max-width:560px;background:#ffffff;border:1px solid #d5dee1;border-radius:6px"><tr><td style="padding:32px">
<p style="margin:0 0 24px;color:#0b4f60;font-weight:600;font-size:20px">Vidensbro</p>
${paragraph(escape(blocks.greeting))}
${[...blocks.paragraphs.map((line) => paragraph(escape(line))), ...sections.map(drawSection)].join("\n")}
<p style="margin:24px 0"><a href="${escape(address)}" style="display:inline-block;padding:12px 24px;border-radius:6px;background:#0b4f60;color:#ffffff;text-decoration:none;font-weight:600">${escape(label)}</a></p>
${paragraph(`${escape(words.plainAddress)}<br><a href="${escape(address)}" style="color:#0b4f60;word-break:break-all">${escape(address)}</a>`)}
${paragraph(escape(blocks.closing))}
${last ? paragraph(drawLink(last)) : ""}
<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #d5dee1;color:#4d6068;font-size:14px">${escape(footer)}</p>
</td></tr></table>
</body>
</html>
`;
  return { subject: blocks.subject, text, html };
}

function writeLink({ label, address }: MailLink): string {
  return `${label}: ${address}`;
}

function writeSection({ heading, lines, link }: MailSection): string {
  return [heading, ...lines.map(({ what, reason }) => `– ${what}\n  ${reason}`), writeLink(link)].join("\n");
}

function drawLink({ label, address }: MailLink): string {
  return `<a href="${escape(address)}" style="color:#0b4f60">${escape(label)}</a>`;
}

function drawSection({ heading, lines, link }: MailSection): string {
  const items = lines.map(
    ({ what, reason }) =>
      `<li style="margin:0 0 8px"><strong>${escape(what)}</strong><br><span style="color:#4d6068">${escape(reason)}</span></li>`,
  );
  return `<h2 style="margin:24px 0 8px;font-size:17px">${escape(heading)}</h2>
<ul style="margin:0 0 8px;padding-left:20px">${items.join("")}</ul>
<p style="margin:0 0 16px">${drawLink(link)}</p>`;
}
