import type { Message } from './event-registry';

/** One call of a custom function, its arguments as Excel hands them over: blanks filled with null, ranges as rows. */
export interface Invocation {
  /** The id of functions.json, not the name typed. */
  readonly functionId: string;
  readonly parameters: readonly unknown[];
  /** The cell, for functions that ask for it. */
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
  readonly cancelable?: boolean;
  readonly streaming?: boolean;
  readonly errorsAllowed?: boolean;
}

export type InvocationResult =
  | { readonly ok: true; readonly value: unknown }
  /** 1 #N/A, 2 threw, 3 rejected, 5 #DIV/0!, 6 #NUM!, 7 #VALUE!, 8 #NULL!, 9 and 10 unknown function. */
  | { readonly ok: false; readonly errorCode: number; readonly message: string };

const functionCategory = 1;
const invoke = 1000;
const cancel = 1001;

/** Calls functions in the add-in's runtime. Calls of one turn go out in one message; streaming functions answer many times. */
export class FunctionRuntime {
  private readonly waiting = new Map<
    number,
    { readonly answer: (result: InvocationResult) => void; readonly once: boolean }
  >();
  private outgoing: Message[] = [];
  private scheduled = false;
  private ids = 0;
  private readyListeners: (() => void)[] = [];
  private isReady = false;
  private pageIsLoaded = true;

  constructor(private readonly post: (messages: readonly Message[]) => void) {}

  /** Calls back once the runtime has said that it listens; before that, invocations wait here. */
  onReady(listener: () => void): void {
    if (this.isReady) listener();
    else this.readyListeners.push(listener);
  }

  get ready(): boolean {
    return this.isReady;
  }

  /** Calls that have had no answer yet. */
  get outstanding(): number {
    return this.waiting.size;
  }

  /** Answers once (many times when streaming); returns the number to cancel with. */
  invoke(call: Invocation, answer: (result: InvocationResult) => void): number {
    const id = ++this.ids;
    const flags = (call.cancelable ? 1 : 0) + (call.streaming ? 2 : 0) + (call.errorsAllowed ? 4 : 0);
    this.waiting.set(id, { answer, once: !call.streaming });
    const text = JSON.stringify([
      id,
      call.functionId,
      call.parameters,
      call.address ?? '',
      flags,
      call.parameterAddresses ?? [],
    ]);
    this.enqueue([functionCategory, invoke, '', text, id, false]);
    return id;
  }

  /** The answer as a promise, for functions that do not stream. */
  call(invocation: Invocation): Promise<InvocationResult> {
    return new Promise((resolve) => this.invoke({ ...invocation, streaming: false }, resolve));
  }

  cancel(id: number): void {
    if (!this.waiting.delete(id)) return;
    this.enqueue([functionCategory, cancel, '', JSON.stringify({ invocationId: id }), id, false]);
  }

  /** The add-in's runtime is listening. */
  setReady(): void {
    this.isReady = true;
    for (const listener of this.readyListeners.splice(0)) listener();
    this.schedule();
  }

  /**
   * The runtime listens as soon as Office.js has started, the page's scripts that name the functions may come later: a
   * call in between would find no function. Calls wait for the page.
   */
  waitFor(page: Promise<void>): void {
    this.pageIsLoaded = false;
    void page.then(() => {
      this.pageIsLoaded = true;
      this.schedule();
    });
  }

  /** The frame was loaded anew: calls under way will never be answered. */
  reset(): void {
    this.isReady = false;
    this.waiting.clear();
    this.outgoing = [];
  }

  /** SetInvocationResults: objects. */
  acceptResults(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const { id, value, failed, errorCode } = entry as {
        readonly id: number;
        readonly value?: unknown;
        readonly failed?: boolean;
        readonly errorCode?: number;
      };
      this.answer(id, failed ? failure(errorCode, value) : { ok: true, value });
    }
  }

  /** SetInvocationArrayResults: [id, ok, value, errorCode when not ok, …]. */
  acceptArrayResults(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const [id, ok, value, errorCode] = entry as readonly [number, boolean, unknown, unknown];
      this.answer(id, ok ? { ok: true, value } : failure(errorCode, value));
    }
  }

  private answer(id: number, result: InvocationResult): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    if (waiting.once) this.waiting.delete(id);
    waiting.answer(result);
  }

  private enqueue(message: Message): void {
    this.outgoing.push(message);
    this.schedule();
  }

  private schedule(): void {
    if (this.scheduled || !this.isReady || !this.pageIsLoaded || this.outgoing.length === 0) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      const messages = this.outgoing;
      this.outgoing = [];
      if (messages.length > 0) this.post(messages);
    });
  }
}

function failure(errorCode: unknown, value: unknown): InvocationResult {
  return {
    ok: false,
    errorCode: typeof errorCode === 'number' ? errorCode : 2,
    message: typeof value === 'string' ? value : '',
  };
}
