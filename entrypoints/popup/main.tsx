import '@/utils/sla/holidays/all';

import '@/assets/tokens.css';
import '@/assets/badge.css';
import '@/assets/rule-card.css';
import '@/assets/popup.css';

import { render } from 'preact';

import { browserWords } from '@/utils/i18n/browser-words';

import { Popup } from './Popup';

const words = browserWords();
document.documentElement.lang = words.locale;
const root = document.querySelector('#popup');
if (root) render(<Popup words={words} />, root);
