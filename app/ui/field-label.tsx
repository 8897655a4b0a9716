/** The words of a label, marked where the field may be left empty. */
import { useMessages } from "./use-messages";

export function FieldLabel({ label, optional = false }: { label: string; optional?: boolean }) {
  const messages = useMessages();
  return (
    <>
      {label}
      {optional && <span className="field-optional"> {messages.optional}</span>}
    </>
  );
}
