import type { ArchivedDiscussion, ArchivedMessage } from './archived';

/** The words of an evidence page in the interface's language. */
export interface EvidenceWords {
  /** BCP 47. */
  readonly locale: string;
  readonly title: string;
  readonly panel: string;
  readonly buyer: string;
  readonly subject: string;
  readonly exportedAt: string;
  readonly timeUnknown: string;
  readonly panelTime: string;
  readonly viewerTime: string;
  readonly author: (from: ArchivedMessage['from']) => string;
}

/** When and where a discussion is exported. */
export interface EvidenceOrigin {
  /** Epoch ms. */
  readonly exportedAt: number;
  /** IANA zone of this machine. */
  readonly viewerZone: string;
}

/** One discussion of the archive as a file for a machine: every message with its time in both zones. */
export function evidenceJson(
  { messages, lastReadAt, ...discussion }: ArchivedDiscussion,
  { exportedAt, viewerZone }: EvidenceOrigin,
): string {
  const panelZone = discussion.timeZone ?? viewerZone;
  const file = {
    format: 'panelwatch-evidence',
    version: 1,
    exportedAt: new Date(exportedAt).toISOString(),
    lastReadAt: new Date(lastReadAt).toISOString(),
    ...discussion,
    zones: { panel: panelZone, viewer: viewerZone },
    messages: messages.map(({ id, from, at, precisionMs = null, text }) => ({
      id,
      from,
      at: at === null ? null : new Date(at).toISOString(),
      precisionMs,
      panelTime: at === null ? null : localTime(at, panelZone),
      viewerTime: at === null ? null : localTime(at, viewerZone),
      text,
    })),
  };
  return JSON.stringify(file, null, 2);
}

/**
 * The same as a page to read and to print. Whatever stands in messages is text in it: nothing of theirs
 * is run or fetched, and the page forbids itself both.
 */
export function evidenceHtml(
  discussion: ArchivedDiscussion,
  { exportedAt, viewerZone }: EvidenceOrigin,
  words: EvidenceWords,
): string {
  const panelZone = discussion.timeZone ?? viewerZone;
  const print = (at: number, timeZone: string): string =>
    new Intl.DateTimeFormat(words.locale, {
      dateStyle: 'medium',
      timeStyle: 'long',
      timeZone,
    }).format(at);
  const facts: [string, string | null][] = [
    [words.panel, `${discussion.host}${discussion.account && ` (${discussion.account})`}`],
    [words.buyer, discussion.buyer],
    [words.subject, discussion.subject ?? discussion.key],
    ['URL', discussion.url],
    [words.exportedAt, print(exportedAt, viewerZone)],
  ];
  const rows = facts
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<dt>${escaped(name)}</dt><dd dir="auto">${escaped(value ?? '')}</dd>`);
  const messages = discussion.messages.map(({ from, at, text }) => {
    const times =
      at === null
        ? words.timeUnknown
        : `${words.panelTime} (${panelZone}): ${print(at, panelZone)} · ${words.viewerTime} (${viewerZone}): ${print(at, viewerZone)}`;
    return `<article><h2>${escaped(words.author(from))}</h2><p class="at">${escaped(times)}</p><pre dir="auto">${escaped(text)}</pre></article>`;
  });
  return `<!doctype html>
<html lang="${escaped(words.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
<dl>${rows.join('')}</dl>
${messages.join('\n')}
</body>
</html>
`;
}

const STYLE =
  'body{max-width:720px;margin:24px auto;padding:0 16px;font:14px/1.5 system-ui,sans-serif;color:#1c2430}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px}dt{color:#556070}dd{margin:0;overflow-wrap:anywhere}' +
  'article{margin:16px 0;padding:10px 14px;border:1px solid #d5dbe4;border-radius:8px;break-inside:avoid}' +
  'h2{margin:0;font-size:14px}.at{margin:0;color:#556070;font-size:12px}' +
  'pre{margin:8px 0 0;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');
}

/** Date, time and distance from UTC on a zone's wall clock: '2026-06-09 14:05:00 GMT+2'. */
function localTime(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone,
    timeZoneName: 'shortOffset',
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}:${of('second')} ${of('timeZoneName')}`;
}
