/** The rows of a list; with `newMessage` set by a test, the last row has got the buyer's message just now. */
export function rowsOf(truth) {
  const rows = truth.list.rows.map((row) => ({ ...row, at: new Date(row.lastMessageAt) }));
  if (!globalThis.newMessage) return rows;
  const last = rows.pop();
  rows.unshift({
    ...last,
    at: new Date(),
    lastFrom: last.lastFrom && 'buyer',
    awaitingReply: last.awaitingReply === null ? null : true,
    unread: last.unread === null ? null : true,
    ...('snippet' in last && { snippet: rows[0].snippet }),
    ...('status' in last && { status: rows[0].status }),
  });
  return rows;
}

/** The thread at the page's address, undefined on the list; messages with their times as dates. */
export function threadHere(truth) {
  const thread = truth.threads.find(({ url }) => url === location.href);
  if (thread === undefined) return undefined;
  const messages = thread.messages.map((message) => ({ ...message, at: new Date(message.at) }));
  const row = truth.list.rows.find(({ key }) => key === thread.key);
  return { ...thread, messages, row: row ?? truth.list.rows[Number(thread.key) - 1] };
}

/** Tells the test that the page is drawn, once `selector` is found and two frames are painted. */
export async function drawn(selector) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!document.querySelector(selector)) await frame();
  for (let frames = 0; frames < 3; frames++) await frame();
  globalThis.drawn = true;
}

export const two = (number) => String(number).padStart(2, '0');

/** Calendar days from a date to today. */
export function daysAgo(at, now = new Date()) {
  const midnight = (date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}

export const minutesAgo = (at) => Math.floor((Date.now() - at.getTime()) / 60_000);

/** 14:05 */
export const hoursMinutes = (at) => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** 19.11.2026 with the given separators. */
export const dayMonthYear = (at, dot = '.') =>
  [two(at.getDate()), two(at.getMonth() + 1), at.getFullYear()].join(dot);
