import { describedBy, mergeEvents } from '@/utils/discussions';

import type { AccountKey, PanelwatchDatabase, StoredDiscussion, StoredPanel } from './database';
import { storedDiscussion } from './stored-discussion';

/** The account as part of a key. */
export function accountKey(account: string | null): AccountKey {
  return account ?? '';
}

/** The account that a key stands for. */
export function accountOf(key: AccountKey): string | null {
  return key === '' ? null : key;
}

/**
 * Discussions under the account that they belong to.
 *
 * A page may show its list before it shows who is signed in, and some pages never do. While a
 * panel is used by one account only, what was read there without a name is that account's; with
 * several it stays of none. Decided when the ledger is read, so that the order of readings does not matter.
 */
export async function underTheirAccounts(
  db: PanelwatchDatabase,
  discussions: readonly StoredDiscussion[],
  panels: readonly StoredPanel[],
): Promise<StoredDiscussion[]> {
  const owners = soleAccounts(panels);
  const resolved = new Map<string, StoredDiscussion>();
  for (const discussion of discussions) {
    const { platform, account, key } = discussion;
    const owner = owners.get(describedBy(discussion.events).host);
    if (owner === undefined || (account !== '' && account !== owner)) {
      resolved.set(JSON.stringify([platform, account, key]), discussion);
      continue;
    }
    const identity = JSON.stringify([platform, owner, key]);
    if (resolved.has(identity)) continue;
    const other = await db.get('discussions', [platform, account === '' ? owner : '', key]);
    const events = other ? mergeEvents(discussion.events, other.events) : discussion.events;
    const isWhole = account === owner && !other;
    const id = { platform, account: owner, key };
    resolved.set(identity, isWhole ? discussion : storedDiscussion(id, events));
  }
  return [...resolved.values()];
}

/** Panels without those that were read without a name and belong to a named one. */
export function namedPanels(panels: readonly StoredPanel[]): StoredPanel[] {
  const owners = soleAccounts(panels);
  return panels.filter(({ host, account }) => account !== '' || !owners.has(host));
}

/**
 * The account under which the same discussions may also stand: the only named one for none, and
 * none for the only named one; null where there is no such.
 */
export function otherNameOf(
  account: AccountKey,
  panels: readonly StoredPanel[],
): AccountKey | null {
  const names = new Set(panels.map((panel) => panel.account).filter((name) => name !== ''));
  const [name, second] = names;
  if (account === '') return second === undefined ? (name ?? null) : null;
  return second === undefined && (name ?? account) === account ? '' : null;
}

/** By host, the one account that is named there and was read together with nameless ones. */
function soleAccounts(panels: readonly StoredPanel[]): Map<string, AccountKey> {
  const accounts = new Map<string, Set<AccountKey>>();
  for (const { host, account } of panels) {
    accounts.set(host, (accounts.get(host) ?? new Set()).add(account));
  }
  const sole = new Map<string, AccountKey>();
  for (const [host, all] of accounts) {
    const [name, second] = [...all].filter((account) => account !== '');
    if (all.has('') && name !== undefined && second === undefined) sole.set(host, name);
  }
  return sole;
}
