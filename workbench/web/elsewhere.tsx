import { type JSX, useState } from "react";
import type { Desk } from "./desk";
import { Dialog } from "./dialog";
import { say } from "./words";

/** The workbook was changed in another tab: a person says which of the two stays, and Escape is no answer. */
export function Elsewhere({ desk }: { readonly desk: Desk }): JSX.Element {
  const [asked, setAsked] = useState(0);
  const { locale } = desk;
  return (
    <Dialog key={asked} title={say("elsewhere-title", locale)} onClose={() => setAsked(asked + 1)}>
      <p className="said">{say("elsewhere", locale)}</p>
      <div className="buttons">
        <button type="button" onClick={() => desk.saving.keepMine()}>
          {say("keep-mine", locale)}
        </button>
        <button type="button" className="action" onClick={() => location.reload()}>
          {say("take-theirs", locale)}
        </button>
      </div>
    </Dialog>
  );
}
