import type { Root } from './dom/flat-tree';
import type { InferenceContext } from './list/fields';
import { type PageWords, pageWords } from './list/page-words';
import { partsOfShop, shopOf, siteNames } from './list/shop';
import type { KnownNames } from './list/sides';
import type { ReadingContext } from './reading';

/** What a page says besides its lists; looked up when it is asked for, and once. */
export class Surroundings implements InferenceContext {
  readonly url: string;
  readonly now: number;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly #document: Document;
  readonly #roots: readonly Root[];
  #page: PageWords | undefined;
  #names: KnownNames | undefined;
  #shop: string | null | undefined;

  /** @param shop - the shop that is logged in, where it is known already */
  constructor(
    document: Document,
    context: ReadingContext,
    roots: readonly Root[],
    shop?: string | null,
  ) {
    this.#shop = shop;
    this.#document = document;
    this.#roots = roots;
    this.url = context.url;
    this.now = context.now;
    const locale = context.locale ?? context.profile?.locale ?? document.documentElement.lang;
    if (locale !== '') this.locale = locale;
    const timeZone = context.timeZone ?? context.profile?.timeZone;
    if (timeZone != null) this.timeZone = timeZone;
  }

  get page(): PageWords {
    this.#page ??= pageWords(this.#document, this.#roots, this.url);
    return this.#page;
  }

  get names(): KnownNames {
    this.#names ??= {
      site: siteNames(this.#document, this.url),
      shop: this.shop === null ? [] : partsOfShop(this.shop),
    };
    return this.#names;
  }

  /** The shop that is logged in; null where the page does not show it. */
  get shop(): string | null {
    if (this.#shop === undefined) this.#shop = shopOf(this.#document.body);
    return this.#shop;
  }
}
