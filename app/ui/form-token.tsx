/** The token by which the server knows a form, or a request of a script, as one of its own pages': it stands in the head of the page. */
import { createContext, useContext } from "react";
import { formTokenField, formTokenHeader } from "~/domain/form-token";

/** On the server only: in the browser the page holds it. */
export const FormTokenContext = createContext<string | null>(null);

const metaName = "form-token";
let held: string | null = null;

/** In the browser; an empty text where the page has none. */
function readFormToken(): string {
  if (typeof document === "undefined") return "";
  held ??= document.querySelector<HTMLMetaElement>(`meta[name="${metaName}"]`)?.content ?? null;
  return held ?? "";
}

export function useFormToken(): string {
  return useContext(FormTokenContext) ?? readFormToken();
}

export function FormTokenMeta() {
  return <meta name={metaName} content={useFormToken()} />;
}

/** The field; the first of a form, so that it is found before a file is read. */
export function FormToken() {
  return <input type="hidden" name={formTokenField} value={useFormToken()} />;
}

/** What scripts of ours send along with a request of their own. */
export const formTokenHeaders = (): Record<string, string> => ({ [formTokenHeader]: readFormToken() });
