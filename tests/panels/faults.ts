import type { ServerResponse } from 'node:http';

import { page, type Answer } from './lib/exchange.ts';

/** How a panel's host misbehaves: it refuses, sends to its login, keeps waiting, breaks off or talks nonsense. */
export const MODES = ['ok', '500', '429', '403', 'login', 'late', 'half', 'malformed'] as const;
export type Mode = (typeof MODES)[number];

const LOGIN_PATH = '/login';
const login = page(`<!doctype html><title>Sign in</title><h1>Sign in</h1>
<form method="post" action="${LOGIN_PATH}"><label>E-mail <input type="email" name="email" autocomplete="username"></label>
<label>Password <input type="password" name="password" autocomplete="current-password"></label><button>Sign in</button></form>`);

/** The answer that a host in this mode gives instead of its own; undefined where it gives its own. */
export function refusal(mode: Mode, path: string): Answer | undefined {
  switch (mode) {
    case '500':
      return page('<!doctype html><title>Error</title><h1>Something went wrong</h1>', 500);
    case '403':
      return page('<!doctype html><title>Forbidden</title><h1>Access denied</h1>', 403);
    case '429': {
      const answer = page('<!doctype html><title>Slow down</title><h1>Too many requests</h1>', 429);
      return { ...answer, headers: { ...answer.headers, 'retry-after': '120' } };
    }
    case 'login':
      return path === LOGIN_PATH ? login : { ...page('', 302), headers: { location: LOGIN_PATH } };
    default:
      return undefined;
  }
}

/** Sends an answer as a host in this mode does. */
export function send(response: ServerResponse, answer: Answer, mode: Mode): void {
  const { status, headers, body } = answer;
  const bytes = Buffer.from(body);
  const half = bytes.subarray(0, bytes.length / 2);
  response.writeHead(status, headers);
  if (mode === 'half') response.write(half, () => response.destroy());
  else
    response.end(mode === 'malformed' ? Buffer.concat([half, Buffer.from('</<"\u0000{')]) : bytes);
}
