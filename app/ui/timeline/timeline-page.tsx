/** The timeline with its ways through time, what to show, and the list behind the drawing; on a phone the list alone. */
import type { TimelineKind } from "~/domain/timeline/list-timeline-events";
import {
  type TimelineSearch,
  type TimelineWindow,
  timelineZooms,
  writeTimelineSearch,
} from "~/domain/timeline/timeline-window";
import { timelineKinds } from "~/domain/timeline/list-timeline-events";
import { directions } from "~/domain/vocabulary";
import { formatPeriod } from "~/i18n/format";
import { timelineMessages } from "~/i18n/timeline";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "../button";
import { Card } from "../card";
import { CheckboxGroup } from "../checkbox-group";
import { Details } from "../details";
import { EmptyState } from "../empty-state";
import { Icon } from "../icon";
import { Form, Link } from "../navigation";
import { SelectField } from "../select-field";
import { useLanguage } from "../use-language";
import { Agenda, type AgendaLine } from "./agenda";

export interface TimelinePageProps {
  /** Key of the project. */
  project: string;
  search: TimelineSearch;
  window: TimelineWindow;
  /** Kinds that there is anything of, or that are asked for. */
  offered: readonly TimelineKind[];
  svg: string;
  lines: readonly AgendaLine[];
  /** Of all events in the window. */
  total: number;
}

export function TimelinePage({ project, search, window, offered, svg, lines, total }: TimelinePageProps) {
  const language = useLanguage();
  const words = timelineMessages[language];
  const address = paths.projectTimeline(project);
  const at = (changes: Partial<TimelineSearch>) => {
    const query = writeTimelineSearch({ ...search, ...changes });
    return query === "" ? address : `${address}?${query}`;
  };
  const filtered = search.kinds.length < timelineKinds.length || search.direction !== null;
  return (
    <div className="stack timeline">
      <div className="timeline-bar no-print">
        <nav aria-label={words.zoom}>
          <ul className="timeline-zooms plain-list">
            {timelineZooms.map((zoom) => (
              <li key={zoom}>
                <Link
                  to={at({ zoom, from: window.zoom === "all" ? null : window.from })}
                  aria-current={zoom === window.zoom ? "true" : undefined}
                  preventScrollReset
                >
                  {words.zooms[zoom]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {window.zoom !== "all" && (
          <div className="timeline-steps">
            {window.previous && (
              <Link to={at({ from: window.previous })} preventScrollReset>
                <Icon name="chevron-left" />
                {words.previous}
              </Link>
            )}
            {window.next && (
              <Link to={at({ from: window.next })} preventScrollReset>
                {words.next}
                <Icon name="chevron-right" />
              </Link>
            )}
          </div>
        )}
      </div>
      <Details summary={words.filterHeading} open={filtered}>
        <Form method="get" className="timeline-filter no-print" preventScrollReset>
          {window.zoom !== "all" && <input type="hidden" name="zoom" value={window.zoom} />}
          {window.zoom !== "all" && <input type="hidden" name="from" value={window.from} />}
          <CheckboxGroup
            key={search.kinds.join()}
            name="kind"
            label={words.kinds}
            choices={offered.map((kind) => ({ value: kind, label: words.kindNames[kind] }))}
            defaultValue={search.kinds}
          />
          <SelectField
            key={search.direction}
            name="direction"
            label={words.direction}
            empty={words.anyDirection}
            defaultValue={search.direction ?? ""}
            choices={directions.map((key) => ({ value: key, label: term(language, "direction", key) }))}
          />
          <div className="cluster">
            <Button tone="secondary">{words.filter}</Button>
            {filtered && <Link to={at({ kinds: timelineKinds, direction: null })}>{words.clear}</Link>}
          </div>
        </Form>
      </Details>
      <Card title={formatPeriod(language, window.from, window.to)}>
        <p className="muted" role="status">
          {words.found(total)}
        </p>
        {total === 0 ? (
          <EmptyState title={words.nothing}>{words.nothingHelp}</EmptyState>
        ) : (
          <>
            <figure className="chart-figure timeline-chart">
              <div dangerouslySetInnerHTML={{ __html: svg }} />
              {lines.some(({ kind }) => kind === "activity") && (
                <figcaption className="small muted">{words.legend}</figcaption>
              )}
            </figure>
            <Agenda lines={lines} total={total} />
          </>
        )}
      </Card>
    </div>
  );
}
