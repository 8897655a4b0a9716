/** What people typed, ticked or chose before scripts took over is told to them then, as if it happened at that moment. */
import { useEffect, useRef } from "react";
import { releaseEvents, wasSentEarly } from "./early-deeds";
import { typeInto } from "./type-into";
import { useHydrated } from "./use-hydrated";

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

/** React notes what a field held when it took over and hears nothing new in that; so the field is emptied first. */
function tell(field: Field): void {
  if (field instanceof HTMLSelectElement) {
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
    if (field.type === "radio" && !field.checked) return;
    field.checked = !field.checked;
    field.click();
  } else if (field.type !== "file") {
    const { value, selectionStart, selectionEnd } = field;
    field.value = "";
    typeInto(field, value);
    if (document.activeElement === field && selectionStart !== null)
      field.setSelectionRange(selectionStart, selectionEnd);
  } else field.dispatchEvent(new Event("input", { bubbles: true }));
}

interface Typed {
  field: Field;
  value: string;
  checked: boolean;
}

const listTyped = (): Typed[] =>
  [...document.querySelectorAll<Field>("form input, form textarea, form select")]
    .filter(isTouched)
    .map((field) => ({ field, value: field.value, checked: field instanceof HTMLInputElement && field.checked }));

/** A form that was drawn anew meanwhile has other fields of the same names. */
function standIn({ field, value, checked }: Typed): Field | undefined {
  if (field.isConnected) return field;
  // No script may put a file into a field.
  if (field.type === "file") return undefined;
  const ticks = field.type === "checkbox" || field.type === "radio";
  const others = [...document.getElementsByName(field.name)] as Field[];
  const other = others.find((one) => one.type === field.type && (!ticks || one.value === value));
  if (other instanceof HTMLInputElement && ticks) other.checked = checked;
  else if (other) other.value = value;
  return other;
}

/** Stands in what draws every page. */
export function useTakeOver(): void {
  const hydrated = useHydrated();
  const before = useRef<Typed[]>([]);
  useEffect(() => {
    if (!hydrated) {
      before.current = listTyped();
      return;
    }
    // By now every part has changed to what it is with scripts.
    releaseEvents(() => {
      if (wasSentEarly()) return;
      const fields = [...before.current.map(standIn), ...listTyped().map(({ field }) => field)];
      for (const field of new Set(fields)) if (field) tell(field);
    });
    document.documentElement.dataset.alive = "";
  }, [hydrated]);
}
