import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Chromium from an npm package that is an ES module, which Jest's realm cannot load: Node is asked for its path. */
export async function launchBrowser(): Promise<Browser> {
  const ask = `import("@sparticuz/chromium").then(async ({ default: packaged }) =>
    console.log(JSON.stringify({ path: await packaged.executablePath(), args: packaged.args })))`;
  const answer = execFileSync(process.execPath, ["--input-type=module", "-e", ask], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  const { path, args } = JSON.parse(answer) as { path: string; args: string[] };
  // Its graphics are computed by this machine anyway; without the detour a page with a canvas is several times faster.
  return chromium.launch({ executablePath: path, args: [...args, "--disable-gpu"], headless: true });
}
