// Process that runs bundled test files on mutants, without Jest's isolation around each file, which would cost more than the tests.
// Every run evaluates the bundle anew, so that nothing a mutant left in a module outlives it.
import { createRequire } from "node:module";
import { expect } from "expect";

const { bundles, count } = await new Promise((resolve) => process.once("message", resolve));
/** Turns of loops in one test above which it is taken to hang; only tests that are left out as slow take more. */
const MOST_TURNS = 5e6;
const mutation = {
  active: -1,
  seen: new Uint8Array(count),
  at: () => false,
  turns: 0,
  turn() {
    this.turns += 1;
    if (this.turns > MOST_TURNS && this.active >= 0) throw new Error("A loop does not end");
    return true;
  },
};
const compiled = bundles.map(({ code, file }) => ({
  run: new Function("require", "module", "exports", "__mutation", "test", "describe", "expect", code),
  require: createRequire(file),
}));

/** Jest's `each`: a row that is an array is spread. */
const each = (add) => (rows) => (name, body) => {
  for (const row of rows) add(name, () => (Array.isArray(row) ? body(...row) : body(row)));
};

/** Evaluates a test file and returns its tests, which have not run. */
function load({ run, require }) {
  mutation.turns = 0;
  const tests = [];
  const test = (_name, body) => tests.push(body);
  const describe = (_name, body) => body();
  describe.skip = () => {};
  const module = { exports: {} };
  run(
    require,
    module,
    module.exports,
    mutation,
    Object.assign(test, { each: each(test) }),
    Object.assign(describe, { each: each(describe) }),
    expect,
  );
  return tests;
}

/** Fails with the name of the test where one is given, as in the survey of the unchanged program. */
function runTest(body, file, test) {
  mutation.turns = 0;
  try {
    runBody(body);
  } catch (error) {
    if (file === undefined) throw error;
    throw new Error(`Test ${test + 1} of ${file} fails on the unchanged program: ${error.message}`);
  }
}

function runBody(body) {
  if (body() instanceof Promise) throw new Error("A test that waits needs another runner than this one");
}

const seenNow = () => {
  const ids = [...mutation.seen.keys()].filter((id) => mutation.seen[id] === 1);
  mutation.seen.fill(0);
  return ids;
};

/** Runs everything on the unchanged code: which mutants each test meets, and the milliseconds it takes. Test -1 is loading the file. */
function survey() {
  mutation.at = (id) => {
    mutation.seen[id] = 1;
    return false;
  };
  const visits = [];
  const visit = (file, test, body) => {
    const from = process.cpuUsage();
    const result = body();
    visits.push({ file, test, time: process.cpuUsage(from).user / 1000, ids: seenNow() });
    return result;
  };
  compiled.forEach((bundle, file) => {
    const tests = visit(file, -1, () => load(bundle));
    tests.forEach((body, test) => {
      visit(file, test, () => runTest(body, bundles[file].file, test));
    });
  });
  mutation.at = (id) => id === mutation.active;
  return visits;
}

/** Whether one of these tests fails on the mutant. */
function isKilled({ id, files }) {
  mutation.active = id;
  try {
    for (const { file, tests } of files) {
      const bodies = load(compiled[file]);
      for (const test of tests) runTest(bodies[test]);
    }
    return false;
  } catch {
    return true;
  }
}

mutation.at = (id) => id === mutation.active;
// The first bundle is what Jest runs before every test file: it gives fast-check its seed.
load(compiled[0]);
process.on("message", (job) => process.send(job === "survey" ? survey() : isKilled(job)));
process.send("ready");
