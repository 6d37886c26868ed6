// Serves what `npm run build` made, over https on localhost, on two ports: the add-in on the manifest's, the workbench on
// another. Two ports with Origin-Agent-Cluster give the pane a thread of its own (Chromium keeps one process an origin).
import { createServer } from 'node:https';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { localCertificate } from './certificate.mjs';
import { fromRoot } from './root.mjs';

const manifestPort = 3000;
const manifestBase = `https://localhost:${manifestPort}`;
const officeJs = fromRoot('node_modules', '@microsoft', 'office-js', 'dist');

/** Listens on the wanted port, or on a free one where that is taken. */
function listen(handler, certificate, wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer(certificate, handler);
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || wanted === 0) return reject(error);
      listen(handler, certificate, 0).then(resolve, reject);
    });
    server.listen(wanted, 'localhost', () => resolve(server));
  });
}

const portOf = (server) => server.address().port;

/** Files of a folder, read afresh at each request, so that a rebuild is seen on reload. */
const files = (folder) => sirv(folder, { dev: true, etag: true });

function withHeaders(handlers) {
  return (request, response) => {
    response.setHeader('Origin-Agent-Cluster', '?1');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const next = (index) => () => {
      const handler = handlers[index];
      if (handler) return handler(request, response, next(index + 1));
      response.statusCode = 404;
      response.end('Not found');
    };
    next(0)();
  };
}

/** The manifest as it stands on disk, its addresses rewritten to the port in use. */
const manifest = (base) => (request, response, next) => {
  if (new URL(request.url, base()).pathname !== '/manifest.xml') return next();
  const text = readFileSync(fromRoot('dist', 'manifest.xml'), 'utf8').replaceAll(manifestBase, base());
  response.setHeader('Content-Type', 'application/xml; charset=utf-8');
  response.end(text);
};

/** Tells the workbench which add-in to host. */
const addInAddress = (base) => (request, response, next) => {
  if (new URL(request.url, base()).pathname !== '/add-in.json') return next();
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ manifest: `${base()}/manifest.xml` }));
};

/** Office.js from its own package, under the folder name the development pages ask for. */
function officeJsFiles() {
  const serve = files(officeJs);
  return (request, response, next) => {
    if (!request.url.startsWith('/office-js/')) return next();
    request.url = request.url.slice('/office-js'.length);
    delete request._parsedUrl; // sirv keeps the address it parsed first
    serve(request, response, next);
  };
}

/**
 * @param {{addInPort?: number, workbenchPort?: number, certificate?: {key: string, cert: string}}} options ports: 0 takes
 *   any free one; certificate: one that the machine trusts, else our own is used
 * @returns the addresses, the hash of our own certificate's key, and `close`
 */
export async function serve({ addInPort = manifestPort, workbenchPort = manifestPort + 1, certificate: trusted } = {}) {
  if (!existsSync(fromRoot('dist', 'manifest.xml'))) throw new Error('Nothing is built yet: npm run build');
  const { spki, ...own } = await localCertificate();
  const certificate = trusted ?? own;
  let addInBase = manifestBase;
  const base = () => addInBase;
  const addIn = await listen(
    withHeaders([manifest(base), officeJsFiles(), files(fromRoot('dist'))]),
    certificate,
    addInPort,
  );
  addInBase = `https://localhost:${portOf(addIn)}`;
  const workbench = await listen(
    withHeaders([addInAddress(base), files(path.join(fromRoot('dist'), 'workbench'))]),
    certificate,
    workbenchPort,
  );
  return {
    addIn: addInBase,
    workbench: `https://localhost:${portOf(workbench)}`,
    spki,
    onManifestPort: portOf(addIn) === manifestPort,
    close: () =>
      Promise.all(
        [addIn, workbench].map((server) => new Promise((done) => (server.closeAllConnections(), server.close(done)))),
      ),
  };
}
