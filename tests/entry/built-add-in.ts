import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');
const wanted = ['functions.js', 'functions.json'].map((name) => path.join(root, 'dist', name));

/** The built functions and their metadata, as Excel would load them. Builds them first where nothing was built yet. */
export function builtAddIn(): { readonly script: string; readonly metadata: string } {
  if (!wanted.every((file) => existsSync(file))) {
    const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'tools', 'build.mjs')], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  }
  const [script, metadata] = wanted.map((file) => readFileSync(file, 'utf8'));
  return { script, metadata };
}
