/** A number of projects that opens to them; none is just a zero. */
import { formatNumber } from "~/i18n/format";
import { useLanguage } from "../use-language";

interface CountLinkProps {
  count: number;
  to: string;
  /** What is counted, for those who hear the link alone. */
  about: string;
}

export function CountLink({ count, to, about }: CountLinkProps) {
  const number = formatNumber(useLanguage(), count);
  if (count === 0) return <span className="muted">{number}</span>;
  return (
    <a href={to}>
      {number}
      <span className="visually-hidden"> {about}</span>
    </a>
  );
}
