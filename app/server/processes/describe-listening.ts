/** Why a port cannot be listened on, in a sentence that says how to mend it. */
import type { Language } from "~/i18n/language";
import { serverMessages } from "~/i18n/server";

/** Any other error is thrown on. */
export function describeListening(error: unknown, port: number, language: Language): string {
  const words = serverMessages[language];
  if (!(error instanceof Error) || !("syscall" in error)) throw error;
  return "code" in error && error.code === "EADDRINUSE" ? words.portTaken(port) : words.cannotListen(error.message);
}
