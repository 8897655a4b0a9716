/** Says that an activity was deleted, with the button that takes it back. */
import { Button } from "../button";
import { Form } from "../navigation";
import { Notice } from "../notice";

interface DeletedNoticeProps {
  words: { deleted: string; undo: string };
  /** Row of the journal that keeps what was deleted. */
  journal: number;
}

export function DeletedNotice({ words, journal }: DeletedNoticeProps) {
  return (
    <Notice tone="success">
      <div className="cluster">
        <p>{words.deleted}</p>
        <Form method="post">
          <input type="hidden" name="intent" value="undo" />
          <Button tone="secondary" name="journal" value={journal}>
            {words.undo}
          </Button>
        </Form>
      </div>
    </Notice>
  );
}
