import type { Lexicon } from '../text/phrases';
import { ACCOUNT_WORDS, CARD_WORDS } from './accounts';
import { FOLLOWS, MESSENGER_HINTS, SOCIAL_HINTS } from './app-hints';
import { CALL_INVITATIONS, THIRD_PARTIES } from './calls';
import { DENIALS, NOT_DENIALS, TURNS } from './denials';
import { HAVE_YOU, INVITATIONS, OWN } from './invitations';
import { AT_HINTS, MAIL_INVITATIONS, MAIL_WORDS } from './mail';
import { ORDER_STATES, OTHER_NUMBERS, PHONE_WORDS } from './number-labels';
import { OWN_NUMBERS } from './own-numbers';
import { PART_NUMBERS } from './part-numbers';
import { OWN_PAYMENT_PARTS } from './own-payment-parts';
import { PAYMENT_PARTS } from './payment-parts';
import { ACCOUNT_PLEAS, PAY_WORDS, PLATFORM_WAYS } from './payments';
import { PLEA_PARTS } from './plea-parts';
import { APP_STATES, PRODUCT_TALK } from './product-talk';
import { ROUND_IT } from './round-the-platform';
import { SEARCH_PARTS } from './search-parts';
import { SEARCH_FOR_US, WEB_WORDS } from './web';

/** Every lexicon of phrases by the name under which the rules ask for it. To add one: its file, its line here. */
export const TOPICS = {
  invitations: INVITATIONS,
  denials: DENIALS,
  notDenials: NOT_DENIALS,
  turns: TURNS,
  productTalk: PRODUCT_TALK,
  appStates: APP_STATES,
  own: OWN,
  haveYou: HAVE_YOU,
  messengerHints: MESSENGER_HINTS,
  socialHints: SOCIAL_HINTS,
  mailInvitations: MAIL_INVITATIONS,
  atHints: AT_HINTS,
  mailWords: MAIL_WORDS,
  callInvitations: CALL_INVITATIONS,
  thirdParties: THIRD_PARTIES,
  webWords: WEB_WORDS,
  searchForUs: SEARCH_FOR_US,
  payWords: PAY_WORDS,
  platformWays: PLATFORM_WAYS,
  roundThePlatform: ROUND_IT,
  accountPleas: ACCOUNT_PLEAS,
  accountWords: ACCOUNT_WORDS,
  cardWords: CARD_WORDS,
  phoneWords: PHONE_WORDS,
  otherNumbers: OTHER_NUMBERS,
  partNumbers: PART_NUMBERS,
  orderStates: ORDER_STATES,
  follows: FOLLOWS,
  ownNumbers: OWN_NUMBERS,
  ...PLEA_PARTS,
  ...SEARCH_PARTS,
  ...PAYMENT_PARTS,
  ...OWN_PAYMENT_PARTS,
} satisfies Record<string, Lexicon>;

export type Topic = keyof typeof TOPICS;
