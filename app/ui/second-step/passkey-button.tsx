/** Signs in by passkey; not there where the browser cannot. */
import { secondStepMessages } from "~/i18n/second-step";
import { Button } from "../button";
import type { ButtonTone } from "../button-class";
import { useLanguage } from "../use-language";
import { usePasskey } from "./use-passkey";

interface PasskeyButtonProps {
  purpose: "sign_in" | "second_step";
  label: string;
  tone?: ButtonTone;
}

export function PasskeyButton({ purpose, label, tone }: PasskeyButtonProps) {
  const words = secondStepMessages[useLanguage()].passkeys;
  const { can, state, send } = usePasskey(purpose);
  if (!can) return null;
  return (
    <div className="stack-small">
      <div className="cluster">
        <Button type="button" tone={tone} disabled={state === "asking"} onClick={() => void send({ way: "passkey" })}>
          {label}
        </Button>
      </div>
      <p role="status" className="small">
        {state === "asking" ? words.adding : state === "failed" ? words.failed : ""}
      </p>
    </div>
  );
}
