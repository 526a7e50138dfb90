import type { Notice } from '@/utils/storage';

/** Which discussion a notification is about: what a click on it opens. */
export type NoticeTarget = Pick<Notice, 'platform' | 'account' | 'key'>;

/**
 * Id of a notification: the same notices have the same one, so that shown again they replace
 * themselves. Carries its target, because the worker that is woken by a click remembers nothing.
 */
export function notificationId([first, ...rest]: readonly [Notice, ...Notice[]]): string {
  const { kind, at, platform, account, key } = first;
  return JSON.stringify([kind, at, platform, account, key, rest.length]);
}

/** The discussion of a notification; null for one of several, and for an id that is not ours. */
export function targetOf(id: string): NoticeTarget | null {
  const parts = parsed(id);
  if (!Array.isArray(parts)) return null;
  const [, , platform, account, key, others]: unknown[] = parts;
  const isTarget =
    typeof platform === 'string' && typeof account === 'string' && typeof key === 'string';
  return isTarget && others === 0 ? { platform, account, key } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
