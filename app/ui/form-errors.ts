/** What is wrong with a form: field name to message in the reader's language. `form` is what concerns no single field. */
export type FormErrors = Partial<Record<string, string>>;
