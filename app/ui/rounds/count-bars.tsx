/** How many chose each answer, as bars with the count beside; the bars repeat the figures for the eye alone. */
import { formatNumber } from "~/i18n/format";
import { useLanguage } from "../use-language";

interface CountBarsProps {
  title: string;
  /** The longest bar stands for all of them. */
  of: number;
  rows: readonly { label: string; n: number }[];
}

export function CountBars({ title, of, rows }: CountBarsProps) {
  const language = useLanguage();
  return (
    <section className="stack-small">
      <h3>{title}</h3>
      <dl className="count-bars">
        {rows.map(({ label, n }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <progress max={Math.max(1, of)} value={n} aria-hidden="true" />
              <span>{formatNumber(language, n)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
