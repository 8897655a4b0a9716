/** One side of two texts that are compared: the older one with what has gone, or the newer one with what has come. */
import type { DiffPart } from "~/domain/report/diff-words";
import { compareVersionsMessages } from "~/i18n/compare-versions";
import { useLanguage } from "../use-language";

export function DiffView({ parts, side }: { parts: readonly DiffPart[]; side: "before" | "now" }) {
  const words = compareVersionsMessages[useLanguage()];
  return (
    <p className="typed-text diff">
      {parts.map(({ kind, text }, index) => {
        if (kind === "same") return <span key={index}>{text}</span>;
        if (kind === "removed")
          return side === "before" ? (
            <del key={index}>
              <span className="visually-hidden">{words.deletedFrom}</span>
              {text}
            </del>
          ) : null;
        return side === "now" ? (
          <ins key={index}>
            <span className="visually-hidden">{words.insertedFrom}</span>
            {text}
          </ins>
        ) : null;
      })}
    </p>
  );
}
