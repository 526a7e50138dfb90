/** 'Ada' and 'Green Corner' before a dash, but not 'Wrong size sent'. */
const PREFIX =
  /^(?:((?:\p{Upper}\S*\s)*[^\s:]{1,20})\s[–—-]|[([]?([^:()[\]–—]{1,30}?)(?:[)\]]:?|\s?:))\s+\S/u;
const REPLY_ARROW = /^[↩↪⤷➜➤→⮐↵✓✔]/u;

/** What a message's beginning says of its author: 'You' of 'You: thanks', '↩' of '↩ thanks'. */
export function prefixOf(text: string): string | null {
  // A tick in place of words is no beginning of a message.
  const arrow = /^[✓✔]$/.test(text) ? undefined : REPLY_ARROW.exec(text)?.[0];
  const [, named, said] = PREFIX.exec(text) ?? [];
  return arrow ?? named ?? said ?? /^([^:]{1,30}?)\s?:$/.exec(text)?.[1] ?? null;
}

/** True for an arrow that stands for a reply. */
export function isReplyArrow(prefix: string): boolean {
  return REPLY_ARROW.test(prefix);
}
