// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { messagesIn, TWO } from './messages-in';

const IN =
  '<div class="msg in"><p class="h">Customer, 20.11.2026 10:00</p><p>Where is my parcel?</p></div>';
const OUT =
  '<div class="msg out"><p class="h">You, 20.11.2026 11:30</p><p>It left today.</p></div>';

test.each<{ what: string; body: string; lang?: string; expected?: string[] }>([
  {
    what: 'days with two figures for the year above hours in the same cell',
    lang: 'de',
    body: `<table><tr><td>20.11.26<br>10:00</td><td>Kunde</td><td>Where is my parcel?</td></tr>
      <tr><td>20.11.26<br>11:30</td><td>Wir</td><td>It left today.</td></tr></table>`,
  },
  {
    what: 'hours with a dot below lines of days',
    lang: 'sl',
    body: `<div class="talk"><h5>petek, 20. november</h5>
      <div class="row in"><span class="u">10.00</span><span>Where is my parcel?</span></div>
      <div class="row out"><span class="u">11.30</span><span>It left today.</span></div></div>`,
  },
  {
    what: 'a line of the panel that ends in a time with a weekday, behind its sentence',
    body: `<div class="log">${IN}${OUT}<div class="alert">The customer asks for the money. Friday, 20 November 2026, 12:05</div></div>`,
    expected: [...TWO, 'platform 11-20 12:05 The customer asks for the money.'],
  },
  {
    what: 'a file’s size behind a mark, and a mark in brackets behind a text',
    body: `<div class="log"><div class="msg in"><small>20.11.2026 10:00</small><p>Where is my parcel?</p><a href="#">list.xlsx</a> · 14 kB</div>
      <div class="msg out"><small>20.11.2026 11:30</small><p>It left today. <span>(edited)</span></p></div></div>`,
  },
  {
    what: 'a signature below two dashes',
    body: `<div class="log">${IN}<div class="msg out"><p class="h">You, 20.11.2026 11:30</p><div><div>It left today.</div><div style="color:gray">--<br>Nora, Lamp Shop<br>12 High Street</div></div></div></div>`,
  },
  {
    what: 'the beginning of what a message answers, in a part of its own',
    body: `<div class="log">${IN}${OUT}<div class="msg in"><p class="h">Customer, 21.11.2026 08:15</p><div class="before">It left tod…</div>Nothing has come.</div>
      <div class="msg out"><p class="h">You, 21.11.2026 09:00</p><div>It left today, as we wrote.</div></div></div>`.replace(
      'It left tod…',
      'It left today, as…',
    ),
    expected: [
      ...TWO,
      'buyer 11-21 08:15 Nothing has come.',
      'seller 11-21 09:00 It left today, as we wrote.',
    ],
  },
  {
    what: 'phases of a case, the first with a single message',
    body: `<div><div class="phase"><h3>Claim</h3><div class="act"><h4>The customer, Ana Novak <span>20.11.2026 10:00</span></h4><div>Where is my parcel?</div></div></div>
      <div class="phase"><h3>Talk</h3><div class="act"><h4>You (Lamp Shop) <span>20.11.2026 11:30</span></h4><div>It left today.</div></div>
      <div class="act"><h4>The customer, Ana Novak <span>21.11.2026 08:15</span></h4><div>Nothing has come.</div></div></div></div>`,
    expected: [...TWO, 'buyer 11-21 08:15 Nothing has come.'],
  },
  {
    what: 'somebody who is typing, made as the messages are',
    body: `<div class="log">${IN}${OUT}<div class="msg in"><p>Ana is typing<span>…</span></p></div></div>`,
  },
  {
    what: 'what it is about, without a time, made as the messages are',
    body: `<fieldset><legend>Subject</legend><div>Lamp of brass, order 7</div></fieldset>
      <fieldset><legend>Customer, 20.11.2026 10:00</legend><div>Where is my parcel?</div></fieldset>
      <fieldset><legend>Seller, 20.11.2026 11:30</legend><div>It left today.</div></fieldset>`,
  },
  {
    what: 'notes of the shop below a heading that says so',
    body: `<div><h2>Talk</h2>${IN}${OUT}<h2>Internal notes</h2><div class="msg"><p class="h">Nora, 20.11.2026 12:00</p><p>A patient customer.</p></div></div>`,
  },
  {
    what: 'several messages below one head, a line of the panel among them',
    body: `<div class="log"><div class="turn"><b>Customer</b> <small>20.11.2026 10:00</small><div class="line">Good day!</div><div class="line">Where is my parcel?</div></div>
      <div class="event">Parcel handed over · 20.11.2026 11:00</div>
      <div class="turn"><b>You</b> <small>20.11.2026 11:30</small><div class="line">It left today.</div></div></div>`,
    expected: [
      'buyer 11-20 10:00 Good day!',
      TWO[0]!,
      'platform 11-20 11:00 Parcel handed over',
      TWO[1]!,
    ],
  },
  {
    what: 'messages in fields that nobody can write in',
    body: `<div><div><label>Message of the customer on 20.11.2026 at 10:00</label><textarea readonly>Where is my parcel?</textarea></div>
      <div><label>Message of the shop on 20.11.2026 at 11:30</label><textarea readonly>It left today.</textarea></div>
      <div><label>New message</label><textarea></textarea></div><button>Send</button></div>`,
  },
  {
    what: 'who has written by the title of a drawing',
    body: `<div class="log"><div class="turn"><svg role="img"><title>Customer</title></svg><p>Where is my parcel?</p><i>20.11.2026 10:00</i></div>
      <div class="turn"><svg role="img"><title>Seller (you)</title></svg><p>It left today.</p><i>20.11.2026 11:30</i></div></div>`,
  },
  {
    what: 'who has written by what is read out of each message, with its time',
    body: `<div role="log"><div class="turn" aria-label="Message from the customer Ana Novakova-Stara, 20 November 10:00"><p>Where is my parcel?</p><i>20.11.2026 10:00</i></div>
      <div class="turn" aria-label="Your reply, 20 November 11:30"><p>It left today.</p><i>20.11.2026 11:30</i></div></div>`,
  },
  {
    what: 'roles before names, among lines of a third kind',
    body: `<ol><li><i>20.11.2026 09:00</i><div><div class="who">Happening</div>The order was sent.</div></li>
      <li><i>20.11.2026 10:00</i><div><div class="who">Buyer: Ana Novak</div>Where is my parcel?</div></li>
      <li><i>20.11.2026 11:30</i><div><div class="who">You (Lamp Shop)</div>It left today.</div></li></ol>`,
    expected: ['? 11-20 09:00 The order was sent.', ...TWO],
  },
  {
    what: 'names with a dash before the time, beside the history of the customer',
    body: `<div><div class="card"><b>State:</b> open · <b>Contact:</b> customer service ·</div>
      <div class="card"><div class="title">Talk with Ana Novak (3 messages)</div>
      <div class="item"><div class="head">Ana Novak — 20/11/2026 at 10:00:22</div><p>Where is my parcel?</p></div>
      <div class="item employee"><div class="head">Nora Kent — 20/11/2026 at 11:30:51</div><p>It left today.</p></div>
      <div class="item"><div class="head">Ana Novak — 21/11/2026 at 08:15:00</div><p>Nothing has come, and I wait.</p></div></div>
      <div class="card"><form><textarea name="reply"></textarea><button>Send</button></form></div>
      <div class="card"><div class="title">Times of the customer</div><table><tr><td>17/11/2026</td><td>Order 7 sent</td></tr><tr><td>14/11/2026</td><td>Order 7 paid</td></tr><tr><td>02/03/2026</td><td>Account made</td></tr></table></div></div>`,
    expected: [...TWO, 'buyer 11-21 08:15 Nothing has come, and I wait.'],
  },
  {
    what: 'people of the shop by a class that is no note’s, called support',
    body: `<div><div class="msg msg--customer"><b>Ana Novak</b> <time>20.11.2026 10:00</time><p>Where is my parcel?</p></div>
      <div class="msg msg--staff"><b>Nora Kent</b> · support <time>20.11.2026 11:30</time><p>It left today.</p></div></div>`,
  },
])('$what', ({ body, lang, expected = TWO }) => {
  expect(messagesIn(body, lang)).toEqual(expected);
});

test('takes a line that begins with the name of the marketplace for its own, where names are said once', () => {
  const body = `<div class="log"><div class="m"><i>20.11.2026 10:00</i><b>Ana Novak</b><p>Where is my parcel?</p></div>
      <div class="m us"><i>20.11.2026 11:30</i><b>You</b><p>It left today.</p></div>
      <div class="m"><i>20.11.2026 11:40</i><b>Ana Novak</b><p>Thank you!</p></div>
      <div class="m"><i>20.11.2026 12:05</i><b></b><p>Handelo: the carrier has the parcel.</p></div></div>`;
  expect(messagesIn(body, 'en', 'panel.handelo.example')).toEqual([
    ...TWO,
    'buyer 11-20 11:40 Thank you!',
    'platform 11-20 12:05 Handelo: the carrier has the parcel.',
  ]);
});
