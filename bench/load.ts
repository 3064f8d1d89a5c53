import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { milliseconds } from "./timing";

const PAGE = "docs/performance.md";
const TURNS = 25;

/** What one process measures: compiling and running a script in a fresh realm, nothing of it cached. */
const CHILD = `
const { createContext, Script } = require("node:vm");
const code = require("node:fs").readFileSync(0, "utf8") + "\\n;CAC(100, 4)";
const context = createContext({});
const cpu = process.cpuUsage();
const start = process.hrtime.bigint();
if (new Script(code).runInContext(context) !== 25) throw new Error("100 / 4 is 25.");
const wall = Number(process.hrtime.bigint() - start) / 1e6;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ wall, cpu: (user + system) / 1000 }));
`;

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

function once(code: string): Cost {
  return JSON.parse(execFileSync(process.execPath, ["-e", CHILD], { input: code, encoding: "utf8" }));
}

/** The quickest of some turns, a process each; the scripts take turns, so that a busy moment falls on all. */
function quickest(scripts: Readonly<Record<string, string>>): Record<string, Cost> {
  const best: Record<string, Cost> = {};
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [name, code] of Object.entries(scripts)) {
      const cost = once(code);
      if (best[name] === undefined || cost.wall < best[name].wall) best[name] = cost;
    }
  return best;
}

/** What a cell costs before it computes: the pushed script is loaded and answers `=CAC(100,4)`, beside an empty script. */
export function benchLoad(): void {
  const scripts = {
    "Code.js": readFileSync("dist/Code.js", "utf8"),
    "an empty script": "function CAC(spend, customers) { return spend / customers; }",
  };
  const best = quickest(scripts);
  console.log(`\nload: a fresh process and realm, no code cache, one =CAC(100,4); best of ${TURNS}`);
  const rows = Object.entries(scripts).map(([name, code]) => {
    const { wall, cpu } = best[name];
    const ratio = (wall / best["an empty script"].wall).toFixed(0);
    const size = `${(Buffer.byteLength(code) / 1000).toFixed(1)} kB`;
    return `| ${name} | ${size} | ${milliseconds(wall)} | ${milliseconds(cpu)} | ${ratio} × |`;
  });
  console.log(rows.join("\n"));
  if (!process.argv.includes("--write")) return;
  const table = ["| script | size | time | processor | ratio |", "|---|---:|---:|---:|---:|", ...rows].join(
    "\n",
  );
  const text = readFileSync(PAGE, "utf8");
  writeFileSync(PAGE, text.replace(/(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/, `$1${table}$2`));
}
