import { expect } from '@playwright/test';

import { drawn, look, read, visible, type Page, type Seen } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { servePanels } from '../panels/server.ts';
import { test as base } from './fixtures.ts';
import { framedPanel } from './framed-panel.ts';
import { GATE, isStopped } from './panel-page.ts';
import { TALKS } from './talks.ts';
import { openWatched } from './watching.ts';

const HOST = 'predajca.swopify.com';
const BADGE = '[data-panelwatch-badge]';
const EXPLANATION = '.popover';

const test = base.extend({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are used from the pattern.
  server: async ({}, use) => {
    const server = await servePanels({ hosts: { [HOST]: framedPanel } });
    await use(server);
    await server.close();
  },
});

/**
 * Where elements in the innermost frame stand in the window: in the last one, where there are two beside each other.
 * With `toSee`, the frame is scrolled to them where they are out of sight: how long a thread is depends on the hour.
 */
function inFrame(page: Page, selector: string, toSee = false): Promise<Seen['box'][]> {
  return read(
    page,
    ({ wanted, toSee: isScrolled }) => {
      let tree: Document | null = document;
      const around: HTMLIFrameElement[] = [];
      for (;;) {
        const frames: Iterable<HTMLIFrameElement> = tree?.querySelectorAll('iframe, frame') ?? [];
        const frame: HTMLIFrameElement | undefined = [...frames].at(-1);
        if (!frame) break;
        around.push(frame);
        tree = frame.contentDocument;
      }
      const found = [...(tree?.querySelectorAll(wanted) ?? [])];
      if (isScrolled) for (const element of found) element.scrollIntoView({ block: 'nearest' });
      let [x, y] = [0, 0];
      for (const frame of around) {
        const outer = frame.getBoundingClientRect();
        x += outer.left + frame.clientLeft;
        y += outer.top + frame.clientTop;
      }
      return found.map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { left: left + x, top: top + y, width, height };
      });
    },
    { wanted: selector, toSee },
  );
}

async function clickInFrame(page: Page, selector: string): Promise<void> {
  const [{ left, top, width, height }] = (await until(selector, async () => {
    const found = await inFrame(page, selector, true);
    return found.length > 0 && found;
  })) as [Seen['box']];
  await page.clickAt(left + width / 2, top + height / 2);
}

/**
 * The cell without a link in the eighth row that lies farthest beside the explanation, under which it may be:
 * that is as long as the days that it leaves out are many, and grows as its parts are loaded, but no wider.
 */
async function cellBeside(page: Page): Promise<string> {
  const row = 'tbody tr:nth-child(8)';
  await drawn(page);
  const [{ box: over }] = (await visible(page, EXPLANATION)) as [Seen];
  const cells = await inFrame(page, `${row} td:not(:first-child)`);
  const apart = cells.map(({ left, width }) =>
    Math.abs(left + width / 2 - over.left - over.width / 2),
  );
  const farthest = Math.max(...apart);
  expect(farthest, 'a cell beside the explanation').toBeGreaterThan(over.width / 2);
  return `${row} td:nth-child(${apart.indexOf(farthest) + 2})`;
}

/** Waits until each badge that is seen lies in a row of the frame, and there are some. */
function badgesOnRows(page: Page): Promise<Seen[]> {
  return until('badges on the rows', async () => {
    const [rows, badges] = [await inFrame(page, 'tbody tr'), await visible(page, BADGE)];
    const isOnRow = ({ box }: Seen): boolean =>
      rows.some(({ left, top, width, height }) => {
        const [x, y] = [box.left + box.width / 2 - left, box.top + box.height / 2 - top];
        return x > 0 && x < width && y >= -1 && y < height;
      });
    return badges.length > 3 && badges.every(isOnRow) && badges;
  });
}

for (const frames of ['/ramec', '/ramce', '/ramec?obsah=/ramec']) {
  test(`rows in the frame of ${frames} have their badges, which go with them`, async ({
    seller,
    server,
  }) => {
    const page = await openWatched(seller, HOST, frames);
    const before = await badgesOnRows(page);
    const rows = server.truth(HOST).list.length;
    await until('a badge for each row', async () => (await look(page, BADGE)).length === rows);

    await read(
      page,
      () => {
        let view: Window = window;
        while (view.length > 0) view = view[view.length - 1]!;
        view.scrollBy(0, 170);
        return true;
      },
      null,
    );
    const first = before[0]!.data['key'];
    await until('the badges to follow', async () =>
      (await visible(page, BADGE)).every(
        ({ data, box }) => data['key'] !== first || box.top < before[0]!.box.top,
      ),
    );
    await badgesOnRows(page);

    await page.resize(1000, 700);
    const { key } = (await badgesOnRows(page)).find(({ box }) => box.top > 0)!.data;
    await page.click(`${BADGE}[data-key="${key}"]`);
    await until('the explanation', async () => (await visible(page, EXPLANATION)).at(0));
    await page.press('Escape');
    await until('no explanation', async () => (await look(page, EXPLANATION)).length === 0);
    await page.press('Enter');
    await until('the explanation again', async () => (await visible(page, EXPLANATION)).at(0));
    await clickInFrame(page, await cellBeside(page));
    await until('no explanation', async () => (await look(page, EXPLANATION)).length === 0);
  });
}

test('a reply that is written in a frame is checked, and its gate opens over the page', async ({
  seller,
  server,
}) => {
  const page = await openWatched(seller, HOST, framedPanel.paths.list);
  await badgesOnRows(page);
  const waiting = server.truth(HOST).list.findIndex(({ awaitingReply }) => awaitingReply);
  const { key } = server.truth(HOST).list[waiting]!;
  await clickInFrame(page, `tbody tr:nth-child(${waiting + 1}) a`);
  await clickInFrame(page, '#odpoved');
  await until('no badges of the list that is gone', async () =>
    (await visible(page, BADGE)).every(({ data }) => data['key'] === key),
  );
  await until('the deadline beside the reply', async () =>
    (await visible(page, '[data-panelwatch-deadline]')).at(0),
  );
  const { phone } = TALKS[HOST];
  await page.type(phone);
  await until('the finding', () => isStopped(page, 'contact.phone'));
  await clickInFrame(page, '#odoslat');
  await until('the gate', async () => (await visible(page, GATE)).at(0));
  expect(server.posts(HOST)).toEqual([]);
  await page.click(`${GATE} input`);
  await page.type('Kupujúci o to požiadal');
  await page.click(`${GATE} [data-action="send-anyway"]`);
  await until('the reply', () => server.posts(HOST).length > 0);
  expect(server.posts(HOST)).toMatchObject([{ key, text: phone }]);
});
