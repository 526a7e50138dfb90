import { cleanup, render, type RenderResult } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';

import { WordsContext } from '@/components/words';
import en from '@/public/_locales/en/messages.json';
import { messagesOf } from '@/utils/i18n/catalogue';
import { createWords } from '@/utils/i18n/words';

afterEach(cleanup);

/** Renders a component with the English words of the interface. */
export function renderInEnglish(component: ComponentChild): RenderResult {
  const words = createWords(messagesOf(en));
  return render(<WordsContext.Provider value={words}>{component}</WordsContext.Provider>);
}
