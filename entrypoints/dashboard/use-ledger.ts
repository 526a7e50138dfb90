import { useLayoutEffect, useState } from 'preact/hooks';

import { browser } from '#imports';
import type { Answer, Asked, FileKind, Question, Told } from '@/entrypoints/ledger-worker/messages';
import { exportName } from '@/utils/discussions/export/exported';

import { saveFile } from '@/entrypoints/own-pages/save-file';

/** How often the open page looks for what is new in the ledger, ms. */
const LOOK_AGAIN_MS = 10_000;

/** What the ledger answers, kept up to date. */
export interface LiveLedger {
  /** Null before anything is read; 'failed' where the ledger cannot be. */
  readonly answer: Answer | null | 'failed';
  /** Looks for what is new at once. */
  readonly lookAgain: () => void;
  readonly save: (as: FileKind) => void;
}

/** Asks the ledger; what is not known yet is null. */
export function useLedger(question: Question | null): LiveLedger {
  const [answer, setAnswer] = useState<LiveLedger['answer']>(null);
  const [worker] = useState(startWorker);

  useLayoutEffect(() => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'exported') save(data);
      else setAnswer((last) => answerAfter(last, data));
    });
    worker.addEventListener('error', () => setAnswer('failed'));
    const looking = setInterval(() => {
      if (!document.hidden) ask(worker, { kind: 'look' });
    }, LOOK_AGAIN_MS);
    return () => {
      clearInterval(looking);
      worker.terminate();
    };
  }, [worker]);

  // Not after the first drawing: what waits is read as quickly.
  useLayoutEffect(() => {
    if (question) ask(worker, { kind: 'show', question });
  }, [worker, question]);

  return {
    answer,
    lookAgain: () => ask(worker, { kind: 'look' }),
    save: (as) => ask(worker, { kind: 'export', as, at: Date.now(), locale: navigator.language }),
  };
}

function answerAfter(
  last: LiveLedger['answer'],
  told: Exclude<Told, { kind: 'exported' }>,
): LiveLedger['answer'] {
  if (told.kind === 'failed') return 'failed';
  if (told.kind === 'shown') return told.answer;
  return last === null || last === 'failed' ? last : { ...last, done: told.done };
}

function save({ as, at, text }: Extract<Told, { kind: 'exported' }>): void {
  saveFile(exportName(at, as), as === 'csv' ? 'text/csv' : 'application/json', text);
}

function startWorker(): Worker {
  return new Worker(browser.runtime.getURL('/ledger-worker.js'));
}

function ask(worker: Worker, asked: Asked): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
  worker.postMessage(asked);
}
