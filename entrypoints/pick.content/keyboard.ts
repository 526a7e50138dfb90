/** What a key asks of the picker. */
export type KeyCommand =
  'leave' | 'back' | 'press' | 'next' | 'previous' | 'wider' | 'narrower' | 'tab' | 'tab-back';

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  Escape: 'leave',
  Backspace: 'back',
  Enter: 'press',
  ' ': 'press',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'wider',
  '+': 'wider',
  '=': 'wider',
  ArrowDown: 'narrower',
  '-': 'narrower',
  '−': 'narrower',
};

/** The command of a key; null for one that asks nothing. */
export function commandOf(event: KeyboardEvent): KeyCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Tab') return event.shiftKey ? 'tab-back' : 'tab';
  return COMMANDS[event.key] ?? null;
}
