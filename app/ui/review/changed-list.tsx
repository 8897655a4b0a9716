/** Records of one kind that came, went or changed between two versions. */
import type { Text } from "~/domain/bundle/records";
import type { ListComparison } from "~/domain/report/compare-versions";
import { diffWords } from "~/domain/report/diff-words";
import { readText } from "~/i18n/format";
import { compareVersionsMessages } from "~/i18n/compare-versions";
import { useLanguage } from "../use-language";
import { DiffView } from "./diff-view";
import { SideBySide } from "./side-by-side";

interface ChangedListProps {
  comparison: ListComparison;
  names: readonly [string, string];
}

export function ChangedList({ comparison: { list, added, removed, changed }, names }: ChangedListProps) {
  const language = useLanguage();
  const words = compareVersionsMessages[language];
  const read = (value: Text | string | null) => (typeof value === "string" ? "" : readText(language, value));
  return (
    <>
      <h3>{words.lists[list]}</h3>
      {(added.length > 0 || removed.length > 0) && (
        <SideBySide names={names}>
          <Titles label={words.removed} titles={removed} mark="removed" />
          <Titles label={words.added} titles={added} mark="added" />
        </SideBySide>
      )}
      {changed.map(({ title, members }, index) => {
        const worded = members.filter(({ before, now }) => read(before) !== "" || read(now) !== "");
        return (
          <div key={index} className="stack-small">
            <p>
              {words.changed}: <strong>{readText(language, title)}</strong>
            </p>
            {worded.map(({ member, before, now }) => {
              const parts = diffWords(read(before), read(now));
              return (
                <SideBySide key={member} names={names}>
                  <DiffView parts={parts} side="before" />
                  <DiffView parts={parts} side="now" />
                </SideBySide>
              );
            })}
            {worded.length < members.length && <p className="small muted">{words.other}</p>}
          </div>
        );
      })}
    </>
  );
}

function Titles({ label, titles, mark }: { label: string; titles: readonly Text[]; mark: "added" | "removed" }) {
  const language = useLanguage();
  const Mark = mark === "added" ? "ins" : "del";
  if (titles.length === 0) return <p className="muted">–</p>;
  return (
    <>
      <p className="small">{label}</p>
      <ul className="plain-list stack-small diff">
        {titles.map((title, index) => (
          <li key={index}>
            <Mark>{readText(language, title)}</Mark>
          </li>
        ))}
      </ul>
    </>
  );
}
