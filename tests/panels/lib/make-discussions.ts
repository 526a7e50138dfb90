import type { Corpus } from './corpus/corpus.ts';
import { newestFirst, type Author, type Discussion, type Order } from './discussion.ts';
import { messageTimes, slots, type Slot } from './discussion-times.ts';
import { PRODUCTS, productsFor } from './products.ts';

import { Random } from './random.ts';
import { capitalised, withoutMarks } from './text.ts';
import { DAY, HOUR, MINUTE, wallTime, type WallTime } from './zoned-time.ts';

/** From what a panel's discussions are made. */
export interface Recipe {
  readonly seed: string;
  readonly corpus: Corpus;
  readonly timeZone: string;
  readonly count: number;
  readonly store: string;
  /** Share of the older answered discussions that are closed. */
  readonly resolved: number;
  readonly idStyle: 'int' | 'uuid' | 'hex24';
  orderNo(random: Random): string;
  money(random: Random): string;
  readonly shortDate?: (wall: WallTime) => string;
}

/** Who writes in which order: B buyer, S seller, P platform. */
const SHAPES = {
  awaiting: ['B', 'B', 'PB', 'BSB', 'BSB', 'BSBSB', 'BB', 'BSBB', 'BP', 'PBSB', 'BSBSBSB'],
  answered: [
    'BS',
    'BS',
    'BS',
    'PBS',
    'BSBS',
    'BSBS',
    'PBSBS',
    'BSBSBS',
    'BBS',
    'BSS',
    'BSBSP',
    'BSP',
    'BSBSBSBS',
  ],
  resolved: ['BSB', 'BSBSB', 'BSBS', 'PBSB', 'BSBP', 'PBSBP'],
} as const;

/** The discussions of one panel: believable, with some overdue, and the same for the same start. */
export function makeDiscussions(recipe: Recipe, now: number): Discussion[] {
  const random = new Random(recipe.seed);
  const times = slots(recipe, now, random);
  const maker = new DiscussionMaker(recipe, now, random);
  const made = newestFirst(times.map((slot, index) => maker.make(slot, index)));
  const seen = new Set<string>();
  return made.map((discussion) => {
    let { id } = discussion;
    while (seen.has(id)) id = String(Number(id) - 1);
    seen.add(id);
    return { ...discussion, id };
  });
}

/** Orders for the tables that are no list of discussions. */
export function makeOrders(recipe: Recipe, now: number, count: number): Order[] {
  const random = new Random(`${recipe.seed}:orders`);
  return Array.from({ length: count }, (_, i) => {
    const { first, last } = person(recipe.corpus, random);
    return {
      no: recipe.orderNo(random),
      at: new Date(
        now - (i * 5 + random.int(0, 4)) * HOUR - random.int(0, 59) * MINUTE,
      ).toISOString(),
      buyer: fullName(recipe.corpus, first, last),
      product: random.pick(PRODUCTS),
      total: recipe.money(random),
    };
  });
}

class DiscussionMaker {
  readonly #names = new Set<string>();
  readonly #topicBag: number[] = [];
  readonly #timesUsed = new Map<number, number>();
  readonly #firstId: number;

  readonly recipe: Recipe;
  readonly now: number;
  readonly random: Random;

  constructor(recipe: Recipe, now: number, random: Random) {
    this.recipe = recipe;
    this.now = now;
    this.random = random;
    this.#firstId = random.int(18_000, 72_000);
  }

  make(slot: Slot, index: number): Discussion {
    const { recipe, now, random } = this;
    const { corpus, timeZone } = recipe;
    const { first, last, female } = this.#newPerson();
    const topicIndex = this.#nextTopic();
    const topic = corpus.topics[topicIndex]!;
    const opening = this.#nextOpening(topicIndex, topic.b);
    const product = random.pick(productsFor(topicIndex));
    const shape = random.pick<string>(SHAPES[slot.kind]);
    const times = messageTimes(shape, slot, now, timeZone, random);
    const orderAt = times[0]! - random.int(2, 13) * DAY - random.int(0, 900) * MINUTE;
    const orderNo = recipe.orderNo(random);
    const money = recipe.money(random);
    const voice = random.chance(0.14) ? plain : random.chance(0.12) ? shouting : asIs;
    const wall = wallTime(orderAt, timeZone);
    const day = recipe.shortDate?.(wall) ?? `${wall.day}. ${wall.month}.`;
    const fill = (text: string): string =>
      text
        .replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, his: string, hers: string) =>
          female ? hers : his,
        )
        .replace(/\{([pomdn]|store)\}/g, (_, name: string) => values[name] ?? '');
    const values: Readonly<Record<string, string>> = {
      p: product,
      o: orderNo,
      m: money,
      d: day,
      n: first,
      store: recipe.store,
    };
    const full = fullName(corpus, first, last);
    const writer = new Writer(corpus, random, { kind: slot.kind, buyerName: full, fill, voice });
    const messages = Array.from(shape, (role, k) => ({
      id: String(this.#firstId + index * 37 + k),
      at: new Date(times[k]!).toISOString(),
      from: AUTHORS[role]!,
      text:
        role === 'B'
          ? writer.buyer(shape, k, opening, topic.f)
          : role === 'S'
            ? writer.seller(topic.r)
            : writer.platform(k),
    }));
    return {
      id: this.#id(index),
      n: this.#firstId + 4000 - index * 11,
      buyer: { full, initials: first.charAt(0) + last.charAt(0) },
      subject: capitalised(fill(random.pick(topic.s))),
      product,
      orderNo,
      money,
      order: { at: new Date(orderAt).toISOString() },
      resolved: slot.kind === 'resolved',
      unreadCount: this.#unread(slot, messages),
      messages,
    };
  }

  #newPerson(): ReturnType<typeof person> {
    for (;;) {
      const someone = person(this.recipe.corpus, this.random);
      const name = someone.first + someone.last;
      if (this.#names.has(name)) continue;
      this.#names.add(name);
      return someone;
    }
  }

  #nextTopic(): number {
    const { topics } = this.recipe.corpus;
    if (this.#topicBag.length === 0) {
      this.#topicBag.push(...this.random.shuffle(topics.map((_, i) => i)));
    }
    return this.#topicBag.pop()!;
  }

  #nextOpening(topic: number, openings: readonly string[]): string {
    const used = this.#timesUsed.get(topic) ?? 0;
    this.#timesUsed.set(topic, used + 1);
    return openings[used % openings.length]!;
  }

  #id(index: number): string {
    const { random } = this;
    if (this.recipe.idStyle === 'uuid') return random.uuid();
    if (this.recipe.idStyle === 'hex24') return random.hex(24);
    return String(this.#firstId + 4000 - index * random.int(7, 11) - index);
  }

  #unread(slot: Slot, messages: Discussion['messages']): number {
    const human = messages.filter((message) => message.from !== 'platform');
    const answered = human.findLastIndex((message) => message.from === 'seller');
    const fresh = this.now - slot.at < DAY;
    if (slot.kind === 'awaiting') {
      return this.random.chance(fresh ? 0.8 : 0.5) ? human.length - 1 - answered : 0;
    }
    const lastWord = messages.at(-1)?.from === 'buyer';
    return slot.kind === 'resolved' && lastWord && this.random.chance(0.25) ? 1 : 0;
  }
}

