/** Says something about one part of the report: about the whole of it, one of its figures, or words that stand there. */
import { useRef } from "react";
import { type CommentPlace, placedName } from "~/forms/review-forms";
import { figureName } from "~/i18n/figure-names";
import { reviewMessages } from "~/i18n/review";
import { sectionFigures } from "~/domain/review/section-figures";
import { Button } from "../button";
import { Details } from "../details";
import type { FormErrors } from "../form-errors";
import { Form } from "../navigation";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { useHydrated } from "../use-hydrated";
import { useLanguage } from "../use-language";
import type { ReviewData } from "./review-data";

interface CommentFormProps extends Pick<ReviewData, "refused"> {
  place: CommentPlace;
  errors: FormErrors | null;
}

export function CommentForm({ place, refused, errors }: CommentFormProps) {
  const language = useLanguage();
  const words = reviewMessages[language].comments;
  const hydrated = useHydrated();
  const quote = useRef<HTMLTextAreaElement>(null);
  const back = refused?.form === place ? refused : null;
  const field = (name: string) => ({
    name: placedName(place, name),
    defaultValue: back?.values[placedName(place, name)],
    error: back ? errors?.[placedName(place, name)] : undefined,
  });
  return (
    <div className="no-print">
      <Details summary={words.write} open={back !== null}>
        <Form method="post" className="form" noValidate key={back ? "back" : "fresh"}>
          <input type="hidden" name="intent" value="comment" />
          <input type="hidden" name="place" value={place} />
          <TextArea label={words.text} hint={words.saveHint} rows={4} maxLength={5000} {...field("text")} />
          {place !== "report" && (
            <>
              <SelectField
                label={words.figure}
                optional
                empty={words.figureNone}
                choices={sectionFigures[place].map((figure) => ({
                  value: figure,
                  label: figureName(language, figure),
                }))}
                {...field("figure")}
              />
              <TextArea ref={quote} label={words.quote} hint={words.quoteHint} optional rows={2} {...field("quote")} />
              {hydrated && (
                <div>
                  <Button
                    type="button"
                    tone="quiet"
                    // What is selected stays selected while the button is pressed.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => {
                      const selected = window.getSelection()?.toString().trim() ?? "";
                      if (selected !== "" && quote.current) quote.current.value = selected;
                    }}
                  >
                    {words.useSelection}
                  </Button>
                </div>
              )}
            </>
          )}
          <div>
            <Button>{words.save}</Button>
          </div>
        </Form>
      </Details>
    </div>
  );
}
