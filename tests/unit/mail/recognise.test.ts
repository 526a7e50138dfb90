import { expect, test } from 'vitest';

import { contactIn, isPlatformAddress } from '@/utils/mail/recognise';
import { dottMail } from '@/utils/platforms/dott-mail';

const DOTT = 'Dott <contacto-83k2@mensagens.dott.pt>';

test.each([
  [
    'by address, reason and order',
    DOTT,
    'Garantia do produto - Encomenda 10028371',
    '',
    'warranty',
    '10028371',
  ],
  [
    'capital letters and accents',
    'DOTT',
    'ARTIGO EM FALTA (encomenda nº 10028399)',
    '',
    'missing',
    '10028399',
  ],
  [
    'a weak word beside the order',
    DOTT,
    'Garantia - Encomenda DT-22310',
    '',
    'warranty',
    'dt-22310',
  ],
  [
    'the reason in the text alone',
    DOTT,
    'Contacto de cliente',
    'Motivo: produto errado',
    'wrong',
    null,
  ],
  [
    'no reason that is known',
    DOTT,
    'Nova mensagem de um cliente',
    'Encomenda 10028111',
    null,
    '10028111',
  ],
  [
    'a customer by way of the platform',
    'Maria Silva (via Dott)',
    'Re: Artigo diferente',
    'Encomenda: 10028400',
    'wrong',
    '10028400',
  ],
  [
    'an unknown relay that names the platform',
    'noreply@relay.example',
    'Dott: artigo trocado, encomenda 10028400',
    '',
    'wrong',
    '10028400',
  ],
  [
    'passed on by the support of the platform',
    'Suporte Dott <suporte@dott.pt>',
    'Contacto do cliente - Encomenda 10028377',
    'Motivo: artigo em falta. Aguardamos a sua resposta em 24 horas.',
    'missing',
    '10028377',
  ],
])('a contact is known %s', (_sign, sender, subject, excerpt, reason, order) => {
  const contact = contactIn({ sender, subject, excerpt }, dottMail);
  expect(contact).not.toBeNull();
  expect([contact?.reason?.id ?? null, contact?.order]).toEqual([reason, order]);
});

test.each([
  ['a new order', DOTT, 'Nova encomenda 10028401', 'Tem uma nova encomenda'],
  ['an offer', 'Dott <news@dott.pt>', 'Campanha: garantia de preço em toda a loja', ''],
  ['an invoice', DOTT, 'Fatura FT 2026/118', 'Encomenda 10028371'],
  ['another shop', 'Loja Boa <apoio@loja.example>', 'Artigo em falta - Encomenda 55123', 'Olá'],
  [
    'a word that only begins like the name',
    'Dotty <a@dotty.example>',
    'Artigo em falta - Encomenda 5512',
    '',
  ],
  [
    'an address that only ends like the domain',
    'x@naodott.pt',
    'Artigo errado - Encomenda 5512',
    '',
  ],
  [
    'a bank that has heard of it',
    'Banco <info@banco.example>',
    'Extrato',
    'Compra em Dott, encomenda 10028371',
  ],
])('%s is no contact', (_mail, sender, subject, excerpt) => {
  expect(contactIn({ sender, subject, excerpt }, dottMail)).toBeNull();
});

test('the platform writes from its domain and those below it', () => {
  expect(isPlatformAddress('Dott <a1@mensagens.DOTT.pt>', dottMail)).toBe(true);
  expect(isPlatformAddress('a@dott.pt', dottMail)).toBe(true);
  expect(isPlatformAddress('a@dott.pt.example', dottMail)).toBe(false);
  expect(isPlatformAddress('Dott', dottMail)).toBe(false);
});
