import { ask } from "../metrics/ask";
import { rawFacts } from "./raw";

// By hand: the latest of two notes; nothing had been noted in September.
test("followers of the only network need no column that names it, and none were noted before the first", () => {
  const one = rawFacts({ social: ["日付 フォロワー数", "2026-10-05 100", "2026-10-20 120"] });
  expect(ask({ facts: one, of: "followers", period: "2026-10" }).value).toBe(120);
  expect(ask({ facts: one, of: "followers", period: "2026-09" })).toMatchObject({
    value: null,
    reason: "no-data",
  });
});
