import { browser } from '#imports';
import type { Language } from '@/utils/guard/languages';
import type { Vocabularies } from '@/utils/guard/vocabulary';

/** What a check of drafts in a market has to know: a file of our own, so that it is as the build wrote it. */
export async function marketWords(language: Language): Promise<Vocabularies> {
  const file = await fetch(browser.runtime.getURL(`/lexicons/${language}.json`));
  const words: Vocabularies = await file.json();
  return words;
}
