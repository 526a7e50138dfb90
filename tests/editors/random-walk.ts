/** What acts on a page at random, and looks at it. */
export interface Hands {
  /** The ways of sending that this page has. */
  readonly ways: readonly string[];
  /** Puts away what was written, with the focus in the editor. */
  clear(): Promise<void>;
  insert(text: string): Promise<void>;
  undo(): Promise<void>;
  send(way: string): Promise<void>;
  /** Leaves the gate. */
  leave(by: 'edit' | 'escape' | 'send-anyway'): Promise<void>;
  look(): Promise<State>;
}

/** What the page shows between two steps. */
export interface State {
  readonly text: string;
  /** Texts of the replies sent so far. */
  readonly sent: readonly string[];
  readonly isGateOpen: boolean;
}

/** What a run of random sequences came to. */
export interface RandomRun {
  readonly steps: number;
  readonly sent: number;
  readonly held: number;
  /** What went wrong, with the steps that led there. */
  readonly troubles: readonly string[];
}

const ADDRESS = /jan\d+@gmail\.com\b/;
const WORDS = ['Dobrý', 'deň,', 'balík', 'posielame', 'zajtra', 'kuriérom', 'na', 'vašu', 'adresu'];
const PASTED = `${WORDS.join(' ')} `.repeat(20);
const MOST_TROUBLES = 5;

/**
 * Types, pastes, undoes and sends at random, and holds after each step that no reply was sent twice, none with
 * an address in it without the gate, and none lost or changed. The same seed makes the same steps.
 */
export async function walkAtRandom(hands: Hands, count: number, seed: number): Promise<RandomRun> {
  const walk = new Walk(hands, numbers(seed));
  const troubles: string[] = [];
  for (let i = 0; i < count && troubles.length < MOST_TROUBLES; i++) {
    await walk.sequence().catch((error: unknown) => {
      troubles.push(`sequence ${i}: ${String(error)} after ${walk.history()}`);
    });
  }
  return { steps: walk.steps, sent: walk.sent, held: walk.held, troubles };
}

class Walk {
  steps = 0;
  sent = 0;
  held = 0;
  readonly #hands: Hands;
  readonly #random: () => number;
  /** Drafts that were sent in spite of what is in them: the same draft again follows from that for a while. */
  readonly #approved = new Set<string>();
  #done: string[] = [];

  constructor(hands: Hands, random: () => number) {
    this.#hands = hands;
    this.#random = random;
  }

  history(): string {
    return this.#done.join(', ');
  }

  async sequence(): Promise<void> {
    this.#done = [];
    if ((await this.#hands.look()).isGateOpen) await this.#hands.leave('edit');
    await this.#hands.clear();
    const length = 3 + Math.floor(this.#random() * 6);
    for (let i = 0; i < length; i++) await this.#step();
    await this.#send();
  }

  async #step(): Promise<void> {
    const dice = this.#random();
    if (dice < 0.35) await this.#insert('type', `${this.#pick(WORDS)} `);
    else if (dice < 0.5) await this.#insert('address', `jan${this.steps}@gmail.com `);
    else if (dice < 0.58) await this.#insert('paste', PASTED);
    else if (dice < 0.7) await this.#undo();
    else await this.#send();
  }

  async #insert(name: string, text: string): Promise<void> {
    this.#note(name);
    await this.#hands.insert(text);
  }

  async #undo(): Promise<void> {
    this.#note('undo');
    await this.#hands.undo();
  }

  async #send(): Promise<void> {
    const way = this.#pick(this.#hands.ways);
    const before = await this.#hands.look();
    this.#note(way);
    await this.#hands.send(way);
    const after = await this.#hands.look();
    if (after.isGateOpen) {
      this.held++;
      same(before, after, 'while the gate is open');
      await this.#leave(after);
    } else if (before.text.trim() === '') same(before, after, 'with nothing to send');
    else {
      const isKnown = this.#approved.has(before.text.trim());
      const isSent = after.sent.length > before.sent.length;
      if (isSent && ADDRESS.test(before.text) && !isKnown)
        throw new Error(`let ${shortened(before.text)} pass`);
      this.#wasSent(before, after);
    }
  }

  async #leave(before: State): Promise<void> {
    const by = this.#pick(['edit', 'edit', 'escape', 'send-anyway', 'send-anyway'] as const);
    this.#note(by);
    await this.#hands.leave(by);
    const after = await this.#hands.look();
    if (after.isGateOpen) throw new Error(`the gate stays open after ${by}`);
    if (by === 'send-anyway') {
      this.#approved.add(before.text.trim());
      this.#wasSent(before, after);
    } else same(before, after, `after ${by}`);
  }

  #wasSent(before: State, after: State): void {
    this.sent++;
    const added = after.sent.slice(before.sent.length);
    if (added.length !== 1) throw new Error(`sent ${added.length} times`);
    if (added[0] !== before.text) {
      throw new Error(`sent ${shortened(added[0]!)}, not ${shortened(before.text)}`);
    }
    if (after.text.trim() !== '') throw new Error(`${shortened(after.text)} is left`);
  }

  #note(step: string): void {
    this.#done.push(step);
    this.steps++;
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)]!;
  }
}

function same(before: State, after: State, when: string): void {
  if (after.sent.length !== before.sent.length) throw new Error(`sent ${when}`);
  if (after.text !== before.text)
    throw new Error(`${shortened(before.text)} became ${shortened(after.text)} ${when}`);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 40)}…${text.slice(-18)}` : text;
}

/** A linear congruential generator (Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
