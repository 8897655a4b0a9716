/** Says that something was deleted and offers to put it back; works without scripts. */
import { recordsMessages } from "~/i18n/records";
import { Button } from "./button";
import { Form } from "./navigation";
import { Notice } from "./notice";
import { useLanguage } from "./use-language";

interface UndoNoticeProps {
  /** What was deleted. */
  words: string;
  /** The page whose action takes the form: `intent=undo`, `journal`. */
  address: string;
  /** Row of the journal that tells of the deletion. */
  journal: number;
}

export function UndoNotice({ words, address, journal }: UndoNoticeProps) {
  const { undo } = recordsMessages[useLanguage()];
  return (
    <Notice tone="success">
      <Form method="post" action={address} className="cluster">
        <input type="hidden" name="intent" value="undo" />
        <input type="hidden" name="journal" value={journal} />
        <p>{words}</p>
        <Button tone="secondary">{undo}</Button>
      </Form>
    </Notice>
  );
}
