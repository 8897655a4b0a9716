/** Says what somebody has begun to register, with the way back to it. */
import { registerMessages } from "~/i18n/register";
import { Link } from "./navigation";
import { Notice } from "./notice";
import { useLanguage } from "./use-language";

interface RegisteringNoticeProps {
  registrations: readonly { title: string; to: string }[];
  /** What the link says; "continue" unless another word fits. */
  label?: string;
}

export function RegisteringNotice({ registrations, label }: RegisteringNoticeProps) {
  const words = registerMessages[useLanguage()];
  if (registrations.length === 0) return null;
  return (
    <Notice>
      {registrations.map(({ title, to }) => (
        <p key={to}>
          {title === "" ? words.continueBasics : words.continueNamed(title)} <Link to={to}>{label ?? words.goOn}</Link>
        </p>
      ))}
    </Notice>
  );
}
