import type { JSX, ReactNode } from "react";

interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** One thing that goes wrong as long as it is ticked. */
export function Switch({ isOn, onChange, children }: SwitchProps): JSX.Element {
  return (
    <label className="switch">
      <input type="checkbox" checked={isOn} onChange={onChange} />
      {children}
    </label>
  );
}
