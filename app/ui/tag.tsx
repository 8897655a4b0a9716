/** A short status; the words carry it, symbol and colour only help the eye. */
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type TagTone = "neutral" | "info" | "success" | "warning" | "error" | "declared" | "observed";

const icons: Partial<Record<TagTone, IconName>> = {
  info: "info",
  success: "success",
  warning: "warning",
  error: "error",
};

export function Tag({ tone = "neutral", children }: { tone?: TagTone; children: ReactNode }) {
  const icon = icons[tone];
  return (
    <span className={`tag tone-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
