/** The weekly digest of one person: each project with the few things that press most, and the link that stops it. */
import type { Key, Text } from "~/domain/bundle/records";
import type { Hint } from "~/domain/next/hint";
import { readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { mailMessages } from "~/i18n/mail";
import { wordHint } from "~/i18n/word-hint";
import { paths } from "~/paths";
import { composeMail } from "./compose-mail";

/** Of each project, and projects in one mail; the rest stands on the pages. */
export const mostHints = 5;
export const mostProjects = 10;

interface Digest {
  language: Language;
  name: string;
  /** Each with at least one hint, the most pressing project first. */
  projects: readonly { key: Key; title: Text; hints: readonly Hint[] }[];
  /** Of the link that stops the digest. */
  token: string;
  publicUrl: string;
}

export function composeDigest({ language, name, projects, token, publicUrl }: Digest) {
  const words = mailMessages[language].digest;
  const shown = projects.slice(0, mostProjects);
  const hidden = projects.length - shown.length;
  return composeMail({
    language,
    subject: words.subject(projects.reduce((sum, { hints }) => sum + hints.length, 0)),
    greeting: words.greeting(name),
    paragraphs: [words.body(projects.length)],
    sections: shown.map(({ key, title, hints }) => ({
      heading: readText(language, title),
      lines: hints.slice(0, mostHints).map((hint) => {
        const { title: what, reason } = wordHint(language, hint);
        return { what, reason };
      }),
      link: { label: words.all(hints.length), address: `${publicUrl}${paths.projectNext(key)}` },
    })),
    button: { label: words.button(hidden), address: `${publicUrl}${paths.next}` },
    closing: words.closing,
    last: { label: words.stop, address: `${publicUrl}${paths.digest(token)}` },
    publicUrl,
  });
}
