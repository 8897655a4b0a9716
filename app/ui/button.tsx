/** A button that says what happens. */
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { buttonClass, type ButtonTone } from "./button-class";

export interface ButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "className" | "style"> {
  tone?: ButtonTone;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { tone = "primary", type = "submit", ...rest },
  ref,
) {
  return <button ref={ref} type={type} className={buttonClass(tone)} {...rest} />;
});
