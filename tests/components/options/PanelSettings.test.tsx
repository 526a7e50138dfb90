import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { PanelSettings } from '@/components/options/PanelSettings';
import { NO_CHOICE, type PanelChoice } from '@/utils/discussions/counting';
import { packById } from '@/utils/platforms/registry';

import { renderInEnglish } from '../english';

function show(platform: string, choice: PanelChoice = NO_CHOICE) {
  const onChange = vi.fn();
  const { container } = renderInEnglish(
    <PanelSettings
      host="panel.example"
      pack={packById(platform)}
      choice={choice}
      regions={['DE', 'DE-BY', 'SK']}
      onChange={onChange}
    >
      {null}
    </PanelSettings>,
  );
  const set = (name: string, value: string) =>
    fireEvent.change(container.querySelector(`[name="${name}"]`)!, { target: { value } });
  return { container, onChange, set };
}

test('chooses the market of a platform, and leaves it to the page again', () => {
  const { onChange, set } = show('swopify');
  set('market', 'sk');
  expect(onChange).toHaveBeenLastCalledWith({
    ...NO_CHOICE,
    market: { language: 'sk', country: 'SK', timeZone: 'Europe/Bratislava' },
  });
  set('market', '');
  expect(onChange).toHaveBeenLastCalledWith(NO_CHOICE);
});

test('chooses whose public holidays count', () => {
  const { onChange, set } = show('swopify');
  set('holidays', 'DE-BY');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...NO_CHOICE, holidays: 'DE-BY' });
});

test('lets a panel in no pack be counted in working days', () => {
  const { onChange, set } = show('panel.example');
  set('clock', 'workingDays');
  expect(onChange.mock.lastCall?.[0]).toMatchObject({
    clock: { kind: 'workingDays', hours: 24, calendar: { holidays: null, closures: [] } },
  });
});

test('says that own closing days stop no platform', () => {
  expect(show('swopify').container.textContent).toContain(
    'Your own closing days do not stop its clock.',
  );
  expect(show('dott').container.querySelector('.closures')).toBeNull();
});
