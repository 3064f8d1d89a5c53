import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { medianTimes, milliseconds } from "./timing";

const PLAIN = "function CAC(spend, customers) { return spend / customers; }";

/** Time to evaluate the built bundle in a fresh realm and answer one plain cell, beside an empty bundle. */
export async function benchRealm(): Promise<void> {
  const code = readFileSync("dist/Code.js", "utf8");
  const answer = (source: string) => {
    const script = new Script(`${source}\n;CAC(100, 4)`);
    return () => {
      if (script.runInContext(createContext({})) !== 25) throw new Error("100 ÷ 4 is 25.");
    };
  };
  const times = await medianTimes({ bundle: answer(code), empty: answer(PLAIN) });
  console.log(
    `\nrealm: evaluate the bundle (${(Buffer.byteLength(code) / 1000).toFixed(0)} kB) and one =CAC(100,4)`,
  );
  console.log(
    `  ${milliseconds(times.bundle)}, an empty bundle ${milliseconds(times.empty)}: ${(times.bundle / times.empty).toFixed(1)} ×`,
  );
}
