import { ask, reasonOf } from "../../src/sidebar/server";

// A Date in an answer, or an answer that is too large, reaches the success handler as null (docs/google-evidence.tsv).
test("an answer that Google lost is an error in words", async () => {
  const runner = (done: (value: unknown) => void): object => ({
    withSuccessHandler: runner,
    withFailureHandler: () => runner(done),
    rpc: () => done(null),
  });
  Object.assign(globalThis, { google: { script: { run: runner(() => {}) } } });
  const error = await ask({ ask: "state" }).catch((reason: unknown) => reason);
  expect(reasonOf(error, "ja")).toContain("答えが届きませんでした");
  expect(reasonOf(error, "en")).toContain("Open the sidebar again");
});
