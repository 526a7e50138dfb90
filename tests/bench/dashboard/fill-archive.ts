import type { ArchivedDiscussion } from '@/utils/archive/archived';
import { openDatabase } from '@/utils/storage';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MESSAGES_EACH = 10;
const SENTENCES = [
  'Dobrý deň, displej telefónu je prasknutý a žiadam vrátenie peňazí na účet.',
  'Pozdravljeni, paket še ni prispel, čeprav je bil odposlan pred tednom dni.',
  'Bom dia, a encomenda chegou danificada e faltam duas peças na caixa.',
  'Dzień dobry, proszę o fakturę i zwrot pieniędzy za uszkodzone słuchawki.',
  'Guten Tag, die Größe passt nicht; wie läuft die Rückgabe genau ab?',
  'Jó napot, a készülék nem kapcsol be, mikor kapok választ?',
  'Hello, the parcel has not arrived and the tracking page has not changed for days.',
];

/** How many messages the archive is filled with. */
export interface ArchiveFilling {
  readonly messages: number;
  readonly now: number;
}

/** Fills the archive with discussions of ten messages each, over 180 days; one of them has a needle. */
export async function fillArchive({ messages, now }: ArchiveFilling): Promise<void> {
  const db = await openDatabase();
  const count = messages / MESSAGES_EACH;
  for (let from = 0; from < count; from += 1000) {
    const tx = db.transaction('archive', 'readwrite');
    for (let i = from; i < Math.min(from + 1000, count); i++) {
      void tx.store.put(
        discussion(i, now - (i / count) * 180 * DAY_MS, i === Math.floor(count / 2)),
      );
    }
    await tx.done;
  }
  db.close();
}

function discussion(i: number, readAt: number, hasNeedle: boolean): ArchivedDiscussion {
  const host = 'predajca.swopify.com';
  const at = Math.round(readAt);
  return {
    platform: 'swopify',
    host,
    account: 'Záhradné Dielo',
    key: `${100_000 + i}`,
    url: `https://${host}/messages/${100_000 + i}`,
    buyer: 'Žofia Ťažká',
    subject: `Reklamácia 2026-${10_000 + i}`,
    timeZone: 'Europe/Bratislava',
    messages: Array.from({ length: MESSAGES_EACH }, (_, k) => ({
      id: `${i}-${k}`,
      from: k % 2 === 0 ? ('buyer' as const) : ('seller' as const),
      at: at - (MESSAGES_EACH - k) * HOUR_MS,
      earliestAt: at - (MESSAGES_EACH - k) * HOUR_MS,
      text: `${text(i + k)}${hasNeedle ? ' Xylofón.' : ''}`,
    })),
    lastReadAt: at,
  };
}

function text(i: number): string {
  return [0, 1, 2].map((k) => SENTENCES[(i * 3 + k * 5) % SENTENCES.length]).join(' ');
}

Object.assign(globalThis, { fillArchive });
