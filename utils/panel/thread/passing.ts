import { isMoney, isPersonName } from '../list/names';
import { sideOfRole } from '../list/sides';
import { otherTimeHeads } from '../words/columns';
import { messageMarks } from '../words/message-marks';
import { nameIn } from './labels';
import { areAlike, sidesOf } from './made';
import type { Parts } from './parts';
import { BARE } from './runs';

/** What is filled in: in a card with the order, and in no message. */
const FIELD =
  'input:not([type="checkbox"], [type="radio"], [type="hidden"]), select, textarea:not([readonly])';

/**
 * Messages without what stands around them, such as the head of a chat, the goods and a word of advice: it
 * names nobody, is made unlike all that do, and has no time; before them all, also one out of their order,
 * or one of the order's facts, and what prints several times. Nor is a part with a field to fill in a message where others have none.
 */
export function withoutPassing(all: readonly Parts[]): readonly Parts[] {
  const messages = withoutContents(withoutUntimed(all));
  const signed = messages.filter(
    (message) => !isOther(message) && (hasLabel(message) || sidesOf(message).length > 0),
  );
  const [head] = messages;
  if (
    head?.body.some(({ text }) => isFact(text)) &&
    !messages.some((other) => other !== head && areAlike(head, other))
  )
    return withoutPassing(messages.slice(1));
  const times = signed.flatMap(({ timed }) => timed?.time?.earliest ?? []);
  const [first = 0] = times;
  if (times.length === 0) return messages;
  const isHead = ({ body, timed }: Parts): boolean =>
    body.some(({ text }) => isMoney(text) || otherTimeHeads.is(text) || isFact(text)) ||
    (first <= (times.at(-1) ?? 0) && (timed?.time?.earliest ?? 0) > first);
  let isBefore = true;
  return messages.filter((message) => {
    const isAlone = signed.every((other) => other === message || !areAlike(message, other));
    if (isAlone && ((isBefore && isGoods(message)) || isSeveral(message))) return false;
    isBefore &&= !signed.includes(message);
    return (
      signed.some((other) => areAlike(message, other)) ||
      (message.timed !== null && !isOther(message) && !(isBefore && isHead(message)))
    );
  });
}

/** Without a table of contents above: what has the same times as what follows, one by one. */
function withoutContents(messages: readonly Parts[]): readonly Parts[] {
  const half = messages.length / 2;
  const isContents =
    half > 1 &&
    messages.every(
      ({ timed }, at) => at >= half || timed?.time?.at === messages[at + half]?.timed?.time?.at,
    );
  return isContents ? messages.slice(half) : messages;
}

/** 'Ana is typing…' */
const TYPING = /^.{1,40}(?:…|\.{3})$/;

/** Where all others have a time, what stands before them without one, and who is typing behind them, was not sent. */
function withoutUntimed(messages: readonly Parts[]): readonly Parts[] {
  const [last] = messages.slice(-1);
  const typing = last?.timed === null ? last.body.map(({ text }) => text).join('') : '';
  const first = messages.findIndex(({ timed }) => timed !== null);
  const sent = messages.slice(Math.max(first, 0), TYPING.test(typing) ? -1 : undefined);
  return sent.length > 1 && sent.every(({ timed }) => timed !== null) ? sent : messages;
}

/** What has a field to fill in, and 'Seen 21.11. 12:00', of another message. */
function isOther({ unit, body, labels }: Parts): boolean {
  return (
    unit.element.querySelector(FIELD) !== null ||
    (labels.length === 0 && body.length > 0 && body.every(({ text }) => messageMarks.is(text)))
  );
}

/** False for what stands beside the time alone: 'Posted 18.11.' */
function hasLabel({ labels, timed }: Parts): boolean {
  return labels.some((label) => label !== nameIn(timed?.rest ?? '') || isPersonName(label));
}

/** 'Customer: Ada · Order 7' */
function isFact(text: string): boolean {
  const [role = '', ...value] = text.split(':');
  return value.length > 0 && sideOfRole(role) !== null;
}

/** What prints one time after the other, such as the history of an order. */
function isSeveral({ unit }: Parts): boolean {
  return unit.runs.filter(({ coverage }) => coverage >= BARE).length > 2;
}

/** A price and nothing else, beside the name of what it is for. */
function isGoods({ body }: Parts): boolean {
  return body.length > 0 && body.every(({ text }) => isMoney(text));
}
