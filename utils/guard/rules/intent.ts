import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import { type Intent, shareOf } from '../intents/intents';
import type { Sense } from '../lexicons/senses/sense';
import { sentenceIntents } from '../sentences/sentence-intents';
import type { Candidate, Rule } from '../rule';

/** A draft's vagueness shows in the whole of it, against what was asked: `incomplete` judges that. */
const RULE_OF: Readonly<Record<Intent, RuleId | null>> = {
  harmless: null,
  vague: null,
  deal: 'deal.off-platform',
  promotion: 'marketing.promotion',
  review: 'marketing.review',
  automated: 'reply.automated',
  rude: 'reply.discourteous',
  phone: 'contact.phone',
  email: 'contact.email',
  messenger: 'contact.messenger',
  social: 'contact.social',
  web: 'contact.url',
  payment: 'payment.off-platform',
};

/** How likely a sentence has to be up to something: to be warned of, and to be hinted at. */
interface Bar {
  /** Senses of which the sentence has one; without them any sentence is meant. */
  readonly said?: readonly Sense[];
  readonly sure: number;
  readonly likely: number;
  /** How likely it may be harmless besides. */
  readonly harmless?: number;
}

const USUAL: Bar = { sure: 0.85, likely: 0.5 };
/** For all that leads off the platform together, and how likely a family is at least to be told beside another. */
const OFF: Bar = { sure: 0.97, likely: 0.86 };
const LEAST_PART = 0.2;

/** Intents that lead the same way: which of them it is is less sure than that it is one of them. */
interface Family {
  readonly kinds: readonly [Intent, ...Intent[]];
  /** They lead off the platform, as those of another family do. */
  readonly isWayOff?: true;
  /** The first that fits decides; measured on drafts kept from training. */
  readonly bars: readonly Bar[];
}

/** What no word of the field bears out has to be the surer: rare words may sound like anything. */
const FAMILIES: readonly Family[] = [
  {
    kinds: ['phone', 'email', 'messenger', 'social', 'web'],
    isWayOff: true,
    bars: [{ sure: 0.94, likely: 0.75 }],
  },
  {
    kinds: ['deal', 'payment'],
    isWayOff: true,
    bars: [
      {
        sure: 0.94,
        likely: 0.7,
        said: [
          'deal',
          'bypass',
          'outside',
          'direct',
          'cheaper',
          'dearer',
          'cash',
          'commission',
          'meet',
          'premises',
          'stall',
          'otherway',
          'otherwise',
          'secret',
          'behind',
          'drag',
          'relative',
          'along',
          'withdraw',
          'mine',
          'together',
          'site',
        ],
      },
      // The platform's own ways are told in much the same words.
      { said: ['platform', 'order', 'basket', 'delivery'], sure: 0.975, likely: 0.97 },
      { sure: 0.955, likely: 0.83 },
    ],
  },
  { kinds: ['promotion', 'review'], bars: [USUAL] },
  { kinds: ['automated'], bars: [{ sure: 0.88, likely: 0.66 }] },
  {
    kinds: ['rude'],
    bars: [
      // "How stupid of me" speaks of no buyer, whatever the words.
      { said: ['inoffensive'], sure: Infinity, likely: Infinity },
      {
        said: [
          'insult',
          'threat',
          'mockery',
          'silly',
          'nonsense',
          'stop',
          'hard',
          'flaw',
          'lair',
          'menace',
          'belittling',
          'lawyer',
        ],
        sure: 0.76,
        likely: 0.5,
      },
      { said: ['you', 'wits', 'feat'], sure: 0.85, likely: 0.75 },
      // What calls nobody anything is said of goods.
      { sure: 0.925, likely: 0.86, harmless: 0.12 },
    ],
  },
];
const WAYS_OFF: readonly Intent[] = FAMILIES.flatMap(({ kinds, isWayOff }) =>
  isWayOff === true ? kinds : [],
);
const LEAST_LIKELY = 0.5;

/** Fewer words say too little: "Thank you for your message" opens many a good answer, and is typed first. */
const LEAST_WORDS = 4;

/** What a sentence is up to, by all its words together: finds what no list of phrases has foreseen. */
export const intent: Rule = (input) =>
  sentenceIntents(input).flatMap(({ start, end, words, shares, senses }): Candidate[] => {
    // Most sentences are harmless, which leaves too little for all else.
    const harmless = shareOf('harmless', shares);
    if (words < LEAST_WORDS || harmless > 1 - LEAST_LIKELY) return [];
    const off = sum(WAYS_OFF.map((kind) => shareOf(kind, shares)));
    return FAMILIES.flatMap(({ kinds, bars, isWayOff }) => {
      const rule = RULE_OF[likeliest(kinds, shares)];
      const share = sum(kinds.map((kind) => shareOf(kind, shares)));
      const bar =
        bars.find(({ said }) => said?.some((sense) => senses.has(sense)) ?? true) ?? USUAL;
      const isWay = isWayOff === true && share >= LEAST_PART;
      const evidence =
        harmless > (bar.harmless ?? 1)
          ? undefined
          : surest([evidenceOf(share, bar), isWay ? evidenceOf(off, stricter(bar, OFF)) : null]);
      return rule === null || evidence === undefined
        ? []
        : [{ rule, start, end, evidence: [evidence], broad: true }];
    });
  });

function sum(shares: readonly number[]): number {
  return shares.reduce((all, share) => all + share, 0);
}

function likeliest(kinds: Family['kinds'], shares: Float32Array): Intent {
  return kinds.reduce((best, kind) =>
    shareOf(kind, shares) > shareOf(best, shares) ? kind : best,
  );
}

function evidenceOf(share: number, { sure, likely }: Bar): Evidence | null {
  if (share >= sure) return 'likely';
  return share >= likely ? 'possible' : null;
}

function stricter(one: Bar, other: Bar): Bar {
  return { sure: Math.max(one.sure, other.sure), likely: Math.max(one.likely, other.likely) };
}

function surest(found: readonly (Evidence | null)[]): Evidence | undefined {
  return (['likely', 'possible'] as const).find((evidence) => found.includes(evidence));
}
