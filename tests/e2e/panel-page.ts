import { look, read, visible, type Page, type Seen } from '../browsers/page.ts';
import type { TruthRow } from '../panels/lib/panel.ts';

type Named = Pick<TruthRow, 'key' | 'buyer' | 'subject'>;

/**
 * Where on the page each discussion's row is: the largest element that names no other one's buyer and
 * subject. Null where the page does not show it.
 *
 * @param rows - all that the list shows
 */
function rowBoxes(page: Page, rows: readonly Named[]): Promise<(Seen['box'] | null)[]> {
  return read(
    page,
    (wanted: readonly Named[]) => {
      const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
      const named = (element: Element): number => {
        const text = flat(element.textContent);
        return wanted.filter(
          ({ buyer, subject }) => text.includes(flat(buyer)) && text.includes(flat(subject)),
        ).length;
      };
      const elements = [...document.body.querySelectorAll<HTMLElement>('*')]
        .filter((element) => element.offsetHeight > 0)
        .map((element) => ({ element, text: flat(element.textContent) }));
      return wanted.map(({ buyer, subject }) => {
        const inner = elements.findLast(
          ({ text }) => text.includes(flat(buyer)) && text.includes(flat(subject)),
        );
        if (inner === undefined) return null;
        let row: Element = inner.element;
        while (row.parentElement !== null && named(row.parentElement) === 1)
          row = row.parentElement;
        const { left, top, width, height } = row.getBoundingClientRect();
        return { left, top, width, height };
      });
    },
    rows,
  );
}

/** The badge that is drawn on each row, by the discussion's key in `rows`: all that the list shows. */
export async function badgesOn(page: Page, rows: readonly Named[]): Promise<Map<string, Seen>> {
  const badges = await visible(page, '[data-panelwatch-badge]');
  const boxes = await rowBoxes(page, rows);
  const found = rows.map(({ key }, i): [string, Seen | undefined] => {
    const row = boxes[i];
    return [key, row ? badges.find(({ box }) => holds(row, box)) : undefined];
  });
  return new Map(found.flatMap(([key, badge]) => (badge ? [[key, badge]] : [])));
}

/** Whether the middle of `inner` lies in `outer`. */
function holds(outer: Seen['box'], inner: Seen['box']): boolean {
  const x = inner.left + inner.width / 2 - outer.left;
  const y = inner.top + inner.height / 2 - outer.top;
  return x >= 0 && x <= outer.width && y >= 0 && y <= outer.height;
}

/** What the editor holds, as its user sees it. */
export async function draftIn(page: Page, editor: string): Promise<string> {
  const text = await read(
    page,
    (selector: string) => {
      const element = document.querySelector<HTMLElement>(selector);
      return element instanceof HTMLTextAreaElement ? element.value : (element?.innerText ?? '');
    },
    editor,
  );
  return text.replaceAll('\u00a0', ' ').trim();
}

/** The rules that the gate, or the list beside the composer, names. */
export async function rulesShown(page: Page, where: string): Promise<string[]> {
  const findings = await look(page, `${where} [data-rule]`);
  return findings.flatMap(({ data }) => data['rule'] ?? []);
}

/** Whether the list beside the composer says that what breaks a rule is stopped: that waits for the words of the market. */
export async function isStopped(page: Page, rule: string): Promise<boolean> {
  return (await look(page, `${GUARD} [data-rule="${rule}"][data-severity="block"]`)).length > 0;
}

export const GATE = '[data-panelwatch-gate]';
export const GUARD = '[data-panelwatch-guard]';
