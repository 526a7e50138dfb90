import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import https from 'node:https';
import path from 'node:path';

import { bundles } from './bundle.ts';
import { selfSigned } from './certificate.ts';
import { MODES, refusal, send, type Mode } from './faults.ts';
import type { Message } from './lib/discussion.ts';
import { bodyText, json, page, type Answer } from './lib/exchange.ts';
import type { NewMessage, Panel, PanelState, Post, Truth } from './lib/panel.ts';
import { panels } from './panels.ts';

export interface ServerOptions {
  /** Which panel each host name shows; by default NAME.panel.test. */
  readonly hosts?: Readonly<Record<string, Panel>>;
  /** Hosts that are no panels, and what answers there. */
  readonly others?: Readonly<Record<string, RequestListener>>;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Epoch ms at which the panels' clock starts; by default the real time. */
  readonly now?: number;
  /** The panels' clock stands still. */
  readonly frozen?: boolean;
}

const DEFAULT_HOSTS: Readonly<Record<string, Panel>> = Object.fromEntries(
  Object.values(panels).map((panel) => [`${panel.name}.panel.test`, panel]),
);

const AUTHORS = ['buyer', 'seller', 'platform'] as const;

interface Site {
  readonly host: string;
  readonly panel: Panel;
  state: PanelState;
  mode: Mode;
  /** Answers held back while the mode is 'late'. */
  readonly held: (() => void)[];
}

/**
 * Serves the demo panels over HTTPS on this machine, told apart by their host names. Their scripts and
 * style sheets are those that `bundlePanels` made.
 */
export async function servePanels(options: ServerOptions = {}): Promise<PanelServer> {
  const hosts = options.hosts ?? DEFAULT_HOSTS;
  const others = options.others ?? {};
  const certificate = await selfSigned([...Object.keys(hosts), ...Object.keys(others)]);
  const started = Date.now();
  const { now: base = started, frozen = false } = options;
  const clock = (): number => (frozen ? base : base + (Date.now() - started));
  const sites = Object.entries(hosts).map(([host, panel]): [string, Site] => [
    host,
    { host, panel, state: panel.createState(clock()), mode: 'ok', held: [] },
  ]);
  const server = new PanelServer(
    new Map(sites),
    clock,
    certificate,
    new Map(Object.entries(others)),
  );
  await server.listen(options.port ?? 0);
  return server;
}

/** What a test asks a panel's host for is also there over HTTP, under /__truth, /__posts, /__log, /__add, /__mode and /__reset. */
export class PanelServer {
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #clock: () => number;
  readonly #server: https.Server;

