import { type JSX, useEffect } from "react";
import type { Desk, Notice } from "./desk";
import { Dialog } from "./dialog";
import { Elsewhere } from "./elsewhere";
import { say } from "./words";

const SECONDS = 6;

/** Toasts below the sheet, and boxes that want to be read. */
export function Notices({ desk }: { readonly desk: Desk }): JSX.Element {
  const { locale, notices } = desk;
  const toasts = notices.filter(({ kind }) => kind === "toast");
  const box = notices.find(({ kind }) => kind !== "toast");
  return (
    <>
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((notice) => (
          <Toast key={notice.id} desk={desk} notice={notice} />
        ))}
        {desk.busy && <div className="toast running">{say("running", locale)}</div>}
        {desk.saving.outcome === "refused" && <div className="toast">{say("not-kept", locale)}</div>}
      </div>
      {desk.saving.outcome === "elsewhere" && <Elsewhere desk={desk} />}
      {box !== undefined && (
        <Dialog
          title={box.title === "" ? "Rashinban 羅針盤" : box.title}
          onClose={() => desk.dismiss(box.id)}
        >
          <p className="said">{box.text}</p>
          <div className="buttons">
            <button type="button" className="action" onClick={() => desk.dismiss(box.id)}>
              {say("ok", locale)}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Toast({ desk, notice }: { readonly desk: Desk; readonly notice: Notice }): JSX.Element {
  useEffect(() => {
    const timer = setTimeout(() => desk.dismiss(notice.id), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [desk, notice.id]);
  return (
    <div className="toast">
      {notice.title !== "" && <b>{notice.title}</b>}
      <span>{notice.text}</span>
      <button type="button" aria-label={say("close", desk.locale)} onClick={() => desk.dismiss(notice.id)}>
        ×
      </button>
    </div>
  );
}
