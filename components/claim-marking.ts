import { createContext } from 'preact';

import type { DiscussionView } from '@/utils/discussions/view';

import type { ClaimMark } from './ClaimControl';

/** Keeps what the seller says of a discussion's claim; null where nobody does. */
export const ClaimMarking = createContext<((view: DiscussionView, mark: ClaimMark) => void) | null>(
  null,
);
