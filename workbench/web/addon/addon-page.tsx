import { type JSX, useState } from "react";
import { Dialog } from "../dialog";
import type { PageController } from "../page-controller";
import { say } from "../words";
import { Frame } from "./frame";

/** The add-on's page: a sidebar of 300 pixels, or a dialog over the sheet. */
export function AddonPage({ controller }: { readonly controller: PageController }): JSX.Element | null {
  const { page, locale } = controller;
  const [size, setSize] = useState<{ width?: number; height?: number }>({});
  if (page === null) return null;
  // A new page is a new frame, also when it has the same words.
  const key = controller.pageNumber;
  if (page.kind === "sidebar") {
    return (
      <aside className="sidebar" aria-label={page.title}>
        <div className="title">
          <h2>{page.title}</h2>
          <button type="button" aria-label={say("close", locale)} onClick={() => controller.closePage()}>
            ×
          </button>
        </div>
        <Frame key={key} controller={controller} page={page} />
      </aside>
    );
  }
  const frame = (
    <div className="page" style={{ width: size.width ?? 600, height: size.height ?? 400 }}>
      <Frame key={key} controller={controller} page={page} onResize={setSize} />
    </div>
  );
  if (page.kind === "modal") {
    return (
      <Dialog key={key} title={page.title} onClose={() => controller.closePage()}>
        {frame}
        <div className="buttons">
          <button type="button" onClick={() => controller.closePage()}>
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
        <button type="button" aria-label={say("close", locale)} onClick={() => controller.closePage()}>
          ×
        </button>
      </div>
      {frame}
    </section>
  );
}
