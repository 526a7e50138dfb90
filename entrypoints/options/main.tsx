import '@/utils/sla/holidays/all';

import '@/assets/tokens.css';
import '@/assets/page.css';
import '@/assets/options.css';

import { render } from 'preact';

import { browserWords } from '@/utils/i18n/browser-words';

import { Options } from './Options';

const words = browserWords();
document.documentElement.lang = words.locale;
const root = document.querySelector('#options');
if (root) render(<Options words={words} />, root);
