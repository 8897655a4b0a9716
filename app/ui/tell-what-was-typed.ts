/** What people typed, ticked or chose before scripts took over is told to them then, as if it happened at that moment. */
import { useEffect } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether a field stands otherwise than the server drew it. */
export function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const drawn = [...field.options].some(({ defaultSelected }) => defaultSelected);
    return [...field.options].some(({ selected, defaultSelected, index }) =>
      drawn || field.multiple ? selected !== defaultSelected : selected && index > 0,
    );
  }
  if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio"))
    return field.checked !== field.defaultChecked;
  return field.type !== "hidden" && field.value !== field.defaultValue;
}

export function useTellWhatWasTyped(): void {
  useEffect(() => {
    for (const field of document.querySelectorAll<Field>("form input, form textarea, form select"))
      if (isTouched(field)) field.dispatchEvent(new Event("input", { bubbles: true }));
  }, []);
}
