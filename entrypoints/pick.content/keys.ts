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
export function commandOf({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyboardEvent): KeyCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Tab') return shiftKey ? 'tab-back' : 'tab';
  return COMMANDS[key] ?? null;
}
