/** Moving in from an award-reporting system step by step, and taking approved reports out. */
import { approvedTables } from "~/domain/exchange/approved-tables";
import { awardsMessages } from "~/i18n/awards";
import { readText } from "~/i18n/format";
import { incomingMessages } from "~/i18n/incoming";
import { navigationMessages } from "~/i18n/navigation";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DoneNotice } from "../done-notice";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import { StepGuide } from "../step-guide";
import { useLanguage } from "../use-language";
import { AwardCheck } from "./award-check";
import { AwardColumns } from "./award-columns";
import { AwardDone } from "./award-done";
import type { AwardPageData } from "./award-page-data";
import { AwardUpload } from "./award-upload";

const place = { map: 2, check: 3, done: 4 } as const;

export function AwardPage(props: AwardPageData) {
  const { programme, file, refusal, done, refused } = props;
  const language = useLanguage();
  const words = awardsMessages[language];
  const { steps } = words;
  const address = paths.programmeImport(programme.key);
  return (
    <>
      <PageHeading
        title={words.title}
        breadcrumb={[
          { to: paths.programmes, label: navigationMessages[language].programmes },
          { to: paths.programme(programme.key), label: readText(language, programme.name) },
        ]}
        lead={file ? undefined : <p>{words.lead}</p>}
      />
      <div className="stack">
        {file && (
          <StepGuide
            steps={[steps.file, steps.columns, steps.check, steps.done].map((label) => ({ label }))}
            current={place[file.state.step]}
          />
        )}
        {!refused && <DoneNotice done={done} words={{ discarded: words.discarded }} />}
        {refusal && (
          <Notice tone="error" title={words.refused}>
            <p>{incomingMessages[language].refusals[refusal]}</p>
          </Notice>
        )}
        {!file && <AwardUpload {...props} address={address} />}
        {file?.state.step === "map" && <AwardColumns file={file} state={file.state} refused={refused} />}
        {file?.state.step === "check" && <AwardCheck file={file} state={file.state} address={address} />}
        {file?.state.step === "done" && <AwardDone counts={file.state.counts} address={address} />}
        {!file && (
          <Card title={words.takeOut}>
            <p>{words.takeOutHelp}</p>
            <div className="cluster">
              {approvedTables.map((table) => (
                <ButtonLink key={table} to={paths.approvedTable(programme.key, table)} tone="secondary" reloadDocument>
                  {words.tables[table]} (CSV)
                </ButtonLink>
              ))}
            </div>
          </Card>
        )}
      </div>
    </>
  );
}
