/** One question of a round, drawn for a thumb: big targets, words at every step, sharing beside each free text. */
import { type FormEvent, useState } from "react";
import type { Key, Text } from "~/domain/bundle/records";
import { longestAnswer, ratingField, shareField, textField } from "~/domain/feedback/answer-fields";
import type { RoundField } from "~/domain/feedback/round-screens";
import {
  type FeedbackQuestion,
  feedbackQuestions,
  type InvolvementForm,
  involvementForms,
  motivations,
  respondentRoles,
} from "~/domain/vocabulary";
import { answeringMessages } from "~/i18n/answering";
import { readText } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { CheckboxField } from "../checkbox-field";
import { CheckboxGroup } from "../checkbox-group";
import type { FormErrors } from "../form-errors";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";
import type { Filled } from "./filled";

export interface ScreenFieldProps {
  field: RoundField;
  /** The round's own questions. */
  questions: readonly { key: Key; text: Text }[];
  filled: Filled;
  errors: FormErrors | null;
  /** The forms that the project has agreed with the company, so that nobody is asked to remember them. */
  agreed?: readonly InvolvementForm[];
}

const steps = [1, 2, 3, 4, 5] as const;
const isOfVocabulary = (question: string): question is FeedbackQuestion =>
  (feedbackQuestions as readonly string[]).includes(question);

export function ScreenField({ field, questions, filled, errors, agreed = [] }: ScreenFieldProps) {
  const language = useLanguage();
  const words = answeringMessages[language];
  const one = (name: string) => filled[name]?.[0];
  switch (field.type) {
    case "rating": {
      const name = ratingField(field.aspect);
      return (
        <div className="answer-question stack-small">
          <div className="answer-scale">
            <RadioGroup
              {...words.aspects[field.aspect]}
              name={name}
              choices={steps.map((step) => ({ value: String(step), label: words.scale[step] }))}
              defaultValue={one(name)}
              error={errors?.[name]}
            />
          </div>
          <FreeText question={field.aspect} label={words.questions[field.aspect]} filled={filled} errors={errors} />
        </div>
      );
    }
    case "lived-up":
      return (
        <div className="answer-scale">
          <RadioGroup
            name="livedUp"
            label={words.livedUp}
            choices={steps.map((step) => ({ value: String(step), label: words.livedUpScale[step] }))}
            defaultValue={one("livedUp")}
            error={errors?.livedUp}
          />
        </div>
      );
    case "motivation":
      return (
        <CheckboxGroup
          name="motivation"
          label={words.motivation}
          hint={words.severalHint}
          choices={motivations.map((value) => ({ value, label: term(language, "motivation", value) }))}
          defaultValue={filled.motivation}
          error={errors?.motivation}
        />
      );
    case "forms": {
      const name = field.wish === "desired" ? "desiredForms" : "experiencedForms";
      return (
        <CheckboxGroup
          name={name}
          label={words[field.wish]}
          hint={
            field.wish === "experienced" && agreed.length > 0
              ? words.agreed(agreed.map((form) => term(language, "involvementForm", form)).join(", "))
              : words.severalHint
          }
          choices={involvementForms.map((value) => ({ value, label: words.forms[value] }))}
          defaultValue={filled[name]}
          error={errors?.[name]}
        />
      );
    }
    case "text": {
      const own = questions.find(({ key }) => key === field.question);
      const label = isOfVocabulary(field.question)
        ? words.questions[field.question]
        : own
          ? readText(language, own.text)
          : "";
      return <FreeText question={field.question} label={label} filled={filled} errors={errors} />;
    }
    case "role":
      return (
        <RadioGroup
          name="respondentRole"
          label={words.role}
          optional
          choices={respondentRoles.map((value) => ({ value, label: term(language, "respondentRole", value) }))}
          defaultValue={one("respondentRole")}
          error={errors?.respondentRole}
        />
      );
    case "show-organisation":
      return (
        <CheckboxField
          name="showOrganisation"
          value="yes"
          label={words.showOrganisation}
          hint={words.showOrganisationHint}
          defaultChecked={one("showOrganisation") === "yes"}
        />
      );
  }
}

interface FreeTextProps extends Pick<ScreenFieldProps, "filled" | "errors"> {
  question: Key;
  label: string;
}

/** The counter shows itself when the end comes near; sharing is offered once there is something to share. */
function FreeText({ question, label, filled, errors }: FreeTextProps) {
  const words = answeringMessages[useLanguage()];
  const name = textField(question);
  const first = filled[name]?.[0] ?? "";
  const [left, setLeft] = useState(longestAnswer - first.length);
  return (
    <div className="answer-text">
      <TextArea
        name={name}
        label={label}
        optional
        rows={2}
        // Lets the sheet of styles tell an empty field from a filled one, with no script.
        placeholder=" "
        defaultValue={first}
        error={errors?.[name]}
        onInput={(event: FormEvent<HTMLTextAreaElement>) =>
          setLeft(longestAnswer - event.currentTarget.value.trim().length)
        }
      />
      {left < longestAnswer / 5 && (
        <p className="small muted" aria-live="polite">
          {words.counter(left)}
        </p>
      )}
      <CheckboxField
        name={shareField(question)}
        value="yes"
        label={words.share}
        defaultChecked={filled[shareField(question)]?.[0] === "yes"}
      />
    </div>
  );
}
