import type { CDPSession } from '@playwright/test';

import { until } from './until.ts';

/** One tab, driven as its user would; the same for every browser, so that one scenario runs in all. */
export interface Page {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs `script` in the page; argument and result travel as JSON. */
  evaluate<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Clicks the first visible element, through open shadow roots, once there is one. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Puts a text into what has the focus at once, as an input method or a dictation does. */
  insert(text: string): Promise<void>;
  /** Presses a key, or several at once: 'Enter', 'Control+Enter'. */
  press(keys: string): Promise<void>;
  /** Presses and releases the mouse at a place in the window, as often as for a double click if wanted. */
  clickAt(x: number, y: number, times?: number): Promise<void>;
  /** Composes a text with an input method: each state of it, a pause, Enter to take the last one. */
  compose(states: readonly string[], pauseMs: number): Promise<void>;
  /** The tab's developer tools; Chromium only. */
  devtools?(): Promise<CDPSession>;
  /** PNG of what the window shows. */
  screenshot(file: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Puts the tab in front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension in it, and with a profile of its own. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Product and version, e.g. 'Chromium 156.0'. */
  readonly version: string;
  /** Settles when the browser has ended, for example because its user closed it. */
  readonly closed: Promise<void>;
  newPage(): Promise<Page>;
  /** A page of the extension in a tab of its own, e.g. 'popup.html'. */
  openExtensionPage(path: string): Promise<Page>;
  /** Runs `script` with the extension's rights, `browser` included. */
  inExtension<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** The address at which this browser reaches a panel's host. */
  address(host: string, path: string): string;
  /** Answers the browser's question for the permission for `host` with yes, before it is asked. */
  willAllow(host: string): Promise<void>;
  /** A line for each notification that is shown, or has been: a title, or an id. */
  notifications(): Promise<readonly string[]>;
  /** Ends the extension's worker or event page in the midst of whatever it does. */
  stopBackground(): Promise<void>;
  /** Switches the extension off, as its user can; Firefox only. */
  switchOff?(): Promise<void>;
  /** Lets the extension store so many bytes and no more, null for as many as ever; Chromium only. */
  limitStorage?(bytes: number | null): Promise<void>;
  /** Sets the clock that the extension's worker sees, until the worker ends; Chromium only. */
  shiftClock?(ms: number): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port on this machine to which every host name leads. */
  readonly port: number;
  /** IANA zone of the user's computer. */
  readonly timeZone?: string;
  /** The user's language, e.g. 'sk-SK'. */
  readonly locale?: string;
  /** What an administrator has set for the extension. Firefox alone reads it without the system's administrator. */
  readonly policy?: object;
  /** A window on the screen; without, the browser draws for screenshots only. */
  readonly headed?: boolean;
}

/** What a page shows of one element. */
export interface Seen {
  readonly text: string;
  readonly data: Readonly<Record<string, string>>;
  readonly visible: boolean;
  readonly box: Readonly<{ left: number; top: number; width: number; height: number }>;
}

/**
 * What `script`, which only reads, finds in the page, and never null. A form or a link may lead away from
 * the page in the midst of it: then what it finds in the next one.
 */
export function read<Argument, Result>(
  page: Page,
  script: (argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  return until('a page that stays', () =>
    page.evaluate(script, argument).catch((error: unknown) => {
      if (/context was destroyed/.test(String(error))) return null;
      throw error;
    }),
  );
}

/** The elements that match, through open shadow roots, in the order of the document. */
export function look(page: Page, selector: string): Promise<Seen[]> {
  return read(
    page,
    (wanted: string) => {
      const found: Seen[] = [];
      const walk = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.matches(wanted)) {
            const { left, top, width, height } = element.getBoundingClientRect();
            found.push({
              text: element.innerText,
              data: Object.assign({}, element.dataset as Record<string, string>),
              visible:
                width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }),
              box: { left, top, width, height },
            });
          }
          if (element.shadowRoot !== null) walk(element.shadowRoot);
        }
      };
      walk(document);
      return found;
    },
    selector,
  );
}

/** The visible elements among those that match. */
export async function visible(page: Page, selector: string): Promise<Seen[]> {
  return (await look(page, selector)).filter((seen) => seen.visible);
}

/** Waits until the page has drawn whatever is due: what is asked for in one frame is there in the next. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
    null,
  );
}
