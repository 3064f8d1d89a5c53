// Builds the add-on and pushes it with clasp to the script named in .clasp.json.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { root } from "./bundle.mjs";

const { scriptId } = JSON.parse(readFileSync(join(root, ".clasp.json"), "utf8"));
if (!scriptId || scriptId === "YOUR_SCRIPT_ID") {
  console.error(
    "まだ何も送っていません。スプレッドシートの「拡張機能 → Apps Script → プロジェクトの設定」にあるスクリプトIDを .clasp.json の scriptId に書き、一度だけ `npx clasp login` を実行してから、もう一度 `npm run deploy` を実行してください。\nNothing was pushed: put the id of your script (spreadsheet → Extensions → Apps Script → Project settings) into .clasp.json as scriptId, run `npx clasp login` once, then `npm run deploy` again.",
  );
  process.exitCode = 1;
} else {
  await build();
  const clasp = join(root, "node_modules", ".bin", "clasp");
  process.exitCode = spawnSync(clasp, ["push", "--force"], { cwd: root, stdio: "inherit" }).status ?? 1;
}
