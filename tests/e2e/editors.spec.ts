import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import { BEHAVIOURS, type BehaviourName } from '../editors/behaviours.ts';
import { serveEditors } from '../editors/serve.ts';
import { Stage, type Setting } from '../editors/stage.ts';
import { builtFor, test } from './fixtures.ts';

/** One of each make of editor, with what was hard to get right in it; `npm run editors` tries all in all. */
const TRIED: readonly (Setting & { readonly behaviour: BehaviourName })[] = [
  { kind: 'tinymce', behaviour: 'fix' },
  { kind: 'ckeditor5', behaviour: 'untouched' },
  { kind: 'ckeditor4', behaviour: 'Ctrl+Enter' },
  { kind: 'slate', behaviour: 'fix' },
  { kind: 'lexical', behaviour: 'composition' },
  { kind: 'draft', behaviour: 'Enter' },
  { kind: 'codemirror5', behaviour: 'fix' },
  { kind: 'trix', variant: 'late', behaviour: 'finding' },
  { kind: 'prosemirror', variant: 'shadow', behaviour: 'click' },
  { kind: 'quill', variant: 'frame', behaviour: 'click' },
  { kind: 'textarea', variant: 'frame', behaviour: 'finding' },
  { kind: 'contenteditable', variant: 'several', behaviour: 'double click' },
  { kind: 'textarea', behaviour: 'swapped button' },
];

test('the guard works in real editors', async ({ browserUnderTest: name }) => {
  // A dozen of editors, one after the other in one browser.
  test.slow();
  const server = await serveEditors();
  const options = { extension: builtFor(name), port: server.port };
  const browser =
    name === 'chromium'
      ? await launchChromium(await ensureChromium(), options)
      : await launchFirefox(await ensureFirefox(), options);
  try {
    const stage = new Stage(await browser.newPage());
    for (const { behaviour, ...setting } of TRIED) {
      await test.step(`${setting.kind}, ${setting.variant ?? 'plain'}: ${behaviour}`, () =>
        BEHAVIOURS[behaviour](stage, browser, setting));
    }
  } finally {
    await browser.close();
    server.close();
  }
});
