import type { DiscussionEvent } from '@/utils/discussions';
import { openDatabase, storedDiscussion } from '@/utils/storage';
import { newWatch } from '@/utils/watch';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const SHOPS = [
  {
    host: 'predajca.swopify.com',
    platform: 'swopify',
    account: 'Záhradné Dielo',
    market: market('sk', 'SK', 'Europe/Bratislava'),
  },
  {
    host: 'predajca.swopify.com',
    platform: 'swopify',
    account: 'Vrtna Delavnica',
    market: market('sl', 'SI', 'Europe/Ljubljana'),
  },
  {
    host: 'hub.dott.pt',
    platform: 'dott',
    account: 'Oficina do Jardim',
    market: market('pt', 'PT', 'Europe/Lisbon'),
  },
] as const;
const BUYERS = [
  'Žofia Ťažká',
  'Eva Bartošová',
  'Łukasz Wójcik',
  'Maja Kovačič',
  'João Gonçalves',
  'Peter Horváth',
  'Anežka Dvořáková',
  'Jürgen Groß',
];
const SUBJECTS = [
  'Reklamácia hadice',
  'Kedy príde balík?',
  'Vračilo izdelka',
  'Encomenda danificada',
  'Faktúra',
  'Manjkajoči del',
];
const RULES = ['contact.phone', 'contact.email', 'deal.off-platform', 'reply.language'];

/** What the benchmark fills the ledger with. */
export interface Filling {
  readonly count: number;
  readonly now: number;
  /** One in so many discussions waits. */
  readonly waitingEach: number;
}

/**
 * Fills the ledger with discussions of 180 days: questions by day, seldom at night, most of them
 * answered in hours and a few too late; some replies that the gate held.
 */
export async function fillLedger({ count, now, waitingEach }: Filling): Promise<void> {
  const db = await openDatabase();
  for (let from = 0; from < count; from += 5000) {
    const tx = db.transaction('discussions', 'readwrite');
    for (let i = from; i < Math.min(from + 5000, count); i++) {
      const { platform, account } = shopOf(i);
      const events = eventsOf(i, now, i % waitingEach === 0);
      void tx.store.put(storedDiscussion({ platform, account, key: `${100_000 + i}` }, events));
    }
    await tx.done;
  }
  for (const { host, platform, account } of SHOPS) {
    await db.put('watches', newWatch(host));
    const list = { url: `https://${host}/messages`, readAt: now };
    await db.put('panels', {
      host,
      account,
      platform,
      health: 'ok',
      lastReadAt: now - 2 * MINUTE_MS,
      list,
    });
  }
  db.close();
}

function eventsOf(i: number, now: number, waits: boolean): DiscussionEvent[] {
  const { host, market: where } = shopOf(i);
  const begun = waits
    ? now - (1 + random(i) * 80) * HOUR_MS
    : workingHour(now - 2 * DAY_MS - random(i) * 178 * DAY_MS, i);
  const events: DiscussionEvent[] = [
    {
      kind: 'described',
      host,
      url: `https://${host}/messages/${100_000 + i}`,
      buyer: BUYERS[i % BUYERS.length] ?? null,
      subject: `${SUBJECTS[i % SUBJECTS.length]} – 2026-${10_000 + i}`,
      market: where,
      ...span(begun, waits ? now : begun + 2 * DAY_MS),
    },
  ];
  let at = begun;
  for (let turn = 0; turn < 4; turn++) {
    const from = turn % 2 === 0 ? 'buyer' : 'seller';
    if (waits && turn > 0) break;
    if (turn > 0) at += from === 'buyer' ? 5 * HOUR_MS : answerTime(i + turn);
    if (at > now) break;
    const sent = Math.round(at);
    events.push({
      kind: 'message-seen',
      id: `${i}-${turn}`,
      from,
      at: sent,
      earliestAt: sent,
      precisionMs: MINUTE_MS,
      index: turn,
      ...span(at, at),
    });
    events.push({
      kind: 'state-read',
      from,
      awaitingReply: from === 'buyer',
      unread: false,
      at: sent,
      earliestAt: sent,
      precisionMs: MINUTE_MS,
      ...span(at, at + HOUR_MS / 2),
    });
  }
  return [...events, ...decisionsOf(i, at)];
}

function decisionsOf(i: number, at: number): DiscussionEvent[] {
  if (i % 23 !== 0) return [];
  const { host, platform, account } = shopOf(i);
  const rules = [RULES[i % RULES.length] ?? 'contact.phone'];
  const decided = Math.round(at);
  const decision = {
    platform,
    host,
    account,
    key: `${100_000 + i}`,
    rules,
    reason: null,
    note: null,
  };
  if (i % 4 === 0)
    return [
      {
        kind: 'decided',
        decision: { ...decision, action: 'send-anyway', reason: 'buyer-asked', at: decided },
      },
    ];
  return [
    { kind: 'decided', decision: { ...decision, action: 'edit', at: decided } },
    { kind: 'decided', decision: { ...decision, action: 'sent-clean', at: decided + MINUTE_MS } },
  ];
}

/** Most answers take hours; one in twelve more than a day. */
function answerTime(i: number): number {
  const chance = random(i * 7 + 3);
  return chance < 0.08 ? (26 + chance * 600) * HOUR_MS : (0.2 + chance * 14) * HOUR_MS;
}

function workingHour(at: number, i: number): number {
  const day = Math.floor(at / DAY_MS) * DAY_MS;
  return day + (7 + 13 * ((random(i * 3 + 1) + random(i * 5 + 2)) / 2)) * HOUR_MS;
}

function shopOf(i: number): (typeof SHOPS)[number] {
  return SHOPS[i % 5 < 3 ? 0 : i % 5 === 3 ? 1 : 2];
}

function span(first: number, last: number) {
  return { firstReadAt: Math.round(first), lastReadAt: Math.round(last) };
}

function market(language: string, country: string, timeZone: string) {
  return { language, country, timeZone };
}

/** The same number for the same `i`, between 0 and 1. */
function random(i: number): number {
  const x = Math.sin(i * 12.9898 + 78.233) * 43_758.5453;
  return x - Math.floor(x);
}

Object.assign(globalThis, { fillLedger });
