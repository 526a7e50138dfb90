import '@/utils/sla/holidays/all';

import '@/assets/tokens.css';
import '@/assets/page.css';
import '@/assets/badge.css';
import '@/assets/rule-card.css';
import '@/assets/options.css';
import '@/assets/tools.css';

import { render } from 'preact';

import { browserWords } from '@/utils/i18n/browser-words';

import { Tools } from './Tools';

const words = browserWords();
document.documentElement.lang = words.locale;
document.title = `${words.t('tools_title')} · Panelwatch`;
const root = document.querySelector('#tools');
if (root) render(<Tools words={words} />, root);
