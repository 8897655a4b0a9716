/** The plan of one organisation as buttons: each cell is planned or taken back by a click, arrow keys move between them. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { Key } from "~/domain/bundle/records";
import { type PlanCell, type PlanMatrix as Plan } from "~/domain/involvement-plan";
import type { Agreement } from "~/domain/project-record";
import { type InvolvementForm, involvementForms, type Moment, moments } from "~/domain/vocabulary";
import { involvementMessages } from "~/i18n/involvement";
import { term } from "~/i18n/vocabulary";
import { FormToken } from "./form-token";
import { Icon } from "./icon";
import { useFetcher } from "./navigation";
import { ParticipationTag } from "./participation-tag";
import { PlanCellContent, wordOf } from "./plan-cell-content";
import { PlanMatrix } from "./plan-matrix";
import { useHydrated } from "./use-hydrated";
import { useLanguage } from "./use-language";

interface PlanButtonsProps {
  label: string;
  organisation: Key;
  plan: Plan;
  past: readonly Moment[];
  periods: Readonly<Record<Moment, string>>;
  agreements: readonly Agreement[];
}

const steps: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function PlanButtons({ label, organisation, plan, past, periods, agreements }: PlanButtonsProps) {
  const hydrated = useHydrated();
  const table = useRef<HTMLDivElement>(null);
  // With scripts one cell takes the tab and the arrow keys move on from it.
  const [at, setAt] = useState(0);
  const move = (event: KeyboardEvent) => {
    const [down, across] = steps[event.key] ?? [0, 0];
    let row = Math.floor(at / moments.length) + down;
    let column = (at % moments.length) + across;
    if (event.key === "Home") column = 0;
    else if (event.key === "End") column = moments.length - 1;
    else if (!steps[event.key]) return;
    event.preventDefault();
    row = Math.min(Math.max(row, 0), involvementForms.length - 1);
    column = Math.min(Math.max(column, 0), moments.length - 1);
    const next = row * moments.length + column;
    setAt(next);
    table.current?.querySelectorAll<HTMLButtonElement>("button.plan-cell")[next]?.focus();
  };
  return (
    <div ref={table}>
      <PlanMatrix
        label={label}
        plan={plan}
        many={false}
        periods={periods}
        legend={["done", "planned", "missed", "unplanned"]}
        rowNote={(form) => {
          const agreement = agreements.find((one) => one.form === form);
          return agreement && <ParticipationTag status={agreement.status ?? "agreed"} />;
        }}
        cell={(form, moment) => {
          const agreement = agreements.find((one) => one.form === form);
          const index = involvementForms.indexOf(form) * moments.length + moments.indexOf(moment);
          return (
            <PlanButton
              organisation={organisation}
              form={form}
              moment={moment}
              cell={plan[form][moment]}
              planned={agreement?.moments.includes(moment) ?? false}
              counts={!agreement || !["invited", "withdrawn"].includes(agreement.status ?? "agreed")}
              past={past.includes(moment)}
              tabIndex={hydrated && index !== at ? -1 : 0}
              onFocus={() => setAt(index)}
              onKeyDown={move}
            />
          );
        }}
      />
    </div>
  );
}

interface PlanButtonProps {
  organisation: Key;
  form: InvolvementForm;
  moment: Moment;
  cell: PlanCell;
  planned: boolean;
  /** Whether what is planned in this form counts: it is neither only offered nor left. */
  counts: boolean;
  past: boolean;
  tabIndex: number;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function PlanButton({ organisation, form, moment, cell, planned, counts, past, ...focus }: PlanButtonProps) {
  const language = useLanguage();
  const words = involvementMessages[language];
  const hydrated = useHydrated();
  const fetcher = useFetcher<{ saved: boolean }>();
  // What was clicked shows at once; the answer of the server follows.
  const sent = fetcher.formData?.get("planned");
  const now = sent === undefined || sent === null ? planned : sent === "yes";
  const shown = cellOf({ actual: cell.actual, planned: now, counts, past });
  const failed = fetcher.state === "idle" && fetcher.data?.saved === false;
  const name = words.seeCell(term(language, "involvementForm", form), term(language, "moment", moment));
  const content: ReactNode =
    shown.planned + shown.asked + shown.actual === 0 ? (
      <span className="plan-cell-add" aria-hidden="true">
        <Icon name="add" />
        {words.addPlan}
      </span>
    ) : (
      <span aria-hidden="true">
        <PlanCellContent language={language} cell={shown} many={false} />
      </span>
    );
  return (
    <fetcher.Form method="post" id={`cell-${form}-${moment}`}>
      <FormToken />
      <input type="hidden" name="form" value="cell" />
      <input type="hidden" name="organisation" value={organisation} />
      <input type="hidden" name="involvement" value={form} />
      <input type="hidden" name="moment" value={moment} />
      {hydrated && <input type="hidden" name="live" value="yes" />}
      <button
        type="submit"
        className="plan-cell"
        name="planned"
        value={now ? "no" : "yes"}
        aria-pressed={now}
        {...focus}
      >
        <span className="visually-hidden">
          {name}
          {wordOf(language, shown, false)}
        </span>
        {content}
        {failed && <span role="alert">{words.notSaved}</span>}
      </button>
    </fetcher.Form>
  );
}

/** The cell as it is once the click is saved. */
function cellOf({
  actual,
  planned,
  counts,
  past,
}: Pick<PlanButtonProps, "planned" | "counts" | "past"> & { actual: number }): PlanCell {
  const agreed = planned && counts ? 1 : 0;
  return {
    planned: agreed,
    asked: planned && !counts ? 1 : 0,
    actual,
    realised: agreed * actual,
    missed: agreed === 1 && actual === 0 && past ? 1 : 0,
  };
}
