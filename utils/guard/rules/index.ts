import type { Rule } from '../rule';
import { contactEmail } from './contact-email';
import { contactMessenger } from './contact-messenger';
import { contactPhone } from './contact-phone';
import { contactSocial } from './contact-social';
import { contactUrl } from './contact-url';
import { incomplete } from './incomplete';
import { intent } from './intent';
import { boughtStars } from './bought-stars';
import { crossedOut } from './crossed-out';
import { letterCodes } from './letter-codes';
import { offers } from './offers';
import { paymentOffPlatform } from './payment-off-platform';
import { placeholders } from './placeholders';
import { pleas } from './pleas';
import { repeatedReply } from './repeated-reply';
import { replyLanguage } from './reply-language';
import { shouting } from './shouting';
import { spelledOut } from './spelled-out';
import { wording } from './wording';

/** Every rule that a draft is checked by. To add one: its file, its line here. */
export const rules: readonly Rule[] = [
  contactEmail,
  contactUrl,
  contactPhone,
  contactMessenger,
  contactSocial,
  paymentOffPlatform,
  pleas,
  wording,
  boughtStars,
  offers,
  letterCodes,
  crossedOut,
  placeholders,
  repeatedReply,
  spelledOut,
  shouting,
  replyLanguage,
  incomplete,
  intent,
];
