/** What an account has waiting on this device; nothing until scripts run. */
import { useMemo, useSyncExternalStore } from "react";
import { isUnderWay, listWaiting, readWaitingState, type WaitingEntry, watchWaiting } from "./waiting-entries";

export function useWaiting(account: number): WaitingEntry[] {
  const state = useSyncExternalStore(watchWaiting, readWaitingState, () => "");
  return useMemo(
    () => (state === "" ? [] : listWaiting(account).filter(({ submission }) => !isUnderWay(submission))),
    [state, account],
  );
}
