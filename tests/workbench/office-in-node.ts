import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext } from 'node:vm';
import { Book } from '../../src/workbench/book/book';
import { Refusal } from '../../src/workbench/book/refusal';
import { AddinHost } from '../../src/workbench/protocol/addin-host';
import type { HostOptions } from '../../src/workbench/protocol/addin-host';
import { frameName } from '../../src/workbench/protocol/app-context';

type ExcelApi = typeof Excel;
type OfficeApi = typeof Office;
type ExtensionApi = typeof OfficeExtension;

export interface NodeOffice {
  readonly Excel: ExcelApi;
  readonly Office: OfficeApi;
  readonly OfficeExtension: ExtensionApi;
  readonly CustomFunctions: {
    readonly Error: new (code: string, message?: string) => Error;
    associate(id: string, run: (...values: never[]) => unknown): void;
  };
  readonly host: AddinHost;
  readonly book: Book;
  /** Members that were refused because the emulator does not know them. */
  readonly refused: readonly string[];
  /** Characters of every request and answer so far. */
  readonly payloads: readonly { readonly request: number; readonly answer: number }[];
  /** How often "Class.Member" was used. */
  count(member: string): number;
  /** Makes the nth coming use (default: every one) of "Class.Member" fail with an Excel error code. Returns the way to stop. */
  failOn(member: string, code: string, nth?: number): () => void;
  /** Ends the conversation. */
  close(): void;
}

const folder = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const scripts = new Map<string, Script>();

function script(path: string): Script {
  let found = scripts.get(path);
  if (!found) scripts.set(path, (found = new Script(readFileSync(join(folder, path), 'utf8'), { filename: path })));
  return found;
}

const origin = 'https://localhost';

/** The real, unmodified Office.js in a context of its own, speaking over messages with the emulator, without a browser. */
export async function openOffice(book: Book = new Book(), options: HostOptions = {}): Promise<NodeOffice> {
  const refused: string[] = [];
  const payloads: { request: number; answer: number }[] = [];
  const uses = new Map<string, number>();
  const faults = new Set<{ readonly member: string; readonly code: string; left: number; readonly always: boolean }>();
  const listeners: ((event: object) => void)[] = [];
  const parent = { postMessage: (text: string) => void host.receive(text) };
  const host: AddinHost = new AddinHost(
    book,
    (text) => setImmediate(() => listeners.forEach((listen) => listen({ data: text, origin, source: parent }))),
    {
      ...options,
      onRefused: (member) => {
        refused.push(member);
        options.onRefused?.(member);
      },
      onPayload: (request, answer) => {
        payloads.push({ request, answer });
        options.onPayload?.(request, answer);
      },
      gate: (member) => {
        uses.set(member, (uses.get(member) ?? 0) + 1);
        options.gate?.(member);
        for (const fault of faults) {
          if (fault.member !== member || (!fault.always && --fault.left !== 0)) continue;
          throw new Refusal(fault.code, `${member} was made to fail.`);
        }
      },
    },
  );
  const page = fakePage(parent, listeners, options.locale ?? 'en-US');
  createContext(page);
  script('office.js').runInContext(page);
  const office = page.Office as OfficeApi;
  await office.onReady();
  return {
    Excel: page.Excel as ExcelApi,
    Office: office,
    OfficeExtension: page.OfficeExtension as ExtensionApi,
    CustomFunctions: page.CustomFunctions as NodeOffice['CustomFunctions'],
    host,
    book,
    refused,
    payloads,
    count: (member) => uses.get(member) ?? 0,
    failOn: (member, code, nth) => {
      const fault = { member, code, left: nth ?? 0, always: nth === undefined };
      faults.add(fault);
      return () => faults.delete(fault);
    },
    close: () => host.close(),
  };
}

/** The same, with Excel, Office and OfficeExtension as globals; `restore` takes them away again. */
export async function installOffice(
  book: Book = new Book(),
  options: HostOptions = {},
): Promise<NodeOffice & { readonly restore: () => void }> {
  const office = await openOffice(book, options);
  const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: office[name], configurable: true, writable: true });
  }
  const restore = (): void => {
    office.close();
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
  return { ...office, restore };
}

function loose(start: typeof setTimeout | typeof setInterval) {
  return (work: () => void, delay?: number, ...rest: []): NodeJS.Timeout => start(work, delay, ...rest).unref();
}

/** As much of a browser window as Office.js touches on its way into Excel on the web. */
function fakePage(parent: object, listeners: ((event: object) => void)[], locale: string): Record<string, unknown> {
  const storage = (): object => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
  };
  const listen = (type: string, listener: (event: object) => void): void => {
    if (type === 'message') listeners.push(listener);
  };
  const page: Record<string, unknown> = {};
  interface Element {
    src?: string;
    onload?: (() => void) | null;
    readyState?: string;
  }
  const load = (element: Element): Element => {
    if (element.src === undefined) return element;
    const path = element.src.replace(`${origin}/`, '').replace(/\?.*$/, '');
    setImmediate(() => {
      script(path).runInContext(page);
      element.readyState = 'complete';
      element.onload?.();
    });
    return element;
  };
  const container = {
    appendChild: load,
    insertBefore: load,
    removeChild: () => undefined,
    getElementsByTagName: () => [],
  };
  const document = {
    domain: 'localhost',
    URL: `${origin}/pane.html`,
    readyState: 'complete',
    cookie: '',
    documentElement: { ...container, lang: locale },
    head: container,
    body: container,
    createElement: (tag: string) => ({
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: () => undefined,
      addEventListener: () => undefined,
      ...container,
    }),
    getElementsByTagName: (tag: string) =>
      tag === 'script' ? [{ src: `${origin}/office.js`, getAttribute: () => null }] : [container],
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: listen,
    removeEventListener: () => undefined,
  };
  // The library polls and buffers on timers of its own; they must not keep the test run alive.
  const idle = { setTimeout: loose(setTimeout), setInterval: loose(setInterval) };
  const globals = {
    console,
    ...idle,
    clearTimeout,
    clearInterval,
    queueMicrotask,
    URL,
    TextEncoder,
    TextDecoder,
    performance,
  };
  Object.assign(page, globals, {
    window: page,
    self: page,
    globalThis: page,
    parent,
    top: parent,
    name: frameName(locale, origin),
    document,
    location: {
      href: `${origin}/pane.html`,
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      origin,
      pathname: '/pane.html',
      search: '',
      hash: '',
    },
    navigator: { userAgent: 'Mozilla/5.0 Chrome/153', language: locale, platform: 'Linux' },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: listen,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    crypto: globalThis.crypto,
  });
  return page;
}
