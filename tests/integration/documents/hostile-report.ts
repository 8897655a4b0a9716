/** A report whose every text looks like code, breaks lines, or holds signs that no font has. */
import type { Report } from "~/domain/report/report";
import { readCase, reportOf } from "../../unit/report/sample-reports";

export const hostile = [
  '#panic("x")',
  "$ x^2 $ *fed* _kursiv_ `kode`",
  "@henvisning <b>fed</b> <script>alert(1)</script> </svg>",
  '#import "@preview/cetz:0.3.0": *',
  '#read("/etc/passwd") \\u{41} // /* ~ -- ...',
  "= Overskrift\n== Under\n- punkt\n+ tal\n/ Term: ord",
  "\u0007\u200B\u202E\uD800 \uFFFE emoji 🧯👩🏽‍🔧 kinesisk 安全 arabisk سلامة",
  "e\u0301 å ø æ Æ Ø Å ŵ € – »citat«",
  `https://example.org/${"en-lang-adresse/".repeat(20)}?a=1&b=2`,
  "x".repeat(400),
];

export function hostileReport(): Report {
  const bundle = readCase("fea-2022-2024");
  const [project] = bundle.projects;
  if (!project) throw new Error("The case has no project.");
  project.title = { da: `Titel ${hostile.join(" ")}` };
  project.acronym = '#panic("x")';
  project.summary = { da: hostile.join("\n\n") };
  const activities = project.activities ?? [];
  for (const [index, text] of hostile.entries()) {
    const activity = activities[index % activities.length];
    if (!activity) continue;
    Object.assign(activity, {
      title: { da: text },
      summary: { en: hostile.join("\n") },
      links: [`https://x.example/${index}/"#panic()"`, text],
    });
  }
  for (const organisation of bundle.organisations) organisation.name += ` ${hostile[0]} ${hostile[2]}`;
  for (const goal of project.goals ?? []) goal.title = { da: hostile.join(" ") };
  return reportOf(bundle);
}
