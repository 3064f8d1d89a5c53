// A Jest sequencer: the longest suites start first, so that no processor is idle at the end. Where Jest knows the
// times of an earlier run it goes by them; a fresh checkout has none, and the size of a file says little.
const { default: Sequencer } = require("@jest/test-sequencer");

const LONGEST = [
  "full/first-refresh",
  "full/dispatcher",
  "full/sample",
  "full/requests",
  "full/mail",
  "browser/ten-minutes",
  "browser/workbench",
  "browser/week",
  "browser/sidebar-views",
  "app/crash",
  "browser/failing-line",
  "law/plain-files",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const place = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return sorted.sort((a, b) => place(a) - place(b));
  }
};
