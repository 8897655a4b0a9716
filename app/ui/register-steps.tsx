/** The heading of each step of registering a project, and where among the steps it stands. */
import type { ReactNode } from "react";
import { registerMessages } from "~/i18n/register";
import { paths } from "~/paths";
import { PageHeading } from "./page-heading";
import { StepGuide } from "./step-guide";
import { projectsMessages } from "~/i18n/projects";
import { useLanguage } from "./use-language";

interface RegisterStepsProps {
  step: "basics" | "model" | "plan" | "check";
  /** Key of the project once it is there; its basics and model are then changed on their own pages. */
  project?: string;
  children: ReactNode;
}

const order = ["basics", "model", "plan", "check"] as const;

export function RegisterSteps({ step, project, children }: RegisterStepsProps) {
  const language = useLanguage();
  const words = registerMessages[language];
  const addresses = {
    basics: project ? paths.projectBasics(project) : paths.registerProject,
    model: project ? paths.projectModel(project) : paths.registerModel,
    plan: project && paths.registerPlan(project),
    check: project && paths.registerCheck(project),
  };
  return (
    <>
      <PageHeading
        title={words.title}
        breadcrumb={[{ to: paths.projects, label: projectsMessages[language].title }]}
        lead={step === "basics" ? words.lead : undefined}
      />
      <div className="stack-large">
        <StepGuide
          steps={order.map((name) => ({ label: words.steps[name], to: addresses[name] }))}
          current={order.indexOf(step) + 1}
        />
        {children}
      </div>
    </>
  );
}
