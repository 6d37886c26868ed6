import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..');
const rooms = ['core', 'functions', 'wording', 'derive', 'excel', 'tasks', 'pane', 'workbench', 'entry'];

/** A project with the same fences and one file a room, into which a test writes what is forbidden. */
function settlement() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-fences-'));
  for (const file of ['tsconfig.json', '.dependency-cruiser.mjs', 'package.json'])
    cpSync(path.join(root, file), path.join(folder, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const room of rooms) {
    mkdirSync(path.join(folder, 'src', room), { recursive: true });
    cpSync(path.join(root, 'src', room, 'tsconfig.json'), path.join(folder, 'src', room, 'tsconfig.json'));
    writeFileSync(
      path.join(folder, 'src', room, 'thing.ts'),
      `export const ${room} = 1;\nexport type Thing = number;\n`,
    );
  }
  return folder;
}

const run = (folder: string, script: string, ...words: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
};
const cruise = (folder: string) =>
  run(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--output-type', 'err');
const compile = (folder: string, room: string) => run(folder, 'typescript/bin/tsc', '-b', `src/${room}`);

describe('the fences between rooms', () => {
  let folder: string;
  beforeEach(() => {
    folder = settlement();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (room: string, text: string) => writeFileSync(path.join(folder, 'src', room, 'trespasser.ts'), text);

  it('let through what keeps inside them', () => {
    write(
      'tasks',
      "import { core } from '../core/thing';\nimport { excel } from '../excel/thing';\nexport const sum = core + excel;\n",
    );
    write('functions', "import type { Thing } from '../wording/thing';\nexport const one: Thing = 1;\n");
    expect(cruise(folder)).toMatchObject({ status: 0 });
    expect(compile(folder, 'tasks')).toMatchObject({ status: 0 });
  });

  it.each([
    ['core', 'wording'],
    ['core', 'functions'],
    ['wording', 'functions'],
    ['functions', 'excel'],
    ['derive', 'excel'],
    ['excel', 'tasks'],
    ['tasks', 'pane'],
    ['workbench', 'core'],
    ['workbench', 'wording'],
    ['pane', 'entry'],
  ])('stop %s from importing %s, in the compiler and in the check', (from, to) => {
    write(from, `import { ${to} } from '../${to}/thing';\nexport const taken = ${to};\n`);
    expect(cruise(folder).said).toMatch(new RegExp(`error .*(${from}-imports|nobody-imports-entries)`));
    expect(compile(folder, from).said).toMatch(/error TS6307|error TS6059/);
  });

  // The compiler lets a room see what its neighbours refer to; here the check stands alone.
  it.each([
    ['tasks', 'functions'],
    ['pane', 'excel'],
  ])('stop %s from reaching %s through a neighbour', (from, to) => {
    write(from, `import { ${to} } from '../${to}/thing';\nexport const taken = ${to};\n`);
    expect(cruise(folder).said).toContain(`error ${from}-imports`);
  });

  it.each([
    ['wording', 'core'],
    ['functions', 'wording'],
    ['pane', 'core'],
  ])('let %s take only types from %s', (from, to) => {
    write(from, `import { ${to} } from '../${to}/thing';\nexport const taken = ${to};\n`);
    expect(cruise(folder).said).toContain(`${from}-imports-types`);
  });

  it.each(['core', 'functions', 'wording', 'tasks', 'excel', 'derive'])('keep the screen out of %s', (room) => {
    write(room, 'export const title = document.title;\n');
    expect(compile(folder, room).said).toContain("Cannot find name 'document'");
  });

  it.each(['core', 'functions', 'tasks', 'pane', 'workbench'])('keep Office out of %s', (room) => {
    write(room, 'export const run = () => Excel.run(async () => undefined);\n');
    expect(compile(folder, room).said).toMatch(/Cannot find (name|namespace) 'Excel'/);
  });

  it('keep packages out of core', () => {
    write('core', "import preact from 'preact';\nexport const taken = preact;\n");
    expect(cruise(folder).said).toContain('core-is-pure');
  });

  it('keep circles out', () => {
    write('core', "import { other } from './other';\nexport const one = other;\n");
    writeFileSync(
      path.join(folder, 'src', 'core', 'other.ts'),
      "import { one } from './trespasser';\nexport const other = () => one;\n",
    );
    expect(cruise(folder).said).toContain('no-circles');
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
