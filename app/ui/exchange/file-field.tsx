/** A file from the reader's own machine. */
import { Field, type FieldTexts } from "../field";
import { fieldAttributes } from "../field-attributes";
import { fieldId } from "../field-id";

interface FileFieldProps extends FieldTexts {
  /** What the browser offers first; what is sent is looked at anyway. */
  accept: string;
}

export function FileField({ name, label, hint, error, optional, accept }: FileFieldProps) {
  const parts = { id: fieldId(name), hint, error };
  return (
    <Field {...parts} label={label} optional={optional}>
      <input type="file" name={name} accept={accept} className="input" {...fieldAttributes(parts)} />
    </Field>
  );
}
