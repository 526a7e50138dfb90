import { Window } from 'happy-dom';

/** The document of a page's body. */
export function page(body: string): Document {
  const html = `<!doctype html><html lang="en"><body>${body}</body></html>`;
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

const IDS = [40, 93, 12, 77, 58, 31];

/** Rows as a panel draws them whose words nobody knows: hashed classes among lasting ones. */
export function boardRows(times: readonly string[]): string {
  return times
    .map(
      (time, index) =>
        `<div class="entry css-1a2b3c${index}" data-zk="zk${IDS[index]}"><span class="who">K/${index}41</span><span class="said">${index % 2 ? '↩ ' : ''}What of number ${index}?</span><span class="when css-9f8e7d">${time}</span></div>`,
    )
    .join('');
}

/** A board with a list, a search, an editor, and a button that is none by its markup. */
export function board(times: readonly string[]): Document {
  return page(
    `<input type="text" placeholder="?"><section class="board">${boardRows(times)}</section><div class="pane"><textarea class="pen"></textarea><div class="go">Aurrera</div></div>`,
  );
}

export const TIMES = ['avà', '2026-11-20 10:15', 'avà', '2026-11-19 08:00', '2026-11-18 21:40'];
