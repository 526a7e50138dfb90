import { setTimeout as pause } from 'node:timers/promises';

import type { ExtensionBrowser } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import type { Sending, Setting, Stage } from './stage.ts';

/** What is tried: the editor, in which browser, on which stage. Throws with what went wrong. */
export type Behaviour = (
  stage: Stage,
  browser: ExtensionBrowser,
  setting: Setting,
) => Promise<void>;

const CLEAN = 'Dobrý deň, je nám to ľúto, dnes posielame nový kus.';
const ADDRESS = 'jan.predajca@gmail.com';
const BAD = `Ďakujeme za správu, ${ADDRESS}.`;

/** Longer than the wait after which a draft is checked, and than editors wait before a new step of undo. */
const QUIET_MS = 700;
const NEXT_STEP_MS = 1200;
const PASTED = 50_000;

/**
 * How often an editor is tried by itself: some break down only when keys come quickly, and some part the steps of
 * undo by the clock, so that the same keys do not always make the same steps.
 */
const ATTEMPTS = 3;

async function write(stage: Stage, text: string): Promise<void> {
  await stage.page.type(text);
  await stage.reads(text);
}

const typing: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, setting);
  await write(stage, CLEAN);
  await pause(QUIET_MS);
  await stage.reads(CLEAN);
  if ((await stage.findings()).length > 0) throw new Error('finds something in a clean draft');
};

const finding: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, setting);
  await write(stage, BAD);
  await stage.finds();
  await until('the list beside all messages', async () => (await stage.covered()).length === 0);
  for (let i = 0; i < ADDRESS.length + 1; i++) await stage.page.press('Backspace');
  await stage.findsNothing();
  await stage.reads(BAD.slice(0, -ADDRESS.length - 1));
};

/** Writes a long draft, goes back into it, and keeps what it looks like then. */
async function writeAndRemember(stage: Stage, { kind }: Setting): Promise<void> {
  if (kind !== 'input') {
    for (let i = 0; i < 30; i++) await stage.page.type(`${i}\n`);
  }
  await stage.page.type(BAD);
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft']) await stage.page.press(key);
  await stage.page.type('x');
  await pause(60);
  await stage.remember();
}

const untouched: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, setting);
  await writeAndRemember(stage, setting);
  await stage.finds();
  await pause(QUIET_MS);
  const shown = await stage.differences();
  if (shown !== '') throw new Error(`when findings are shown: ${shown}`);
  await stage.clickSend();
  await stage.gate();
  await stage.edit();
  await until(
    `the caret where it was (${await stage.differences()})`,
    async () => (await stage.differences()) === '',
    2000,
  );
};

const paste: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, setting);
  const line = `${CLEAN} `;
  const text = `${BAD} ${line.repeat(Math.ceil(PASTED / line.length))}`.slice(0, PASTED - 1) + 'x';
  await stage.page.evaluate((value: string) => {
    const source = document.createElement('textarea');
    source.id = 'source';
    source.setAttribute('aria-hidden', 'true');
    source.value = value;
    document.body.append(source);
    source.focus();
    source.select();
  }, text);
  await stage.page.press('Control+c');
  await stage.page.evaluate(() => document.querySelector('#source')?.remove(), null);
  await stage.focus();
  await stage.page.press('Control+v');
  await stage.reads(text);
  await stage.finds();
  await stage.reads(text);
  // What is found stands far above the caret, where some editors draw nothing.
  await stage.clickSend();
  await stage.gate();
  await stage.edit();
  await stage.reads(text);
};

/** What undo and redo make of the same steps, with a pause between them. */
async function undoSteps(stage: Stage, isWatched: boolean): Promise<string[]> {
  await stage.page.type('Prvá veta.');
  await pause(NEXT_STEP_MS);
  await stage.page.type(` ${BAD}`);
  if (isWatched) await stage.finds();
  await pause(NEXT_STEP_MS);
  const seen = [await stage.text()];
  for (const keys of ['Control+z', 'Control+z', 'Control+y', 'Control+y']) {
    await stage.page.press(keys);
    await pause(150);
    seen.push(await stage.text());
  }
  return seen;
}

const undo: Behaviour = async (stage, browser, setting) => {
  const wanted: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await stage.open(browser, { ...setting, unwatched: true });
    wanted.push(JSON.stringify(await undoSteps(stage, false)));
    await stage.open(browser, setting);
    const found = JSON.stringify(await undoSteps(stage, true));
    if (wanted.includes(found)) return;
    if (attempt === ATTEMPTS - 1) throw new Error(`${found}, without us ${wanted.join(' or ')}`);
  }
};

const composition: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, { ...setting, sending: 'enter' });
  await stage.page.type(`${BAD} `);
  await stage.finds();
  await stage.page.compose(['k', 'ka', '家', '家族'], QUIET_MS);
  await pause(QUIET_MS);
  if (await stage.isGateOpen()) throw new Error('Enter of the input method opened the gate');
  await stage.reads(`${BAD} 家族`);
  if ((await stage.sent()).length > 0) throw new Error('sent');
};

