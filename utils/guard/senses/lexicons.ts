import { madeOfWords } from '../vocabulary';
import { taggerOf } from './tagger';

/** The tagger of a market's language; undefined where its lexicon is not known. */
export const taggerFor = madeOfWords('senses', taggerOf);
