import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..');
const rooms = ['core', 'functions', 'wording', 'derive', 'excel', 'tasks', 'pane', 'workbench', 'entry'];

/** What no room may do, each with the words in which the compiler, the check or both refuse it. */
interface Trespass {
  readonly room: string;
  readonly does: string;
  readonly text: string;
  readonly compiler?: string;
  readonly check?: string;
}

const takes = (room: string, from: string): Trespass => ({
  room,
  does: `takes-${from}`,
  text: `import { ${from} } from '../${from}/thing';\nexport const taken = ${from};\n`,
  compiler: 'TS6307',
  check: `${room}-imports`,
});

const trespasses: readonly Trespass[] = [
  takes('core', 'wording'),
  takes('core', 'functions'),
  takes('wording', 'functions'),
  takes('functions', 'excel'),
  takes('derive', 'excel'),
  takes('excel', 'tasks'),
  takes('tasks', 'pane'),
  takes('workbench', 'core'),
  takes('workbench', 'wording'),
  // The compiler lets a room see what its neighbours refer to; here the check stands alone.
  { ...takes('tasks', 'functions'), compiler: undefined },
  { ...takes('pane', 'excel'), compiler: undefined },
  { ...takes('wording', 'core'), compiler: undefined, check: 'wording-imports-types' },
  { ...takes('functions', 'wording'), compiler: undefined, check: 'functions-imports-types' },
  { ...takes('pane', 'core'), compiler: undefined, check: 'pane-imports-types' },
  { ...takes('pane', 'entry'), compiler: 'TS6307', check: 'nobody-imports-entries' },
  ...['core', 'functions', 'wording', 'tasks', 'excel', 'derive'].map((room) => ({
    room,
    does: 'reads-the-screen',
    text: 'export const title = document.title;\n',
    compiler: "Cannot find name 'document'",
  })),
  ...['core', 'functions', 'tasks', 'pane', 'workbench'].map((room) => ({
    room,
    does: 'calls-excel',
    text: 'export const run = () => Excel.run(async () => undefined);\n',
    compiler: "Cannot find name 'Excel'",
  })),
  {
    room: 'core',
    does: 'takes-a-package',
    text: "import { XMLParser } from 'fast-xml-parser';\nexport const taken = XMLParser;\n",
    check: 'core-is-pure',
  },
  {
    room: 'core',
    does: 'circles-back',
    text: "import { round } from './round';\nexport const one = () => round;\n",
    check: 'no-circles',
  },
];

const honest = {
  tasks:
    "import { core } from '../core/thing';\nimport { excel } from '../excel/thing';\nexport const sum = core + excel;\n",
  functions: "import type { Thing } from '../wording/thing';\nexport const one: Thing = 1;\n",
};

/** A project with the same fences, one honest file a room, and every trespass in a file of its own. */
function settle(folder: string) {
  const write = (room: string, name: string, text: string) =>
    writeFileSync(path.join(folder, 'src', room, `${name}.ts`), text);
  for (const file of ['tsconfig.json', '.dependency-cruiser.mjs', 'package.json']) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const room of rooms) {
    mkdirSync(path.join(folder, 'src', room), { recursive: true });
    cpSync(path.join(root, 'src', room, 'tsconfig.json'), path.join(folder, 'src', room, 'tsconfig.json'));
    write(room, 'thing', `export const ${room} = 1;\nexport type Thing = number;\n`);
  }
  for (const { room, does, text } of trespasses) write(room, does, text);
  write('core', 'round', "import { one } from './circles-back';\nexport const round = () => one;\n");
  for (const [room, text] of Object.entries(honest)) write(room, 'honest', text);
}

describe('the fences between rooms', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-fences-'));
  let compiler: string[];
  let check: string[];

  const lines = (script: string, ...words: string[]) => {
    const file = path.join(root, 'node_modules', script);
    const { stdout, stderr } = spawnSync(process.execPath, [file, ...words], { cwd: folder, encoding: 'utf8' });
    return `${stdout}${stderr}`.split('\n');
  };

  beforeAll(() => {
    settle(folder);
    compiler = lines('typescript/bin/tsc', '-b', ...rooms.map((room) => `src/${room}`), '--pretty', 'false');
    check = lines('dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--output-type', 'err');
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(trespasses)('stop $room when it $does', (trespass) => {
    const said = (all: string[], words: string) =>
      all.some((line) => line.includes(`src/${trespass.room}/${trespass.does}.ts`) && line.includes(words));
    if (trespass.compiler) expect(said(compiler, trespass.compiler)).toBe(true);
    if (trespass.check) expect(said(check, trespass.check)).toBe(true);
    expect(trespass.compiler ?? trespass.check).toBeDefined();
  });

  it('let through what keeps inside them', () => {
    expect([...compiler, ...check].filter((line) => line.includes('honest.ts'))).toEqual([]);
  });
});

it('every room stands in the build and in the fences', () => {
  const { references } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8')) as {
    references: { path: string }[];
  };
  expect(references.map((reference) => reference.path).sort()).toEqual(
    [...rooms.map((room) => `src/${room}`), 'tests'].sort(),
  );
});
