import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { probedBench, probeRows } from "../../workbench/cli/run-probe";
import type { Workbench } from "../../workbench/workbench";

const root = join(__dirname, "../..");
const code = readFileSync(join(root, "dist-probe/probe.js"), "utf8");
const manifest = JSON.parse(readFileSync(join(root, "dist-probe/appsscript.json"), "utf8"));

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** google.script.run as a page sees it (platform.md §4): only names that do not end in `_`, answers later. */
function scriptRun(
  bench: Workbench,
  done: (value: unknown) => void,
  failed: (error: unknown) => void,
): Runner {
  const calls: Record<string, (...args: unknown[]) => void> = {};
  for (const [, name] of code.matchAll(/^function (\w+[^_\W])\(/gm)) {
    calls[name] = (...args) => {
      let settle: () => void;
      try {
        const value = bench.run(name, ...args);
        settle = () => done(value);
      } catch (error) {
        settle = () => failed(error);
      }
      Promise.resolve().then(settle);
    };
  }
  return {
    ...calls,
    withSuccessHandler: (handler) => scriptRun(bench, handler, failed),
    withFailureHandler: (handler) => scriptRun(bench, done, handler),
  };
}

test("the page asks all its questions, and what it hands over is what is expected of Google", async () => {
  const bench = probedBench(code, manifest, "en_US");
  // As in the workbench's own page: an answer with a Date, or a large one, arrives as null.
  bench.trouble.losesAnswers = true;
  const html = bench.world.page?.html ?? "";
  const state = { textContent: "" };
  const finished = new Promise<void>((resolve) => {
    Object.defineProperty(state, "textContent", { set: () => resolve() });
  });
  const google = {
    script: {
      run: scriptRun(
        bench,
        () => {},
        () => {},
      ),
    },
  };
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";
  const element = (id: string) => {
    const [, textContent] = new RegExp(`<script id="${id}"[^>]*>([^]*?)</script>`).exec(html) ?? [];
    return textContent === undefined ? state : { textContent };
  };
  runInContext(script, createContext({ google, document: { getElementById: element } }));
  await finished;
  const rows = probeRows(bench).filter(({ id }) => /^(rpc|page-comment)-?/.test(id));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ same }) => same !== "same")).toEqual([]);
});
