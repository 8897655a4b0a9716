/** Hours and money by moment, planned and used, with totals; with fields to fill in where the reader may plan. */
import type { Indicators } from "~/domain/indicators/indicators";
import { moments, type Moment } from "~/domain/vocabulary";
import { formatNumber, formatShare } from "~/i18n/format";
import { resourcesMessages } from "~/i18n/resources";
import { term } from "~/i18n/vocabulary";
import { fieldAttributes } from "./field-attributes";
import { fieldId } from "./field-id";
import { FieldNotes } from "./field-notes";
import type { FormErrors } from "./form-errors";
import { ScrollRegion } from "./scroll-region";
import { useLanguage } from "./use-language";

interface ResourcesTableProps {
  resources: Indicators["resources"];
  /** Control name to text; null where the reader may not plan. */
  typed: Readonly<Record<string, string>> | null;
  errors: FormErrors | null;
}

export function ResourcesTable({ resources, typed, errors }: ResourcesTableProps) {
  const language = useLanguage();
  const words = resourcesMessages[language];
  const number = (value: number) => (value === 0 ? "–" : formatNumber(language, value));
  const ratio = (used: number, planned: number) => formatShare(language, planned > 0 ? used / planned : null);
  const planned = (moment: Moment, column: "hours" | "amount") => {
    const use = resources.byMoment[moment];
    if (!typed) return number(column === "hours" ? use.plannedHours : use.plannedAmount);
    const name = `${moment}.${column}`;
    const parts = { id: fieldId(name), error: errors?.[name] };
    const label = words.fieldOf(
      term(language, "moment", moment),
      column === "hours" ? words.hoursPlanned : words.amountPlanned,
    );
    return (
      <div className={parts.error ? "field is-invalid" : "field"}>
        <FieldNotes {...parts} />
        <input
          name={name}
          className="input numeric"
          inputMode="decimal"
          aria-label={label}
          autoComplete="off"
          defaultValue={typed[name] ?? ""}
          {...fieldAttributes(parts)}
        />
      </div>
    );
  };
  return (
    <ScrollRegion label={words.table}>
      <table className="data-table resources-table">
        <caption className="visually-hidden">{words.table}</caption>
        <thead>
          <tr>
            {[
              words.moment,
              words.hoursPlanned,
              words.hoursUsed,
              words.use,
              words.amountPlanned,
              words.amountUsed,
              words.use,
            ].map((heading, index) => (
              <th key={index} scope="col" className={index > 0 ? "numeric" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moments.map((moment) => {
            const use = resources.byMoment[moment];
            return (
              <tr key={moment}>
                <th scope="row">{term(language, "moment", moment)}</th>
                <td className="numeric">{planned(moment, "hours")}</td>
                <td className="numeric">{number(use.actualHours)}</td>
                <td className="numeric">{ratio(use.actualHours, use.plannedHours)}</td>
                <td className="numeric">{planned(moment, "amount")}</td>
                <td className="numeric">{number(use.actualAmount)}</td>
                <td className="numeric">{ratio(use.actualAmount, use.plannedAmount)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td className="numeric">{number(resources.plannedHours)}</td>
            <td className="numeric">{number(resources.actualHours)}</td>
            <td className="numeric">{formatShare(language, resources.hoursUse)}</td>
            <td className="numeric">{number(resources.plannedAmount)}</td>
            <td className="numeric">{number(resources.actualAmount)}</td>
            <td className="numeric">{formatShare(language, resources.amountUse)}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
