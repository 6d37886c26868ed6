import { buffersOf } from './packed-cells';
import type { WorkerCall, WorkerReply } from './worker-call';

/** A worker that was started: it takes one call at a time. */
export interface WorkerPort {
  /** The buffers go over to it and are empty here afterwards. */
  post(call: WorkerCall, buffers: ArrayBuffer[]): void;
  stop(): void;
}

export interface Heard {
  reply(reply: WorkerReply): void;
  /** The worker could not be loaded or broke down. */
  broke(): void;
}

export interface FunctionWorker {
  /** Resolves with the reply; rejects when the worker broke down. */
  run(call: WorkerCall, onCancelled: (cancel: () => void) => void): Promise<WorkerReply>;
  /** False once a worker could not be used here: all is then computed in place. */
  usable(): boolean;
}

interface Job {
  readonly call: WorkerCall;
  resolve(reply: WorkerReply): void;
  reject(): void;
}

/**
 * Calls wait here, not in the worker, so that a cancelled one is simply forgotten. The one being computed is cancelled by
 * stopping the worker: a computation under way reads no messages.
 */
export function functionWorker(start: (heard: Heard) => WorkerPort): FunctionWorker {
  const waiting: Job[] = [];
  let running: Job | null = null;
  let port: WorkerPort | null = null;
  let usable = true;

  const next = (): void => {
    if (running || waiting.length === 0) return;
    running = waiting.shift() as Job;
    port ??= start({ reply, broke });
    port.post(running.call, buffersOf(running.call.parameters));
  };
  const reply = (answer: WorkerReply): void => {
    const done = running;
    running = null;
    done?.resolve(answer);
    next();
  };
  const broke = (): void => {
    usable = false;
    port?.stop();
    port = null;
    const left = running ? [running, ...waiting] : [...waiting];
    running = null;
    waiting.length = 0;
    for (const job of left) job.reject();
  };
  const cancel = (job: Job): void => {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    if (running !== job) return;
    running = null;
    port?.stop();
    port = null;
    next();
  };

  return {
    usable: () => usable,
    run: (call, onCancelled) =>
      new Promise((resolve, reject) => {
        const job: Job = { call, resolve, reject: () => reject(new Error('The worker broke down.')) };
        waiting.push(job);
        onCancelled(() => cancel(job));
        next();
      }),
  };
}