const autosave: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, setting);
  await stage.page.type(BAD);
  await until('the draft to be saved', async () => (await stage.saves()).saves.at(-1) === BAD);
  // Some editors tell of what they hold when they draw it.
  await stage.drawn();
  const before = await stage.saves();
  await stage.finds();
  await pause(QUIET_MS);
  const shown = await stage.saves();
  if (shown.changes !== before.changes) throw new Error('findings were taken for a change');
  await stage.clickSend();
  await stage.gate();
  await stage.edit();
  await pause(QUIET_MS);
  // Some editors tell of a change when the focus leaves them; the draft is the same.
  const { saves } = await stage.saves();
  const other = saves.slice(before.saves.length).find((saved) => saved !== BAD);
  if (other !== undefined) throw new Error(`saved ${JSON.stringify(other)}`);
};

const FIRST = 'Prvá veta.';
const WHOLE = `${FIRST} ${BAD}`;
const FIXED = WHOLE.replace(` ${ADDRESS}`, '');

/** Writes a draft in two steps of undo. */
async function writeTwice(stage: Stage): Promise<void> {
  await stage.page.type(FIRST);
  await pause(NEXT_STEP_MS);
  await stage.page.type(WHOLE.slice(FIRST.length));
}

/** The same change made by hand, and what the editor's undo makes of it. */
async function undoneByHand(stage: Stage, browser: ExtensionBrowser, setting: Setting) {
  await stage.open(browser, { ...setting, unwatched: true });
  await writeTwice(stage);
  await pause(NEXT_STEP_MS);
  await stage.page.press('ArrowLeft');
  for (let i = 0; i <= ADDRESS.length; i++) await stage.page.press('Shift+ArrowLeft');
  await stage.page.press('Delete');
  await stage.reads(FIXED);
  await pause(NEXT_STEP_MS);
  await stage.page.press('Control+z');
  await pause(150);
  return stage.text();
}

const fix: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, setting);
  await writeTwice(stage);
  await stage.finds();
  await pause(NEXT_STEP_MS);
  if ((await stage.findings())[0] === 'folded') {
    await stage.page.click('[data-panelwatch-guard] .head button');
  }
  await stage.page.click('[data-action="fix"]');
  await stage.reads(FIXED);
  await stage.findsNothing();
  await pause(NEXT_STEP_MS);
  await stage.focus();
  await stage.page.press('Control+z');
  await pause(150);
  const undone = await stage.text();
  if (undone === WHOLE) return;
  const byHand: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // An editor that takes no change by hand where it stands has no undo to compare with.
    byHand.push(await undoneByHand(stage, browser, setting).catch(() => undone));
    if (byHand.includes(undone)) return;
  }
  throw new Error(`undone to ${undone}, by hand to ${byHand.join(' or ')}`);
};

/** A reply is written and sent right behind another, before a slow page has drawn either: it is never let go. */
const behind: Behaviour = async (stage, browser, setting) => {
  for (const send of [() => stage.clickSend(), () => stage.page.press('Control+Enter')]) {
    await stage.open(browser, setting);
    await stage.page.type(CLEAN);
    await stage.clickSend();
    await stage.focus();
    await stage.page.type(BAD);
    await send();
    await pause(QUIET_MS);
    await expectHeld(stage);
  }
};

/** Worse than anything else that can go wrong, and never the editor's fault. */
export class SentUnseen extends Error {}

async function expectHeld(stage: Stage): Promise<void> {
  const texts = (await stage.sent()).map(({ text }) => text);
  if (texts.some((text) => text.includes(ADDRESS))) {
    throw new SentUnseen(`sent unseen: ${JSON.stringify(texts)}`);
  }
}

/** Sends a clean draft, then one with a finding, in one way. */
function gate(sending: Sending, sendIt: (stage: Stage) => Promise<void>): Behaviour {
  return async (stage, browser, setting) => {
    await stage.open(browser, { ...setting, sending });
    await write(stage, CLEAN);
    await sendIt(stage);
    await until('a clean draft to be sent', async () => (await stage.sent()).length > 0);
    if (await stage.isGateOpen()) throw new Error('the gate opened for a clean draft');
    await stage.focus();
    await stage.reads('');
    await write(stage, BAD);
    await sendIt(stage);
    await stage.gate().catch(async (error: unknown) => {
      await expectHeld(stage);
      throw error;
    });
    await pause(100);
    if (!(await stage.isGateOpen())) throw new Error('the gate closed by itself');
    await stage.edit();
    await stage.reads(BAD);
    await expectSent(stage, [CLEAN]);
    await sendIt(stage);
    await stage.gate();
    await stage.sendAnyway();
    await until('the draft to be sent', async () => (await stage.sent()).length > 1);
    await pause(200);
    await expectSent(stage, [CLEAN, BAD]);
    await stage.reads('');
  };
}

