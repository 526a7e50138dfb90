export type Author = 'buyer' | 'seller' | 'platform';

export interface Message {
  readonly id: string;
  readonly from: Author;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Order {
  readonly no: string;
  readonly at: string;
  readonly buyer: string;
  readonly product: string;
  readonly total: string;
}

export interface Discussion {
  readonly id: string;
  /** A running number, for colours. */
  readonly n: number;
  readonly buyer: { readonly full: string; readonly initials: string };
  readonly subject: string;
  readonly product: string;
  readonly orderNo: string;
  readonly money: string;
  readonly order: { readonly at: string };
  resolved: boolean;
  unreadCount: number;
  /** Oldest first, never empty. */
  readonly messages: Message[];
}

export const lastOf = ({ messages }: Discussion): Message => messages[messages.length - 1]!;

export const lastHuman = ({ messages }: Discussion): Message | undefined =>
  messages.findLast((message) => message.from !== 'platform');

/** Not resolved, and the last message of a person is the buyer's. */
export const isAwaiting = (discussion: Discussion): boolean =>
  !discussion.resolved && lastHuman(discussion)?.from === 'buyer';

export const newestFirst = (discussions: readonly Discussion[]): Discussion[] =>
  [...discussions].sort((a, b) => lastOf(b).at.localeCompare(lastOf(a).at));
