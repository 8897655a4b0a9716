/** A menu that opens without scripts; with them it also closes on Escape, on a click elsewhere and when focus leaves it. */
import { useEffect, useRef, type ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export interface DropdownProps {
  label: ReactNode;
  icon?: IconName;
  className?: string;
  children: ReactNode;
}

export function Dropdown({ label, icon, className, children }: DropdownProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeWhenOutside = (event: Event) => {
      const element = details.current;
      if (element?.open && event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      const element = details.current;
      if (event.key !== "Escape" || !element?.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", closeWhenOutside);
    document.addEventListener("focusin", closeWhenOutside);
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("pointerdown", closeWhenOutside);
      document.removeEventListener("focusin", closeWhenOutside);
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, []);

  return (
    <details ref={details} className={`dropdown ${className ?? ""}`}>
      <summary>
        {icon && <Icon name={icon} />}
        <span>{label}</span>
        <Icon name="chevron-down" />
      </summary>
      <div className="dropdown-panel">{children}</div>
    </details>
  );
}
