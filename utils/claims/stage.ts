import { CLAIM_STAGES, type ClaimStage } from '@/utils/discussions/claim-marks';

import { fold } from './fold';
import { alone, anyOf, near, type Sign } from './phrase';
import { STAGE_WORDS, type StageWords } from './words/stages';

/** What a reply tells the buyer of a claim. */
export interface ToldStage {
  readonly stage: ClaimStage;
  /** Whether a tracking number is in it; of other stages than the last it is no matter. */
  readonly hasNumber: boolean;
  /** Whether a day of delivery is. */
  readonly hasDay: boolean;
}

/**
 * The furthest stage of a claim that a reply, in any language of the markets, says has been reached; null for
 * none. What is to come, is asked or depends on something has not been reached.
 */
export function stageToldIn(reply: string): ToldStage | null {
  const told = reply.split(/(?<=[.!?])\s/).flatMap(stagesOf);
  const stage = CLAIM_STAGES.findLast((one) => told.includes(one));
  return stage ? { stage, hasNumber: NUMBER.test(reply), hasDay: DAY.test(reply) } : null;
}

/** Eight characters of which most are digits: shorter ones are order numbers and prices. */
const NUMBER = /(?<![\p{L}\d])(?=(?:[A-Z]*\d){6})[A-Z\d]{8,30}(?![\p{L}\d])/u;

/** Names of days and months, and "tomorrow", in the languages of the markets, as they begin. */
const DAY_NAMES =
  'tomorrow|morgen|demain|mañana|domani|amanhã|mâine|zajtra|zítra|jutro|jutri|sutra|holnap|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì|martedì|mercoledì|giovedì|venerdì|segunda|terça|quarta|quinta|sexta|luni|marți|miercuri|joi|vineri|pondel|ponděl|utor|úter|stred|střed|štvrt|čtvrt|piat|pátek|poniedział|wtorek|środ|czwartek|piąt|torek|sred|četrt|petek|utorak|srijed|petak|hétf|kedd|szerd|csütört|péntek';
const DAYS_LEFT =
  'day|working|business|werktag|tag|jour|día|giorn|dia|zi|dn|dan|del|rad|rob|prac|nap|munkanap';
const MONTHS =
  'jan|feb|fév|mar|mär|apr|avr|abr|mai|maj|máj|may|jun|juin|júl|jul|aug|aoû|ago|sep|oct|okt|out|nov|dec|dez|déc|led|úno|bře|dub|kvě|čer|srp|zář|říj|lis|prosin|sty|lut|kwi|cze|lip|sie|wrz|paź|gru|sij|velj|ožu|tra|svi|kol|ruj';

/** '24. 11.', '2026-11-24', '24 November', 'in 2–3 days', 'Tuesday'. */
const DAY = new RegExp(
  String.raw`(?<!\d)\d{1,2}\s?[./]\s?(?:\d{1,2}(?!\d)|\p{L}{3,})|\d{4}-\d{2}-\d{2}` +
    String.raw`|(?<!\d)\d{1,2}\s?(?:[-–]\s?\d{1,2}\s?)?(?:${DAYS_LEFT})` +
    String.raw`|(?<!\d)\d{1,2}\s(?:de\s)?(?:${MONTHS})|(?<!\p{L})(?:${DAY_NAMES})`,
  'iu',
);

interface Language {
  readonly signs: readonly { readonly stage: ClaimStage; readonly sign: Sign }[];
  readonly later: RegExp;
}

let known: readonly Language[] | undefined;

function languages(): readonly Language[] {
  return (known ??= Object.values(STAGE_WORDS).map(compiled));
}

function compiled(words: StageWords): Language {
  return {
    signs: [
      { stage: 'return-received', sign: near(words.back[1], words.back[0], 4) },
      { stage: 'repair-begun', sign: near(words.begun[1], words.begun[0], 3) },
      { stage: 'repair-finished', sign: near(words.finished[1], words.finished[0], 4) },
      { stage: 'being-prepared', sign: alone(words.preparing) },
      { stage: 'dispatched', sign: alone(words.dispatched) },
    ],
    later: new RegExp(` ${anyOf(words.later)}(?= )`),
  };
}

/** Sentences of a reply that is being written are read again with every word of it. */
const recent = new Map<string, readonly ClaimStage[]>();
const MOST_RECENT = 200;

function stagesOf(sentence: string): readonly ClaimStage[] {
  const before = recent.get(sentence);
  if (before) return before;
  const parts = fold(sentence).split(/(?<=[.!?])/);
  const stages = languages().flatMap((language) =>
    parts.flatMap((part) => stagesIn(part, language)),
  );
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(sentence, stages);
  return stages;
}

function stagesIn(sentence: string, { signs, later }: Language): ClaimStage[] {
  if (sentence.trimEnd().endsWith('?')) return [];
  const clauses = sentence.split(',').map((clause) => ` ${clause.replaceAll(/\s+/g, ' ').trim()} `);
  const isTold = (clause: string, { patterns }: Sign): boolean =>
    patterns.some((pattern) =>
      [...clause.matchAll(pattern)].some(
        ({ index, 0: match }) => !later.test(clause.slice(0, index + match.length)),
      ),
    );
  return signs.flatMap(({ stage, sign }) =>
    clauses.some((clause) => isTold(clause, sign)) ? [stage] : [],
  );
}
