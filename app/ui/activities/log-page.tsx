/** Logging in one project. With scripts an entry is kept on the device first and leaves it when the server has it. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { Day, Key, Text } from "~/domain/bundle/records";
import type { KeptDraft } from "~/domain/kept-draft";
import { type Entries, entriesOfDay } from "~/forms/activity-entry";
import { languageOfText, readText } from "~/i18n/format";
import { logActivityMessages } from "~/i18n/log-activity";
import { paths } from "~/paths";
import { keptOnDevice, placeOnDevice } from "../device-draft";
import { KeepDraft } from "../keep-draft";
import { Link, useNavigate } from "../navigation";
import { Notice } from "../notice";
import { keepPageOffline } from "../offline/offline-pages";
import { sendEntry } from "../offline/send-waiting";
import { useOnline } from "../offline/use-online";
import { dropWaiting, keepWaiting, listWaiting, makeSubmission, whileUnderWay } from "../offline/waiting-entries";
import { PageHeading } from "../page-heading";
import { useHydrated } from "../use-hydrated";
import { useLanguage } from "../use-language";
import { ActivityForm, type ActivityFormOffer } from "./activity-form";

interface LogPageProps extends ActivityFormOffer {
  project: { key: Key; title: Text };
  /** Of who logs. */
  account: number;
  today: Day;
  repeatable: readonly { key: Key; title: Text }[];
  /** The activity whose fields are repeated. */
  like: Key | null;
  entries: Entries;
  submission: string;
  draft: KeptDraft | null;
  refused: { errors: Record<string, string>; entries: Entries } | null;
}

export function LogPage({
  project,
  account,
  today,
  repeatable,
  like,
  entries,
  submission,
  draft,
  refused,
  ...offer
}: LogPageProps) {
  const language = useLanguage();
  const words = logActivityMessages[language];
  const navigate = useNavigate();
  const online = useOnline();
  const [form, setForm] = useState<{ number: number; entries: Entries | null; submission: string | null }>({
    number: 0,
    entries: null,
    submission: null,
  });
  const [errors, setErrors] = useState<Record<string, string> | null>(null);
  const [kept, setKept] = useState(false);
  const [busy, setBusy] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const address = paths.logActivity(project.key);

  useEffect(() => {
    void keepPageOffline(account, address).catch(() => {
      // Without room or right to keep pages the form works all the same, only not without a connection.
    });
  }, [account, address]);
  const hydrated = useHydrated();
  const opened = useMemo(
    () => (hydrated ? openOnDevice({ account, today, like, entries }) : null),
    [hydrated, account, today, like, entries],
  );
  const place = placeOnDevice(draft);
  const keptAt = draft?.changedAt ?? null;
  // Without a connection what was typed is on the device alone. Looked up again when the server's draft changes.
  const [onDevice, setOnDevice] = useState<{ keptAt?: number | null; entries: Entries | null }>({ entries: null });
  if (hydrated && onDevice.keptAt !== keptAt)
    setOnDevice({ keptAt, entries: place === null ? null : keptOnDevice(place) });
  const keptHere = onDevice.entries;
  const first = form.number === 0;
  useEffect(() => {
    if (kept) notice.current?.focus();
  }, [kept, form.number]);

  const take = async (typed: Entries) => {
    const entry = {
      submission: form.submission ?? (first ? opened?.submission : null) ?? makeSubmission(),
      account,
      project: project.key,
      title: typed.find(([name]) => name === "title")?.[1] ?? "",
      entries: typed,
    };
    setBusy(true);
    setKept(false);
    setErrors(null);
    const outcome = await whileUnderWay(entry.submission, () => {
      keepWaiting(entry);
      return sendEntry(entry);
    });
    setBusy(false);
    switch (outcome.state) {
      case "sent":
        navigate(`${paths.activity(project.key, outcome.key)}?done=logged`);
        return;
      case "refused":
        // The person is here and corrects it in the form.
        dropWaiting(entry.submission);
        setForm({ ...form, submission: entry.submission });
        setErrors(outcome.errors);
        return;
      case "gone":
      case "offline":
      case "signed-out":
        setKept(outcome.state !== "gone");
        setForm({ number: form.number + 1, entries: entriesOfDay("date", dayOnDevice()), submission: null });
        window.scrollTo(0, 0);
    }
  };

  return (
    <div className="page-narrow">
      <PageHeading
        title={words.title}
        breadcrumb={[{ to: paths.activities(project.key), label: readText(language, project.title) }]}
      />
      <div className="stack log-top" ref={notice} tabIndex={-1}>
        {kept && (
          <Notice tone="success">
            <p>{words.kept}</p>
          </Notice>
        )}
        {!online && (
          <Notice tone="info">
            <p>{words.offlineHere}</p>
          </Notice>
        )}
        {repeatable.length > 0 && (
          <div className="cluster small">
            <span className="muted">{words.sameAs}</span>
            {repeatable.map(({ key, title }, index) => (
              <Link
                key={key}
                className={index > 0 ? "for-wide" : undefined}
                to={`${address}?like=${key}`}
                lang={languageOfText(language, title)}
                aria-current={key === like ? "true" : undefined}
                reloadDocument
              >
                {readText(language, title)}
              </Link>
            ))}
          </div>
        )}
      </div>
      <KeepDraft
        key={`${like} ${form.number}`}
        draft={first ? draft : draft && { ...draft, entries: null, changedAt: null }}
        project={project.key}
        address={like === null ? address : `${address}?like=${like}`}
        refused={errors !== null || refused !== null}
        busy={busy}
      >
        <ActivityForm
          key={`${opened !== null} ${keptHere !== null}`}
          offer={offer}
          entries={form.entries ?? keptHere ?? opened?.entries ?? refused?.entries ?? draft?.entries ?? entries}
          errors={errors ?? refused?.errors ?? null}
          mode="log"
          busy={busy}
          onEntry={(typed) => void take(typed)}
        >
          <input type="hidden" name="submission" value={submission} />
          {like !== null && <input type="hidden" name="like" value={like} />}
        </ActivityForm>
      </KeepDraft>
    </div>
  );
}

/**
 * What the form starts with on this device, where that is not what the server drew: an entry that was refused is opened
 * again, and a page that is opened without a connection may be days old.
 */
function openOnDevice({ account, today, like, entries }: Pick<LogPageProps, "account" | "today" | "like" | "entries">) {
  const asked = new URLSearchParams(location.search).get("waiting");
  const waiting = listWaiting(account).find(({ submission }) => submission === asked);
  if (waiting) return { entries: waiting.entries, submission: waiting.submission };
  const now = dayOnDevice();
  if (now <= today || like !== null) return null;
  return {
    entries: [...entriesOfDay("date", now), ...entries.filter(([name]) => !name.startsWith("date."))],
    submission: null,
  };
}

/** The calendar day where the device is. */
function dayOnDevice(): Day {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
