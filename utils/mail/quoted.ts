/** How mail programs end the line above the text that they quote: 'Am 5.11. um 12:30 schrieb Ada:'. */
const WROTE = /(?:escreveu|wrote|escribio|schrieb|napisal|napsal|ecrit|ha scritto)[^\n]{0,40}:$/i;

/** How far before it an address or a time stands, in characters. */
const REACH = 160;

/** The part of an answer that the seller wrote: without what is quoted below it, or line by line. */
export function ownPart(draft: string): string {
  const at = attributionIn(draft)?.index ?? draft.length;
  const end = draft.search(/^>/m);
  return draft.slice(0, Math.min(at, end < 0 ? draft.length : end));
}

/** Address of the one whose mail is quoted, where the mail program tells it; else null. */
export function quotedSender(draft: string): string | null {
  const line = attributionIn(draft)?.line ?? '';
  return /(?<![\w.+=-])[\w.+=-]+@[\w-]+(?:\.[\w-]+)+/.exec(line)?.[0].toLowerCase() ?? null;
}

/** The line above what a mail program quotes, and where it begins; null for none. */
function attributionIn(draft: string): { index: number; line: string } | null {
  let index = 0;
  for (const line of draft.split('\n')) {
    if (isAttribution(line.trim())) return { index, line };
    index += line.length + 1;
  }
  return null;
}

function isAttribution(line: string): boolean {
  const wrote = WROTE.exec(line)?.index ?? -1;
  return (
    (wrote > 0 && /[@<\d]/.test(line.slice(Math.max(0, wrote - REACH - 1), wrote))) ||
    (line.startsWith('---') && line.endsWith('---') && /original|reencaminhada/i.test(line)) ||
    /^_{10,}$/.test(line) ||
    (/^(?:de|from|von|od)\s*:/i.test(line) && line.includes('@'))
  );
}

/** Whether a place in an answer lies in what it quotes, which the seller has not written. */
export function isQuoted({ start, end }: { start: number; end: number }, draft: string): boolean {
  return end > start && start >= ownPart(draft).length;
}
