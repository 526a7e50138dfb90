import type { ExtensionBrowser } from '../browsers/page.ts';
import { walkAtRandom, type Hands, type RandomRun, type State } from './random-walk.ts';
import { GATE, Stage, type Kind, type Sending } from './stage.ts';

const MODES: readonly Sending[] = ['enter', 'form', 'click', 'swap'];

/** Of how many sequences one is done with real keys and a real mouse, which take their time. */
const REAL_EVERY = 25;

/** How many are done before the page is opened anew: some editors get slower with all that they could undo. */
const AT_A_GO = 60;

/** Random sequences in one editor, in each way of sending; most of them at a go within the page. */
export async function randomSequences(
  browser: ExtensionBrowser,
  kind: Kind,
  count: number,
  seed: number,
): Promise<RandomRun> {
  const stage = new Stage(await browser.newPage());
  const runs: RandomRun[] = [];
  const share = Math.ceil(count / MODES.length);
  for (const [i, sending] of MODES.entries()) {
    const real = Math.ceil(share / REAL_EVERY);
    await stage.open(browser, { kind, sending });
    runs.push(
      named(`${sending}, by hand`, await walkAtRandom(handsOf(stage, sending), real, seed + i)),
    );
    for (let done = real; done < share; done += AT_A_GO) {
      await stage.open(browser, { kind, sending });
      const order = { count: Math.min(AT_A_GO, share - done), seed: seed + 100 + i + 1000 * done };
      const run = await stage.page.evaluate((ordered) => window.walkHere(ordered), order);
      runs.push(named(`${sending}, in the page from ${done}`, run));
    }
  }
  await stage.page.close();
  return runs.reduce((sum, run) => ({
    steps: sum.steps + run.steps,
    sent: sum.sent + run.sent,
    held: sum.held + run.held,
    troubles: [...sum.troubles, ...run.troubles],
  }));
}

function named(name: string, run: RandomRun): RandomRun {
  return { ...run, troubles: run.troubles.map((trouble) => `(${name}) ${trouble}`) };
}

/** The seller's own keys and mouse. */
function handsOf(stage: Stage, sending: Sending): Hands {
  const { page } = stage;
  // A page that draws late moves the button away from where it was seen.
  const click = async (times: number): Promise<void> => {
    await stage.drawn();
    await stage.clickSend(times);
  };
  const ways: Record<string, () => Promise<void>> = {
    click: () => click(1),
    'double click': () => click(2),
    key: () => page.press('Control+Enter'),
    ...(sending === 'enter' && { enter: () => page.press('Enter') }),
    ...(sending !== 'swap' && {
      button: async () => {
        await stage.focusSend();
        await page.press(' ');
      },
    }),
  };
  return {
    ways: Object.keys(ways),
    async clear() {
      await stage.clear();
      await stage.focus();
    },
    insert: (text) => page.insert(text),
    async undo() {
      await page.press('Control+z');
      // Draft.js undoes a moment later, also what was typed meanwhile.
      await stage.drawn();
    },
    async send(way) {
      await ways[way]?.();
      if (!(await stage.isGateOpen())) await stage.focus();
    },
    async leave(by) {
      if (by === 'escape') await page.press('Escape');
      else if (by === 'edit') await page.click(`${GATE} [data-action="edit"]`);
      else await stage.sendAnyway();
      await stage.focus();
    },
    look: () => page.evaluate(look, null),
  };
}

/** In the page. A model may be drawn a moment after it has changed, and the other way round. */
async function look(): Promise<State> {
  await new Promise((resolve) => setTimeout(resolve, 15));
  const [composer] = window.desk.composers;
  const own = document.querySelector('[data-panelwatch-host="composer"]')?.shadowRoot;
  return {
    text: composer!.editor.text(),
    sent: composer!.sent.map(({ text }) => text),
    isGateOpen: own?.querySelector('[data-panelwatch-gate]') != null,
  };
}
