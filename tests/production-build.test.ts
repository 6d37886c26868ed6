import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import configurations, { baseOf } from '../webpack.config.js';

const officeJs = {
  development: 'office-js/office.js',
  production: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
};

/** Builds the add-in, unminified, into a folder of its own: what is compared is what the two modes put in, not how it is packed. */
async function build(mode: 'development' | 'production', folder: string) {
  const addIn = configurations({ readable: true }, { mode }).find(({ name }) => name === 'add-in') as Configuration;
  const compiler = webpack({ ...addIn, output: { ...addIn.output, path: folder }, cache: false });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString('errors-only'))) : resolve(),
    );
  });
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.path, entry.name)));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name)).toString('latin1')]));
}

it('the production and the development build differ in base addresses and in where Office.js comes from, in nothing else', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lifecycle-builds-'));
  try {
    const [development, production] = [path.join(folder, 'development'), path.join(folder, 'production')];
    await build('development', development);
    await build('production', production);
    const [ours, theirs] = [filesOf(development), filesOf(production)];
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    const changed: string[] = [];
    for (const [name, text] of ours) {
      const other = theirs.get(name) ?? '';
      if (text !== other) changed.push(name);
      const translated = text
        .replaceAll(baseOf('development'), baseOf('production'))
        .replaceAll(officeJs.development, officeJs.production);
      expect({ name, same: translated === other }).toEqual({ name, same: true });
    }
    expect(changed).toEqual(['manifest.xml', 'taskpane.html']);
    expect(ours.get('taskpane.html')).toContain(officeJs.development);
    expect(theirs.get('taskpane.html')).toContain(officeJs.production);
    expect(theirs.get('manifest.xml')).not.toContain('localhost');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
