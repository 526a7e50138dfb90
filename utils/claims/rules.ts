import { packById } from '@/utils/platforms/registry';

/** Id of the platform's rule by which it takes contacts over; null where it has none. */
export function takeoverRule(platform: string): string | null {
  return ruleCalled(platform, 'takeover');
}

/** Id of the rule by which buyers are told of each stage unasked; null where there is none. */
export function statusRule(platform: string): string | null {
  return ruleCalled(platform, 'proactive-status');
}

function ruleCalled(platform: string, name: string): string | null {
  const id = `${platform}.${name}`;
  return packById(platform)?.rules.some((rule) => rule.id === id) ? id : null;
}
