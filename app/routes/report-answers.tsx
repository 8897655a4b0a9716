/** The answers to a funder's own questions; what was answered elsewhere is offered where it fits. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listAnswers } from "#db/report-texts";
import { getReport } from "#db/reports";
import { getVersion } from "#db/requirement-versions";
import { can } from "~/domain/permissions/can";
import type { Answer } from "~/domain/report/frozen-report";
import { isOpenForWriting } from "~/domain/report/report-state";
import type { Question } from "~/domain/requirement/requirement-content";
import { answerField, readAnswers, writtenAnswer } from "~/forms/report-answers";
import { decimalMarks } from "~/i18n/decimal-marks";
import { readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { reportWritingMessages } from "~/i18n/report-writing";
import { answerQuestions, answersVersion } from "~/operations/answer-questions";
import { paths } from "~/paths";
import { notFound, type RouteHandle } from "~/server/http/authorise";
import { readOfferedAnswers } from "~/server/http/offered-answers";
import { authoriseOwnReport, readOwnReport } from "~/server/http/read-own-report";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { AnswersPage } from "~/ui/reports/answers-page";

export const handle: RouteHandle = { access: { GET: "report.read", POST: "report.write" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageTitle(matches, (language) =>
    [reportWritingMessages[language].overview.questions, page && readText(language, page.report.title)]
      .filter(Boolean)
      .join(" – "),
  );

/** An answer as people read it. */
function wordAnswer(language: Language, { choices }: Question, answer: Answer | undefined): string {
  if (answer && "choice" in answer) return readText(language, choices?.find(({ key }) => key === answer.choice)?.text);
  return writtenAnswer(answer, decimalMarks[language]);
}

export function loader(args: LoaderFunctionArgs) {
  const { visit, head, working, page } = readOwnReport(args);
  const { language } = visit;
  const { questions } = working.requirement.content;
  const offered = readOfferedAnswers(visit.services.db, head, questions);
  return {
    ...page,
    rows: questions.map((question) => {
      const offer = offered.find((one) => one.question === question.key);
      return {
        name: answerField(question.key),
        question,
        value: writtenAnswer(
          working.answers.find((one) => one.question === question.key),
          decimalMarks[language],
        ),
        offered: offer ? { words: wordAnswer(language, question, offer.answer), programme: offer.programme } : null,
      };
    }),
    version: answersVersion(working.answers),
    mayWrite: can(visit.actor, "report.write", { kind: "report", ...head }) && isOpenForWriting(page.report.status),
    done: new URL(args.request.url).searchParams.get("done"),
    address: paths.reportAnswers(head.projectKey, head.reportId),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { visit, scope, head } = authoriseOwnReport(args, "report.write");
  const { db } = visit.services;
  const { language } = visit;
  const form = await args.request.formData();
  const version = form.get("version");
  const { requirementVersionId } = getReport(db, scope);
  if (typeof version !== "string" || requirementVersionId === null) throw notFound();
  const { questions } = getVersion(db, scope, requirementVersionId).content;
  const words = reportWritingMessages[language].faults;
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const used = readOfferedAnswers(db, head, questions).find(({ question }) => question === form.get("use"));
  const typed = readAnswers(questions, { read, decimalMark: decimalMarks[language] });
  const answers = used
    ? [...typed.answers.filter(({ question }) => question !== used.question), used.answer]
    : typed.answers;
  if (Object.keys(typed.faults).length > 0) {
    visit.formFailed = true;
    const errors = Object.fromEntries(Object.entries(typed.faults).map(([name, fault]) => [name, words[fault]]));
    const values = Object.fromEntries(questions.map(({ key }) => [answerField(key), read(answerField(key))]));
    return data({ kind: "faults" as const, errors, values }, { status: 422 });
  }
  const done = answerQuestions(visit.operation, scope, { answers, version });
  const address = paths.reportAnswers(head.projectKey, head.reportId);
  if (done.ok)
    return redirect(
      used ? `${address}?done=answered` : `${paths.report(head.projectKey, head.reportId)}?done=answered`,
    );
  visit.formFailed = true;
  if (done.code !== "changed")
    return data({ kind: "faults" as const, errors: { form: words.handedIn }, values: {} }, { status: 409 });
  const saved = listAnswers(db, scope);
  const of = (list: readonly Answer[], question: Question) =>
    wordAnswer(
      language,
      question,
      list.find((one) => one.question === question.key),
    );
  return data(
    {
      kind: "conflict" as const,
      fields: questions.map((question) => ({
        label: readText(language, question.text),
        mine: of(answers, question),
        saved: of(saved, question),
      })),
      version: answersVersion(saved),
      entries: questions.map(({ key }): [string, string] => [
        answerField(key),
        writtenAnswer(
          answers.find(({ question }) => question === key),
          decimalMarks[language],
        ),
      ]),
    },
    { status: 409 },
  );
}

export default function ReportAnswers() {
  const { project, pages, ...page } = useLoaderData<typeof loader>();
  return (
    <ProjectFrame project={project} pages={pages} path={paths.reports(project.key)}>
      <AnswersPage project={project.key} {...page} refused={useActionData<typeof action>() ?? null} />
    </ProjectFrame>
  );
}
