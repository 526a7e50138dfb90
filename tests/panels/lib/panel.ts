import type { IncomingMessage } from 'node:http';

import {
  isAwaiting,
  lastHuman,
  lastOf,
  newestFirst,
  type Author,
  type Discussion,
  type Message,
  type Order,
} from './discussion.ts';
import { makeDiscussions, makeOrders, type Recipe } from './make-discussions.ts';
import { Exchange, page, type Answer } from './exchange.ts';

/** A reply that reached the server. */
export interface Post {
  readonly key: string;
  readonly text: string;
  readonly html?: string;
  readonly at: string;
  readonly via: 'form' | 'fetch';
  readonly path: string;
}

export interface PanelState {
  readonly discussions: Discussion[];
  readonly orders: Order[];
  readonly posts: Post[];
  /** Requests for pages and to the panel's API, newest last. */
  readonly log: { at: string; method: string; path: string }[];
  nextId: number;
}

/** What a row of the list shows. */
export interface Row {
  readonly buyer: string;
  readonly subject: string;
  readonly order?: string;
  /** The printed time and the largest error, in ms, of a reader who takes it literally. */
  readonly time: { readonly text: string; readonly precisionMs: number };
  readonly snippet?: string;
  readonly status?: string | null;
  /** Which facts the row gives away; who wrote last, whether it waits, whether it is unread. */
  readonly shows: {
    readonly lastFrom: boolean;
    readonly awaiting: boolean;
    readonly unread: boolean;
  };
}

/** A panel's own look and wording; `definePanel` makes a panel of it. */
export interface PanelDefinition extends Omit<Recipe, 'seed'> {
  readonly name: string;
  readonly locale: string;
  readonly paths: { readonly list: string; thread(id: string): string };
  /** How the panel is built, for whoever reads the truth. */
  readonly meta?: PanelMeta;
  /** Whether the list tells a closed discussion from a waiting one. */
  readonly resolvedShown?: boolean;
  /** Page of the list on which the row at `index` stands, from 1. */
  page?(index: number): number;
  row(discussion: Discussion, now: number): Row;
  /** Largest error of a message's printed time, ms. */
  readonly messagePrecisionMs: number;
  /** Selectors of the editor and the send button, and the keys that send. */
  readonly composer: string;
  readonly send: string;
  readonly sendKeys: readonly string[];
  /** Answers a request; false when there is no such page. */
  route(exchange: Exchange): Promise<Answer | false> | Answer | false;
}

export interface PanelMeta {
  readonly kit: string;
  readonly tab: string;
  readonly time: string;
  readonly unread: string;
  readonly lastFrom: string;
  readonly rowId: string;
  readonly editor: string;
  readonly sendControl: string;
  readonly paging: string;
  /** How to get to the next pages of the list: an address with {n}, or the button to click. */
  readonly pages?: { readonly per: number; readonly url?: string; readonly next?: string };
}

export interface TruthRow {
  readonly key: string;
  readonly buyer: string;
  readonly subject: string;
  readonly lastMessageAt: string;
  readonly lastMessagePrecisionMs: number;
  readonly lastFrom: Author | null;
  readonly awaitingReply: boolean | null;
  readonly unread: boolean | null;
  readonly url: string;
  readonly shown: {
    time: string;
    snippet: string | null;
    status: string | null;
    order: string | null;
  };
  readonly page: number;
  /** The facts, whether or not the list shows them. */
  readonly actual: {
    lastFrom: Author;
    lastHumanFrom: Author | null;
    awaitingReply: boolean;
    unreadCount: number;
    resolved: boolean;
  };
}

export interface TruthThread {
  readonly messages: { from: Author; at: string; text: string; atPrecisionMs: number }[];
  readonly composer: string;
  readonly send: string;
  readonly sendKeys: readonly string[];
}

/** What a perfect reader would find: rows in the order of the list, threads by key. */
export interface Truth {
  readonly list: TruthRow[];
  readonly threads: Record<string, TruthThread>;
}

export interface NewMessage {
  readonly from?: Author;
  readonly text: string;
  readonly at?: string;
}

