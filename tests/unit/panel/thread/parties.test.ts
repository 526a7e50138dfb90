// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readThread } from '@/utils/panel/thread';
import type { ReadDiscussion } from '@/utils/panel/reading';

import { COMPOSER, messagesIn, TWO } from './messages-in';

const talk = (ana: string, shop: string, between = ''): string =>
  `<div class="log"><div class="m"><div><b>${ana}</b> 20.11.2026 10:00</div><p>Where is my parcel?</p></div>${between}
   <div class="m"><div><b>${shop}</b> 20.11.2026 11:30</div><p>It left today.</p></div></div>`;

test.each<{ what: string; body: string; host?: string; expected?: string[] }>([
  {
    what: 'the shop whose own panel it is',
    body: `<p>Customer: Ana Novak</p>${talk('Ana Novak', 'Leo (Brass Lamps)')}`,
    host: 'desk.brasslamps.example',
  },
  {
    what: 'the marketplace beside the buyer and a shop',
    body: `<p>Customer: Ana Novak</p>${talk('Ana Novak', 'Handelo', '<div class="m"><div><b>Leo Holm</b> 20.11.2026 11:00</div><p>We are looking.</p></div>')}`,
    host: 'panel.handelo.example',
    expected: [
      TWO[0]!,
      'seller 11-20 11:00 We are looking.',
      'platform 11-20 11:30 It left today.',
    ],
  },
  {
    what: 'who writes to whom',
    body: talk('Ana to the shop', 'Brass Lamps to the customer'),
  },
  {
    what: 'whom each is written to, in small letters',
    body: talk('Ana Novak</b> <i>to Brass Lamps</i><b>', 'me</b> <i>to Ana Novak</i><b>'),
  },
  {
    what: 'an account in a line above, and mail addresses of the marketplace',
    body: `<p>Handelo | Account: Brass Lamps | Help</p>${talk('Ana Novak</b> <i>&lt;ana@buyers.handelo.example&gt;</i><b>', 'Brass Lamps')}`,
    host: 'panel.handelo.example',
  },
  {
    what: 'a role, and a name that stands at the top as well',
    body: `<div><span>Brass Lamps</span></div>${talk('Customer', 'Brass Lamps')}`,
  },
  {
    what: 'what an author is called in each message, behind texts of each alone',
    body: talk(
      'Lamp of brass</b> <u>Ana Novak wrote',
      'Re: the lamp</b> <u>You wrote',
      '<div class="m"><div><b>A question</b> <u>Ana Novak added</u> 20.11.2026 10:05</div><p>Or stolen?</p></div>',
    ).replaceAll('</b> 20', '</u> 20'),
    expected: [TWO[0]!, 'buyer 11-20 10:05 Or stolen?', TWO[1]!],
  },
  {
    what: 'a colour of a kit',
    body: `<p>Customer: Ana Novak</p>${talk('Ana Novak', 'Store Handelo (Mia)').replace('"m"><div><b>Store', '"m panel-info"><div><b>Store')}`,
    host: 'handelo.example',
  },
  {
    what: 'the name in the field of the answer',
    body: `${talk('Anabel', 'Brass Lamps')}<form><textarea placeholder="Write to Anabel…"></textarea><button>Send</button></form>`,
  },
  {
    what: 'the name in the heading of the answer',
    body: `${talk('Ana Novak', 'Brass Lamps')}<form><b>Reply to Ana Novak</b><textarea></textarea><button>Send</button></form>`,
  },
  {
    what: 'one of several customers on the page',
    body: `${talk('Ana Novak', 'Brass Lamps')}<p>Customer: Ana Novak</p><p>Customer: Bo Lind</p>`,
  },
  {
    what: 'names with the way of each message behind them',
    body: `<p>Customer: Ana Novak</p><div class="log"><div class="m"><div>Ana Novak <i>by form</i></div><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
      <div class="m"><div>Leo Holm <i>by mail</i></div><p>It left today.</p><small>20.11.2026 11:30</small></div></div>`,
  },
  {
    what: 'the desk of the shop',
    body: talk('Mia', 'Náš operátor'),
  },
  {
    what: 'a column of recipients',
    body: `<p>Customer: Ana Novak</p><table><tr><th>Date</th><th>From</th><th>To</th><th>Text</th></tr>
      <tr><td>20.11.2026 10:00</td><td>Ana Novak</td><td>Brass Lamps</td><td>Where is my parcel?</td></tr>
      <tr><td>20.11.2026 11:30</td><td>Brass Lamps</td><td>Ana Novak</td><td>It left today.</td></tr></table>`,
  },
  {
    what: 'you at the end of what was done',
    body: talk('Ana Novak</b> <i>napísala', 'odpísali ste').replaceAll('</b> 20', '</i> 20'),
  },
])('tells the sides by $what', ({ body, host, expected = TWO }) => {
  expect(messagesIn(body, 'en', host)).toEqual(expected);
});

test('takes the author who is a buyer in the list beside it for the buyer', () => {
  const page = new DOMParser().parseFromString(
    `<ul><li>Ana Novak</li><li>Bo Lind</li></ul>${talk('Ana Novak', 'Brass Lamps')}${COMPOSER}`,
    'text/html',
  );
  const rows = [...page.querySelectorAll('li')].map((element): ReadDiscussion => ({
    key: element.textContent,
    element,
    url: null,
    buyer: element.textContent,
    subject: null,
    lastMessageAt: null,
    lastMessagePrecisionMs: null,
    lastMessageEarliestAt: null,
    lastFrom: null,
    awaitingReply: null,
    unread: null,
  }));
  const [editor] = page.querySelectorAll('textarea');
  const composer = { editor: editor!, send: [...page.querySelectorAll('button')] };
  const context = { url: 'https://panel.example/talks/1', now: Date.parse('2026-11-21T22:00:00Z') };
  const thread = readThread(page, context, { roots: [page], composer, rows });
  expect(thread?.messages.map(({ from }) => from)).toEqual(['buyer', 'seller']);
});
