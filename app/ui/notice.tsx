/** A message to the reader: something to know, something done, something to watch, something wrong. */
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { useMessages } from "./use-messages";

export type NoticeTone = "info" | "success" | "warning" | "error";

const roles = { info: "note", success: "status", warning: "note", error: "alert" } as const;

export interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
}

export function Notice({ tone = "info", title, children }: NoticeProps) {
  const messages = useMessages();
  const spoken = {
    info: messages.noticeInfo,
    success: messages.noticeSuccess,
    warning: messages.noticeWarning,
    error: messages.errorPrefix,
  }[tone];
  return (
    <div className={`notice tone-${tone}`} role={roles[tone]}>
      <Icon name={tone} />
      <div className="stack-small">
        <p className={title ? "notice-title" : "visually-hidden"}>
          <span className="visually-hidden">{spoken} </span>
          {title}
        </p>
        {children}
      </div>
    </div>
  );
}
