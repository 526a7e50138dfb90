import { refusalOf, type Refusal } from '@/utils/watch';

/** Below the 30 s after which a worker that waits for an answer is stopped. */
const TIMEOUT_MS = 20_000;
/** No list is larger; whatever is, is not worth the memory. UTF-16 code units. */
const LARGEST_PAGE = 5_000_000;

/** A page of a panel as its server sent it. */
export interface ListPage {
  readonly html: string;
  /** Address after redirects. */
  readonly url: string;
}

/**
 * Fetches a panel's list with the user's own session; what has not changed comes out of the cache.
 *
 * @param now - epoch ms
 */
export async function fetchList(url: string, now: number): Promise<ListPage | Refusal> {
  try {
    const response = await fetch(url, {
      // Where a redirect leaves the hosts that the extension may read, this is told apart from a
      // failure by an opaque answer; on them the whole answer is there.
      mode: 'no-cors',
      credentials: 'include',
      cache: 'no-cache',
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.type === 'opaque') return { trouble: 'signed-out' };
    const got = response.url || url;
    const refusal = refusalOf(
      {
        status: response.status,
        askedPath: addressOf(url),
        gotPath: addressOf(got),
        retryAfter: response.headers.get('retry-after'),
        contentType: response.headers.get('content-type'),
      },
      now,
    );
    if (refusal) {
      await response.body?.cancel();
      return refusal;
    }
    const html = await textOf(response);
    return html === null ? { trouble: 'unreadable' } : { html, url: got };
  } catch {
    // Offline, or no answer in time.
    return { trouble: 'unreachable' };
  }
}

/** Host and path: a sign-in page often stands on a host of its own. */
function addressOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname + pathname;
}

/** The body; null where it is larger than any list. */
async function textOf(response: Response): Promise<string | null> {
  if (!response.body) return '';
  const decoder = new TextDecoder(charsetOf(response.headers.get('content-type')));
  const reader = response.body.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > LARGEST_PAGE) {
      await reader.cancel();
      return null;
    }
  }
}

function charsetOf(contentType: string | null): string {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return 'utf-8';
  }
}
