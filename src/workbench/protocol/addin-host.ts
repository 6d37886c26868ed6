import type { Book } from '../book/book';
import { appContext } from './app-context';
import type { AppIdentity } from './app-context';
import { watchBook } from './book-events';
import { classTables } from './class-tables';
import { answerEnvelope, eventEnvelope, readEnvelope } from './envelope';
import type { RequestEnvelope } from './envelope';
import { EventRegistry } from './event-registry';
import type { Message } from './event-registry';
import { FunctionRuntime } from './function-runtime';
import { defaultRequirementSets } from './requirement-matrix';
import { RequestRun } from './request-run';
import type { Gate } from './request-run';
import { Session } from './session';
import type { Surroundings } from './session';
import type { RequestBody, ResponseBody } from './wire';

export interface HostOptions extends Partial<AppIdentity>, Surroundings {
  /** Called with "Class.Member" before each use; throw a Refusal to fail on purpose. */
  readonly gate?: Gate;
  /** Bytes a request or an answer may have; Excel on the web allows 5 MB. */
  readonly payloadLimit?: number;
  /** Told the size of each request and answer, in characters. */
  readonly onPayload?: (request: number, answer: number) => void;
}

const richApi = 93;
const saveSettings = 76;
const commandCompleted = 94;
/** The mark of Excel.run's requests, apart from the library's own. */
const batchOfAuthor = 'IterativeExecutor';
const delayForCellEdit = 64;

/** Answers one add-in's Office.js: takes the texts it posts, gives the texts to post back. */
export class AddinHost {
  readonly functions = new FunctionRuntime((messages) => this.sendMessages(messages));
  readonly session: Session;
  private readonly events = new EventRegistry((messages) => this.sendMessages(messages));
  private readonly registrations = new Map<string, RequestEnvelope>();
  private readonly commands = new Map<string, () => void>();
  private commandListeners: (() => void)[] = [];
  private commandIds = 0;
  private knownSettings = new Set<string>();
  private editing = false;
  private editListeners: (() => void)[] = [];
  private running = 0;
  private readonly stop: () => void;

  constructor(
    readonly book: Book,
    private readonly post: (text: string) => void,
    private readonly options: HostOptions = {},
  ) {
    this.session = new Session(book, classTables, this.events, this.functions, options);
    this.stop = watchBook(this.session, this.events, (event) => this.sendEvent(event, {}));
  }

  /** Ends the conversation, e.g. before the frame is loaded anew. */
  close(): void {
    this.stop();
    this.functions.reset();
  }

  /** While a cell is open for typing, Excel refuses batches, or lets those wait that ask for it (delayForCellEdit). */
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (!editing) for (const listener of this.editListeners.splice(0)) listener();
  }

  /** Nothing asked of this host is still unanswered, and it waits for no function or command. */
  get idle(): boolean {
    return this.running === 0 && this.functions.outstanding === 0 && this.commands.size === 0;
  }

  /** A message of the frame; other windows' messages are passed over. */
  async receive(text: unknown): Promise<void> {
    const request = readEnvelope(text);
    if (!request) return;
    if (request._actionType === 1) this.registrations.set(request._actionName, request);
    if (request._actionType === 2) this.registrations.delete(request._actionName);
    if (request._actionType !== 0) {
      this.post(answerEnvelope(request, { Error: 0 }));
      if (request._actionName === 'appCommandInvoked')
        for (const listener of this.commandListeners.splice(0)) listener();
      return;
    }
    this.running++;
    try {
      this.post(answerEnvelope(request, await this.invoke(request)));
    } finally {
      this.running--;
    }
  }

  /** Presses a ribbon button: runs the function the add-in has associated, resolves when it says completed. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    if (!this.registrations.has('appCommandInvoked')) {
      await new Promise<void>((resolve) => this.commandListeners.push(resolve));
    }
    const id = `command-${++this.commandIds}`;
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.sendEvent('appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) });
    return done;
  }

  private async invoke(request: RequestEnvelope): Promise<unknown> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.knownSettings = new Set(this.book.settings.keys());
        return appContext(this.book, {
          locale: this.options.locale ?? 'en-US',
          addinName: this.options.addinName ?? '',
          requirementSets: this.options.requirementSets ?? defaultRequirementSets,
          version: this.options.version ?? '16.0.19000.20000',
        });
      case 'executeMethod':
        return this.dispatch(request._data as DdaCall);
      default:
        return {};
    }
  }

  private async dispatch(call: DdaCall): Promise<unknown> {
    const id = call.DdaMethod.DispatchId;
    if (id === richApi) return this.richApi(call.ArrayData ?? []);
    if (id === saveSettings) {
      this.saveSettings(call);
      return { Version: 1, Error: 0 };
    }
    if (id === commandCompleted) {
      const key = String((call as unknown as Readonly<Record<string, unknown>>)['0'] ?? call.ArrayData?.[0]);
      this.commands.get(key)?.();
      this.commands.delete(key);
      return { Version: 1, Error: 0 };
    }
    this.options.onRefused?.(`DispatchId ${id}`);
    return { Version: 1, Error: 5004 };
  }

  private async richApi(data: readonly unknown[]): Promise<unknown> {
    const raw = data[4];
    const text = Array.isArray(raw) ? raw.join('') : String(raw);
    const limit = this.options.payloadLimit ?? 5 * 1024 * 1024;
    if (text.length > limit) return { Version: 1, Error: 5103 };
    if (this.editing && data[0] === batchOfAuthor) {
      if (!(Number(data[6]) & delayForCellEdit)) return refusedWhileEditing();
      await new Promise<void>((resolve) => this.editListeners.push(resolve));
    }
    const answer = JSON.stringify(await this.answer(JSON.parse(text) as RequestBody));
    this.options.onPayload?.(text.length, answer.length);
    if (answer.length > limit) return { Version: 1, Error: 5104 };
    return { Version: 1, Error: 0, Data: [200, [], answer] };
  }

  private async answer(body: RequestBody): Promise<ResponseBody> {
    const { book, session } = this;
    session.calculationSuspended = false;
    book.begin();
    try {
      const settle = (): Promise<void> | undefined =>
        book.stale && book.calculator && book.calculationMode === 'Automatic' && !session.calculationSuspended
          ? book.calculate('Recalculate')
          : undefined;
      return await new RequestRun(session, body, this.options.gate, settle).run();
    } finally {
      book.end();
    }
  }

  /** The library sends all it knows of: a key it was told of and no longer sends is deleted, others stay. */
  private saveSettings(call: DdaCall): void {
    const pairs = call.DdaSettingsMethod?.Properties ?? [];
    for (const key of this.knownSettings) this.book.settings.delete(key);
    this.knownSettings = new Set(pairs.map(([key]) => key));
    for (const [key, text] of pairs) this.book.settings.set(key, text);
    this.book.publish({ kind: 'settings' });
  }

  private sendMessages(messages: readonly Message[]): void {
    this.sendEvent('richApiMessage', { ArrayData: messages });
  }

  private sendEvent(name: string, data: unknown): void {
    const registration = this.registrations.get(name);
    if (registration) this.post(eventEnvelope(registration, data));
  }
}

function refusedWhileEditing(): unknown {
  const Error: ResponseBody['Error'] = {
    Code: 'InvalidOperationInCellEditMode',
    Message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.',
    Location: '',
    HttpStatusCode: 400,
  };
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results: [], TraceIds: [], Error })] };
}

interface DdaCall {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}