  constructor(
    sites: ReadonlyMap<string, Site>,
    clock: () => number,
    certificate: { key: string; cert: string },
    others: ReadonlyMap<string, RequestListener> = new Map(),
  ) {
    this.#sites = sites;
    this.#clock = clock;
    this.#server = https.createServer(certificate, (request, response) => {
      const other = others.get(hostOf(request));
      if (other) {
        other(request, response);
        return;
      }
      this.#serve(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(String(error));
      });
    });
  }

  get hosts(): readonly string[] {
    return [...this.#sites.keys()];
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The server is closed.');
    return address.port;
  }

  panelAt(host: string): Panel {
    return this.#site(host).panel;
  }

  /** What a perfect reader would find now; addresses start with `origin`. */
  truth(host: string, origin = `https://${host}`): Truth {
    const { panel, state } = this.#site(host);
    return panel.truth(origin, state, this.#clock());
  }

  /** Replies that have reached the server, oldest first. */
  posts(host: string): readonly Post[] {
    return this.#site(host).state.posts;
  }

  /** Requests for pages and to the panel's API, oldest first. */
  log(host: string): PanelState['log'] {
    return this.#site(host).state.log;
  }

  /** Adds a message; by default the buyer's, to the last row of the list. */
  add(host: string, message: NewMessage & { readonly key?: string }): Message {
    const { panel, state } = this.#site(host);
    const key = message.key ?? this.truth(host).list.at(-1)?.key ?? '';
    const added = panel.addMessage(state, key, message, this.#clock());
    if (added === undefined) throw new Error(`${host} has no discussion ${key}.`);
    return added;
  }

  /** Back to the initial state. */
  reset(host: string): void {
    const site = this.#site(host);
    this.setMode(host, 'ok');
    site.state = site.panel.createState(this.#clock());
  }

  /** How the host answers from now on; answers that it held back are sent. */
  setMode(host: string, mode: Mode): void {
    const site = this.#site(host);
    site.mode = mode;
    for (const release of site.held.splice(0)) release();
  }

  async listen(port: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#server.once('error', reject).listen(port, '127.0.0.1', resolve);
    await promise;
  }

  async close(): Promise<void> {
    for (const site of this.#sites.values()) this.setMode(site.host, 'ok');
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    this.#server.closeAllConnections();
    await promise;
  }

  #site(host: string): Site {
    const site = this.#sites.get(host);
    if (site === undefined) throw new Error(`No panel is served at ${host}.`);
    return site;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const origin = `https://${request.headers.host ?? ''}`;
    const { pathname } = new URL(request.url ?? '/', origin);
    const site = this.#sites.get(new URL(origin).hostname);
    if (site === undefined) {
      send(response, json(this.hosts, pathname === '/' ? 200 : 404), 'ok');
      return;
    }
    const aside = pathname.startsWith('/__')
      ? await this.#control(site, origin, pathname, request)
      : pathname.startsWith('/static/')
        ? await staticFile(pathname.slice('/static/'.length))
        : pathname === '/favicon.ico'
          ? FAVICON
          : undefined;
    if (aside !== undefined) {
      send(response, aside, 'ok');
      return;
    }
    const now = this.#clock();
    const { method = 'GET', url = '/' } = request;
    site.state.log.push({ at: new Date(now).toISOString(), method, path: url });
    if (site.mode === 'late') await new Promise<void>((release) => site.held.push(release));
    const answer =
      refusal(site.mode, pathname) ??
      (await site.panel.answer(request, { origin, state: site.state, now }));
    send(response, answer, site.mode);
  }

  async #control(
    site: Site,
    origin: string,
    pathname: string,
    request: IncomingMessage,
  ): Promise<Answer> {
    const { host, panel } = site;
    const posted = request.method === 'POST' ? await bodyText(request) : '';
    const fields = fieldsOf(posted);
    switch (pathname) {
      case '/__truth': {
        const { name, locale, timeZone, meta } = panel;
        const now = new Date(this.#clock()).toISOString();
        return json({ name, host, locale, timeZone, now, meta, ...this.truth(host, origin) });
      }
      case '/__posts':
        return json(this.posts(host));
      case '/__log':
        return json(this.log(host));
      case '/__add': {
        const { key, text = 'Test 123', from, at } = fields;
        const message = {
          text,
          ...(key !== undefined && { key }),
          ...(at !== undefined && { at }),
          from: AUTHORS.find((author) => author === from) ?? 'buyer',
        };
        return json({ ok: true, message: this.add(host, message) });
      }
      case '/__mode': {
        const mode = MODES.find((known) => known === fields['mode']);
        if (mode === undefined) return json({ ok: false, modes: MODES }, 400);
        this.setMode(host, mode);
        return json({ ok: true, mode });
      }
      case '/__reset':
        this.reset(host);
        return json({ ok: true });
      default:
        return json({ ok: false }, 404);
    }
  }
}

function fieldsOf(posted: string): Partial<Record<string, string>> {
  if (!posted.trimStart().startsWith('{')) return Object.fromEntries(new URLSearchParams(posted));
  const parsed: unknown = JSON.parse(posted);
  return Object.fromEntries(
    Object.entries(parsed ?? {}).map(([name, value]) => [name, String(value)]),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

const FAVICON: Answer = {
  status: 200,
  headers: { 'content-type': 'image/svg+xml' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#345"/></svg>',
};

async function staticFile(name: string): Promise<Answer> {
  const file = path.join(bundles, path.basename(name));
  try {
    const headers = { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' };
    return { status: 200, headers, body: await readFile(file) };
  } catch {
    return page('not found', 404);
  }
}

/** The host that was asked for, without the port. */
function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').replace(/:\d+$/, '');
}
