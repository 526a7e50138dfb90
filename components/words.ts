import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { createWords, type Words } from '@/utils/i18n/words';

/** The words that components speak; an entrypoint provides the browser's. Without it keys are shown. */
export const WordsContext = createContext<Words>(createWords(() => ''));

/** The words of the interface's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
