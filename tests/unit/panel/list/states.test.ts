import { expect, test } from 'vitest';

import { stateNamed } from '@/utils/panel/list/states';

test.each([
  ['Do odpowiedzi', 'waiting'],
  ['Wartet', 'waiting'],
  ['Čeká na odpověď', 'waiting'],
  ['Unbeantwortet', 'waiting'],
  ['Nezodpovedané', 'waiting'],
  ['Megválaszolatlan', 'waiting'],
  ['Aguarda resposta', 'waiting'],
  ['Da rispondere', 'waiting'],
  ['En attente', 'waiting'],
  ['Sin responder', 'waiting'],
  ['În așteptare', 'waiting'],
  ['Neodgovorjeno', 'waiting'],
  ['Na čekanju', 'waiting'],
  ['Awaiting reply', 'waiting'],
  ['Beantwortet', 'answered'],
  ['Kupcu ste odgovorili', 'answered'],
  ['Zákazník odpovedal', 'waiting'],
  ['Twój krok', 'waiting'],
  ['Ruch kupującego', 'answered'],
  ['Customer’s turn', 'answered'],
  ['Zákazník na rade', 'answered'],
  ['Odpowiedziano', 'answered'],
  ['Megválaszolva', 'answered'],
  ['Zodpovedané', 'answered'],
  ['Odgovorjeno', 'answered'],
  ['Respondida', 'answered'],
  ['Zamknięte', 'closed'],
  ['zaključeno', 'closed'],
  ['Fermé', 'closed'],
  ['Otvorené', 'open'],
])('"%s" is %s', (text, state) => {
  expect(stateNamed(text)).toBe(state);
});

test.each(['Waiting for the buyer', 'Čaká na zákazníka', 'Wartet auf Kunden'])(
  'the shop has answered where the buyer is waited for: "%s"',
  (text) => {
    expect(stateNamed(text)).toBe('answered');
  },
);

test.each([
  'Customer waits',
  'Kunde wartet',
  'Zákazník čeká',
  'A vevő válaszra vár',
  'Der Kunde hat geantwortet',
  'Customer replied',
])('what the buyer did or does waits for the shop: "%s"', (text) => {
  expect(stateNamed(text)).toBe('waiting');
});

test.each([
  'No reply needed',
  'Fără acțiune',
  'Keine Antwort erforderlich',
  'Nevyžaduje odpoveď',
  'Nie wymaga odpowiedzi',
  'Sem ação necessária',
  'Aucune réponse requise',
  'Odgovor ni potreben',
])('what asks for nothing does not wait, whatever words stand in it: "%s"', (text) => {
  expect(stateNamed(text)).toBe('answered');
});

test.each(['Replied to customer', 'Respondido ao cliente'])(
  'who answered whom is left open: "%s"',
  (text) => {
    expect(stateNamed(text)).toBeNull();
  },
);

test.each(['Čaká na platbu', 'Awaiting shipment', 'Oczekuje na wysyłkę paczki', 'Paid', 'Jana'])(
  'a state of goods or money, or none, says nothing of a discussion: "%s"',
  (text) => {
    expect(stateNamed(text)).toBeNull();
  },
);
