import { browser } from '#imports';
import { z } from '@/utils/schema';

/** One reply that was sent, and the discussion that it went to. */
const SentReply = z.strictObject({ key: z.nullable(z.string()), text: z.string() });
const SentReplies = z.array(SentReply);

/** So many are remembered for each panel, and so much of each: enough to notice a text used over and over. */
const MOST_REPLIES = 50;
const LONGEST_REPLY = 2000;

/**
 * Replies sent on `host` to other discussions than `key`. They are held in memory only and are gone when
 * the browser closes: texts of messages are never stored.
 */
export async function repliesToOthers(host: string, key: string | null): Promise<string[]> {
  // A page that does not tell its discussion may show the very one that a reply went to.
  if (key === null) return [];
  const replies = await repliesOn(host);
  return replies.flatMap((reply) => (reply.key === null || reply.key === key ? [] : [reply.text]));
}

/** Remembers a reply until the browser closes. */
export async function rememberReply(host: string, key: string | null, text: string): Promise<void> {
  const known = await repliesOn(host);
  const reply = { key, text: text.slice(0, LONGEST_REPLY) };
  if (known.some((other) => other.key === key && other.text === reply.text)) return;
  await browser.storage.session.set({ [storedAs(host)]: [...known, reply].slice(-MOST_REPLIES) });
}

async function repliesOn(host: string): Promise<z.infer<typeof SentReplies>> {
  const stored: unknown = (await browser.storage.session.get(storedAs(host)))[storedAs(host)];
  const parsed = SentReplies.safeParse(stored);
  return parsed.success ? parsed.data : [];
}

function storedAs(host: string): string {
  return `replies ${host}`;
}
