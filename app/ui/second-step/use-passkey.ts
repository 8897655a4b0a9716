/** Lets a form go on with a passkey: asks the browser for it, then sends the form with what came. */
import { useState } from "react";
import { formTokenField } from "~/domain/form-token";
import { useFormToken } from "../form-token";
import { useSubmit } from "../navigation";
import { useHydrated } from "../use-hydrated";
import { askPasskey, type PasskeyPurpose } from "./ask-passkey";

/** `can` is false before scripts arrive and where the browser has no passkeys. */
export function usePasskey(purpose: PasskeyPurpose) {
  const submit = useSubmit();
  const token = useFormToken();
  const can = useHydrated() && typeof window.PublicKeyCredential === "function";
  const [state, setState] = useState<"idle" | "asking" | "failed">("idle");
  const send = async (fields: Record<string, string>) => {
    setState("asking");
    const passkey = await askPasskey(purpose);
    setState(passkey === null ? "failed" : "idle");
    if (passkey !== null) submit({ [formTokenField]: token, ...fields, passkey }, { method: "post" });
  };
  return { can, state, send };
}
