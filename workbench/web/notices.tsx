import { type JSX, useEffect } from "react";
import { Dialog } from "./dialog";
import type { Notice, PageController } from "./page-controller";
import { SaveConflict } from "./save-conflict";
import { say } from "./words";

const SECONDS = 6;

/** Notices: toasts below the sheet, and dialogs that must be dismissed. */
export function Notices({ controller }: { readonly controller: PageController }): JSX.Element {
  const { locale, notices } = controller;
  const toasts = notices.filter(({ kind }) => kind === "toast");
  const box = notices.find(({ kind }) => kind !== "toast");
  return (
    <>
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((notice) => (
          <Toast key={notice.id} controller={controller} notice={notice} />
        ))}
        {controller.busy && <div className="toast running">{say("running", locale)}</div>}
        {controller.autosave.outcome === "refused" && <div className="toast">{say("not-kept", locale)}</div>}
      </div>
      {controller.autosave.outcome === "conflict" && <SaveConflict controller={controller} />}
      {box !== undefined && (
        <Dialog
          title={box.title === "" ? "Rashinban 羅針盤" : box.title}
          onClose={() => controller.dismiss(box.id)}
        >
          <p className="said">{box.text}</p>
          <div className="buttons">
            <button type="button" className="action" onClick={() => controller.dismiss(box.id)}>
              {say("ok", locale)}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Toast({
  controller,
  notice,
}: {
  readonly controller: PageController;
  readonly notice: Notice;
}): JSX.Element {
  useEffect(() => {
    const timer = setTimeout(() => controller.dismiss(notice.id), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [controller, notice.id]);
  return (
    <div className="toast">
      {notice.title !== "" && <b>{notice.title}</b>}
      <span>{notice.text}</span>
      <button
        type="button"
        aria-label={say("close", controller.locale)}
        onClick={() => controller.dismiss(notice.id)}
      >
        ×
      </button>
    </div>
  );
}
