import { subjectKey } from '@/utils/mail/subject';

const LONGEST_KEY = 280;
/** Where mail programs keep the id of a conversation. */
const IDS = ['data-legacy-thread-id', 'data-convid', 'data-thread-id'] as const;

/** What is known of the contacts of one page while it lives: the same one has the same key everywhere. */
export interface ContactKeys {
  /** Key of a contact; remembers it. */
  keyOf(contact: { element: Element; subject: string; address: string | null }): string;
  /** Addresses from which a contact with this subject came. */
  senderOf(subject: string): readonly string[];
  /** Addresses from which contacts came. */
  addresses(): readonly string[];
}

/** Starts to remember. */
export function createKeys(): ContactKeys {
  const ids = new Map<string, string>();
  const senders = new Map<string, string>();
  return {
    keyOf({ element, subject, address }) {
      const name = subjectKey(subject);
      if (address !== null) senders.set(name, address);
      const id = conversationId(element) ?? ids.get(name);
      if (id !== undefined) {
        ids.set(name, id);
        return id.slice(0, LONGEST_KEY);
      }
      // Subjects repeat, the address behind one contact does less.
      return [name, address ?? ''].join(' ').trim().slice(0, LONGEST_KEY);
    },
    senderOf: (subject) => [senders.get(subjectKey(subject)) ?? []].flat(),
    addresses: () => [...senders.values()],
  };
}

/** Id of the conversation that an element shows; null where the page tells none. */
export function conversationId(element: Element): string | null {
  for (const name of IDS) {
    const bearer = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    const id = bearer?.getAttribute(name);
    if (id != null && id !== '') return id;
  }
  return null;
}
