import { LANGUAGES } from './languages';
import { phrasesOf, wholeVocabulary } from './lexicons/vocabularies';
import { knowVocabularies } from './vocabulary';

knowVocabularies({ all: { phrases: phrasesOf('all') } });
for (const language of LANGUAGES) knowVocabularies({ [language]: wholeVocabulary(language) });
