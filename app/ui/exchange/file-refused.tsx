/** Why a file is not taken, and the way on. */
import type { RefusalCode } from "~/domain/incoming/refusal-code";
import { incomingMessages } from "~/i18n/incoming";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Notice } from "../notice";
import { useLanguage } from "../use-language";
import { DiscardFile } from "./discard-file";
import type { OpenFile } from "./import-state";

interface FileRefusedProps {
  file: OpenFile;
  address: string;
  code?: RefusalCode;
  /** Of a bundle, each at its place. */
  faults?: readonly { pointer: string; words: string }[];
  total?: number;
}

export function FileRefused({ file, address, code, faults = [], total = 0 }: FileRefusedProps) {
  const words = incomingMessages[useLanguage()];
  return (
    <Card title={file.name}>
      <Notice tone="error" title={words.refused}>
        {code && <p>{words.refusals[code]}</p>}
        {total > 1 && <p>{words.bundleFaults(total)}</p>}
        {faults.length > 0 && (
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.pointer} ${fault.words}`}>
                {fault.pointer && <code>{fault.pointer}</code>} {fault.words}
              </li>
            ))}
          </ul>
        )}
      </Notice>
      <div className="cluster">
        <ButtonLink to={address}>{words.startAgain}</ButtonLink>
        <DiscardFile id={file.id} name={file.name} />
      </div>
    </Card>
  );
}
