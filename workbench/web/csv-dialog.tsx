import { type JSX, useState } from "react";
import type { TableName } from "../../src/facts/table";
import { TABLES } from "../../src/facts/tables";
import { Dialog } from "./dialog";
import { importCsv } from "./import-csv";
import type { PageController } from "./page-controller";
import { say } from "./words";

/** The dialog that imports a CSV file, by the requests that the sidebar makes. */
export function CsvDialog({
  controller,
  onClose,
}: {
  readonly controller: PageController;
  readonly onClose: () => void;
}): JSX.Element {
  const { locale } = controller;
  const [file, setFile] = useState<File | null>(null);
  const [table, setTable] = useState<TableName>("deals");
  const [failure, setFailure] = useState("");
  const take = async () => {
    if (file === null) return;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { source, rows, texts } = await importCsv(controller, {
        table,
        name: file.name,
        bytes,
        decisions: {},
      });
      const done = say("imported-rows", locale, { tab: source.tab, rows });
      controller.addNotice(texts.length === 0 ? "toast" : "alert", "", [done, ...texts].join("\n"));
      onClose();
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  return (
    <Dialog title={say("open-csv", locale).replace("…", "")} onClose={onClose} width={460}>
      <p>
        {say("csv-lead", locale)}
        <br />
        {say("csv-encodings", locale)}
      </p>
      <label>
        {say("csv-file", locale)}
        {/* The browser's own button speaks the browser's language, not the page's. */}
        <input
          type="file"
          className="unseen"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <span className="file">
          <span className="choose">{say("choose-file", locale)}</span>
          {file?.name ?? say("no-file", locale)}
        </span>
      </label>
      <label>
        {say("csv-table", locale)}
        <select value={table} onChange={(event) => setTable(event.target.value as TableName)}>
          {Object.entries(TABLES).map(([name, { label }]) => (
            <option key={name} value={name}>
              {label[locale]}
            </option>
          ))}
        </select>
      </label>
      {failure !== "" && (
        <p className="failure said" role="alert">
          {failure}
        </p>
      )}
      <div className="buttons">
        <button type="button" onClick={onClose}>
          {say("cancel", locale)}
        </button>
        <button
          type="button"
          className="action"
          disabled={file === null || controller.busy}
          onClick={() => void take()}
        >
          {say("import", locale)}
        </button>
      </div>
    </Dialog>
  );
}
