/**
 * Brings all tables of words in before anything else, so that they stand side by side in the
 * bundle, like beside like: they share stems, and compressed together they take 2 kB less.
 */
import '@/utils/time/words/uralic';
import '@/utils/time/words/romance';
import '@/utils/time/words/germanic';
import '@/utils/time/words/slavic';
import '@/utils/time/words';
import '@/utils/panel/words/states';
import '@/utils/panel/words/internal-notes';
import '@/utils/panel/words/authors';
import '@/utils/panel/words/columns';
import '@/utils/panel/words/message-marks';
import '@/utils/panel/words/page-states';
import '@/utils/panel/words/discussions';
import '@/utils/panel/words/send';
import '@/utils/panel/words/unread';
import '@/utils/panel/words/enter-key';
import '@/utils/panel/words/side-markup';
import '@/utils/panel/words/names';
import '@/utils/panel/words/shop';
