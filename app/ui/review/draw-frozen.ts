/** A frozen version in the parts that a review goes through: each with what people wrote and what was counted. */
import type { FrozenReport } from "~/domain/report/frozen-report";
import { type ReportSection, reportSections } from "~/domain/vocabulary";
import type { Language } from "~/i18n/language";
import { describeSubmittedReport } from "../report/describe-submitted-report";
import { drawDocument } from "../report/draw-report";
import { type ReportSectionView, splitSections } from "../report/split-sections";

export interface FrozenPart extends ReportSectionView {
  /** Null for what is none of the five sections. */
  section: ReportSection | null;
}

/** As the funder got it: the same words and pictures as on its page and in its documents. */
export function drawFrozen(frozen: FrozenReport, language: Language): FrozenPart[] {
  const { blocks } = drawDocument(describeSubmittedReport(frozen, language));
  return splitSections(blocks).map((part) => ({
    ...part,
    section: reportSections.find((key) => part.id === `section-${key}`) ?? null,
  }));
}
