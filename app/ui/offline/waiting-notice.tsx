/** Says on every page how many logged activities wait on the device, sends them when it can, and offers to send now. */
import { useCallback, useEffect, useState } from "react";
import { waitingMessages } from "~/i18n/waiting";
import { paths } from "~/paths";
import { Button } from "../button";
import { Link } from "../navigation";
import { Notice } from "../notice";
import { useLanguage } from "../use-language";
import { forgetPagesOfOthers } from "./offline-pages";
import { type Sending, sendWaiting } from "./send-waiting";
import { useWaiting } from "./use-waiting";
import { dropWaiting, listWaiting } from "./waiting-entries";

interface WaitingNoticeProps {
  /** Null for a visitor, for whom nothing is kept but what waits. */
  account: number | null;
  /** The address that the reader stands on. */
  address: string;
}

export function WaitingNotice({ account, address }: WaitingNoticeProps) {
  const words = waitingMessages[useLanguage()];
  const waiting = useWaiting(account ?? 0);
  const [result, setResult] = useState<{ sent: number; state: Sending["state"] } | null>(null);
  const [sending, setSending] = useState(false);
  const unsent = waiting.filter(({ refused }) => !refused);

  const send = useCallback(() => {
    if (account === null) return;
    setSending(true);
    void sendWaiting(account).then((outcome) => {
      setSending(false);
      setResult(outcome);
    });
  }, [account]);

  useEffect(() => {
    void forgetPagesOfOthers(account);
  }, [account]);
  // What waited when the page opened is sent at once; what is logged later sends itself.
  useEffect(() => {
    if (account === null || !navigator.onLine) return;
    if (listWaiting(account).length > 0) queueMicrotask(send);
  }, [account, send]);
  useEffect(() => {
    window.addEventListener("online", send);
    return () => window.removeEventListener("online", send);
  }, [send]);

  if (account === null) return null;
  const refused = waiting.filter((entry) => entry.refused);
  return (
    <>
      {unsent.length > 0 && (
        <Notice tone="warning" title={words.waiting(unsent.length)}>
          <p role="status">
            {sending
              ? words.sending
              : result?.state === "signed-out"
                ? words.signInFirst
                : result?.state === "offline"
                  ? words.stillOffline
                  : words.waitingHelp}
          </p>
          <div className="cluster">
            <Button type="button" tone="secondary" onClick={send} disabled={sending}>
              {words.sendNow}
            </Button>
            {result?.state === "signed-out" && (
              <Link to={`${paths.signIn}?to=${encodeURIComponent(address)}`} reloadDocument>
                {words.signIn}
              </Link>
            )}
          </div>
        </Notice>
      )}
      {unsent.length === 0 && (result?.sent ?? 0) > 0 && (
        <Notice tone="success">
          <p>{words.sent(result?.sent ?? 0)}</p>
        </Notice>
      )}
      {refused.map(({ submission, project, title, refused: why }) => (
        <Notice key={submission} tone="error">
          <p>{why === "gone" ? words.rejectedGone(title) : words.rejected(title)}</p>
          <div className="cluster">
            {why === "faulty" && (
              <Link to={`${paths.logActivity(project)}?waiting=${submission}`}>{words.openEntry}</Link>
            )}
            <Button type="button" tone="quiet" onClick={() => dropWaiting(submission)}>
              {words.dropEntry}
            </Button>
          </div>
        </Notice>
      ))}
    </>
  );
}
