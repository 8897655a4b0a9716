/** Saves a section a moment after the last keystroke; stops where somebody else wrote meanwhile, until the writer chooses. */
import { useEffect, useRef, useState } from "react";
import { formTokenHeaders } from "../form-token";

export type AutosaveState =
  { kind: "idle" } | { kind: "saving" } | { kind: "saved"; at: number } | { kind: "failed" } | { kind: "conflict" };

/** What the address answers. */
interface Answer {
  saved?: string;
  changed?: true;
}

/** Milliseconds after the last keystroke. */
const pause = 1500;

export function useAutosave(given: { version: string; address: string }) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [saved, setSaved] = useState<{ since: string; version: string } | null>(null);
  const [state, setState] = useState<AutosaveState>({ kind: "idle" });
  const current = useRef(given.version);
  const stopped = useRef(false);

  // A page that was loaded anew knows better.
  useEffect(() => {
    current.current = given.version;
    stopped.current = false;
  }, [given.version]);

  const { address } = given;
  const save = async () => {
    if (!form.current || stopped.current) return;
    const body = new FormData(form.current);
    body.set("version", current.current);
    setState({ kind: "saving" });
    try {
      const response = await fetch(address, {
        method: "POST",
        headers: formTokenHeaders(),
        redirect: "manual",
        body: new URLSearchParams(
          [...body].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
        ),
      });
      const answer = (await response.json()) as Answer;
      if (answer.saved !== undefined) {
        current.current = answer.saved;
        setSaved({ since: given.version, version: answer.saved });
        setState({ kind: "saved", at: Date.now() });
      } else if (answer.changed) {
        stopped.current = true;
        setState({ kind: "conflict" });
      } else setState({ kind: "failed" });
    } catch {
      setState({ kind: "failed" });
    }
  };

  const noteTyping = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pause);
  };
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current);
    },
    [],
  );
  const version = saved?.since === given.version ? saved.version : given.version;
  return { form, version, state, noteTyping };
}
