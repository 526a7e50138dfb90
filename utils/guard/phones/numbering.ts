import { remembered } from '@/utils/remembered';

import { NUMBERING_PLANS } from '../phone-metadata/numbering-plans';

interface Plan {
  readonly country: string;
  readonly code: string;
  readonly trunk: string;
  readonly mobile: RegExp;
  readonly any: RegExp;
}

const PLANS: ReadonlyMap<string, Plan> = new Map(
  NUMBERING_PLANS.trim()
    .split('\n')
    .map((line) => planOf(line)),
);

/** A pattern that is to match all of a text. */
function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

function planOf(line: string): [string, Plan] {
  const [country = '', code = '', trunk = '', mobile = '', any = ''] = line.split(' ');
  return [
    country,
    { country, code, trunk: trunk === '-' ? '' : trunk, mobile: whole(mobile), any: whole(any) },
  ];
}

/** Countries whose national numbers are written without a code in a market, the likeliest first. */
const COUNTRIES_OF_MARKET: Readonly<Record<string, readonly string[]>> = {
  sk: ['SK', 'CZ'],
  cs: ['CZ', 'SK'],
  sl: ['SI', 'HR'],
  hr: ['HR', 'SI', 'BA'],
  pl: ['PL'],
  pt: ['PT', 'ES'],
  es: ['ES', 'PT'],
  de: ['DE', 'AT', 'CH'],
  en: ['GB', 'IE'],
  hu: ['HU', 'SK'],
  ro: ['RO', 'MD'],
  it: ['IT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'LU'],
};

/** How well digits fit a numbering plan. */
export type Fit = 'mobile' | 'any' | 'none';

/** Shortest and longest international number with its code, ITU-T E.164. */
const INTERNATIONAL = { shortest: 8, longest: 15 };

/** Whether digits behind "+" or "00" are a number: by the plan of a European code, by length for others. */
export function isInternational(digits: string): boolean {
  if (digits.startsWith('0') || digits.length < INTERNATIONAL.shortest) return false;
  if (digits.length > INTERNATIONAL.longest) return false;
  return plansByCode(digits).length === 0 || isEuropean(digits);
}

/** Whether digits behind "+" or "00" are a number by the plan of a European country; a trunk zero may be left in. */
export function isEuropean(digits: string): boolean {
  return plansByCode(digits).some((plan) => {
    const national = digits.slice(plan.code.length);
    return fitOf(national, plan) !== 'none' || fitOf(national.replace(/^0/, ''), plan) !== 'none';
  });
}

function plansByCode(digits: string): Plan[] {
  return [...PLANS.values()].filter(({ code }) => digits.startsWith(code));
}

/** How well digits fit the national numbers of a market, with the trunk prefix where one is dialled. */
export function nationalFit(digits: string, market: string): Fit {
  return bestFit(plansOf(market), (plan) => withTrunk(digits, plan));
}

/** The same for digits without their trunk prefix, or with the calling code and no plus. */
export function looseFit(digits: string, market: string): Fit {
  return bestFit(plansOf(market), (plan) => {
    const fit = fitOf(digits, plan);
    if (fit === 'mobile' || !digits.startsWith(plan.code)) return fit;
    const behind = fitOf(digits.slice(plan.code.length), plan);
    return behind === 'none' ? fit : behind;
  });
}

/** How well digits with their trunk prefix fit the plan of any country of Europe. */
export function foreignFit(digits: string): Fit {
  return bestFit(PLANS.values(), (plan) => withTrunk(digits, plan));
}

const plansOf = remembered((market) =>
  (COUNTRIES_OF_MARKET[market] ?? COUNTRIES_OF_MARKET.en ?? []).flatMap(
    (country) => PLANS.get(country) ?? [],
  ),
);

function withTrunk(digits: string, plan: Plan): Fit {
  if (plan.trunk === '' || (plan.country === 'IT' && digits.startsWith('0')))
    return fitOf(digits, plan);
  return digits.startsWith(plan.trunk) ? fitOf(digits.slice(plan.trunk.length), plan) : 'none';
}

function fitOf(digits: string, { mobile, any }: Plan): Fit {
  if (mobile.test(digits)) return 'mobile';
  // Shorter ones are emergency and network numbers, or local ones that nobody gives to strangers.
  return digits.length >= 7 && any.test(digits) ? 'any' : 'none';
}

function bestFit(plans: Iterable<Plan>, fitOfPlan: (plan: Plan) => Fit): Fit {
  let best: Fit = 'none';
  for (const plan of plans) {
    const fit = fitOfPlan(plan);
    if (fit === 'mobile') return fit;
    if (fit === 'any') best = fit;
  }
  return best;
}
