import type { Notice } from '@/utils/storage';

/** Which discussion a notification is about, or one of those, and what a click on it opens. */
export type NoticeTarget = Pick<Notice, 'platform' | 'account' | 'key'> & {
  /** Several of one account have their list in common, others only the dashboard. */
  readonly opens: 'discussion' | 'list' | 'dashboard';
};

/**
 * Id of a notification: the same notices have the same one, so that shown again they replace
 * themselves. Carries its target, because the worker that is woken by a click remembers nothing.
 */
export function notificationId([first, ...rest]: readonly [Notice, ...Notice[]]): string {
  const { kind, at, platform, account, key } = first;
  const isOneList = rest.every((other) => other.platform === platform && other.account === account);
  return JSON.stringify([kind, at, platform, account, key, rest.length, isOneList]);
}

/** What a click on a notification opens; null for an id that is not ours. */
export function targetOf(id: string): NoticeTarget | null {
  const parts = parsed(id);
  if (!Array.isArray(parts)) return null;
  const [, , platform, account, key, others, isOneList]: unknown[] = parts;
  const isTarget =
    typeof platform === 'string' && typeof account === 'string' && typeof key === 'string';
  if (!isTarget) return null;
  if (others === 0) return { platform, account, key, opens: 'discussion' };
  return { platform, account, key, opens: isOneList === true ? 'list' : 'dashboard' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
