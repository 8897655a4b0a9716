/** A person's passkeys: what each is called and when it was used, a way to add one and to remove each. */
import type { FormEvent } from "react";
import { passkeyNameForm } from "~/forms/second-step";
import { readForm } from "~/forms/read-form";
import { formatMoment } from "~/i18n/format";
import { secondStepMessages } from "~/i18n/second-step";
import { useState } from "react";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { RowList } from "../row-list";
import { TextField } from "../text-field";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import type { SecondStepPageProps } from "./second-step-page";
import { usePasskey } from "./use-passkey";

type PasskeysCardProps = Pick<SecondStepPageProps, "passkeys" | "fresh"> & { refused: SentBack | null };

export function PasskeysCard({ passkeys, fresh, refused }: PasskeysCardProps) {
  const language = useLanguage();
  const words = secondStepMessages[language].passkeys;
  return (
    <Card title={words.title}>
      <p className="muted">{words.help}</p>
      {passkeys.length > 0 && (
        <RowList
          label={words.title}
          items={passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
            key: String(id),
            title: name,
            notes: [
              words.since(formatMoment(language, createdAt)),
              lastUsedAt === null ? words.neverUsed : words.used(formatMoment(language, lastUsedAt)),
            ],
            action: fresh && (
              <Form method="get">
                <Button tone="secondary" name="remove" value={id}>
                  {words.remove}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              </Form>
            ),
          }))}
        />
      )}
      {fresh && <AddPasskey refused={refused} />}
    </Card>
  );
}

function AddPasskey({ refused }: { refused: SentBack | null }) {
  const words = secondStepMessages[useLanguage()].passkeys;
  const { can, state, send } = usePasskey("register");
  const [found, setFound] = useState<Record<string, string> | null>(null);
  const errors = useFormWords(found ?? refused?.errors);
  if (!can) return <p className="muted">{words.needsScripts}</p>;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readForm(passkeyNameForm, new FormData(event.currentTarget));
    setFound(read.ok ? null : read.faults.errors);
    if (read.ok) void send({ form: "passkey", passkeyName: String(read.values.passkeyName) });
  };
  return (
    <>
      <ErrorSummary errors={errors} order={["passkeyName"]} />
      <Form method="post" className="form" noValidate onSubmit={onSubmit}>
        <TextField
          name="passkeyName"
          label={words.name}
          hint={words.nameHint}
          error={errors?.passkeyName}
          defaultValue={refused?.values.passkeyName}
          autoComplete="off"
        />
        <div>
          <Button tone="secondary" disabled={state === "asking"}>
            {words.add}
          </Button>
        </div>
      </Form>
      <p role="status" className="small">
        {state === "asking" ? words.adding : state === "failed" ? words.failed : ""}
      </p>
    </>
  );
}
