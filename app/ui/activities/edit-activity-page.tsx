/** Changes an activity; where somebody else changed it meanwhile, both versions stand side by side. */
import type { Activity } from "~/domain/bundle/records";
import type { DraftPlace } from "~/domain/draft-places";
import type { KeptDraft } from "~/domain/kept-draft";
import type { Entries } from "~/forms/activity-entry";
import type { Text } from "~/domain/bundle/records";
import { readText } from "~/i18n/format";
import { logActivityMessages } from "~/i18n/log-activity";
import { paths } from "~/paths";
import { ConflictChoice } from "../conflict-choice";
import { KeepDraft } from "../keep-draft";
import { PageHeading } from "../page-heading";
import { useLanguage } from "../use-language";
import { ActivityForm, type ActivityFormOffer } from "./activity-form";
import { describeActivity } from "./describe-activity";

interface EditActivityPageProps extends ActivityFormOffer {
  project: { key: string; title: Text };
  record: Activity;
  version: string;
  entries: Entries;
  draft: KeptDraft | null;
  refused: { errors: Record<string, string>; entries: Entries } | null;
  conflict: { mine: Activity; saved: Activity; version: string; entries: Entries; draft: DraftPlace | null } | null;
}

export function EditActivityPage({
  project,
  record,
  version,
  entries,
  draft,
  refused,
  conflict,
  ...offer
}: EditActivityPageProps) {
  const language = useLanguage();
  const words = logActivityMessages[language];
  const address = paths.activity(project.key, record.key);
  const names = new Map(offer.organisations.map(({ key, name }) => [key, name]));
  const describe = (state: Activity) => describeActivity(language, state, (key) => names.get(key) ?? key);
  const filled = refused?.entries ?? draft?.entries;
  const typedOn = filled?.find(([name]) => name === "version")?.[1];
  return (
    <>
      <PageHeading
        title={words.change}
        breadcrumb={[
          { to: paths.activities(project.key), label: readText(language, project.title) },
          { to: address, label: readText(language, record.title) },
        ]}
      />
      {conflict ? (
        <ConflictChoice
          fields={describe(conflict.mine).map(({ label, lines }, index) => ({
            label,
            mine: lines.join("\n"),
            saved: describe(conflict.saved)[index]?.lines.join("\n") ?? "",
          }))}
          entries={conflict.entries}
          version={conflict.version}
          draft={conflict.draft}
          savedAt={address}
        />
      ) : (
        <KeepDraft
          draft={draft}
          project={project.key}
          address={paths.editActivity(project.key, record.key)}
          refused={refused !== null}
        >
          <ActivityForm offer={offer} entries={filled ?? entries} errors={refused?.errors ?? null} mode="change">
            <input type="hidden" name="version" value={typedOn ?? version} />
          </ActivityForm>
        </KeepDraft>
      )}
    </>
  );
}
