/** Reads from the environment who runs the installation. */
import type { ResponsibleBody } from "~/domain/responsible-body";
import type { SettingFault } from "~/i18n/settings";

export function readResponsibleBody(
  variables: Record<string, string | undefined>,
  faults: SettingFault[],
): ResponsibleBody {
  const read = (setting: "OPERATOR_EMAIL" | "OPERATOR_PHONE" | "ACCESSIBILITY_STATEMENT", form: RegExp) => {
    const value = variables[setting]?.trim();
    if (!value) return null;
    if (!form.test(value)) faults.push({ setting, fault: "bad" });
    return value;
  };
  return {
    name: variables.OPERATOR_NAME?.trim() || null,
    email: read("OPERATOR_EMAIL", /^[^\s@<>]+@[^\s@<>]+$/),
    phone: read("OPERATOR_PHONE", /^\+?[\d ]{6,20}$/),
    statement: read("ACCESSIBILITY_STATEMENT", /^https:\/\/[^\s"<>]+$/),
  };
}
