import type { Language } from '../languages';
import type { Speech, Vocabulary } from '../vocabulary';
import { INTENT_MODELS } from './intents/all';
import type { Lexicon } from './lexicon';
import { LANGUAGE_MODELS } from './languages/all';
import { NUMBER_WORDS } from './number-words';
import { QUESTION_WORDS } from './question-words';
import { LEXICONS } from './senses/all';
import { SHARED_TOPICS, TOPICS } from './topics';

/** All that the lexicons hold of a language. */
export function wholeVocabulary(language: Language): Vocabulary {
  return {
    phrases: phrasesOf(language),
    senses: LEXICONS[language],
    questions: QUESTION_WORDS[language],
    numbers: NUMBER_WORDS[language],
    intents: INTENT_MODELS[language],
    language: LANGUAGE_MODELS[language],
  };
}

/** The phrases of a language, or those that hold for all. */
export function phrasesOf(speech: Speech): Vocabulary['phrases'] {
  return phrasesOn(TOPICS, speech);
}

/** The English phrases that are heard in every market. */
export function sharedPhrases(): Vocabulary['phrases'] {
  return phrasesOn(SHARED_TOPICS, 'en');
}

function phrasesOn(
  topics: Readonly<Record<string, Lexicon>>,
  speech: Speech,
): Vocabulary['phrases'] {
  const phrases: Record<string, string> = {};
  for (const [topic, lexicon] of Object.entries(topics)) {
    const said = lexicon[speech];
    if (said !== undefined) phrases[topic] = said;
  }
  return phrases;
}
