import type { Rule } from '../rule';
import { contactEmail } from './contact-email';
import { contactMessenger } from './contact-messenger';
import { contactPhone } from './contact-phone';
import { contactSocial } from './contact-social';
import { contactUrl } from './contact-url';
import { paymentOffPlatform } from './payment-off-platform';

/** Every rule that a draft is checked by. To add one: its file, its line here. */
export const rules: readonly Rule[] = [
  contactEmail,
  contactUrl,
  contactPhone,
  contactMessenger,
  contactSocial,
  paymentOffPlatform,
];
