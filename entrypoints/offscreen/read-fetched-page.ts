import { sentReading } from '@/utils/discussions';
import type { FetchedPage, PageRead } from '@/utils/discussions/fetched-page';
import { readListPage } from '@/utils/panel/read-list-page';

/** Parses and reads a page that the background fetched. Nothing in it is loaded or run. */
export function readFetchedPage({ html, url, now, context }: FetchedPage): PageRead {
  const page = parseHtml(html, url);
  const reading = readListPage(page, {
    url,
    now,
    ...(context.market && { timeZone: context.market.timeZone }),
    ...(context.profile && { profile: context.profile }),
  });
  return {
    reading: sentReading(reading, { ...context, url, readAt: now }),
    asksForPassword: page.querySelector('input[type="password"]') !== null,
  };
}

/** The document that `html` describes; its relative addresses are those of `url`. */
function parseHtml(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.querySelector('base[href]')) {
    const base = page.createElement('base');
    base.href = url;
    page.head.prepend(base);
  }
  return page;
}
