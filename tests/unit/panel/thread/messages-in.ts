import { readThread } from '@/utils/panel/thread';

const NOW = Date.parse('2026-11-21T22:00:00Z');
export const COMPOSER =
  '<form><textarea name="reply"></textarea><button>Send reply</button></form>';

/** The discussion that most made-up pages show. */
export const TWO = ['buyer 11-20 10:00 Where is my parcel?', 'seller 11-20 11:30 It left today.'];

/**
 * 'side MM-DD HH:MM text' of every message of a page, times as UTC; null where it shows no discussion.
 *
 * @param body - the page's; where it has no composer, one is added
 */
export function messagesIn(body: string, lang = 'en', host = 'panel.example'): string[] | null {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Talk | Market</title></head><body>${body.includes('<textarea') ? body : body + COMPOSER}</body></html>`,
    'text/html',
  );
  const thread = readThread(page, {
    url: `https://${host}/talks/123`,
    now: NOW,
    timeZone: 'UTC',
  });
  return (
    thread &&
    thread.messages.map(({ from, at, text }) => {
      const time = at === null ? '-' : new Date(at).toISOString().slice(5, 16).replace('T', ' ');
      return `${from ?? '?'} ${time} ${text}`;
    })
  );
}
