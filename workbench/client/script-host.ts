/** What a page of the add-on may do to its own frame (platform.md §4). */
export interface Frame {
  close(): void;
  /** Dialogs only: a sidebar keeps its 300 pixels. */
  resize(size: { readonly width?: number; readonly height?: number }): void;
  focusSheet(): void;
}

/** What a page sees as `google.script.host`; there is no `history` and no `url` beside it in sidebars and dialogs. */
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
