import type { Trouble } from './watch';

/** The part of a server's answer that tells whether it is the page that was asked for. */
export interface ServerAnswer {
  readonly status: number;
  /** Host and path that were asked for, such as 'seller.example/messages'. */
  readonly askedPath: string;
  /** Host and path of the page that came, after redirects. */
  readonly gotPath: string;
  readonly retryAfter: string | null;
  readonly contentType: string | null;
}

/** Why an answer cannot be read; null where it is worth a look. */
export interface Refusal {
  readonly trouble: Trouble;
  readonly retryAfterMs?: number;
}

/** Words that the paths of sign-in pages have, in the languages of the panels. */
const SIGN_IN_PATH =
  /(?:^|[/._-])(?:log-?in|sign-?in|log-?on|auth|oauth2?|sso|session|account\/access|anmelden|einloggen|prihlas\w*|prihlasenie|prihlaseni|prijava|logowanie|zaloguj|entrar|acceso|acceder|connexion|accedi|bejelentkezes|autentificare)(?:$|[/._?-])/i;

/**
 * What stands against reading an answer of a panel's server.
 *
 * @param now - epoch ms; `Retry-After` may name a date
 */
export function refusalOf(answer: ServerAnswer, now: number): Refusal | null {
  const { status, askedPath, gotPath, contentType } = answer;
  const retryAfterMs = retryAfter(answer.retryAfter, now);
  const wait = retryAfterMs === null ? {} : { retryAfterMs };
  if (status === 401) return { trouble: 'signed-out' };
  // Whatever stands on another host is not this panel's list.
  const isElsewhere = hostOf(gotPath) !== hostOf(askedPath);
  const isSignIn = gotPath !== askedPath && SIGN_IN_PATH.test(gotPath);
  if (isElsewhere || isSignIn) return { trouble: 'signed-out' };
  // A challenge or a refusal of requests that no page made: a tab of the panel may still be read.
  if (status === 403) return { trouble: 'open-panel', ...wait };
  if (status < 200 || status > 299) return { trouble: 'unreachable', ...wait };
  if (contentType !== null && !/\bx?html\b/i.test(contentType)) return { trouble: 'open-panel' };
  return null;
}

function hostOf(address: string): string {
  return address.split('/', 1)[0] ?? '';
}

/** The wait that a `Retry-After` header asks for, ms; null where it asks for none (RFC 9110 §10.2.3). */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
