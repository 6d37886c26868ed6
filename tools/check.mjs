// npm run check: the one gate. Every step runs, so that one look shows all that is wrong.
import { spawnSync } from 'node:child_process';
import { fromRoot } from './root.mjs';

const bin = (name, file) => fromRoot('node_modules', name, ...file.split('/'));

/** @type {[string, string[]][]} what is shown, and what Node runs */
const steps = [
  ['types', [bin('typescript', 'bin/tsc'), '-b']],
  ['lint', [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']],
  ['format', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['fences', [bin('dependency-cruiser', 'bin/dependency-cruise.mjs'), 'src', 'tests', '--output-type', 'err']],
  ['dead code', [bin('knip', 'bin/knip.js')]],
  ['manifest', [fromRoot('tools', 'check-manifest.mjs')]],
  ['tests', [fromRoot('tools', 'test.mjs')]],
  ['derived files', [fromRoot('tools', 'derive.mjs'), '--check']],
];

const only = process.argv.slice(2);
const failed = [];
for (const [name, command] of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  if (spawnSync(process.execPath, command, { cwd: fromRoot(), stdio: 'inherit' }).status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nAll is well.' : `\nNot yet: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
