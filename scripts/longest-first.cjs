// A Jest sequencer: the longest suites start first, so that no processor is idle at the end.
const LONGEST = ["dispatcher", "first-refresh", "mail", "requests"];

module.exports = class LongestFirst {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return [...tests].sort((a, b) => place(a) - place(b));
  }

  /** Times of earlier runs are not asked for. */
  cacheResults() {}
};
