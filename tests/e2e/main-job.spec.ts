import { expect } from '@playwright/test';

import { look, visible, type ExtensionBrowser, type Seen } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import type { Host } from '../panels/hosts.ts';
import type { TruthRow } from '../panels/lib/panel.ts';
import { firstShowing, MINUTE } from '../panels/lib/zoned-time.ts';
import { after24WorkingHours } from './expected-due.ts';
import { test } from './fixtures.ts';
import { badgesOn, draftIn, GATE, GUARD, rulesShown } from './panel-page.ts';
import { complain, TALKS } from './talks.ts';
import { openWatched, ROW } from './watching.ts';

interface Scene {
  readonly host: Host;
  /** When a message that came at this instant has to be answered. */
  readonly due: (at: number) => number;
}

const SCENES: Readonly<Record<string, Scene>> = {
  'a panel of the platform that is known': {
    host: 'predajca.swopify.com',
    due: (at) => after24WorkingHours(at, { timeZone: 'Europe/Bratislava', country: 'SK' }),
  },
  'a panel that is watched by hand': {
    host: 'panel.handelo.example',
    due: (at) => at + 24 * 60 * MINUTE,
  },
};

for (const [place, { host, due }] of Object.entries(SCENES)) {
  test(`the main job on ${place}`, async ({ seller, server }) => {
    // A panel is polled no more than once a minute.
    test.slow();
    const panel = server.panelAt(host);
    const onFirstPage = (): TruthRow[] => server.truth(host).list.filter((row) => row.page === 1);
    const asked = complain(server, host);
    const page = await openWatched(seller, host, panel.paths.list);
    await page.resize(1280, 2000);

    await test.step('every row that waits has a badge with its deadline', async () => {
      const rows = onFirstPage();
      const waiting = rows.filter((row) => row.awaitingReply === true);
      expect(waiting.length).toBeGreaterThan(2);
      const badges = await until('a badge on every row that waits', async () => {
        const drawn = await badgesOn(page, rows);
        return waiting.every(({ key }) => drawn.get(key)?.data['due'] !== undefined) && drawn;
      });
      for (const { key, subject, lastMessageAt, lastMessagePrecisionMs } of waiting) {
        const at = Date.parse(lastMessageAt);
        const { due: shown = '', state } = badges.get(key)?.data ?? {};
        expect(Date.parse(shown), subject).toBeLessThanOrEqual(due(at));
        expect(Date.parse(shown), subject).toBeGreaterThanOrEqual(
          due(firstShowing(at, panel.timeZone) - lastMessagePrecisionMs - MINUTE),
        );
        // Just now it may have been one and be the other.
        if (Math.abs(Date.parse(shown) - Date.now()) > MINUTE) {
          expect(state === 'overdue', subject).toBe(Date.parse(shown) < Date.now());
        }
      }
      for (const { key, subject } of rows.filter((row) => row.awaitingReply === false)) {
        expect(badges.get(key)?.data['state'] ?? 'answered', subject).toBe('answered');
      }
      expect(await visible(page, '[data-panelwatch-strip][data-health="ok"]')).toHaveLength(1);
    });

    const { buyer } = onFirstPage().find((row) => row.key === asked)!;
    const { composer, send } = server.truth(host).threads[asked]!;
    const { reply, phone } = TALKS[host];

    await test.step('a draft with a phone number is stopped, and goes out once when it is mended', async () => {
      await page.goto(seller.address(host, panel.paths.thread(asked)));
      await page.click(composer);
      await page.type(`${reply} ${phone}`);
      await until('the finding beside the composer', async () =>
        (await rulesShown(page, GUARD)).includes('contact.phone'),
      );
      await page.click(send);
      await until('the gate', async () => (await visible(page, GATE)).at(0));
      expect(await rulesShown(page, GATE)).toContain('contact.phone');
      expect(server.posts(host)).toEqual([]);
      await page.click(`${GATE} [data-action="edit"]`);
      await until('the gate to go', async () => (await visible(page, GATE)).length === 0);
      expect(await draftIn(page, composer)).toBe(`${reply} ${phone}`);
      // The caret stands where it stood: what was typed last can be taken back at once.
      for (let i = 0; i < phone.length + 1; i++) await page.press('Backspace');
      await page.click(send);
      await until('the reply', () => server.posts(host).length > 0);
      expect(server.posts(host)).toMatchObject([{ key: asked, text: reply }]);
    });

    await test.step('its row no longer waits', async () => {
      await page.goto(seller.address(host, panel.paths.list));
      await until('the list with its badges', async () => (await visible(page, BADGE)).length > 2);
      await until('the row to be answered', async () => {
        const badge = (await badgesOn(page, onFirstPage())).get(asked);
        return (badge?.data['state'] ?? 'answered') === 'answered';
      });
      expect(server.posts(host)).toHaveLength(1);
    });

    await test.step('the popup agrees', async () => {
      const popup = await seller.openExtensionPage('popup.html');
      await until('the same discussions as on the panel', async () => {
        const badges = await visible(page, BADGE);
        const waiting = badges.filter(({ data }) => data['due'] !== undefined);
        const rows = await look(popup, ROW);
        const isIn = (badge: Seen): boolean =>
          rows.some(
            ({ data }) => data['key'] === badge.data['key'] && data['due'] === badge.data['due'],
          );
        return waiting.every(isIn) && !rows.some(({ text }) => text.includes(buyer));
      });
      await popup.close();
    });

    await test.step('a new message shows in badge, popup and one notification', async () => {
      const again = onFirstPage().find(
        (row) => row.actual.lastHumanFrom === 'seller' && row.key !== asked,
      )!;
      let told = 0;
      // Others may be shown meanwhile, of deadlines that come near; Chromium takes each away after a while.
      const listen = async (): Promise<boolean> => {
        const news = (await seller.notifications()).filter(
          (shown) => shown.includes(JSON.stringify(again.key)) || shown.includes(again.buyer),
        );
        told = Math.max(told, news.length);
        return told > 0;
      };
      server.add(host, { key: again.key, text: TALKS[host].complaint });
      const popup = await seller.openExtensionPage('popup.html');
      await until(
        'the new message in the popup',
        async () => {
          // While one is under way there is nothing to click.
          const refresh = '[data-action="refresh"]:enabled';
          if ((await visible(popup, refresh)).length > 0) await popup.click(refresh);
          await listen();
          return (await look(popup, ROW)).some(({ text }) => text.includes(again.buyer));
        },
        100_000,
      );
      // It comes when all panels have been polled; the popup shows each as soon as it has been.
      await until('its notification', listen);
      await page.show();
      await page.goto(seller.address(host, panel.paths.list));
      await until('its badge', async () => {
        const badge = (await badgesOn(page, onFirstPage())).get(again.key);
        return badge !== undefined && badge.data['state'] !== 'answered';
      });
      await listen();
      expect(told).toBe(1);
      await until('the same number on the button as in the popup', async () => {
        const states = (await look(popup, ROW)).map(({ data }) => data['state']);
        const overdue = states.filter((state) => state === 'overdue').length;
        const dueSoon = states.filter((state) => state === 'due-soon').length;
        return (await toolbarBadge(seller)) === String(overdue || dueSoon || '');
      });
    });
  });
}

const BADGE = '[data-panelwatch-badge]';

function toolbarBadge(seller: ExtensionBrowser): Promise<string> {
  return seller.inExtension(() => chrome.action.getBadgeText({}), null);
}
