/** One button to the other language; comes back to the same page. Posts `language` and `returnTo`. */
import { paths } from "~/paths";
import { Form } from "./navigation";
import { useMessages } from "./use-messages";

export function LanguageSwitch({ returnTo }: { returnTo: string }) {
  const { otherLanguage } = useMessages();
  return (
    <Form method="post" action={paths.language} className="language-switch">
      <input type="hidden" name="returnTo" value={returnTo} />
      <button type="submit" name="language" value={otherLanguage.code} lang={otherLanguage.code}>
        {otherLanguage.name}
      </button>
    </Form>
  );
}
