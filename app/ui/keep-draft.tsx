/** Keeps what is typed into the form in it: on the device at once, on the server a moment later, until the form is sent. */
import { type FormEvent, Fragment, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { formTokenField } from "~/domain/form-token";
import type { KeptDraft } from "~/domain/kept-draft";
import { keptOnDevice as mark } from "~/domain/sent-words";
import type { TypedEntries } from "~/domain/typed-entries";
import { draftsMessages } from "~/i18n/drafts";
import { formatMoment } from "~/i18n/format";
import { paths } from "~/paths";
import { Button } from "./button";
import { forgetOnDevice, keepOnDevice, keptOnDevice, placeOnDevice } from "./device-draft";
import { Form, useNavigation, useRevalidator } from "./navigation";
import { Notice } from "./notice";
import { sendDraft, type SentDraft } from "./send-draft";
import { useLanguage } from "./use-language";

interface KeepDraftProps {
  /** As the loader read it; null for a visitor, whose typing is not kept. */
  draft: KeptDraft | null;
  /** Key of the project that the form belongs to. */
  project?: string | null;
  /** Address of the page. */
  address: string;
  /** Whether the page shows a form that was sent and refused. */
  refused?: boolean;
  /** Whether the page itself is sending the form, without the framework. */
  busy?: boolean;
  /** Holds one form, whose fields are filled from the draft's entries where there are any. */
  children: ReactNode;
}

/** Milliseconds after the last keystroke until the server is told. */
const pause = 1200;

export function KeepDraft({ draft, project = null, address, refused = false, busy = false, children }: KeepDraftProps) {
  const language = useLanguage();
  const words = draftsMessages[language];
  const { state: navigation } = useNavigation();
  const sendsForm = navigation === "submitting" || busy;
  const idle = navigation === "idle" && !busy;
  const { revalidate } = useRevalidator();
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const sending = useRef<AbortController | null>(null);
  /** What stands in the form and is not on the server yet. */
  const unsent = useRef<TypedEntries | null>(null);
  /** Whether the form's button was pressed, and whether the form is on its way since. */
  const handedOver = useRef(false);
  const submitted = useRef(false);
  const opened = useRef<string | null>(null);
  const [state, setState] = useState<SentDraft | null>(null);
  const { account, form, subject } = draft ?? { account: null, form: "", subject: "" };
  const place = placeOnDevice(draft);
  // The fields are filled anew with what the server keeps, but never under the hands of who is typing.
  const changedAt = draft?.changedAt ?? null;
  const [filledAt, setFilledAt] = useState(changedAt);
  const [typing, setTyping] = useState(false);
  if (filledAt !== changedAt && (!typing || changedAt === null)) {
    setFilledAt(changedAt);
    setTyping(false);
  }

  const stop = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    sending.current?.abort();
  }, []);

  const send = useCallback(async (): Promise<boolean> => {
    const entries = unsent.current;
    if (place === null || account === null || !entries) return false;
    stop();
    sending.current = new AbortController();
    const sent = await sendDraft({ account, form, subject, project, entries }, sending.current.signal);
    if (sent === "aborted") return false;
    setState(sent);
    if (sent !== "saved") return false;
    // What was typed meanwhile is still to be sent.
    if (unsent.current === entries) {
      unsent.current = null;
      forgetOnDevice(place);
    }
    return true;
  }, [place, account, form, subject, project, stop]);

  const noteTyping = () => {
    const typed = box.current?.querySelector<HTMLFormElement>("form:not([data-discard])");
    if (!typed || place === null) return;
    setTyping(true);
    handedOver.current = false;
    unsent.current = entriesOf(typed);
    keepOnDevice(place, unsent.current);
    sendLater();
  };
  const sendLater = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause);
  };

  // What the device alone kept goes to the server, which fills the form with it: once for each form that opens.
  useEffect(() => {
    if (opened.current === place) return;
    opened.current = place;
    const kept = place === null ? null : keptOnDevice(place);
    if (kept === null) return;
    unsent.current = kept;
    void send().then((saved) => saved && revalidate());
  }, [place, send, revalidate]);

  // Whoever has to sign in first finds the draft afterwards; the server need not hand the words back.
  useEffect(() => {
    const forms = box.current;
    const tell = ({ formData }: FormDataEvent) => {
      if (place !== null && keptOnDevice(place) !== null) formData.set(mark, "yes");
    };
    forms?.addEventListener("formdata", tell);
    return () => forms?.removeEventListener("formdata", tell);
  }, [place]);

  useEffect(() => {
    const flush = () => void (!submitted.current && send());
    window.addEventListener("online", flush);
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("online", flush);
      window.removeEventListener("pagehide", flush);
    };
  }, [send]);

  // Sent and taken: the device forgets. Who had to sign in first finds it again afterwards.
  useEffect(() => {
    if (sendsForm && handedOver.current) {
      stop();
      submitted.current = true;
    }
    if (!idle || !submitted.current) return;
    handedOver.current = false;
    submitted.current = false;
    if (refused) return void send();
    unsent.current = null;
    if (place !== null) forgetOnDevice(place);
  }, [sendsForm, idle, refused, place, send, stop]);
  useEffect(
    () => () => {
      if (!submitted.current) return void send();
      if (place !== null && !window.location.pathname.startsWith(paths.signIn)) forgetOnDevice(place);
    },
    [place, send],
  );

  // A form in which the browser itself finds a fault goes nowhere, and is kept as before.
  const noteSubmit = (event: FormEvent) => {
    stop();
    handedOver.current = true;
    const discards = (event.target as HTMLElement).hasAttribute("data-discard");
    if (discards || place === null || !unsent.current) return;
    keepOnDevice(place, unsent.current);
    sendLater();
  };

  return (
    <div className="stack" ref={box} onInput={noteTyping} onChange={noteTyping} onSubmitCapture={noteSubmit}>
      {filledAt !== null && !refused && (
        <Notice>
          <div className="cluster">
            <p>{words.kept(formatMoment(language, filledAt))}</p>
            <Form method="post" action={paths.drafts} data-discard="">
              <input type="hidden" name="intent" value="discard" />
              <input type="hidden" name="form" value={form} />
              <input type="hidden" name="subject" value={subject} />
              <input type="hidden" name="returnTo" value={address} />
              <Button tone="quiet">{words.discard}</Button>
            </Form>
          </div>
        </Notice>
      )}
      <Fragment key={filledAt ?? ""}>{children}</Fragment>
      <p className="small muted draft-state" role="status">
        {state && words[state]}
      </p>
    </div>
  );
}

/** What stands in the form, without passwords and files. A hidden version of the record is kept with what was typed on it. */
function entriesOf(form: HTMLFormElement): TypedEntries {
  const left = [...form.querySelectorAll<HTMLInputElement>("input[type=password], input[type=file]")];
  const names = new Set([...left.map(({ name }) => name), mark, formTokenField]);
  return [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !names.has(entry[0]),
  );
}
