/** The one page behind every token that opens nothing: it says nothing of any project, and sends a new link to a known address. */
import { answeringMessages } from "~/i18n/answering";
import { Button } from "../button";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";

export interface LinkGoneProps {
  asked: boolean;
  fault: "email" | "too-many" | null;
  email: string;
}

export function LinkGone({ asked, fault, email }: LinkGoneProps) {
  const { gone } = answeringMessages[useLanguage()];
  const error = fault ? gone.faults[fault] : undefined;
  return (
    <div className="page-narrow answer">
      <ErrorSummary errors={error ? { email: error } : null} />
      <PageHeading title={gone.title} lead={gone.lead} />
      {asked ? (
        <Notice tone="success">
          <p>{gone.asked}</p>
        </Notice>
      ) : (
        <Form method="post" className="form" noValidate>
          <TextField
            type="email"
            name="email"
            label={gone.email}
            hint={gone.emailHint}
            autoComplete="email"
            defaultValue={email}
            error={error}
          />
          <div>
            <Button>{gone.ask}</Button>
          </div>
        </Form>
      )}
    </div>
  );
}
