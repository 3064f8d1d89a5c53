import type { JSX, ReactNode } from "react";

interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** A checkbox that switches a fault on and off. */
export function Switch({ isOn, onChange, children }: SwitchProps): JSX.Element {
  return (
    <label className="switch">
      <input type="checkbox" checked={isOn} onChange={onChange} />
      {children}
    </label>
  );
}
