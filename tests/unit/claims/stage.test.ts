import { expect, test } from 'vitest';

import { stageToldIn } from '@/utils/claims/stage';

test.each([
  ['return-received', 'Good morning, your return has arrived at our warehouse.'],
  ['return-received', 'Guten Tag, Ihre Rücksendung ist heute bei uns eingetroffen.'],
  ['return-received', 'Bonjour, nous avons bien reçu votre retour.'],
  ['return-received', 'Hola, hemos recibido su devolución.'],
  ['return-received', 'Buongiorno, abbiamo ricevuto il suo reso.'],
  ['return-received', 'Bom dia, recebemos a sua devolução.'],
  ['return-received', 'Bună ziua, am primit returul dumneavoastră.'],
  ['return-received', 'Dobrý deň, vrátený telefón k nám dorazil.'],
  ['return-received', 'Dobrý den, vrácené zboží jsme přijali.'],
  ['return-received', 'Dzień dobry, otrzymaliśmy Państwa zwrot.'],
  ['return-received', 'Pozdravljeni, vaše vračilo smo prejeli.'],
  ['return-received', 'Dobar dan, primili smo vaš povrat.'],
  ['return-received', 'Jó napot, megérkezett a visszaküldött telefon.'],
  ['repair-begun', 'The repair has started.'],
  ['repair-begun', 'Die Reparatur hat begonnen.'],
  ['repair-begun', 'Oprava telefónu prebieha.'],
  ['repair-begun', 'Opravu jsme zahájili dnes.'],
  ['repair-begun', 'Naprawa jest w toku.'],
  ['repair-begun', 'A javítás folyamatban van.'],
  ['repair-finished', 'The repair is finished.'],
  ['repair-finished', 'Die Reparatur ist abgeschlossen.'],
  ['repair-finished', 'Oprava je dokončená.'],
  ['repair-finished', 'Popravilo je končano.'],
  ['repair-finished', 'La réparation est terminée.'],
  ['being-prepared', 'Váš telefón práve pripravujeme na odoslanie.'],
  ['being-prepared', 'Ihr Paket wird gerade für den Versand vorbereitet.'],
  ['dispatched', 'We have sent the phone today.'],
  ['dispatched', 'Das Handy wurde heute versandt.'],
  ['dispatched', 'Telefón sme dnes odoslali.'],
  ['dispatched', 'Telefon jsme dnes odeslali.'],
  ['dispatched', 'Telefon został dziś wysłany.'],
  ['dispatched', 'A telefont ma feladtuk.'],
  ['dispatched', 'Il telefono è stato spedito oggi.'],
  ['dispatched', 'El móvil fue enviado hoy.'],
  ['dispatched', 'Telefonul a fost expediat azi.'],
  ['dispatched', 'Telefon smo danes odposlali.'],
  ['dispatched', 'Mobitel smo danas otpremili.'],
  ['dispatched', 'O telemóvel foi expedido hoje.'],
  ['dispatched', 'The repair is finished and the phone was sent yesterday.'],
])('%s: %s', (stage, reply) => {
  expect(stageToldIn(reply)?.stage).toBe(stage);
});

test.each([
  'Once we have received your return, we will begin the repair.',
  'Please send the phone back to us.',
  'Have you received the package?',
  'Sobald die Rücksendung eingetroffen ist, melden wir uns.',
  'Keď telefón dorazí, ozveme sa vám.',
  'Telefón vám zajtra odošleme.',
  'Až vrácené zboží dorazí, ozveme se.',
  'Gdy otrzymamy zwrot, damy znać.',
  'Dès que nous aurons reçu votre retour, nous vous écrirons.',
  'Cuando hayamos recibido su devolución, le escribiremos.',
  'Ko bo paket prispel, vam pišemo.',
  'Čim mobitel stigne, javljamo se.',
  'Ha megérkezett a csomag, jelentkezünk.',
  'The phone has not been shipped yet.',
  'Thank you for your message, the battery is original.',
])('reaches no stage: %s', (reply) => {
  expect(stageToldIn(reply)).toBeNull();
});

test.each([
  ['Telefón sme dnes odoslali, číslo zásielky ZA1234567890, doručenie 24. 11.', true, true],
  ['Telefón sme dnes odoslali, číslo zásielky ZA1234567890.', true, false],
  ['We have sent the phone, it should be with you on Tuesday.', false, true],
  ['Das Handy wurde versandt.', false, false],
])('number and day of a dispatch: %s', (reply, hasNumber, hasDay) => {
  expect(stageToldIn(reply)).toEqual({ stage: 'dispatched', hasNumber, hasDay });
});

test('the name of a device is no day', () => {
  expect(stageToldIn('Your iPhone 13 Pro was shipped.')?.hasDay).toBe(false);
});
