// A self-made certificate for localhost, kept in .cache and renewed a week before it ends. Nothing is added to the
// machine's trust store: the browser we start is told this one key instead.
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generate } from 'selfsigned';
import { fromRoot } from './root.mjs';

const folder = fromRoot('.cache', 'certificate');
const files = { key: `${folder}/localhost.key`, cert: `${folder}/localhost.crt` };
const day = 86_400_000;

function stored() {
  if (!existsSync(files.key) || !existsSync(files.cert)) return null;
  const [key, cert] = [readFileSync(files.key, 'utf8'), readFileSync(files.cert, 'utf8')];
  return Date.parse(new X509Certificate(cert).validTo) - Date.now() > 7 * day ? { key, cert } : null;
}

async function made() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(files.key, key, { mode: 0o600 });
  writeFileSync(files.cert, cert);
  return { key, cert };
}

/** @returns {Promise<{key: string, cert: string, spki: string}>} PEM texts, and the key's hash as Chromium's flag wants it */
export async function localCertificate() {
  const { key, cert } = stored() ?? (await made());
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, spki: createHash('sha256').update(publicKey).digest('base64') };
}
