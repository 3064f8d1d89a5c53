import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("deploying without a script's id pushes nothing and says in both languages what to do", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(__dirname, "../../scripts/deploy.mjs")], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("もう一度 `npm run deploy` を実行してください。");
  expect(stderr).toContain("then `npm run deploy` again.");
});
