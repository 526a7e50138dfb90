import { phraseFinder } from '../text/phrases';

/** The words for the ending of a host's name. */
export const hostEndings = phraseFinder('hostEndings');