const AUTHORS: Readonly<Record<string, Author>> = { B: 'buyer', S: 'seller', P: 'platform' };

/** Words the messages of one discussion. */
class Writer {
  #fromBuyer = 0;
  #fromSeller = 0;

  readonly corpus: Corpus;
  readonly random: Random;
  readonly kind: Slot['kind'];
  readonly buyerName: string;
  readonly fill: (text: string) => string;
  readonly voice: (text: string) => string;

  constructor(
    corpus: Corpus,
    random: Random,
    style: Pick<Writer, 'kind' | 'buyerName' | 'fill' | 'voice'>,
  ) {
    this.corpus = corpus;
    this.random = random;
    this.kind = style.kind;
    this.buyerName = style.buyerName;
    this.fill = style.fill;
    this.voice = style.voice;
  }

  buyer(shape: string, at: number, opening: string, followUps: readonly string[]): string {
    const { corpus, random } = this;
    const nth = ++this.#fromBuyer;
    const lastOfAll = !shape.slice(at + 1).includes('B');
    if (nth === 1) return this.voice(this.#compose(opening, true, true));
    if (this.kind === 'resolved' && lastOfAll)
      return this.voice(this.fill(random.pick(corpus.thanks)));
    if (shape[at - 1] === 'B' || nth > 3) {
      return this.voice(this.#compose(random.pick(corpus.nudge), false, false));
    }
    const body = followUps[Math.min(nth - 2, followUps.length - 1)] ?? random.pick(corpus.nudge);
    return this.voice(this.#compose(body, random.chance(0.4), random.chance(0.3)));
  }

  seller(replies: readonly string[]): string {
    const { corpus, random } = this;
    const nth = ++this.#fromSeller;
    const closing = this.kind === 'resolved' && nth > 1;
    const body = closing
      ? random.pick(corpus.ok)
      : (replies[nth - 1] ?? random.pick(corpus.ok.slice(1)));
    if (nth > 1 && random.chance(0.35)) return this.fill(capitalised(body));
    const greeting = random.pick(corpus.sellerGreet);
    const startsAnew = corpus.capAfterGreet === true || greeting.endsWith('!');
    const start = startsAnew ? capitalised(body) : this.#uncapitalised(body);
    return this.fill(`${greeting}\n${start}\n${random.pick(corpus.sellerClose)}`);
  }

  platform(at: number): string {
    const { platform } = this.corpus;
    if (at === 0) return this.fill(platform.opened);
    if (this.kind === 'awaiting') return this.fill(platform.reminder);
    if (this.kind === 'resolved') return this.fill(platform.resolved);
    return this.fill(this.random.pick([platform.refund, platform.takeover]));
  }

  #compose(body: string, withGreeting: boolean, withClose: boolean): string {
    const { corpus, random } = this;
    const greeting = withGreeting ? random.pick(corpus.greet) : '';
    const close = withClose ? random.pick(corpus.close) : '';
    const start = greeting === '' || corpus.capAfterGreet === true ? capitalised(body) : body;
    const text = greeting === '' ? start : `${greeting}${random.chance(0.5) ? '\n' : ' '}${start}`;
    if (close === '') return this.fill(text);
    return this.fill(`${text}\n${close}${/[.!?]$/.test(close) ? '' : `\n${this.buyerName}`}`);
  }

  #uncapitalised(text: string): string {
    if (this.corpus.lang === 'de') return text;
    return text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  }
}

const asIs = (text: string): string => text;
const plain = (text: string): string => withoutMarks(text).toLowerCase();
const shouting = (text: string): string => text.replace(/(\p{L}{6,})([.?!])(?=\s|$)/u, '$1$2$2$2');

function person(corpus: Corpus, random: Random): { first: string; last: string; female: boolean } {
  const female = random.chance(0.5);
  const first = random.pick(female ? corpus.f : corpus.m);
  return { first, last: random.pick(corpus.last)[female ? 1 : 0], female };
}

function fullName(corpus: Corpus, first: string, last: string): string {
  return corpus.lastFirst === true ? `${last} ${first}` : `${first} ${last}`;
}
