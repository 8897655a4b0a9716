/** How far a file has come; the page asks again by itself, with scripts and without. */
import { useEffect } from "react";
import { incomingMessages } from "~/i18n/incoming";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { useRevalidator } from "../navigation";
import { Notice } from "../notice";
import { useLanguage } from "../use-language";
import { DiscardFile } from "./discard-file";
import type { OpenFile } from "./import-state";

interface WorkProgressProps {
  file: OpenFile;
  step: "reading" | "checking" | "writing";
  percent: number;
  /** Whether nobody works on it any more. */
  interrupted: boolean;
  address: string;
}

const pause = 500;

export function WorkProgress({ file, step, percent, interrupted, address }: WorkProgressProps) {
  const words = incomingMessages[useLanguage()];
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (interrupted || state !== "idle") return;
    const timer = setTimeout(revalidate, pause);
    return () => clearTimeout(timer);
  }, [interrupted, state, revalidate, percent]);
  if (interrupted) {
    return (
      <Card title={file.name}>
        <Notice tone="warning" title={words.interrupted}>
          <p>{words.interruptedHelp}</p>
        </Notice>
        <div className="cluster">
          <ButtonLink to={address}>{words.startAgain}</ButtonLink>
          <DiscardFile id={file.id} name={file.name} />
        </div>
      </Card>
    );
  }
  return (
    <Card title={words[step]}>
      <noscript>
        <meta httpEquiv="refresh" content="1" />
      </noscript>
      <p role="status">{words.progress(percent)}</p>
      <progress className="progress" max={100} value={percent} aria-label={words[step]} />
      <p className="muted">{words.progressHelp}</p>
      <div>
        <ButtonLink to={`${address}?file=${file.id}`} tone="secondary">
          {words.refresh}
        </ButtonLink>
      </div>
    </Card>
  );
}
