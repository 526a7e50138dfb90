import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

import { statusRule } from '@/utils/claims/rules';
import type { DiscussionView } from '@/utils/discussions/view';

import { ClaimMarking } from './claim-marking';
import type { ClaimDetails } from './ClaimDetails';

interface ClaimMenuProps {
  view: DiscussionView;
  /** Epoch ms. */
  now: number;
}

type Details = ComponentType<Parameters<typeof ClaimDetails>[0]>;

/** The claim of one discussion in a list; what shows it is loaded where a platform asks for it. */
export function ClaimMenu({ view, now }: ClaimMenuProps) {
  const mark = useContext(ClaimMarking);
  const [Loaded, setLoaded] = useState<Details | null>(null);
  const isWanted = statusRule(view.platform) !== null;
  useEffect(() => {
    if (isWanted) void load().then((details) => setLoaded(() => details));
  }, [isWanted]);
  if (!isWanted || !Loaded) return null;
  return <Loaded view={view} now={now} onMark={mark && ((marked) => mark(view, marked))} />;
}

async function load(): Promise<Details> {
  return (await import('./ClaimDetails')).ClaimDetails;
}
