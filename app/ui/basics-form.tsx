/** The form of a project's basics, with what is wrong with it; half-filled it is kept. */
import type { ReactNode } from "react";
import type { KeptDraft } from "~/domain/kept-draft";
import { BasicsFields, type BasicsFieldsProps } from "./basics-fields";
import { Button } from "./button";
import { ErrorSummary } from "./error-summary";
import type { FormErrors } from "./form-errors";
import { KeepDraft } from "./keep-draft";
import { Form } from "./navigation";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

export interface BasicsFormProps extends Omit<BasicsFieldsProps, "errors" | "page"> {
  draft: KeptDraft | null;
  address: string;
  project?: string;
  /** Field to key of the words. */
  faults: Record<string, string> | null;
  /** Above the fields, such as what somebody else changed meanwhile. */
  before?: ReactNode;
  /** Of the record that the form was filled from. */
  version?: string;
  /** What the button says. */
  save: string;
}

export function BasicsForm({ draft, address, project, faults, before, version, save, ...page }: BasicsFormProps) {
  const own = useLanguage() === "da" ? "titleDa" : "titleEn";
  const words = useFormWords(faults);
  // A title is missing in either language; it is asked for in the reader's.
  const errors =
    words &&
    (Object.fromEntries(
      Object.entries(words).map(([name, text]) => [name === "title" ? own : name, text]),
    ) as FormErrors);
  return (
    <KeepDraft draft={draft} project={project} address={address} refused={faults !== null}>
      <ErrorSummary errors={errors} />
      {before}
      <div className="card">
        <Form method="post" action={address} noValidate className="form">
          {/* Return in a field presses the first button of its form. */}
          <button
            type="submit"
            className="visually-hidden"
            tabIndex={-1}
            aria-hidden="true"
            name="intent"
            value="save"
          />
          {version !== undefined && <input type="hidden" name="version" value={version} />}
          <BasicsFields {...page} page={address} errors={errors} />
          <div>
            <Button name="intent" value="save">
              {save}
            </Button>
          </div>
        </Form>
      </div>
    </KeepDraft>
  );
}
