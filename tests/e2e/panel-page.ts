import { look, visible, type Page, type Seen } from '../browsers/page.ts';
import type { TruthRow } from '../panels/lib/panel.ts';

/** Where on the page a discussion's row is; null where the page does not show it. */
export function rowBoxes(
  page: Page,
  rows: readonly Pick<TruthRow, 'buyer' | 'subject'>[],
): Promise<(Seen['box'] | null)[]> {
  return page.evaluate((wanted) => {
    const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
    const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.offsetHeight > 0,
    );
    return wanted.map(({ buyer, subject }) => {
      // Of all that hold both texts the last in the document is the innermost, and the row itself.
      const row = elements.findLast((element) => {
        const text = flat(element.textContent);
        return text.includes(flat(buyer)) && text.includes(flat(subject));
      });
      if (row === undefined) return null;
      const { left, top, width, height } = row.getBoundingClientRect();
      return { left, top, width, height };
    });
  }, rows);
}

/** The badge that is drawn on each row; undefined for a row without. */
export async function badgesOn(
  page: Page,
  rows: readonly Pick<TruthRow, 'buyer' | 'subject'>[],
): Promise<(Seen | undefined)[]> {
  const badges = await visible(page, '[data-panelwatch-badge]');
  const boxes = await rowBoxes(page, rows);
  return boxes.map((row) => {
    if (row === null) return undefined;
    return badges.find(({ box }) => {
      const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const inside = middle.x >= row.left && middle.x <= row.left + row.width;
      return inside && middle.y >= row.top && middle.y <= row.top + row.height;
    });
  });
}

/** What the editor holds, as its user sees it. */
export async function draftIn(page: Page, editor: string): Promise<string> {
  const text = await page.evaluate((selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    return element instanceof HTMLTextAreaElement ? element.value : (element?.innerText ?? '');
  }, editor);
  return text.replaceAll('\u00a0', ' ').trim();
}

/** The rules that the gate, or the list beside the composer, names. */
export async function rulesShown(page: Page, where: string): Promise<string[]> {
  const findings = await look(page, `${where} [data-rule]`);
  return findings.flatMap(({ data }) => data['rule'] ?? []);
}

export const GATE = '[data-panelwatch-gate]';
export const GUARD = '[data-panelwatch-guard]';
