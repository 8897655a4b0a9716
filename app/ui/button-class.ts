/** The look of buttons and of links that act as buttons. */
export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";

export function buttonClass(tone: ButtonTone): string {
  return `button button-${tone}`;
}
