import { readPanel } from '@/utils/panel';
import { LivingPanel } from '@/utils/panel/living-panel';
import { observePanel } from '@/utils/panel/observe';
import type { PanelProfile } from '@/utils/panel/profile';
import { inOneGo, inSlices } from '@/utils/panel/steps';

import { listBody } from './list-page';

const NOW = Date.parse('2026-11-21T15:00:00Z');
const URL_OF_LIST = 'https://panel.test/messages';

/** Runs inside the browser: lists of the sizes asked for, and what reading them costs, ms. */
export const panelBench = { fill, infer, slices, apply, follow, changeRow };

/** Shows a list; resolves when the page has been laid out and painted, which is its own work. */
async function fill(rows: number): Promise<{ rows: number; elements: number }> {
  document.body.innerHTML = listBody(rows);
  await frame();
  await frame();
  return { rows, elements: document.querySelectorAll('*').length };
}

async function frame(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

function infer(): { ms: number; found: number } {
  return timed(() => readPanel(document, { url: URL_OF_LIST, now: NOW }).discussions.length);
}

/** Works the list out in slices; resolves with the longest stretch in which nothing else had its turn. */
async function slices(): Promise<{ ms: number; found: number }> {
  const beats = new MessageChannel();
  let [longest, last] = [0, performance.now()];
  const beat = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  beats.port1.addEventListener('message', () => {
    beat();
    beats.port2.postMessage(null);
  });
  beats.port1.start();
  beats.port2.postMessage(null);
  const context = { url: URL_OF_LIST, now: NOW };
  const steps = new LivingPanel(document).read(context);
  const read = await inSlices(steps, new AbortController().signal);
  beat();
  beats.port1.close();
  return { ms: longest, found: read?.reading.discussions.length ?? 0 };
}

let known: PanelProfile | undefined;

function apply(): { ms: number; found: number } {
  known ??= readPanel(document, { url: URL_OF_LIST, now: NOW }).profile ?? undefined;
  return timed(
    () =>
      readPanel(document, { url: URL_OF_LIST, now: NOW, ...(known && { profile: known }) })
        .discussions.length,
  );
}

function timed(read: () => number): { ms: number; found: number } {
  const start = performance.now();
  const found = read();
  return { ms: performance.now() - start, found };
}

let followed: Promise<number> = Promise.resolve(0);
let following = new AbortController();

/** Reads the page and follows it from now on. */
async function follow(): Promise<void> {
  following.abort();
  following = new AbortController();
  const { signal } = following;
  const panel = new LivingPanel(document);
  const context = { url: URL_OF_LIST, now: NOW };
  const { profile } = inOneGo(panel.read(context)).reading;
  followed = new Promise((resolve) => {
    observePanel(
      document,
      (change) => {
        const next = panel.follow({ ...context, ...(profile && { profile }) }, change);
        resolve(next?.changes?.rows.length ?? 0);
      },
      signal,
    );
  });
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
}

/** Changes one row; resolves with the number of rows that were read, once that is done. */
async function changeRow(): Promise<number> {
  document.querySelector('.talk:nth-child(500) .text')?.append(' One word more.');
  return followed;
}

Object.assign(globalThis, { panelBench });
