import { visible, type ExtensionBrowser, type Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { messageOf, NotMeasured } from './measured.ts';
import type { RandomRun } from './random-walk.ts';
import { UNWATCHED, WATCHED } from './serve.ts';

export const KINDS = [
  'textarea',
  'input',
  'contenteditable',
  'quill',
  'tinymce',
  'ckeditor5',
  'ckeditor4',
  'prosemirror',
  'tiptap',
  'lexical',
  'slate',
  'draft',
  'trix',
  'summernote',
  'codemirror5',
  'codemirror6',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where an editor stands, or how it came there. */
export const VARIANTS = ['plain', 'shadow', 'frame', 'late', 'again', 'several'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What of the page sends. */
export type Sending = 'click' | 'form' | 'enter' | 'swap';

export interface Setting {
  readonly kind: Kind;
  readonly variant?: Variant;
  readonly sending?: Sending;
  /** Without the extension, to see what the editor does by itself. */
  readonly unwatched?: boolean;
}

interface Sent {
  readonly way: string;
  readonly text: string;
}

/** In the page: see page/desk.js. */
interface Composer {
  sent: Sent[];
  saves: string[];
  changes: number;
  button: HTMLElement;
  editor: { root: Element; text(): string; focus(): void; clear(): void };
  look(): unknown[];
  sendPlace(): Place;
  editorPlace(): Place;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    desk: { composers: Composer[]; isReady: boolean; error?: string };
    lastLook: unknown[];
    walkHere(order: { count: number; seed: number }): Promise<RandomRun>;
  }
}

export const GUARD = '[data-panelwatch-guard]';
export const GATE = '[data-panelwatch-gate]';

/** The page is there, and the editor does not come up on it. */
class EditorFailed extends Error {}

/** A page with one editor, and the seller before it. */
export class Stage {
  readonly page: Page;
  /** Which of several composers is used. */
  index = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async open(browser: ExtensionBrowser, setting: Setting): Promise<void> {
    const { kind, variant = 'plain', sending = 'click', unwatched = false } = setting;
    const query = new URLSearchParams({ editor: kind, variant, send: sending });
    const host = unwatched ? UNWATCHED : WATCHED;
    this.index = variant === 'several' ? 1 : 0;
    const address = browser.address(host, `/sk-sk/messages/1001?${query.toString()}`);
    await this.#load(address, kind).catch((error: unknown) => {
      // Where we are not, a page that does not come tells nothing of the editor in it.
      if (unwatched && !(error instanceof EditorFailed)) throw new NotMeasured(messageOf(error));
      throw error;
    });
    if (!unwatched) await until('the guard', () => this.#isGuarded());
    await this.focus();
  }

  async #load(address: string, kind: Kind): Promise<void> {
    await this.page.goto(address);
    await until('the page to begin', () => this.page.evaluate(() => 'desk' in window, null));
    await until(`${kind} to be ready`, () => this.#isReady()).catch((error: unknown) => {
      throw new EditorFailed(messageOf(error));
    });
  }

  async #isReady(): Promise<boolean> {
    const [isReady, error] = await this.page.evaluate(
      () => [window.desk?.isReady ?? false, window.desk?.error ?? null] as const,
      null,
    );
    if (error !== null) throw new Error(error);
    return isReady;
  }

  /** The layer that the composer script draws in is there as soon as the script is. */
  #isGuarded(): Promise<boolean> {
    return this.page.evaluate(
      () => document.querySelector('[data-panelwatch-host="composer"]') !== null,
      null,
    );
  }

  focus(): Promise<void> {
    return this.page.evaluate((i) => window.desk.composers[i]!.editor.focus(), this.index);
  }

  text(): Promise<string> {
    return this.page.evaluate((i) => window.desk.composers[i]!.editor.text(), this.index);
  }

  clear(): Promise<void> {
    return this.page.evaluate((i) => window.desk.composers[i]!.editor.clear(), this.index);
  }

  sent(): Promise<readonly Sent[]> {
    return this.page.evaluate(() => window.desk.composers.flatMap(({ sent }) => sent), null);
  }

  saves(): Promise<{ saves: string[]; changes: number }> {
    return this.page.evaluate((i) => {
      const { saves, changes } = window.desk.composers[i]!;
      return { saves, changes };
    }, this.index);
  }

  async clickSend(times = 1): Promise<void> {
    const place = await this.page.evaluate(
      (i) => window.desk.composers[i]!.sendPlace(),
      this.index,
    );
    await this.page.clickAt(place.x, place.y, times);
  }

  focusSend(): Promise<void> {
    return this.page.evaluate((i) => window.desk.composers[i]!.button.focus(), this.index);
  }

  /** Waits until the page has drawn whatever is due: what is asked for in one frame is there in the next. */
  drawn(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
      null,
    );
  }

  /** Keeps what draft, caret and scrolling are like now. */
  async remember(): Promise<void> {
    await this.page.evaluate((i) => {
      window.lastLook = window.desk.composers[i]!.look();
    }, this.index);
  }

  /** What has changed since `remember`; the empty string for nothing. */
  differences(): Promise<string> {
    return this.page.evaluate((i) => {
      const now = window.desk.composers[i]!.look();
      const before = window.lastLook;
      return now
        .flatMap((value, at) =>
          value === before[at] ? [] : `${at}: ${String(before[at])} → ${String(value)}`,
        )
        .join('; ');
    }, this.index);
  }

  /** Waits until the draft reads so. */
  async reads(wanted: string): Promise<void> {
    let last = '';
    await until('x', async () => (last = await this.text()) === wanted).catch(() => {
      throw new Error(
        `reads ${JSON.stringify(shortened(last))}, not ${JSON.stringify(shortened(wanted))}`,
      );
    });
  }

  /** Waits until the page shows this text in the editor. */
  async shows(wanted: string): Promise<void> {
    let last = '';
    const isShown = async (): Promise<boolean> => {
      last = await this.page.evaluate(
        (i) => (window.desk.composers[i]!.editor.root.textContent ?? '').replaceAll('\u00A0', ' '),
        this.index,
      );
      return last.includes(wanted);
    };
    await until('x', isShown).catch(() => {
      throw new Error(`shows ${JSON.stringify(shortened(last))}, not ${JSON.stringify(wanted)}`);
    });
  }

  async findings(): Promise<string[]> {
    const shown = await visible(this.page, `${GUARD} [data-rule]`);
    if (shown.length > 0) return shown.flatMap(({ data }) => data['rule'] ?? []);
    // A list that would hide much of the page folds itself up.
    return (await visible(this.page, GUARD)).map(() => 'folded');
  }

  async finds(): Promise<void> {
    await until('the finding', async () => (await this.findings()).length > 0);
  }

  /** Messages of the buyer and the shop over which the open list lies; none for a list that is folded up. */
  covered(): Promise<string[]> {
    return this.page.evaluate((selector) => {
      const own = document.querySelector('[data-panelwatch-host="composer"]')?.shadowRoot;
      const list = own?.querySelector(`${selector}:not([data-collapsed])`)?.getBoundingClientRect();
      const texts = [...document.querySelectorAll('.message p')];
      return texts.flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const isUnder =
          list && left < list.right && right > list.left && top < list.bottom && bottom > list.top;
        return isUnder ? text.textContent : [];
      });
    }, GUARD);
  }

  async findsNothing(): Promise<void> {
    await until('no finding', async () => (await this.findings()).length === 0);
  }

  async isGateOpen(): Promise<boolean> {
    return (await visible(this.page, GATE)).length > 0;
  }

  async gate(): Promise<void> {
    await until('the gate', () => this.isGateOpen());
  }

  async edit(): Promise<void> {
    await this.page.click(`${GATE} [data-action="edit"]`);
    await until('the gate to go', async () => !(await this.isGateOpen()));
  }

  async sendAnyway(): Promise<void> {
    await this.page.click(`${GATE} input[name="note"]`);
    await this.page.type('x');
    await this.page.click(`${GATE} [data-action="send-anyway"]`);
    await until('the gate to go', async () => !(await this.isGateOpen()));
  }
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 80)}…${text.slice(-30)} (${text.length})` : text;
}
