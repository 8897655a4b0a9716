/** Puts a value into an input as if it had been typed, so that whoever listens to the input hears it. */

/** React notes each value set through its own copy of the property and then takes the event for nothing new; the browser's setter is not noted. */
export function typeInto(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
