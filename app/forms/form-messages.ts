/** What is wrong with a form: name of the field to key of the words. `form` is what concerns no single field. */
export type FormMessages = Record<string, string>;
