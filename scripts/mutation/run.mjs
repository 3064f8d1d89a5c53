// Runs mutants in a process of their own, each on the tests that meet it, the quickest first. A process that ends or does not
// answer in time, endless in a way that counting turns of loops did not tell, counts as noticed.
import { fork } from "node:child_process";

/** Tests that take more milliseconds than this are left out: they would take hours, so that the score is a lower bound. */
const SLOW = 1000;

/** What a process answers; `undefined` if it ends before it does, or does not within so many milliseconds. */
function answer(child, job, milliseconds) {
  return new Promise((resolve) => {
    const timer = milliseconds && setTimeout(() => done(undefined), milliseconds);
    const onExit = () => done(undefined);
    function done(result) {
      clearTimeout(timer);
      child.off("message", done);
      child.off("exit", onExit);
      resolve(result);
    }
    child.on("message", done);
    child.on("exit", onExit);
    child.send(job);
  });
}

/** A list that a mutant lets grow for ever ends the process that it grows in, and that one alone. */
async function start(data) {
  const child = fork(new URL("./worker.mjs", import.meta.url), { serialization: "advanced" });
  await answer(child, data);
  return child;
}

/** The tests that meet a mutant, by file: all tests of a file whose loading meets it. */
function meeting(visits, id) {
  const files = new Map();
  for (const loading of visits.filter(({ test }) => test === -1)) {
    const own = visits.filter(({ file, test, time }) => file === loading.file && test !== -1 && time <= SLOW);
    const met = loading.ids.has(id) ? own : own.filter(({ ids }) => ids.has(id));
    if (met.length === 0) continue;
    const ordered = met.sort((a, b) => a.time - b.time);
    const time = ordered.reduce((sum, one) => sum + one.time, loading.time);
    files.set(loading.file, { file: loading.file, tests: ordered.map(({ test }) => test), time });
  }
  return [...files.values()].sort((a, b) => a.time - b.time);
}

/** Every mutant with its outcome: `killed`, `survived` or `unmet` (no test gets there). */
export async function runMutants(bundles, mutants, onResult) {
  const data = { bundles, count: mutants.length };
  let child = await start(data);
  const survey = await answer(child, "survey");
  if (survey === undefined)
    throw new Error("The tests do not pass on the unchanged program; the message is above.");
  const visits = survey.map((visit) => ({ ...visit, ids: new Set(visit.ids) }));
  const results = [];
  for (const mutant of mutants) {
    const files = meeting(visits, mutant.id);
    const limit = 10_000 + 10 * files.reduce((sum, { time }) => sum + time, 0);
    const killed = files.length > 0 && (await answer(child, { id: mutant.id, files }, limit));
    if (killed === undefined) {
      child.kill("SIGKILL");
      child = await start(data);
    }
    results.push({
      ...mutant,
      outcome: files.length === 0 ? "unmet" : killed === false ? "survived" : "killed",
    });
    onResult(results);
  }
  child.kill();
  return results;
}
