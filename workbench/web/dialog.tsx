import { type JSX, type ReactNode, useEffect, useRef } from "react";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: number;
}

/** A modal dialog; the browser keeps the keyboard focus in it. */
export function Dialog({ title, onClose, children, width }: DialogProps): JSX.Element {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={element} aria-label={title} onCancel={onClose} style={width === undefined ? {} : { width }}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
