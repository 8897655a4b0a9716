/** What a company has asked to know more about, and where it asks for more. */
import type { Text } from "~/domain/bundle/records";
import type { DatePrecision, NeedStatus } from "~/domain/vocabulary";
import { companyPageMessages } from "~/i18n/company-page";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { Button } from "../button";
import { Card } from "../card";
import { Form } from "../navigation";
import { Tag, type TagTone } from "../tag";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";

interface Need {
  key: string;
  text: Text;
  status: NeedStatus;
  answeredOn?: string;
  /** What the company may read of the activities that took it up. */
  answeredBy: readonly { key: string; title: Text; date: string; datePrecision: DatePrecision }[];
}

const tones: Record<NeedStatus, TagTone> = {
  open: "neutral",
  in_progress: "info",
  answered: "success",
  declined: "neutral",
};

export interface CompanyNeedsProps {
  needs: readonly Need[];
  /** Whether it may ask for more. */
  mayAsk?: boolean;
  error?: string;
  typed?: string;
}

export function CompanyNeeds({ needs, mayAsk = true, error, typed }: CompanyNeedsProps) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  return (
    <Card title={words.need}>
      {mayAsk && (
        <Form method="post" className="form" noValidate key={needs.length}>
          <input type="hidden" name="form" value="need" />
          <TextArea
            name="need"
            label={words.needLabel}
            hint={words.needHint}
            rows={3}
            error={error}
            defaultValue={typed}
          />
          <div>
            <Button tone="quiet">{words.needSend}</Button>
          </div>
        </Form>
      )}
      {needs.length > 0 && (
        <>
          <h3>{words.needs}</h3>
          <ul className="plain-list stack-small">
            {needs.map((need) => (
              <li key={need.key}>
                <CompanyNeed need={need} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function CompanyNeed({ need: { text, status, answeredOn, answeredBy } }: { need: Need }) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  return (
    <>
      <span lang={languageOfText(language, text)}>{readText(language, text)}</span>{" "}
      <Tag tone={tones[status]}>{term(language, "needStatus", status)}</Tag>
      {answeredOn && <p className="small muted">{words.answeredOn(formatDay(language, answeredOn))}</p>}
      {answeredBy.length > 0 && (
        <>
          <p className="small">{words.answeredBy}:</p>
          <ul className="plain-list small">
            {answeredBy.map(({ key, title, date, datePrecision }) => (
              <li key={key}>
                <span lang={languageOfText(language, title)}>{readText(language, title)}</span>{" "}
                <span className="muted">{formatDay(language, date, datePrecision)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
