const PREFIX = /^[([]?([^:()[\]]{1,30}?)(?:[)\]]:?|\s?:|\s[–—-])\s+\S/u;
const REPLY_ARROW = /^[↩↪⤷➜➤→⮐↵✓✔]/u;

/** What a message's beginning says of its author: 'You' of 'You: thanks', '↩' of '↩ thanks'. */
export function prefixOf(text: string): string | null {
  const arrow = REPLY_ARROW.exec(text)?.[0];
  return arrow ?? PREFIX.exec(text)?.[1] ?? /^([^:]{1,30}?)\s?:$/.exec(text)?.[1] ?? null;
}

/** True for an arrow that stands for a reply. */
export function isReplyArrow(prefix: string): boolean {
  return REPLY_ARROW.test(prefix);
}
