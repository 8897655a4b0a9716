/** The attributes that tie a control to its label, hint and error. */
export interface FieldParts {
  id: string;
  hint?: string;
  error?: string;
}

export function fieldAttributes({ id, hint, error }: FieldParts) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { id, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined };
}
