// Loads the add-in into a real Excel with Microsoft's own tools, and says what to do instead where they cannot.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fromRoot } from './root.mjs';
import { serve } from './server.mjs';

const require = createRequire(import.meta.url);

/** The command-line entry of an installed package. */
function commandOf(name) {
  const file = require.resolve(`${name}/package.json`);
  const { bin } = require(file);
  return path.join(path.dirname(file), typeof bin === 'string' ? bin : bin[name]);
}

const run = (name, ...words) =>
  spawnSync(process.execPath, [commandOf(name), ...words], { cwd: fromRoot(), stdio: 'inherit' }).status ?? 1;

const byHand = (manifest) => `
To load it by hand in Excel on the web: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose
  ${manifest}
The page asks this machine for https://localhost:3000, so the browser must trust the development certificate:
  npx office-addin-dev-certs install
To try everything without Excel: npm start`;

/**
 * @param {{document?: string}} target a document's address for Excel on the web; none for desktop Excel
 * @returns {Promise<number>} the exit code; while it serves, the process stays
 */
export async function sideload({ document } = {}) {
  const manifest = fromRoot('dist', 'manifest.xml');
  if (!document && !['win32', 'darwin'].includes(process.platform)) {
    console.error(`Desktop Excel runs on Windows and macOS only; this is ${process.platform}.${byHand(manifest)}`);
    return 1;
  }
  if (run('office-addin-dev-certs', 'install') !== 0) {
    console.error(
      `The development certificate could not be installed, so Excel would refuse https://localhost:3000.${byHand(manifest)}`,
    );
    return 1;
  }
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { key, cert } = await getHttpsServerOptions();
  const served = await serve({ certificate: { key, cert } });
  if (!served.onManifestPort) {
    await served.close();
    console.error(
      'Port 3000 is taken by another program, and Excel reads the address from the manifest: end that program first.',
    );
    return 1;
  }
  const target = document ? ['web', '--document', document] : ['desktop', '--app', 'excel'];
  const status = run('office-addin-debugging', 'start', manifest, ...target, '--no-debug');
  if (status !== 0) {
    await served.close();
    console.error(`Excel could not be started with the add-in; the lines above say why.${byHand(manifest)}`);
    return status;
  }
  console.log('Excel has the add-in. Keep this running while you use it; afterwards: npm run stop');
  return 0;
}
