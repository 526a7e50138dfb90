import { LANGUAGES } from './languages';
import { MODEL } from './language/model';
import { knowModel } from './language/scores';
import { phrasesOf, wholeVocabulary } from './lexicons/vocabularies';
import { knowVocabularies } from './vocabulary';

knowVocabularies({ all: { phrases: phrasesOf('all') } });
for (const language of LANGUAGES) knowVocabularies({ [language]: wholeVocabulary(language) });
knowModel(MODEL);
