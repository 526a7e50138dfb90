import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { eachOf } from './each-of.ts';
import type { Look } from './further-panels.ts';
import { read, type Seen } from './reader.ts';
import { open, RenderedPages } from './rendered.ts';

/** An entry of pages.json: a page that is no list of discussions, drawn by the script of its name. */
interface OtherPage {
  readonly name: string;
  readonly kit: string;
  readonly url: string;
  readonly locale: string;
}

export interface OtherPagesCount {
  readonly total: number;
  /** Names of the pages on which the reader claimed something. */
  readonly lists: readonly string[];
  readonly threads: readonly string[];
  readonly composers: readonly string[];
}

const folder = fileURLToPath(new URL('../other-pages', import.meta.url));

/** Reads every page of a half, on none of which there is a list of discussions. */
export async function checkOtherPages(
  half: 'open' | 'put-aside',
  look: Look,
): Promise<OtherPagesCount> {
  const listed = await readFile(path.join(folder, half, 'pages.json'), 'utf8');
  const all = (JSON.parse(listed) as OtherPage[]).filter(
    ({ name }) => look.only === undefined || name === look.only,
  );
  const pages = await RenderedPages.build(all.map(({ name }) => `other-pages/${half}/${name}`));
  try {
    const seen = await eachOf(all, (page) => readPage(pages, half, page, look));
    const claiming = (claims: (seen: Seen) => boolean): string[] =>
      all.filter((_, index) => claims(seen[index]!)).map(({ name }) => name);
    return {
      total: all.length,
      lists: claiming(({ discussions }) => discussions.length > 0),
      threads: claiming(({ messages }) => (messages ?? []).length > 0),
      composers: claiming(({ composer }) => composer !== null),
    };
  } finally {
    await pages.remove();
  }
}

async function readPage(
  pages: RenderedPages,
  half: string,
  { name, locale, url }: OtherPage,
  { browser, reader, shots, parsed }: Look,
): Promise<Seen> {
  const setting = { locale, timeZone: 'Europe/Vienna', now: '2026-11-19T14:30:00+01:00' };
  const context = await pages.context(browser, `other-pages/${half}/${name}`, setting, reader);
  try {
    const page = await open(context, url);
    if (shots !== undefined) await page.screenshot({ path: path.join(shots, `${name}.png`) });
    return await read(page, null, parsed);
  } finally {
    await context.close();
  }
}
