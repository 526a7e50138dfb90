import { isAwaiting, lastOf, type Discussion } from '../lib/discussion.ts';
import type { PanelState } from '../lib/panel.ts';
import { instantOf, wallTime } from '../lib/zoned-time.ts';

export const TZ = 'Europe/Berlin';

export type Decision = 'tak' | 'po-zwrocie' | 'nie';

/** What the shop answered. */
export interface CaseAnswer {
  readonly decision: Decision;
  /** In hundredths; 0 without a refund. */
  readonly amount: number;
}

export type CaseStage = 'otwarta' | 'u-klienta' | 'zamknieta' | 'zespol';

/** Cases by key, of one state of the panel: what was answered, and how a case ended. */
interface Records {
  readonly answers: Map<string, CaseAnswer>;
  readonly ended: Map<string, 'zamknieta' | 'zespol'>;
}

const records = new WeakMap<PanelState, Records>();

export function recordsOf(state: PanelState): Records {
  const known = records.get(state) ?? { answers: new Map(), ended: new Map() };
  records.set(state, known);
  return known;
}

/** Hundredths of what a text prints: '1 234,50 zł'; NaN where it is no sum. */
export function hundredths(text: string): number {
  const plain = text.replace(/zł|\s/g, '').replace(',', '.');
  return plain === '' ? NaN : Math.round(Number(plain) * 100);
}

/** The oldest of the customer's messages since the shop answered before; its answer to them leaves it as it is. */
export function openedAt({ messages }: Discussion): string {
  const last = messages.findLastIndex(({ from }) => from === 'buyer');
  const answered = messages.findLastIndex(({ from }, at) => from === 'seller' && at < last);
  return (messages.slice(answered + 1).find(({ from }) => from === 'buyer') ?? messages[0]!).at;
}

/** So many days later, when a clock in Berlin shows the same. */
export function daysAfter(at: string, days: number): number {
  const wall = wallTime(Date.parse(at), TZ);
  return instantOf({ ...wall, day: wall.day + days }, TZ);
}

/** After 5 days without an answer the service team has the case; a customer who is silent for 20 ends it. */
export function stageOf(state: PanelState, discussion: Discussion, now: number): CaseStage {
  const ended = recordsOf(state).ended.get(discussion.id);
  if (ended) return ended;
  if (discussion.resolved) return 'zamknieta';
  if (isAwaiting(discussion)) {
    return now > daysAfter(openedAt(discussion), 5) ? 'zespol' : 'otwarta';
  }
  return now > daysAfter(lastOf(discussion).at, 20) ? 'zamknieta' : 'u-klienta';
}

/** Why the panel does not take an answer; null for one that it takes. */
export function refusalOf(
  fields: Readonly<Partial<Record<string, string>>>,
  worth: number,
): string | null {
  const { decyzja, kwota = '', wiadomosc = '' } = fields;
  if (decyzja !== 'tak' && decyzja !== 'po-zwrocie' && decyzja !== 'nie') {
    return 'Wybierz, czy zwracasz pieniądze.';
  }
  if (wiadomosc.trim() === '') return 'Uzasadnienie jest obowiązkowe.';
  const amount = hundredths(kwota);
  if (decyzja !== 'nie' && !(amount > 0 && amount <= worth)) return 'Podaj kwotę zwrotu.';
  return null;
}

const RECEIVED = { otrzymano: 'zamknieta', 'nie-otrzymano': 'zespol' } as const;
const DISAGREE = { 'nie-zgadzam-sie': 'zespol' } as const;

/** What the customer may say to an answer, and where it leads. */
export function responsesTo(
  { decision, amount }: CaseAnswer,
  worth: number,
): Readonly<Partial<Record<string, 'zamknieta' | 'zespol'>>> {
  if (decision === 'nie') return { 'w-porzadku': 'zamknieta', ...DISAGREE };
  return amount < worth ? { ...RECEIVED, ...DISAGREE } : RECEIVED;
}
