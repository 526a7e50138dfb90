import type { IncomingMessage } from 'node:http';

import { newestFirst, type Discussion, type Message } from './discussion.ts';
import type { PanelState, Row } from './panel.ts';
import { htmlToText } from './text.ts';

/** What a server sends back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

interface Context {
  readonly origin: string;
  readonly state: PanelState;
  readonly now: number;
  row(discussion: Discussion): Row;
  addReply(key: string, text: string): Message | undefined;
}

/** One request to a panel, and the ways to answer it. */
export class Exchange {
  readonly url: URL;
  readonly method: string;
  readonly path: string;
  readonly state: PanelState;
  readonly now: number;
  readonly #request: IncomingMessage;
  readonly #context: Context;

  constructor(request: IncomingMessage, context: Context) {
    this.#request = request;
    this.#context = context;
    this.url = new URL(request.url ?? '/', context.origin);
    this.method = request.method ?? 'GET';
    this.path = decodeURIComponent(this.url.pathname);
    this.state = context.state;
    this.now = context.now;
  }

  find(key: string | undefined): Discussion | undefined {
    return this.state.discussions.find(({ id }) => id === key);
  }

  sorted(): Discussion[] {
    return newestFirst(this.state.discussions);
  }

  row(discussion: Discussion): Row {
    return this.#context.row(discussion);
  }

  /** The fields of the posted form or JSON. */
  async body(): Promise<Record<string, string>> {
    const text = await bodyText(this.#request);
    const json = this.#request.headers['content-type']?.includes('application/json') === true;
    const fields: unknown = json ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
    return Object.fromEntries(
      Object.entries(fields ?? {}).map(([name, value]) => [name, String(value)]),
    );
  }

  /** Records a reply of the seller; undefined where it is empty or the discussion unknown. */
  reply(
    key: string,
    raw: string | undefined,
    { html = false, via = 'form' }: { html?: boolean; via?: 'form' | 'fetch' } = {},
  ): Message | undefined {
    const text = html ? htmlToText(raw ?? '') : (raw ?? '').replace(/\r\n/g, '\n').trim();
    const message = text === '' ? undefined : this.#context.addReply(key, text);
    if (message === undefined) return undefined;
    const post = { key, text, at: message.at, via, path: this.url.pathname };
    this.state.posts.push(html ? { ...post, html: raw ?? '' } : post);
    return message;
  }

  html(text: string, status = 200): Answer {
    return page(text, status);
  }

  json(value: unknown, status = 200): Answer {
    return json(value, status);
  }

  redirect(location: string, status = 303): Answer {
    return { status, headers: { location, 'cache-control': 'no-store' }, body: '' };
  }
}

export const page = (body: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

export async function bodyText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
