import { importCsv } from "./import-csv";
import type { PageController } from "./page-controller";
import type { Start } from "./start";

/** Imports the files named on the command line, then refreshes. */
export async function importStart(controller: PageController, { imports, period, by }: Start): Promise<void> {
  for (const { table, name, address, decisions } of imports) {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    await importCsv(controller, { table, name, bytes, decisions });
  }
  if (imports.length === 0) return;
  await controller.run(() => {
    const { version } = controller.bench.run("rpc", { ask: "settings" }) as { version: string };
    controller.bench.run("rpc", { ask: "settings-save", version, settings: { period, by: by ?? "owner" } });
  });
  await controller.clickMenu("rashinbanRefresh");
}
