/** What stands above the text that a mail program quotes. */
const ATTRIBUTION =
  /^[^\n]*(?:@|<|\d)[^\n]{0,160}(?:escreveu|wrote|escribio|schrieb|napisal|napsal|ecrit|ha scritto)[^\n]{0,40}:\s*$|^-{3,}[^\n]*(?:original|reencaminhada)[^\n]*-{3,}\s*$|^_{10,}\s*$|^\s*(?:de|from|von|od)\s*:[^\n]*@[^\n]*$/im;

/** The part of an answer that the seller wrote: without what is quoted below it, or line by line. */
export function ownPart(draft: string): string {
  const at = ATTRIBUTION.exec(draft)?.index ?? draft.length;
  const end = draft.search(/^>/m);
  return draft.slice(0, Math.min(at, end < 0 ? draft.length : end));
}

/** Address of the one whose mail is quoted, where the mail program tells it; else null. */
export function quotedSender(draft: string): string | null {
  const line = ATTRIBUTION.exec(draft)?.[0] ?? '';
  return /[\w.+=-]+@[\w-]+(?:\.[\w-]+)+/.exec(line)?.[0].toLowerCase() ?? null;
}

/** Whether a place in an answer lies in what it quotes, which the seller has not written. */
export function isQuoted({ start, end }: { start: number; end: number }, draft: string): boolean {
  return end > start && start >= ownPart(draft).length;
}
