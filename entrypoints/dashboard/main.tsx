import '@/utils/sla/holidays/all';

import '@/assets/tokens.css';
import '@/assets/page.css';
import '@/assets/badge.css';
import '@/assets/rule-card.css';
import '@/assets/dashboard.css';

import { render } from 'preact';

import { browserWords } from '@/utils/i18n/browser-words';

import { Dashboard } from './Dashboard';

const words = browserWords();
document.documentElement.lang = words.locale;
document.title = `${words.t('dashboard_title')} · Panelwatch`;
const root = document.querySelector('#dashboard');
if (root) render(<Dashboard words={words} />, root);
