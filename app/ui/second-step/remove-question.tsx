/** Asks before a second step is taken away, and says what goes with it. */
import { secondStepMessages } from "~/i18n/second-step";
import { paths } from "~/paths";
import { Button } from "../button";
import { Confirmation } from "../confirmation";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";
import type { SecondStepPageProps } from "./second-step-page";

type RemoveQuestionProps = Pick<SecondStepPageProps, "app" | "passkeys" | "remove" | "demands">;

export function RemoveQuestion({ app, passkeys, remove, demands }: RemoveQuestionProps) {
  const words = secondStepMessages[useLanguage()].removeQuestion;
  const passkey = passkeys.find(({ id }) => String(id) === remove);
  if (!passkey && !(remove === "app" && app)) return null;
  const last = passkeys.length + (app ? 1 : 0) === 1;
  return (
    <Confirmation
      title={passkey ? words.passkey(passkey.name) : words.app}
      back={paths.secondStep}
      action={
        <Form method="post" action={paths.secondStep}>
          <input type="hidden" name="form" value="remove" />
          <Button tone="danger" name="what" value={passkey ? passkey.id : "app"}>
            {words.button}
          </Button>
        </Form>
      }
    >
      <p>{words.meaning}</p>
      {last && <p>{words.last}</p>}
      {last && demands.all.length > 0 && <p>{words.demanded(demands.all.join(", "))}</p>}
    </Confirmation>
  );
}
