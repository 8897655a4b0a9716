/** Marks the page's title while a form on it has errors; without scripts the server has marked it already. */
import { useEffect } from "react";
import { useMessages } from "./use-messages";

export function useErrorTitle(failed: boolean): void {
  const { errorTitle } = useMessages();
  useEffect(() => {
    const plain = document.title;
    const marked = errorTitle(plain);
    if (!failed || plain.startsWith(errorTitle(""))) return;
    document.title = marked;
    // The next page may have set its own title by now.
    return () => {
      if (document.title === marked) document.title = plain;
    };
  }, [failed, errorTitle]);
}
