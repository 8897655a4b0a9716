/** Puts a value into a field as if it had been typed, so that whoever listens to it hears it. */

/** React notes each value set through its own copy of the property and then takes the event for nothing new; the browser's setter is not noted. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
