/** Says on every page and print that what is shown was made up for demonstration. */
import { Icon } from "./icon";
import { useMessages } from "./use-messages";

export function IllustrativeBanner() {
  const messages = useMessages();
  return (
    <p className="illustrative-banner">
      <Icon name="info" />
      <span>
        <strong>{messages.illustrative}.</strong> {messages.illustrativeMeaning}
      </span>
    </p>
  );
}
