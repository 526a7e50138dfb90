import type { Language } from '../languages';

/**
 * Phrases by language, with commas between. A phrase is words with spaces between; `word*` stands for all
 * its endings, `~` for up to three words in between. Case and diacritics do not count. `all` holds for
 * every market.
 */
export type Lexicon = Readonly<Partial<Record<Language | 'all', string>>>;
