import { type JSX, useState } from "react";
import type { Desk } from "../desk";
import { Dialog } from "../dialog";
import { say } from "../words";
import { Frame } from "./frame";

/** What the script shows: a sidebar of 300 pixels, or a dialog over the sheet. */
export function AddonPage({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const { page, locale } = desk;
  const [size, setSize] = useState<{ width?: number; height?: number }>({});
  if (page === null) return null;
  // A new page is a new frame, also when it has the same words.
  const key = desk.pageNumber;
  if (page.kind === "sidebar") {
    return (
      <aside className="sidebar" aria-label={page.title}>
        <div className="title">
          <h2>{page.title}</h2>
          <button type="button" aria-label={say("close", locale)} onClick={() => desk.closePage()}>
            ×
          </button>
        </div>
        <Frame key={key} desk={desk} page={page} />
      </aside>
    );
  }
  const frame = (
    <div className="page" style={{ width: size.width ?? 600, height: size.height ?? 400 }}>
      <Frame key={key} desk={desk} page={page} onResize={setSize} />
    </div>
  );
  if (page.kind === "modal") {
    return (
      <Dialog key={key} title={page.title} onClose={() => desk.closePage()}>
        {frame}
        <div className="buttons">
          <button type="button" onClick={() => desk.closePage()}>
            {say("close", locale)}
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <section className="modeless" aria-label={page.title}>
      <div className="title">
        <h2>{page.title}</h2>
        <button type="button" aria-label={say("close", locale)} onClick={() => desk.closePage()}>
          ×
        </button>
      </div>
      {frame}
    </section>
  );
}
