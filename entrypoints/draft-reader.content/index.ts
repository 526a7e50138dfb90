import { defineContentScript } from '#imports';
import { answerForModels } from '@/utils/panel/editors/models';

const KEY = Symbol.for('panelwatch.draft-reader');

const world: typeof globalThis & { [KEY]?: true } = globalThis;

/** Brought into the page's own world where an editor draws only a part of its draft. */
export default defineContentScript({
  registration: 'runtime',
  world: 'MAIN',
  main() {
    if (world[KEY]) return;
    world[KEY] = true;
    answerForModels(window);
  },
});
