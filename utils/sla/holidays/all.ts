/** To be imported where deadlines on every market are counted: the holidays of all countries are known then. */
import { knowLaws } from './known-laws';
import { laws } from './laws';

knowLaws(laws);
