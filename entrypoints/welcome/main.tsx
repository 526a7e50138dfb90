import '@/assets/tokens.css';
import '@/assets/page.css';
import '@/assets/badge.css';
import '@/assets/options.css';
import '@/assets/tools.css';

import { render } from 'preact';

import { browserWords } from '@/utils/i18n/browser-words';

import { Welcome } from './Welcome';

const words = browserWords();
document.documentElement.lang = words.locale;
document.title = words.t('welcome_title');
const root = document.querySelector('#welcome');
if (root) render(<Welcome words={words} />, root);
