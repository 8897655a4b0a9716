/** What a company has asked to know more about, and where it asks for more. */
import type { Text } from "~/domain/bundle/records";
import { companyPageMessages } from "~/i18n/company-page";
import { languageOfText, readText } from "~/i18n/format";
import { Button } from "../button";
import { Card } from "../card";
import { Form } from "../navigation";
import { Tag } from "../tag";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";

export interface CompanyNeedsProps {
  needs: readonly { key: string; text: Text; status: string; date: string }[];
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
            {needs.map(({ key, text, status }) => (
              <li key={key} lang={languageOfText(language, text)}>
                {readText(language, text)}{" "}
                <Tag tone={status === "answered" ? "success" : "neutral"}>
                  {status === "answered" ? words.answered : words.open}
                </Tag>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
