// Runs mutants in a thread, each on the tests that meet it, the quickest first. A thread that does not answer in time hangs in
// an endless loop, which counts as noticed.
import { Worker } from "node:worker_threads";

/** Tests that take more milliseconds than this are left out: they would take hours, so that the score is a lower bound. */
const SLOW = 1000;

const worker = (data) => new Worker(new URL("./worker.mjs", import.meta.url), { workerData: data });

function answer(thread, job, milliseconds) {
  return new Promise((resolve, reject) => {
    const timer = milliseconds && setTimeout(() => resolve("timeout"), milliseconds);
    thread.removeAllListeners();
    thread.once("message", (result) => {
      clearTimeout(timer);
      resolve(result);
    });
    thread.once("error", (error) => {
      clearTimeout(timer);
      if (job === "survey") reject(error);
      else resolve("timeout");
    });
    thread.postMessage(job);
  });
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
export async function runMutants(bundles, mutants, told) {
  const data = { bundles, count: mutants.length };
  let thread = worker(data);
  const visits = (await answer(thread, "survey")).map((visit) => ({ ...visit, ids: new Set(visit.ids) }));
  const results = [];
  for (const mutant of mutants) {
    const files = meeting(visits, mutant.id);
    const limit = 10_000 + 10 * files.reduce((sum, { time }) => sum + time, 0);
    const result = files.length > 0 && (await answer(thread, { id: mutant.id, files }, limit));
    if (result === "timeout") {
      await thread.terminate();
      thread = worker(data);
    }
    results.push({ ...mutant, outcome: files.length === 0 ? "unmet" : result ? "killed" : "survived" });
    told(results);
  }
  await thread.terminate();
  return results;
}
