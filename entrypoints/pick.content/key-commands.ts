import { windowBox } from '@/utils/panel/dom/window-box';
import type { PickSession } from '@/utils/panel/pick';

import type { BarPlace } from './bar-place';
import { commandOf, type KeyCommand } from './keyboard';
import { press } from './pointer';
import type { Teaching } from './teaching';
import type { PickerView } from './view';

/** Teaches by keyboard alone: keys go through what may be pointed at and the buttons of the bar. */
export function createKeyCommands(
  session: PickSession,
  teaching: Teaching,
  view: PickerView,
  bar: BarPlace,
): (event: KeyboardEvent) => void {
  const focused = (): HTMLButtonElement | undefined =>
    view.buttons().find((button) => button.matches(':focus'));

  /** Brings what is pointed at into sight, and says what it is. */
  const present = (): void => {
    const element = session.proposal?.element;
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    teaching.present();
    if (element) bar.makeWay(windowBox(element));
  };

  const step = (by: 1 | -1): boolean => {
    if (!session.step(by)) return false;
    view.focusBar();
    present();
    return true;
  };

  /** One ring: what may be pointed at, then the buttons of the bar. */
  const tab = (by: 1 | -1): void => {
    const all = view.buttons();
    const at = focused();
    const next = at && all[all.indexOf(at) + by];
    if (next) next.focus();
    else if (!step(by)) all.at(by === 1 ? 0 : -1)?.focus();
  };

  /** Behind the last one it begins anew. */
  const choose = (by: 1 | -1): boolean => step(by) || step(by);

  /** In a list that runs downwards, up and down are tried first: there is something to resize only then. */
  const resize = (to: 'wider' | 'narrower'): void => {
    if (!session.proposal) {
      choose(1);
      return;
    }
    session.resize(to);
    present();
  };

  const commands: Readonly<Record<KeyCommand, () => void>> = {
    leave: () => teaching.leave(),
    back: () => teaching.back(),
    press() {
      const button = focused();
      if (button) press(button);
      else teaching.take();
    },
    next: () => choose(1),
    previous: () => choose(-1),
    wider: () => resize('wider'),
    narrower: () => resize('narrower'),
    tab: () => tab(1),
    'tab-back': () => tab(-1),
  };

  return (event) => {
    const command = commandOf(event);
    if (command !== null) commands[command]();
  };
}
