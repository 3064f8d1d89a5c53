/** The frame of an add-on page as the page may control it (platform.md §4). */
export interface Frame {
  close(): void;
  /** Dialogs only: a sidebar keeps its 300 pixels. */
  resize(size: { readonly width?: number; readonly height?: number }): void;
  focusSheet(): void;
}

/** `google.script.host` as sidebars and dialogs see it, without `history` and `url`. */
export function scriptHost(kind: "sidebar" | "dialog", frame: Frame): object {
  const resize = (size: { readonly width?: number; readonly height?: number }): void => {
    if (kind === "dialog") frame.resize(size);
  };
  return {
    origin: "https://docs.google.com",
    close: () => frame.close(),
    setHeight: (height: number) => resize({ height }),
    setWidth: (width: number) => resize({ width }),
    editor: { focus: () => frame.focusSheet() },
  };
}
