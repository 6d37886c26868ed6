// Checks manifest.xml: our own rules, Microsoft's reader, and Microsoft's schema where it and xmllint are at hand.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromRoot } from './root.mjs';
import { manifestProblems } from './manifest-rules.mjs';

const require = createRequire(import.meta.url);
const file = fromRoot('manifest.xml');

/** Width and height stand in a PNG's first chunk. */
function imageSize(path) {
  const place = fromRoot(path);
  if (!existsSync(place)) return null;
  const bytes = readFileSync(place);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** What Microsoft's own tools read from the manifest must be what package.json says. */
async function readerProblems() {
  const { OfficeAddinManifest } = require('office-addin-manifest');
  const { version } = require(fromRoot('package.json'));
  const read = await OfficeAddinManifest.readManifestFile(file);
  const wanted = `${version}.0`;
  return [
    ...(read.version === wanted ? [] : [`Version is ${read.version}; package.json says ${wanted}.`]),
    ...(read.hosts?.join() === 'Workbook' ? [] : [`Hosts are ${read.hosts?.join()}; it runs in Workbook alone.`]),
  ];
}

/** The schema, where a copy stands beside the project. */
function schemaProblems() {
  const schema = fromRoot('..', 'shared', 'manifest-xsd', 'OfficeAppManifestV1_1.xsd');
  if (!existsSync(schema)) return [];
  const checked = spawnSync('xmllint', ['--noout', '--schema', schema, file], { encoding: 'utf8' });
  if (!checked.error) return checked.status === 0 ? [] : [checked.stderr.trim()];
  console.log('xmllint is not here: the schema was not checked, all else was.');
  return [];
}

const fileExists = (path) => existsSync(fromRoot(path)) || existsSync(fromRoot('dist', path));
const problems = [
  ...manifestProblems(readFileSync(file, 'utf8'), { fileExists, imageSize }),
  ...(await readerProblems()),
  ...schemaProblems(),
];

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('manifest.xml: nothing wrong.');
process.exit(problems.length === 0 ? 0 : 1);
