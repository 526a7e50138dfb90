import { expect } from '@playwright/test';

import { test } from './fixtures.ts';

test('in Firefox the button is in the toolbar from the first start on', async ({ seller }) => {
  test.skip(seller.name === 'chromium', 'It leaves that to its user.');
  const { isOnToolbar } = await seller.inExtension(() => chrome.action.getUserSettings(), null);
  expect(isOnToolbar).toBe(true);
});
