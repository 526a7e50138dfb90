import type { PanelContext } from '@/utils/discussions/panel-context';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

type Decision = Parameters<typeof sendMessage<'recordDecision'>>[1];

/** What is kept of a decision besides where and when. */
type Decided = Pick<Decision, 'key' | 'action' | 'rules'> &
  Partial<Pick<Decision, 'reason' | 'note'>>;

/** Writes what the seller decided about drafts on this panel into the ledger. */
export function recordDecision(
  { platform, host }: PanelContext,
  { key, action, rules, reason = null, note = null }: Decided,
): void {
  const decision = { platform, host, account: null, key, rules, action, reason, note };
  sendMessage('recordDecision', { ...decision, at: Date.now() }).catch(
    logError('record the decision at the gate'),
  );
}
