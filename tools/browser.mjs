// Finds a Chromium-family browser, or gets one: installed ones first, then the system's packages, then one shipped as an
// npm package, then Playwright's download. Says which it uses.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const { env, platform } = process;

function installedPlaces() {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  }
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    );
    return programs.flatMap((program) =>
      ['/Applications', `${env.HOME}/Applications`].map((folder) => path.join(folder, program)),
    );
  }
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chromium',
    'chromium-browser',
  ];
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

const installed = () => installedPlaces().find((place) => existsSync(place)) ?? null;

/** Chromium refuses its sandbox to root; the rest keeps a test browser from calling home. */
export function launchArguments() {
  const quiet = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

function fromSystemPackages() {
  if (platform !== 'linux' || process.getuid?.() !== 0) return null;
  console.log('No browser found: installing Chromium with apt-get …');
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return installed();
}

async function fromNpmPackage() {
  if (platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const place = await packed.executablePath();
    const answers = spawnSync(place, ['--version'], { encoding: 'utf8' }).status === 0;
    return answers ? { path: place, args: packed.args } : null;
  } catch {
    return null;
  }
}

async function fromPlaywright() {
  const { chromium } = await import('playwright-core');
  if (!existsSync(chromium.executablePath())) {
    console.log("No browser found: trying Playwright's download …");
    const cli = path.join(
      path.dirname(new URL(import.meta.resolve('playwright-core/package.json')).pathname),
      'cli.js',
    );
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/**
 * @returns {Promise<{path: string, args: string[]}>} the executable and the arguments to start it with for a test
 * @throws when there is no browser and none can be had
 */
export async function findBrowser() {
  const named = env.LIFECYCLE_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`LIFECYCLE_BROWSER names ${named}, which does not exist.`);
    return { path: named, args: launchArguments() };
  }
  const place = installed() ?? fromSystemPackages();
  if (place) return { path: place, args: launchArguments() };
  const packed = await fromNpmPackage();
  if (packed) return packed;
  const downloaded = await fromPlaywright();
  if (downloaded) return { path: downloaded, args: launchArguments() };
  throw new Error(
    'No browser: install Chrome, Edge or Chromium, or name one in the environment variable LIFECYCLE_BROWSER.',
  );
}

/** A browser that is already here; never installs. */
export function browserAtHand() {
  return env.LIFECYCLE_BROWSER ?? installed();
}
