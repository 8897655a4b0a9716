/** Asks the browser for a passkey; the library comes from the server when somebody presses the button. */
import { paths } from "~/paths";
import { formTokenHeaders } from "../form-token";

export type PasskeyPurpose = "sign_in" | "second_step" | "register";

/** What the authenticator answered, as JSON; null where the person gave up or the browser could not. */
export async function askPasskey(purpose: PasskeyPurpose): Promise<string | null> {
  try {
    const [{ startAuthentication, startRegistration }, answer] = await Promise.all([
      import("@simplewebauthn/browser"),
      fetch(paths.passkeyChallenge, {
        method: "POST",
        headers: formTokenHeaders(),
        body: new URLSearchParams({ for: purpose }),
      }),
    ]);
    if (!answer.ok) return null;
    const optionsJSON = await answer.json();
    const made =
      purpose === "register" ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON });
    return JSON.stringify(made);
  } catch {
    return null;
  }
}
