/** The one page behind every token that opens nothing: it says nothing of any project. */
import { answeringMessages } from "~/i18n/answering";
import { PageHeading } from "../page-heading";
import { useLanguage } from "../use-language";

export function LinkGone() {
  const { gone } = answeringMessages[useLanguage()];
  return (
    <div className="page-narrow">
      <PageHeading title={gone.title} lead={gone.lead} />
    </div>
  );
}
