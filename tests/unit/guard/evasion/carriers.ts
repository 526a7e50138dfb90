import { mod97 } from '@/utils/guard/text/checksums';
import { SPEECH } from './speech';

import { oneOf } from '../../../repeatable-random';

type Random = () => number;

/** Mobile numbers by market: figures that they begin with, and `#` for any; accounts: behind the check digits, `A` for any letter. */
const NUMBERS: Readonly<Record<string, readonly [phone: string, account: string]>> = {
  sk: ['0905 ### ###', 'SK 0900 #### #### #### ####'],
  cs: ['60# ### ###', 'CZ 0800 #### #### #### ####'],
  sl: ['041 ### ###', 'SI 0203 #### #### ###'],
  hr: ['091 ### ####', 'HR 2340 0091 #### #### #'],
  pl: ['51# ### ###', 'PL 1140 2004 #### #### #### ####'],
  pt: ['91# ### ###', 'PT 0035 0651 #### #### #### #'],
  es: ['61# ### ###', 'ES 2100 #### #### #### ####'],
  de: ['0151 #### ####', 'DE 3704 0044 #### #### ##'],
  en: ['079## ### ###', 'GB AAAA #### #### #### ##'],
  hu: ['06 30 ### ####', 'HU 1177 3016 #### #### #### ####'],
  ro: ['072# ### ###', 'RO AAAA #### #### #### ####'],
  it: ['34# ### ####', 'IT A054 2811 #### #### #### ###'],
  fr: ['06 ## ## ## ##', 'FR 2004 1010 #### #### #### ###'],
};

function filled(pattern: string, random: Random): string[] {
  return pattern
    .replace(/#/g, () => String(Math.floor(random() * 10)))
    .replace(/A/g, () => oneOf(random, Array.from('BCDLMNRT')))
    .split(' ');
}

/** A mobile number of a market in its usual groups. */
export function phoneOf(market: string, random: Random): string[] {
  return filled(NUMBERS[market]?.[0] ?? '', random);
}

/** A valid IBAN of a market in fours, the country with its check digits first. */
export function ibanOf(market: string, random: Random): string[] {
  const [country = '', ...groups] = filled(NUMBERS[market]?.[1] ?? '', random);
  const check = 98 - mod97(`${groups.join('')}${country}00`);
  return [`${country}${String(check).padStart(2, '0')}`, ...groups];
}

/** The parts of an address: "jano.kovac" at "lipashop" dot "sk"; the name with one sign at most. */
export interface AddressParts {
  readonly local: string;
  readonly name: string;
  readonly top: string;
}

const LOCALS = [
  'jano.kovac',
  'mkral77',
  'petra_nova',
  'lipa-dielna',
  'tomhudak',
  'anna.b',
  'kuba1984',
];
const PROVIDERS = ['gmail', 'gmail', 'outlook', 'yahoo', 'hotmail'];
const NAMES = [
  'lipashop',
  'dielna-kovac',
  'mobilko',
  'retrolampy',
  'kozenaobuv',
  'hodinky24',
  'elektrobazar',
];

/** A mailbox, half of them at a provider. */
export function mailOf(market: string, random: Random): AddressParts {
  const local = oneOf(random, LOCALS);
  if (random() < 0.5) return { local, name: oneOf(random, PROVIDERS), top: 'com' };
  return { ...siteOf(market, random), local };
}

/** A web address. */
export function siteOf(market: string, random: Random): AddressParts {
  const top = random() < 0.3 ? 'com' : (SPEECH[market]?.top ?? 'com');
  return { local: '', name: oneOf(random, NAMES), top };
}
