import { readFile } from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { selfSigned } from '../panels/certificate.ts';
import { bundles, harper, packages } from './bundle.ts';

/** A host of a platform that the extension knows, and one where it does not run. */
export const WATCHED = 'predajca.swopify.com';
export const UNWATCHED = 'control.example';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

/** Serves the page of the editors over HTTPS on this machine, under every host name. */
export async function serveEditors(): Promise<{ port: number; close(): void }> {
  const certificate = await selfSigned([WATCHED, UNWATCHED]);
  const server = https.createServer(certificate, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://editors.example');
    const file = fileOf(pathname);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'max-age=3600' };
    readFile(file).then(
      (body) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404).end(),
    );
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is closed.');
  return {
    port: address.port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileOf(pathname: string): string {
  const [, folder = '', ...rest] = path.posix.normalize(pathname).split('/');
  if (folder === 'page') return path.join(bundles, ...rest);
  if (folder === 'harper') return path.join(harper, ...rest);
  if (folder === 'packages') return path.join(packages, ...rest);
  return fileURLToPath(new URL('page/page.html', import.meta.url));
}
