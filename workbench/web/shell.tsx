import { type ComponentType, type JSX, useLayoutEffect, useState } from "react";
import { AddonPage } from "./addon/addon-page";
import type { Desk } from "./desk";
import { Waiting } from "./frame";
import { focusSheet } from "./grid/keyboard";
import { MenuBar } from "./menu-bar";
import { Notices } from "./notices";
import { Charts } from "./panels/charts";
import { Clock } from "./panels/clock";
import { Executions } from "./panels/executions";
import { Faults } from "./panels/faults";
import type { PanelName } from "./panels/names";
import { Outbox } from "./panels/outbox";
import { Panel } from "./panels/panel";
import { useDesk } from "./use-desk";
import { say } from "./words";

export type GridPart = ComponentType<{ readonly desk: Desk }>;

const PANELS = { outbox: Outbox, clock: Clock, faults: Faults, runs: Executions } satisfies Record<
  PanelName,
  unknown
>;

interface ShellProps {
  readonly desk: Desk;
  /** Null until the spreadsheet engine is there. */
  readonly grid: GridPart | null;
}

/** The whole page around one workbook. */
export function Shell({ desk, grid: Grid }: ShellProps): JSX.Element {
  useDesk(desk);
  const [panel, setPanel] = useState<PanelName | null>(null);
  // The keyboard is where a person goes on: at the way to begin, in the sidebar, or in the sheet.
  useLayoutEffect(() => {
    if (Grid === null) return;
    const next = document.querySelector<HTMLElement>(".welcome button, .sidebar iframe");
    if (next === null) focusSheet();
    else next.focus();
  }, [Grid]);
  const { locale } = desk;
  const Content = panel === null ? null : PANELS[panel];
  return (
    <div className="shell" lang={locale}>
      <MenuBar desk={desk} panel={panel} onPanel={(name) => setPanel(name === panel ? null : name)} />
      <Welcome desk={desk} />
      <main className="desk">
        <div className="sheet">
          {Grid === null ? <Waiting locale={locale} /> : <Grid desk={desk} />}
          {panel === null && <Charts desk={desk} />}
        </div>
        {panel !== null && Content !== null && (
          <Panel title={say(panel, locale)} locale={locale} onClose={() => setPanel(null)}>
            <Content desk={desk} />
          </Panel>
        )}
        <AddonPage desk={desk} />
      </main>
      <Notices desk={desk} />
    </div>
  );
}

/** Where to begin, as long as nothing has been begun. */
function Welcome({ desk }: { readonly desk: Desk }): JSX.Element {
  const { locale } = desk;
  if (desk.page !== null || !desk.isUntouched) return <div />;
  return (
    <section className="welcome" aria-label={say("name", locale)}>
      <span>{say("welcome", locale)}</span>
      <button type="button" className="action" onClick={() => void desk.clickMenu("rashinbanSidebar")}>
        {say("open", locale)}
      </button>
    </section>
  );
}
