import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { selfSigned } from '../panels/certificate.ts';

/** How a shop's server answers one request. */
export const MODES = [
  'ok',
  'late',
  'never',
  'half',
  '500',
  '429',
  '403',
  'login',
  'login-elsewhere',
  'other-account',
  'malformed',
  'huge',
] as const;
export type Mode = (typeof MODES)[number];

/** One discussion of a shop. */
export interface Discussion {
  readonly key: string;
  readonly buyer: string;
  from: 'buyer' | 'seller';
  /** Epoch ms. */
  at: number;
}

/** A shop on a host of its own, and what it was asked. */
export interface Shop {
  readonly host: string;
  readonly discussions: Discussion[];
  mode: Mode;
  requests: number;
}

const HOUR_MS = 3_600_000;
const BUYERS = [
  'Ada Nováková',
  'Jan Kowalski',
  'Marta Silva',
  'Luka Zajc',
  'Eva Horváth',
  'Tom Berg',
];
/** Longer than the extension waits. */
const NEVER_MS = 120_000;
const HUGE_BYTES = 50_000_000;

/** Serves `count` shops, each with twelve discussions, one of them overdue since yesterday. */
export async function serveShops(count: number): Promise<{
  shops: Shop[];
  port: number;
  close: () => void;
}> {
  const shops = Array.from({ length: count }, (_, index) =>
    newShop(`shop-${index}.faults.example`),
  );
  const server = createServer(
    await selfSigned(shops.map(({ host }) => host)),
    (request, response) => {
      const host = (request.headers.host ?? '').split(':', 1)[0];
      const shop = shops.find((other) => other.host === host);
      if (shop) answer(shop, request, response);
      else response.writeHead(404).end();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { shops, port, close };
}

function newShop(host: string): Shop {
  const now = Date.now();
  const discussions = Array.from({ length: 12 }, (_, index): Discussion => ({
    key: `${4100 + index}`,
    buyer: `${BUYERS[index % BUYERS.length]} ${index}`,
    from: index === 0 ? 'buyer' : 'seller',
    at: now - (index === 0 ? 30 : index) * HOUR_MS,
  }));
  return { host, discussions, mode: 'ok', requests: 0 };
}

function answer(shop: Shop, request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/favicon.ico') {
    response.writeHead(404).end();
    return;
  }
  shop.requests++;
  const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  const list = page(shop.discussions, 'Garden and Home Ltd');
  if (request.url === '/login') {
    response.writeHead(200, html).end('<title>Sign in</title><input type="password">');
    return;
  }
  switch (shop.mode) {
    case 'ok':
      response.writeHead(200, html).end(list);
      return;
    case 'late':
      setTimeout(() => response.writeHead(200, html).end(list), 1500);
      return;
    case 'never':
      setTimeout(() => response.end(), NEVER_MS).unref();
      return;
    case 'half':
      response.writeHead(200, html);
      response.write(list.slice(0, list.length / 2), () => response.destroy());
      return;
    case 'login':
      response.writeHead(302, { location: '/login' }).end();
      return;
    case 'login-elsewhere':
      // Firefox is led here by the port in the address.
      response.writeHead(302, { location: elsewhere(request.headers.host ?? '') }).end();
      return;
    case 'other-account':
      response.writeHead(200, html).end(page(shop.discussions.map(strange), 'Other Shop Ltd'));
      return;
    case 'malformed':
      response.writeHead(200, html).end(`${list.slice(0, list.length / 3)}</ul <<"\u0000{`);
      return;
    case 'huge':
      response.writeHead(200, html).end(list + '<!-- -->'.repeat(HUGE_BYTES / 8));
      return;
    default:
      response.writeHead(Number(shop.mode), { ...html, 'retry-after': '30' }).end('<h1>No</h1>');
  }
}

/** A host of which the extension knows nothing and which it may not read. */
function elsewhere(host: string): string {
  return `https://${host.replace(/^[^:]*/, 'sign-in.elsewhere.example')}/`;
}

/** The discussions of another shop: its own keys, all of them answered. */
function strange(discussion: Discussion): Discussion {
  return { ...discussion, key: `9${discussion.key}`, from: 'seller' };
}

function page(discussions: readonly Discussion[], account: string): string {
  const rows = discussions
    .toSorted((a, b) => b.at - a.at)
    .map(({ key, buyer, from, at }) => {
      const iso = new Date(at).toISOString();
      const status = from === 'buyer' ? 'Waiting for your reply' : 'Answered';
      return `<li class="thread" data-id="${key}"><a href="/messages/${key}"><strong>${buyer}</strong>
        <span>Order 20261${key}</span></a> <span class="status">${status}</span>
        <time datetime="${iso}">${iso}</time></li>`;
    });
  return `<!doctype html><html lang="en"><title>Messages</title><header><nav><a href="/">Home</a>
    <a href="/messages">Messages</a></nav><div class="account">Signed in as <b>${account}</b></div></header>
    <main><h1>Messages</h1><ul class="threads">${rows.join('')}</ul></main></html>`;
}
