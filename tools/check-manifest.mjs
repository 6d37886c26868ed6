// Checks manifest.xml: our own rules always, Microsoft's schema where it and xmllint are at hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';
import { manifestProblems } from './manifest-rules.mjs';

const file = fromRoot('manifest.xml');

/** Width and height stand in a PNG's first chunk. */
function imageSize(path) {
  const place = fromRoot(path);
  if (!existsSync(place)) return null;
  const bytes = readFileSync(place);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const fileExists = (path) => existsSync(fromRoot(path)) || existsSync(fromRoot('dist', path));
const problems = manifestProblems(readFileSync(file, 'utf8'), { fileExists, imageSize });

const schema = fromRoot('..', 'shared', 'manifest-xsd', 'OfficeAppManifestV1_1.xsd');
if (existsSync(schema)) {
  const checked = spawnSync('xmllint', ['--noout', '--schema', schema, file], { encoding: 'utf8' });
  if (checked.error) console.log('xmllint is not here: the schema was not checked, our own rules were.');
  else if (checked.status !== 0) problems.push(checked.stderr.trim());
}

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('manifest.xml: nothing wrong.');
process.exit(problems.length === 0 ? 0 : 1);
