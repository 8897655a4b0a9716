/** One thing to choose, in select, radio group and checkbox group. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}
