/**
 * What a word or phrase can mean for a reply. A lexicon lists the words of one language for each sense;
 * the rules speak of senses alone, so that one rule serves all languages.
 */
export const SENSES = [
  // Common to all rules
  'refusal',
  'forbidden',
  'but',
  'platform',
  'order',
  'dont',
  // A deal outside
  'deal',
  'bypass',
  'outside',
  'without',
  'direct',
  'trade',
  'cheaper',
  'dearer',
  'cash',
  'delivery',
  'commission',
  'avoid',
  'cancel',
  'meet',
  'premises',
  'otherway',
  'otherwise',
  'secret',
  'behind',
  'drag',
  'relative',
  'along',
  'settle',
  'involve',
  'claim',
  'withdraw',
  // Marketing
  'promotion',
  'discount',
  'code',
  'get',
  'next',
  'newsletter',
  'subscribe',
  'recommend',
  'offering',
  'bulk',
  'visit',
  'shop',
  'sale',
  'extra',
  'gift',
  'basket',
  // Reviews
  'rate',
  'review',
  'hurts',
  'forget',
  'judge',
  'us',
  'ask',
  'please',
  'yours',
  'change',
  // Automatic replies
  'automatic',
  'received',
  'absent',
  'phone',
  'later',
  // Manners
  'insult',
  'threat',
  'mockery',
  'silly',
  'nonsense',
  'stop',
  'hard',
  'grasp',
  'you',
  'flaw',
  'customer',
  // Answers that say nothing
  'filler',
  'praise',
] as const;

export type Sense = (typeof SENSES)[number];

/** Entries of a language by sense; `entry.ts` tells how an entry is written. */
export type SenseLexicon = Readonly<Record<Sense, string>>;
