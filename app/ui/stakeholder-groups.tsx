/** The organisations of a project, one card for each field, workplaces under their company. */
import type { Branch, FieldGroup } from "~/domain/group-stakeholders";
import type { Key } from "~/domain/bundle/records";
import { type StakeholderPart, stakeholderParts } from "~/domain/stakeholder-parts";
import type { Industry, SizeClass } from "~/domain/vocabulary";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { definition, term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { Link } from "./navigation";
import { useLanguage } from "./use-language";

export interface ListedStakeholder {
  key: Key;
  name: string;
  shortName: string | null;
  sizeClass: SizeClass | null;
  industry: Industry | null;
  pNumber: string | null;
  parts: readonly StakeholderPart[];
}

interface StakeholderGroupsProps {
  project: Key;
  groups: readonly FieldGroup<ListedStakeholder>[];
  mayChange: boolean;
}

export function StakeholderGroups({ groups, ...shared }: StakeholderGroupsProps) {
  const language = useLanguage();
  const words = stakeholdersMessages[language];
  return groups.map(({ field, branches, count }) => (
    <Card
      key={field}
      title={term(language, "field", field)}
      actions={<span className="muted">{count === 0 ? words.none : words.count(count)}</span>}
    >
      {branches.length === 0 ? (
        <p className="muted">{definition(language, "field", field)}</p>
      ) : (
        <ul className="task-list plain-list">
          {branches.map((branch) => (
            <BranchItem key={branch.key} branch={branch} {...shared} />
          ))}
        </ul>
      )}
    </Card>
  ));
}

type Shared = Omit<StakeholderGroupsProps, "groups">;

function BranchItem({ branch: { name, self, workplaces }, ...shared }: Shared & { branch: Branch<ListedStakeholder> }) {
  const words = stakeholdersMessages[useLanguage()];
  return (
    <li className={workplaces.length > 0 ? "has-branches" : undefined}>
      {self ? <StakeholderLine one={self} {...shared} /> : <strong>{name}</strong>}
      {workplaces.length > 0 && (
        <ul className="task-list plain-list branches" aria-label={words.workplacesOf(name)}>
          {workplaces.map((one) => (
            <li key={one.key}>
              <StakeholderLine one={one} {...shared} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function StakeholderLine({ one, project, mayChange }: Shared & { one: ListedStakeholder }) {
  const language = useLanguage();
  const words = stakeholdersMessages[language];
  const { key, name, shortName, sizeClass, industry, pNumber, parts } = one;
  // That it is on the list is worth saying only where nothing else is.
  const told = stakeholderParts.filter((part) => parts.includes(part) && (part !== "listed" || parts.length === 1));
  const notes = [
    told.map((part) => words.parts[part]).join(", "),
    sizeClass && term(language, "sizeClass", sizeClass),
    industry && term(language, "industry", industry),
    pNumber && `P ${pNumber}`,
  ];
  return (
    <>
      <div>
        <Link to={paths.stakeholder(project, key)}>{name}</Link>{" "}
        {shortName && <span className="muted">{shortName}</span>}
        <p className="small muted">{notes.filter(Boolean).join(" · ")}</p>
      </div>
      {mayChange && parts.includes("listed") && (
        <ButtonLink to={`${paths.stakeholders(project)}?remove=${key}`} tone="quiet">
          {words.remove}
          <span className="visually-hidden">{words.removeOf(name)}</span>
        </ButtonLink>
      )}
    </>
  );
}
