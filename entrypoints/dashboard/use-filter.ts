import { useCallback, useEffect, useState } from 'preact/hooks';

import { addressOf, type Navigation } from '@/components/dashboard/navigation';
import { type DashboardFilter, parseFilter } from '@/utils/discussions/metrics';

/** The filter that the page's address asks for, and the way to another one: back leads back. */
export function useFilter(): Navigation {
  const [filter, setFilter] = useState(fromAddress);

  useEffect(() => {
    const follow = (): void => setFilter(fromAddress());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = useCallback((wanted: DashboardFilter, toList = false): void => {
    // What is typed changes the address without a step back for each letter.
    const isTyped = wanted.query !== fromAddress().query;
    if (isTyped) history.replaceState(null, '', addressOf(wanted));
    else history.pushState(null, '', addressOf(wanted));
    setFilter(wanted);
    if (toList) setTimeout(showList);
  }, []);

  return { filter, go };
}

/** Brings the list into sight, and readers of the page with it. */
function showList(): void {
  const title = document.querySelector<HTMLElement>('#list-title');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

function fromAddress(): DashboardFilter {
  return parseFilter(new Map(new URLSearchParams(location.search)));
}
