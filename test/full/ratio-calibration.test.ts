import { ask, ratio } from "../insight/forecast-question";
import { Reliability } from "../reliability";
import { seeded } from "../seeded";

// The tolerance is the project's: reliability within 0.07 per decile at 200 chances or more.
test("the chance of a win rate, and of money per lead, comes true as often as it says", () => {
  const random = seeded(29);
  const all = new Reliability("ratios, simulated");
  for (const kind of ["win-rate", "cpl"] as const) {
    const own = new Reliability(`ratios, simulated ${kind}`);
    for (let run = 0; run < 1200; run += 1) {
      const rate = 0.15 + 0.4 * random();
      const size = 8 + 60 * random();
      const measured = Array.from({ length: 13 + (run % 4) * 8 }, () => {
        const n = Math.round(size * (0.6 + 0.8 * random()));
        if (kind === "cpl") return ratio(n * 4000 * Math.exp(0.6 * (random() - 0.5)), n);
        let won = 0;
        for (let deal = 0; deal < n; deal += 1) won += Number(random() < rate);
        return ratio(won, n);
      });
      const came = measured[measured.length - 1].value ?? 0;
      const target = (kind === "cpl" ? 4000 : rate) * (0.6 + 0.8 * random());
      const result = ask(kind, measured.slice(0, -1), target);
      const better = kind === "cpl" ? came <= target : came >= target;
      for (const reliability of [all, own]) {
        if (result.pHit !== null) reliability.add(result.pHit, better);
        if (result.low !== null && result.high !== null)
          reliability.covered(result.low <= came && came <= result.high);
      }
    }
    own.print();
    own.expectCoverage(0.74, 0.89);
  }
  all.print();
  all.expectWithin(0.07, 200, 6);
});
