import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";

/**
 * A worker thread with a synchronous interface: this thread sleeps until the answer is there. `source` is CommonJS that
 * defines `async function answer(request)`; it gets `data` as `workerData`.
 */
export class SyncWorker {
  private readonly port: MessagePort;
  private readonly flag = new Int32Array(new SharedArrayBuffer(4));
  private readonly worker: Worker;

  constructor(source: string, data: Record<string, unknown>) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.worker = new Worker(`${LOOP}\n${source}`, {
      eval: true,
      workerData: { ...data, port: port2, flag: this.flag },
      transferList: [port2],
    });
    // The process may end while the worker waits for more.
    this.worker.unref();
    port1.unref();
  }

  /** The answer, or null when none came in time; a worker that is late is not asked again. */
  ask(request: unknown, timeoutMs: number): unknown {
    Atomics.store(this.flag, 0, 0);
    this.port.postMessage(request);
    if (Atomics.wait(this.flag, 0, 0, timeoutMs) === "timed-out") {
      void this.worker.terminate();
      return null;
    }
    const answer = receiveMessageOnPort(this.port) as { message: { value?: unknown; error?: string } };
    const { value, error } = answer.message;
    if (error !== undefined) throw new Error(error);
    return value;
  }
}

const LOOP = `
const { workerData } = require("node:worker_threads");
const { port, flag } = workerData;
port.on("message", async (request) => {
  let message;
  try { message = { value: await answer(request) }; } catch (error) { message = { error: String(error && error.stack) }; }
  port.postMessage(message);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
});`;