export class Panel {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly paths: PanelDefinition['paths'];
  readonly meta: PanelMeta | undefined;
  readonly #definition: PanelDefinition;

  constructor(definition: PanelDefinition) {
    this.#definition = definition;
    this.name = definition.name;
    this.locale = definition.locale;
    this.timeZone = definition.timeZone;
    this.paths = definition.paths;
    this.meta = definition.meta;
  }

  /** The state at the start; the same for the same `now`. */
  createState(now: number): PanelState {
    const recipe = { ...this.#definition, seed: this.name };
    return {
      discussions: makeDiscussions(recipe, now),
      orders: makeOrders(recipe, now, 24),
      posts: [],
      log: [],
      nextId: 900_001,
    };
  }

  /** Adds a message; undefined where there is no such discussion. */
  addMessage(
    state: PanelState,
    key: string,
    message: NewMessage,
    now: number,
  ): Message | undefined {
    const discussion = state.discussions.find(({ id }) => id === key);
    if (discussion === undefined) return undefined;
    const added: Message = {
      id: String(state.nextId++),
      from: message.from ?? 'buyer',
      text: message.text,
      at: new Date(message.at ?? now).toISOString(),
    };
    discussion.messages.push(added);
    discussion.messages.sort((a, b) => a.at.localeCompare(b.at));
    if (added.from === 'buyer') {
      discussion.unreadCount += 1;
      discussion.resolved = false;
    } else if (added.from === 'seller') discussion.unreadCount = 0;
    return added;
  }

  truth(origin: string, state: PanelState, now: number): Truth {
    const definition = this.#definition;
    const threads = state.discussions.map(({ id, messages }): [string, TruthThread] => [
      id,
      {
        messages: messages.map(({ from, at, text }) => ({
          from,
          at,
          text,
          atPrecisionMs: definition.messagePrecisionMs,
        })),
        composer: definition.composer,
        send: definition.send,
        sendKeys: definition.sendKeys,
      },
    ]);
    return {
      list: newestFirst(state.discussions).map((discussion, index) =>
        this.#truthOf(discussion, index, origin, now),
      ),
      threads: Object.fromEntries(threads),
    };
  }

  async answer(
    request: IncomingMessage,
    context: { origin: string; state: PanelState; now: number },
  ): Promise<Answer> {
    const exchange = new Exchange(request, {
      ...context,
      row: (discussion) => this.#definition.row(discussion, context.now),
      addReply: (key, text) =>
        this.addMessage(context.state, key, { from: 'seller', text }, context.now),
    });
    const answer = await this.#definition.route(exchange);
    return answer === false ? page('<!doctype html><title>404</title><h1>404</h1>', 404) : answer;
  }

  #truthOf(discussion: Discussion, index: number, origin: string, now: number): TruthRow {
    const definition = this.#definition;
    const row = definition.row(discussion, now);
    const last = lastOf(discussion);
    const awaiting = isAwaiting(discussion);
    // A closed row that the list does not mark as closed cannot be told from a waiting one.
    const hidden =
      discussion.resolved && last.from === 'buyer' && definition.resolvedShown !== true;
    return {
      key: discussion.id,
      buyer: row.buyer,
      subject: row.subject,
      lastMessageAt: last.at,
      lastMessagePrecisionMs: row.time.precisionMs,
      lastFrom: row.shows.lastFrom ? last.from : null,
      awaitingReply: !row.shows.awaiting || hidden ? null : awaiting,
      unread: row.shows.unread ? discussion.unreadCount > 0 : null,
      url: origin + definition.paths.thread(discussion.id),
      shown: {
        time: row.time.text,
        snippet: row.snippet ?? null,
        status: row.status ?? null,
        order: row.order ?? null,
      },
      page: definition.page?.(index) ?? 1,
      actual: {
        lastFrom: last.from,
        lastHumanFrom: lastHuman(discussion)?.from ?? null,
        awaitingReply: awaiting,
        unreadCount: discussion.unreadCount,
        resolved: discussion.resolved,
      },
    };
  }
}

export const definePanel = (definition: PanelDefinition): Panel => new Panel(definition);
