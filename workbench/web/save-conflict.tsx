import { type JSX, useState } from "react";
import { Dialog } from "./dialog";
import type { PageController } from "./page-controller";
import { say } from "./words";

/**
 * The dialog of a save conflict: another tab has saved in between, and a person chooses whose state stays. Escape is no
 * answer.
 */
export function SaveConflict({ controller }: { readonly controller: PageController }): JSX.Element {
  const [asked, setAsked] = useState(0);
  const { locale } = controller;
  return (
    <Dialog key={asked} title={say("save-conflict-title", locale)} onClose={() => setAsked(asked + 1)}>
      <p className="said">{say("save-conflict", locale)}</p>
      <div className="buttons">
        <button type="button" onClick={() => controller.autosave.overwrite()}>
          {say("keep-mine", locale)}
        </button>
        <button type="button" className="action" onClick={() => location.reload()}>
          {say("take-theirs", locale)}
        </button>
      </div>
    </Dialog>
  );
}
