import type { Finding } from './finding';

/** Who gets a mail, as its head shows them: 'a@b.example', 'Name <a@b.example>', or a name alone. */
export interface Recipients {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}

/** A recipient that was added to an answer, or left out of it; `excerpt` says who. */
export interface RecipientFinding extends Finding {
  readonly rule: 'mail.recipient';
  readonly severity: 'block';
  readonly excerpt: string;
}

/**
 * Compares whom an answer goes to with whom it has to go to. The same recipients in another order, under
 * another name, or in another field are the same.
 *
 * @param original - recipients of the answer as the mail that is answered sets them
 * @param now - recipients in the head of the answer
 * @param source - id of the platform's rule that wants them unchanged
 * @returns those who were added, in the order of the head, then those who are missing
 */
export function recipientFindings(
  original: Recipients,
  now: Recipients,
  source = 'dott.reply-same-mail',
): RecipientFinding[] {
  const expected = everyone(original);
  const found = everyone(now);
  const added = found.filter((recipient) => !expected.some((known) => isSame(known, recipient)));
  const missing = expected.filter((recipient) => !found.some((known) => isSame(known, recipient)));
  const shown = new Set([...added, ...missing].map(({ shown: text }) => text));
  return [...shown].map((excerpt) => ({
    rule: 'mail.recipient',
    severity: 'block',
    start: 0,
    end: 0,
    source,
    excerpt,
  }));
}

interface Recipient {
  readonly shown: string;
  /** Null where the head shows a name alone. */
  readonly address: string | null;
  readonly name: string;
}

/** What stands between the signs that part addresses from names. */
const PARTS = /[^\s<>()[\]"',;:]+/g;

function everyone({ to, cc, bcc }: Recipients): Recipient[] {
  return [...to, ...cc, ...bcc].map(read).filter(({ shown }) => shown !== '');
}

function read(text: string): Recipient {
  const shown = text.replace(/\s+/g, ' ').trim();
  const address = shown.match(PARTS)?.find(isAddress) ?? null;
  const name = (address === null ? shown : shown.replace(address, ''))
    .replace(/[\s"'<>()]+/g, ' ')
    .trim();
  // No mail server in use tells capital letters apart, and programs show addresses in either.
  return { shown, address: address?.toLowerCase() ?? null, name: name.toLowerCase() };
}

function isAddress(part: string): boolean {
  const at = part.indexOf('@');
  return at > 0 && at < part.length - 1;
}

/** A head that shows names alone is compared by them. */
function isSame(one: Recipient, other: Recipient): boolean {
  if (one.address !== null && other.address !== null) return one.address === other.address;
  return one.name !== '' && one.name === other.name;
}
