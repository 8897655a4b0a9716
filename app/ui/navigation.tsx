/** The framework's links and forms under our own names, so that the rest of the interface does not know the framework. */
import { Form as PlainForm, type FormProps } from "@remix-run/react";
import { forwardRef } from "react";
import { FormToken } from "./form-token";

export { Link, NavLink, useFetcher, useNavigate, useNavigation, useRevalidator, useSubmit } from "@remix-run/react";

/** A form that carries the token of its page where it changes something. */
export const Form = forwardRef<HTMLFormElement, FormProps>(function Form({ children, ...rest }, ref) {
  return (
    <PlainForm ref={ref} {...rest}>
      {rest.method === "post" && <FormToken />}
      {children}
    </PlainForm>
  );
});
