import { expect, test } from 'vitest';

import type { Recipients } from '@/utils/guard/recipients';
import { answerFindings, checklistFor } from '@/utils/mail/answer';
import { isQuoted, ownPart, quotedSender } from '@/utils/mail/quoted';
import { dottMail } from '@/utils/platforms/dott-mail';

const RELAY = 'Dott <contacto-83k2@mensagens.dott.pt>';
const to = (...recipients: string[]): Recipients => ({ to: recipients, cc: [], bcc: [] });
const found = (recipients: Recipients, text = 'Bom dia, Maria.') =>
  answerFindings({ expected: to(RELAY), recipients, text }, dottMail).map(({ rule, excerpt }) => [
    rule,
    excerpt,
  ]);

test.each([
  ['the same recipient', to(RELAY), []],
  ['its address alone', to('contacto-83k2@mensagens.dott.pt'), []],
  [
    'another',
    to('maria@correio.example'),
    [
      ['mail.recipient', 'maria@correio.example'],
      ['mail.recipient', RELAY],
    ],
  ],
  [
    'one more in a copy',
    { ...to(RELAY), cc: ['suporte@dott.pt'] },
    [['mail.recipient', 'suporte@dott.pt']],
  ],
  [
    'one more in a blind copy',
    { ...to(RELAY), bcc: ['chefe@loja.example'] },
    [['mail.recipient', 'chefe@loja.example']],
  ],
  ['none', to(), [['mail.recipient', RELAY]]],
])('an answer to %s', (_whom, recipients, findings) => {
  expect(found(recipients)).toEqual(findings);
});

test.each([
  'Olá equipa Dott, o que devo responder a este cliente?',
  'Bom dia, suporte Dott!\nPodem ajudar?',
  'Antes de responder:\nCaros colegas da Dott, é possível trocar?',
  'Dott, devo aceitar a devolução?',
])('a word to the staff: %s', (text) => {
  expect(found(to(RELAY), text)).toEqual([
    ['mail.support-question', expect.stringMatching(/dott/i)],
  ]);
});

test.each([
  'Olá Maria,\nvou falar com a equipa Dott e volto a responder.',
  'Bom dia,\na sua encomenda na Dott segue amanhã.',
  'Contactámos o suporte Dott.',
])('the buyer is told of the staff: %s', (text) => {
  expect(found(to(RELAY), text)).toEqual([]);
});

test('what is quoted is no part of what was written', () => {
  const roundcube =
    'Bom dia.\n\nEm 2026-11-21 22:20, Dott escreveu:\n> Olá equipa Dott,\n> Motivo: Garantia';
  const gmail =
    'Bom dia.\n\nEm sáb., 21 de nov. de 2026 às 22:20, Dott <contacto-83k2@mensagens.dott.pt> escreveu:\nOlá';
  const outlook =
    'Bom dia.\n________________________________\nDe: Dott <contacto-83k2@mensagens.dott.pt>\nOlá';
  for (const draft of [roundcube, gmail, outlook]) expect(ownPart(draft).trim()).toBe('Bom dia.');
  expect(quotedSender(gmail)).toBe('contacto-83k2@mensagens.dott.pt');
  expect(quotedSender(roundcube)).toBeNull();
  expect(ownPart('De: amanhã em diante.')).toBe('De: amanhã em diante.');
});

test('a place in the quoted part is told from one above it', () => {
  const draft = 'Ligue 912 345 678.\n\nDe: Dott <a1@dott.pt>\n912 345 678';
  expect(isQuoted({ start: 6, end: 17 }, draft)).toBe(false);
  expect(isQuoted({ start: draft.length - 11, end: draft.length }, draft)).toBe(true);
  expect(isQuoted({ start: 0, end: 0 }, '> a')).toBe(false);
});

test('the checks of a reason come before those of every answer', () => {
  const [warranty] = dottMail.reasons;
  expect(checklistFor(warranty ?? null, dottMail).at(-1)).toBe('dott.next');
  expect(checklistFor(null, dottMail)).toEqual(dottMail.checklist);
});
