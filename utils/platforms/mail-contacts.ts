/** Why a buyer turns to the shop, as a platform sorts it. */
export interface ContactReason {
  readonly id: string;
  /** Pieces of text, folded, that name the reason. */
  readonly words: readonly string[];
  /** Weaker ones: of use only together with other signs. */
  readonly weakWords?: readonly string[];
  /** What a complete answer holds: ids whose texts are `checklist_<platform>_<id>` in the catalogues. */
  readonly checklist: readonly string[];
}

/**
 * How the mails look in which a platform passes buyers' contacts on. Texts are folded: small letters
 * without accents.
 */
export interface MailContacts {
  /** Domains from which the platform writes; every subdomain belongs to it. */
  readonly domains: readonly string[];
  /** Its name as it stands in names and subjects. */
  readonly name: string;
  /** Pieces of text in a mail about a contact, whatever its reason. */
  readonly contactWords: readonly string[];
  /** What stands before the number of an order. */
  readonly orderWords: readonly string[];
  /** Pieces of text in mails of the platform that are no contacts. */
  readonly otherWords: readonly string[];
  readonly reasons: readonly ContactReason[];
  /** Ids of checks that belong to every answer. */
  readonly checklist: readonly string[];
  /** How a letter begins, and how the platform's own staff is called, in a question to them. */
  readonly greetings: readonly string[];
  readonly staff: readonly string[];
  /** Id of the rule that wants the recipients unchanged. */
  readonly rule: string;
  /** Id of the rule that forbids to write to a customer unasked. */
  readonly firstContactRule: string;
}
