import { type ComponentType, type JSX, useLayoutEffect, useState } from "react";
import { AddonPage } from "./addon/addon-page";
import { Waiting } from "./frame";
import { focusSheet } from "./grid/keyboard";
import { MenuBar } from "./menu-bar";
import { Notices } from "./notices";
import type { PageController } from "./page-controller";
import { Charts } from "./panels/charts";
import { Clock } from "./panels/clock";
import { Executions } from "./panels/executions";
import { Faults } from "./panels/faults";
import type { PanelName } from "./panels/names";
import { Outbox } from "./panels/outbox";
import { Panel } from "./panels/panel";
import { useController } from "./use-controller";
import { say } from "./words";

export type GridPart = ComponentType<{ readonly controller: PageController }>;

const PANELS = { outbox: Outbox, clock: Clock, faults: Faults, runs: Executions } satisfies Record<
  PanelName,
  unknown
>;

interface ShellProps {
  readonly controller: PageController;
  /** Null until the spreadsheet engine is there. */
  readonly grid: GridPart | null;
}

/** The page around one workbook. */
export function Shell({ controller, grid: Grid }: ShellProps): JSX.Element {
  useController(controller);
  const [panel, setPanel] = useState<PanelName | null>(null);
  // The focus goes to where a person continues: the start button, the sidebar, or the sheet.
  useLayoutEffect(() => {
    if (Grid === null) return;
    const next = document.querySelector<HTMLElement>(".welcome button, .sidebar iframe");
    if (next === null) focusSheet();
    else next.focus();
  }, [Grid]);
  const { locale } = controller;
  const Content = panel === null ? null : PANELS[panel];
  return (
    <div className="shell" lang={locale}>
      <MenuBar
        controller={controller}
        panel={panel}
        onPanel={(name) => setPanel(name === panel ? null : name)}
      />
      <Welcome controller={controller} />
      <main className="desk">
        <div className="sheet">
          {Grid === null ? <Waiting locale={locale} /> : <Grid controller={controller} />}
          {panel === null && <Charts controller={controller} />}
        </div>
        {panel !== null && Content !== null && (
          <Panel title={say(panel, locale)} locale={locale} onClose={() => setPanel(null)}>
            <Content controller={controller} />
          </Panel>
        )}
        <AddonPage controller={controller} />
      </main>
      <Notices controller={controller} />
    </div>
  );
}

/** The welcome bar, shown until the workbook is used. */
function Welcome({ controller }: { readonly controller: PageController }): JSX.Element {
  const { locale } = controller;
  if (controller.page !== null || !controller.isUntouched) return <div />;
  return (
    <section className="welcome" aria-label={say("name", locale)}>
      <span>{say("welcome", locale)}</span>
      <button type="button" className="action" onClick={() => void controller.clickMenu("rashinbanSidebar")}>
        {say("open", locale)}
      </button>
    </section>
  );
}
