import { cleanup, render, type RenderResult } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach } from 'vitest';

import { WordsContext } from '@/components/words';
import en from '@/public/_locales/en/messages.json';
import { createWords } from '@/utils/i18n/words';

import { messagesOf } from '../messages-of';

afterEach(cleanup);

const words = createWords(messagesOf(en));

/** Gives what is in it the English words of the interface. */
export function EnglishWords({ children }: { children: ComponentChild }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** Renders a component with the English words of the interface. */
export function renderInEnglish(component: ComponentChild): RenderResult {
  return render(<EnglishWords>{component}</EnglishWords>);
}
