/** Says after a redirect what was done; the address carries only a short code. */
import { Notice } from "./notice";

interface DoneNoticeProps {
  /** The code in the address, whatever it is. */
  done: string | null;
  words: Readonly<Record<string, string>>;
}

export function DoneNotice({ done, words }: DoneNoticeProps) {
  if (done === null || !Object.hasOwn(words, done)) return null;
  return (
    <Notice tone="success">
      <p>{words[done]}</p>
    </Notice>
  );
}
