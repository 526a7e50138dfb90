import type { Lexicon } from './lexicon';
import { ACCOUNT_WORDS, CARD_WORDS, COMPANY_NUMBERS } from './accounts';
import { MESSENGER_FEATURES, NETWORK_FEATURES, NETWORK_LOOKS } from './app-features';
import { AREA_CODES } from './area-codes';
import { FOLLOWS, MESSENGER_HINTS, RED_KEYS, SOCIAL_HINTS } from './app-hints';
import { CARD_PARTS } from './card-parts';
import { CALL_INVITATIONS, THIRD_PARTIES } from './calls';
import { FILLERS, REPEATS, TIMES } from './dictation';
import { DENIALS, NOT_DENIALS, TURNS } from './denials';
import { HAVE_YOU, INVITATIONS, OWN } from './invitations';
import { AT_HINTS, MAIL_INVITATIONS, MAIL_WORDS } from './mail';
import { AT_PHRASES, DASH_PHRASES, DOT_PHRASES, SAID_DOMAINS, SLASH_PHRASES } from './mark-phrases';
import { KEYS } from './keys';
import { LITTLE_WORDS, NEXT_WORDS } from './next-words';
import { AS, MAILBOX_NAMES, WE, WORDLIKE_DOMAINS } from './mailbox-words';
import { ORDER_STATES, OTHER_NUMBERS, PHONE_WORDS } from './number-labels';
import { BEFORE_NOUNS } from './ordinary-names';
import { OWN_NUMBERS } from './own-numbers';
import { PART_NUMBERS } from './part-numbers';
import { PAYMENT_PARTS } from './payment-parts';
import { ACCOUNT_PLEAS, PAY_WORDS, PLATFORM_WAYS, RESTS, TO_ME } from './payments';
import { PLEA_PARTS } from './plea-parts';
import { INSIDES, LITTLE_ATS, OWN_PLACES, PLACES, REACHED_AT, WHERES } from './prepositions';
import { MEASURES, PRICES } from './prices';
import { LETTER_NAMES } from './letter-names';
import { APP_STATES, IN_MENUS, PRODUCT_TALK } from './product-talk';
import { PROFILE_PARTS } from './profile-parts';
import { CALLED, CHANNEL_WORDS } from './profiles';
import { BOUGHT, IFS, MONEY_BACK, PAID } from './refunds';
import { ROUND_IT } from './round-the-platform';
import { SEARCH_PARTS } from './search-parts';
import { RECEIVED_CODES, SENT_CODES } from './sent-codes';
import { BACKWARDS, COMMAS, HOST_ENDINGS, NO_SPACES, TOGETHER } from './spelling-talk';
import {
  FIELD_TALK,
  FILL_IN,
  FORMAT_TALK,
  NAME_FIELDS,
  TEMPLATE_FIELDS,
  TITLES,
} from './template-fields';
import { TRACE_FREE_PARTS } from './trace-free-parts';
import { TITLED_THINGS } from './titled-things';
import { SEARCH_FOR_US, WEB_WORDS } from './web';

/** The same for every market: names of channels and of hosts are known in all, whatever language stands around them. */
function inEveryMarket(lexicon: Lexicon): Lexicon {
  const entries = Object.values(lexicon).flatMap((said) => said.split(', '));
  return { all: [...new Set(entries)].join(', ') };
}

/** Lexicons by the name under which the rules ask for them in a market's own language alone. To add one: its file, its line here. */
const OWN_TOPICS = {
  letterNames: LETTER_NAMES,
  denials: DENIALS,
  notDenials: NOT_DENIALS,
  turns: TURNS,
  own: OWN,
  haveYou: HAVE_YOU,
  messengerFeatures: MESSENGER_FEATURES,
  networkFeatures: NETWORK_FEATURES,
  atHints: AT_HINTS,
  payWords: PAY_WORDS,
  rests: RESTS,
  toMe: TO_ME,
  platformWays: PLATFORM_WAYS,
  accountPleas: ACCOUNT_PLEAS,
  orderStates: ORDER_STATES,
  wordlikeDomains: WORDLIKE_DOMAINS,
  follows: FOLLOWS,
  invitations: INVITATIONS,
  ownNumbers: OWN_NUMBERS,
  otherNumbers: OTHER_NUMBERS,
  productTalk: PRODUCT_TALK,
  messengerHints: MESSENGER_HINTS,
  redKeys: RED_KEYS,
  socialHints: SOCIAL_HINTS,
  callInvitations: CALL_INVITATIONS,
  mailInvitations: MAIL_INVITATIONS,
  searchForUs: SEARCH_FOR_US,
  beforeNouns: BEFORE_NOUNS,
  called: CALLED,
  areaCodes: AREA_CODES,
  titledThings: TITLED_THINGS,
  inMenus: IN_MENUS,
  networkLooks: NETWORK_LOOKS,
  ...PLEA_PARTS,
  ...PROFILE_PARTS,
  ...SEARCH_PARTS,
  ...PAYMENT_PARTS,
  ...CARD_PARTS,
  ...TRACE_FREE_PARTS,
} satisfies Record<string, Lexicon>;

/** Those that are asked for in English as well, which sellers mix in. */
export const SHARED_TOPICS = {
  appStates: APP_STATES,
  mailWords: MAIL_WORDS,
  thirdParties: THIRD_PARTIES,
  keys: KEYS,
  webWords: WEB_WORDS,
  roundThePlatform: ROUND_IT,
  accountWords: ACCOUNT_WORDS,
  cardWords: CARD_WORDS,
  phoneWords: PHONE_WORDS,
  partNumbers: PART_NUMBERS,
  saidDomains: SAID_DOMAINS,
  atPhrases: AT_PHRASES,
  dotPhrases: DOT_PHRASES,
  dashPhrases: DASH_PHRASES,
  slashPhrases: SLASH_PHRASES,
  mailboxNames: MAILBOX_NAMES,
  as: AS,
  we: WE,
  repeats: REPEATS,
  times: TIMES,
  fillers: FILLERS,
  nextWords: NEXT_WORDS,
  littleWords: LITTLE_WORDS,
  nameFields: NAME_FIELDS,
  templateFields: TEMPLATE_FIELDS,
  fillIn: FILL_IN,
  titles: TITLES,
  fieldTalk: FIELD_TALK,
  formatTalk: FORMAT_TALK,
  companyNumbers: COMPANY_NUMBERS,
  places: { ...inEveryMarket(PLACES), ...OWN_PLACES },
  insides: INSIDES,
  reachedAt: REACHED_AT,
  littleAts: LITTLE_ATS,
  wheres: WHERES,
  prices: PRICES,
  measures: MEASURES,
  ifs: inEveryMarket(IFS),
  paid: PAID,
  bought: BOUGHT,
  moneyBack: MONEY_BACK,
  channelWords: CHANNEL_WORDS,
  sentCodes: SENT_CODES,
  receivedCodes: RECEIVED_CODES,
  hostEndings: inEveryMarket(HOST_ENDINGS),
  together: TOGETHER,
  backwards: BACKWARDS,
  commas: COMMAS,
  noSpaces: NO_SPACES,
} satisfies Record<string, Lexicon>;

/** Every lexicon of phrases. */
export const TOPICS = { ...OWN_TOPICS, ...SHARED_TOPICS };

export type SharedTopic = keyof typeof SHARED_TOPICS;
export type Topic = keyof typeof TOPICS;
