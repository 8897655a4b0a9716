/** The few hints that press most, on the overview of a project. */
import { nextMessages } from "~/i18n/next";
import { paths } from "~/paths";
import { Card } from "../card";
import { Link } from "../navigation";
import { useLanguage } from "../use-language";
import { HintRows, type ListedHint } from "./hint-list";

interface FirstHintsProps {
  /** Key of the project. */
  project: string;
  hints: readonly ListedHint[];
  /** How many there are in all. */
  total: number;
}

export function FirstHints({ project, hints, total }: FirstHintsProps) {
  const words = nextMessages[useLanguage()];
  if (hints.length === 0) return null;
  return (
    <Card title={words.first} actions={<Link to={paths.projectNext(project)}>{words.all(total)}</Link>}>
      <HintRows hints={hints} dismissAt={null} />
    </Card>
  );
}
