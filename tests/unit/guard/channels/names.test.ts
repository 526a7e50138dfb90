import { expect, test } from 'vitest';

import { namesOf } from '@/utils/guard/channels/names';
import type { Channel } from '@/utils/guard/channels/name-reader';
import { ruleInput } from '@/utils/guard/rule-input';

const context = { platform: 'swopify', market: 'en', buyerMessages: [], previousReplies: [] };

/** The names in a text: as they stand, what they name, and how they are written. */
function namesIn(text: string, channel: Channel): string[] {
  return namesOf(ruleInput(text, context), channel).map(
    ({ start, end, name, form }) => `${text.slice(start, end)} = ${name}, ${form}`,
  );
}

const NAMES: readonly (readonly [string, Channel, string, string])[] = [
  ['as its maker writes it', 'messenger', 'on WhatsApp', 'WhatsApp = whatsapp, proper'],
  ['with an ending', 'messenger', 'na Telegramu', 'Telegramu = telegram, proper'],
  ['a figure for a letter', 'messenger', 'on Te1egram', 'Te1egram = telegram, masked'],
  ['signs for letters', 'messenger', 'on T€l€gr@m', 'T€l€gr@m = telegram, masked'],
  ['a sign that begins it', 'network', 'see !nstagram', '!nstagram = instagram, masked'],
  ['a sign that ends it', 'network', 'our inst@ page', 'inst@ = instagram, masked'],
  ['a sign for any letter', 'messenger', 'on sk#pe', 'sk#pe = skype, masked'],
  ['brackets for an o', 'network', 'on faceb()ok', 'faceb()ok = facebook, masked'],
  ['two letters that look like one', 'messenger', 'Telegrarn', 'Telegrarn = telegram, proper'],
  ['letters set apart', 'messenger', 'W h a t s A p p', 'W h a t s A p p = whatsapp, masked'],
  ['in two halves', 'payment', 'by pay pal', 'pay pal = paypal, proper'],
  ['in pieces', 'network', 'Th r e a d s', 'Th r e a d s = threads, proper'],
  ['from its end', 'messenger', 'rebiV', 'rebiV = viber, masked'],
];

test.each(NAMES)('a name is found, %s: %s in "%s"', (_, channel, text, name) => {
  expect(namesIn(text, channel)).toContain(name);
});

test.each<readonly [string, Channel, string]>([
  ['a word like another', 'messenger', 'We have paid the viper.'],
  ['two words by chance', 'messenger', 'Vi berate nobody'],
  ['one hyphen in a word', 'network', 'The car-plate'],
  ['letters of a list', 'network', 'Options a, b, c, d and e'],
])('no name is found in %s: %s in "%s"', (_, channel, text) => {
  expect(namesIn(text, channel)).toEqual([]);
});
