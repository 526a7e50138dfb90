import { describe, expect, test } from 'vitest';

import { type CaseAnswer, caseFindings, shareOf } from '@/utils/cases';
import { hasContent, saysMayRefuse } from '@/utils/cases/message';

const REASON = 'The parcel was lost on its way.';
const ANSWER: CaseAnswer = {
  decision: 'yes',
  amount: 129.9,
  hasAmount: true,
  orderValue: 129.9,
  message: REASON,
};
const PARTIAL: CaseAnswer = { ...ANSWER, amount: 60 };

test.each<{ story: string; answer: CaseAnswer; rules: string[] }>([
  { story: 'a full refund with its reason is fine', answer: ANSWER, rules: [] },
  { story: 'no message', answer: { ...ANSWER, message: ' \n' }, rules: ['case.reason'] },
  {
    story: 'no message and no decision yet',
    answer: { ...ANSWER, decision: null, message: '' },
    rules: ['case.reason'],
  },
  {
    story: 'a refusal needs its reason too',
    answer: { ...ANSWER, decision: 'no', message: 'Hello!' },
    rules: ['case.reason'],
  },
  { story: 'a refusal has no amount', answer: { ...ANSWER, decision: 'no', amount: 0 }, rules: [] },
  {
    story: 'a form without a field for the amount',
    answer: { ...ANSWER, hasAmount: false, amount: null },
    rules: [],
  },
  { story: 'nothing in the field', answer: { ...ANSWER, amount: null }, rules: ['case.amount'] },
  { story: 'zero', answer: { ...ANSWER, amount: 0 }, rules: ['case.amount'] },
  { story: 'less than nothing', answer: { ...ANSWER, amount: -5 }, rules: ['case.amount'] },
  {
    story: 'a cent more than was paid',
    answer: { ...ANSWER, amount: 129.91 },
    rules: ['case.amount'],
  },
  {
    story: 'more, after the return',
    answer: { ...ANSWER, decision: 'yes-after-return', amount: 500 },
    rules: ['case.amount'],
  },
  {
    story: 'of an unknown value any amount may be right',
    answer: { ...ANSWER, orderValue: null, amount: 500 },
    rules: [],
  },
  { story: 'a part without a word on refusing it', answer: PARTIAL, rules: ['case.partial'] },
  {
    story: 'a part with it',
    answer: { ...PARTIAL, message: `${REASON} If you do not agree, you can refuse.` },
    rules: [],
  },
  {
    story: 'a cent less is a part',
    answer: { ...ANSWER, amount: 129.89 },
    rules: ['case.partial'],
  },
  {
    story: 'a part without any reason',
    answer: { ...PARTIAL, message: '' },
    rules: ['case.reason', 'case.partial'],
  },
])('$story', ({ answer, rules }) => {
  expect(caseFindings(answer).map(({ rule }) => rule)).toEqual(rules);
});

test('what is missing blocks, what is unexplained warns', () => {
  const findings = caseFindings({ ...PARTIAL, message: '' });
  expect(findings.map(({ severity }) => severity)).toEqual(['block', 'warn']);
});

test('0.1 + 0.2 is the whole of 0.3', () => {
  expect(shareOf({ ...ANSWER, amount: 0.1 + 0.2, orderValue: 0.3 })).toBe('full');
});

describe('a message that gives no reason', () => {
  test.each([
    '',
    '...',
    '---',
    'xxx',
    'OK',
    'test',
    'n/a',
    '123',
    'Hello,\n\nKind regards,\nAnna Meyer\nHappy Shop Ltd',
    'Sehr geehrte Frau Berger,\n\nmit freundlichen Grüßen\nIhr Team von Gartenzeit',
    'Siehe oben.',
    'Dzień dobry,\n\nPozdrawiam\nKrzysztof Nowak',
    'Brak.',
    'Bonjour Madame,\nCordialement,\nLe service client',
    'Merci.',
    'Estimada Señora García, gracias. Un saludo, la tienda',
    'Buongiorno, grazie. Cordiali saluti, il negozio',
    'Beste klant,\nMet vriendelijke groet,\nJan de Vries',
    'Bom dia, obrigado. Cumprimentos, João',
  ])('%j', (message) => {
    expect(hasContent(message)).toBe(false);
  });
});

describe('a message that gives one', () => {
  test.each([
    'Verspätung',
    'Lost by the carrier.',
    'Hello, your order was delivered on Monday. Regards, Anna',
    'Guten Tag, das Paket wurde am Montag zugestellt. Mit freundlichen Grüßen',
    'Dzień dobry, przesyłka została doręczona w poniedziałek.',
    'Bonjour, le colis a été livré lundi.',
    'Hola, el paquete se entregó el lunes.',
    'Buongiorno, il pacco è stato consegnato lunedì.',
    'Beste klant, het pakket is maandag bezorgd.',
    'Bom dia, a encomenda foi entregue na segunda-feira.',
    'Danke für Ihre Geduld, die Ware kommt am Freitag.',
    'Omlouváme se, zásilka se ztratila při přepravě.',
  ])('%j', (message) => {
    expect(hasContent(message)).toBe(true);
  });
});

describe('words that the customer may refuse', () => {
  test.each([
    'You can refuse this offer.',
    'If you disagree, our case goes to Trusted Shops.',
    'Sie können die Teilerstattung ablehnen.',
    'Falls Sie nicht einverstanden sind, sagen Sie es bitte im Formular.',
    'Vous pouvez refuser ce remboursement partiel.',
    'Puede rechazar el reembolso parcial.',
    'Può rifiutare il rimborso parziale.',
    'U kunt de gedeeltelijke terugbetaling weigeren.',
    'Może Pan odmówić przyjęcia częściowego zwrotu.',
    'Jeśli nie zgadza się Pani na częściowy zwrot, proszę to zaznaczyć.',
    'Pode recusar o reembolso parcial.',
  ])('%j', (message) => {
    expect(saysMayRefuse(message)).toBe(true);
  });

  test.each([
    'We refuse a full refund since the goods are damaged.',
    'Wir lehnen eine volle Erstattung ab.',
    'Odmawiamy zwrotu całej kwoty.',
    'You can keep the goods.',
    'Half of the goods came back, so half of the money does.',
  ])('not in %j', (message) => {
    expect(saysMayRefuse(message)).toBe(false);
  });
});