/** The same hands on a page without us, where nothing stands between the editor and sending. */
function sendAlone(sending: Sending, sendIt: (stage: Stage) => Promise<void>): Behaviour {
  return async (stage, browser, setting) => {
    await stage.open(browser, { ...setting, sending, unwatched: true });
    await write(stage, CLEAN);
    await sendIt(stage);
    await until('a draft to be sent', async () => (await stage.sent()).length > 0);
    await stage.focus();
    await stage.reads('');
    await write(stage, BAD);
    await stage.shows(BAD);
    await sendIt(stage);
    await pause(QUIET_MS);
    await expectSent(stage, [CLEAN, BAD]);
  };
}

/** What is to be fixed, deleted by hand: the least that an editor does for a change of ours. */
const fixAlone: Behaviour = async (stage, browser, setting) => {
  const undone = await undoneByHand(stage, browser, setting);
  if (!['', FIRST, WHOLE, FIXED].includes(undone)) throw new Error(`undoes by hand to ${undone}`);
};

const findingAlone: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, { ...setting, unwatched: true });
  await write(stage, BAD);
  await pause(QUIET_MS);
  for (let i = 0; i < ADDRESS.length + 1; i++) await stage.page.press('Backspace');
  await stage.reads(BAD.slice(0, -ADDRESS.length - 1));
  await stage.shows(BAD.slice(0, -ADDRESS.length - 2));
};

const untouchedAlone: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, { ...setting, unwatched: true });
  await writeAndRemember(stage, setting);
  await pause(QUIET_MS);
  const changed = await stage.differences();
  if (changed !== '') throw new Error(`changes by itself: ${changed.slice(0, 300)}`);
};

/** Every way of sending: what of the page sends, and what the seller does. */
const WAYS = {
  click: ['click', (stage) => stage.clickSend()],
  'double click': ['click', (stage) => stage.clickSend(2)],
  'swapped button': ['swap', (stage) => stage.clickSend()],
  'form submit': ['form', (stage) => stage.clickSend()],
  'button key': ['click', (stage) => byButton(stage, ' ')],
  'submit key': ['form', (stage) => byButton(stage, 'Enter')],
  Enter: ['enter', (stage) => byKey(stage, 'Enter')],
  'Ctrl+Enter': ['click', (stage) => byKey(stage, 'Control+Enter')],
  'Cmd+Enter': ['click', (stage) => byKey(stage, 'Meta+Enter')],
} as const satisfies Readonly<Record<string, Way>>;
type Way = readonly [sending: Sending, sendIt: (stage: Stage) => Promise<void>];

function inAllWays(make: (...way: Way) => Behaviour): Record<keyof typeof WAYS, Behaviour> {
  const made = Object.entries<Way>(WAYS).map(([name, way]) => [name, make(...way)]);
  // Entries made of the entries of an object have its keys.
  return Object.fromEntries(made) as Record<keyof typeof WAYS, Behaviour>;
}

/** What each behaviour asks of the editor itself. */
const ALONE: Readonly<Partial<Record<BehaviourName, Behaviour>>> = {
  finding: findingAlone,
  untouched: untouchedAlone,
  fix: fixAlone,
  ...inAllWays(sendAlone),
};

/**
 * Does what a behaviour asks of the editor itself, without us on the page; nothing where it asks nothing.
 *
 * @throws Error with what goes wrong in the editor by itself
 */
export async function troubleAlone(
  behaviour: BehaviourName,
  ...place: Parameters<Behaviour>
): Promise<void> {
  const alone = ALONE[behaviour];
  if (!alone) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) await alone(...place);
}

async function expectSent(stage: Stage, wanted: readonly string[]): Promise<void> {
  const texts = (await stage.sent()).map(({ text }) => text);
  if (texts.join('\n') !== wanted.join('\n')) throw new Error(`sent ${JSON.stringify(texts)}`);
}

async function byKey(stage: Stage, keys: string): Promise<void> {
  await stage.focus();
  await stage.page.press(keys);
}

async function byButton(stage: Stage, key: string): Promise<void> {
  // Trix draws a moment after it is typed in, and in Firefox takes the focus back with that.
  await stage.drawn();
  await stage.focusSend();
  await stage.page.press(key);
}

export const BEHAVIOURS = {
  typing,
  finding,
  untouched,
  paste,
  undo,
  composition,
  autosave,
  fix,
  ...inAllWays(gate),
  'behind another': behind,
} as const satisfies Readonly<Record<string, Behaviour>>;
export type BehaviourName = keyof typeof BEHAVIOURS;

/** What a place may change; the rest is the same everywhere. */
export const IN_VARIANTS: readonly BehaviourName[] = [
  'typing',
  'finding',
  'fix',
  'click',
  'Ctrl+Enter',
  'behind another',
];

/**
 * Writes where the editor stands, without us on the page.
 *
 * @throws Error with what went wrong where the editor does not work there itself
 */
export const troubleThere: Behaviour = async (stage, browser, setting) => {
  await stage.open(browser, { ...setting, unwatched: true });
  await write(stage, CLEAN);
};
