// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { COMPOSER, messagesIn, TWO } from './messages-in';

const FIRST = '<div class="msg in"><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>';
const SECOND = '<div class="msg out"><p>It left today.</p><small>20.11.2026 11:30</small></div>';
const THIRD =
  '<div class="msg in"><p>It has not come yet.</p><small>21.11.2026 08:15</small></div>';

test.each<{ what: string; body: string; expected?: string[] }>([
  {
    what: 'letters below heads that are tables, with what was written before',
    body: `<div class="letter out"><table><tr><th>From:</th><td>Lamp Shop</td></tr><tr><th>To:</th><td>Ana Novak</td></tr><tr><th>Date:</th><td>20.11.2026 11:30</td></tr></table>
        <div>It left today.</div><blockquote>On 20.11.2026 10:00 Ana Novak wrote:<br>Where is my parcel?</blockquote></div>
      <div class="letter in"><table><tr><th>From:</th><td>Ana Novak</td></tr><tr><th>To:</th><td>Lamp Shop</td></tr><tr><th>Date:</th><td>20.11.2026 10:00</td></tr></table>
        <div>Where is my parcel?</div></div>`,
  },
  {
    what: 'a quotation at the beginning of what was written',
    body: `<div class="log">${FIRST}${SECOND}<div class="msg in"><div class="text"><div class="quote-block">It left today.</div>It has not come yet.</div><small>21.11.2026 08:15</small></div></div>`,
    expected: [...TWO, 'buyer 11-21 08:15 It has not come yet.'],
  },
  {
    what: 'a picture above what was written, by its file’s name',
    body: `<div class="log">${FIRST}${SECOND}<div class="msg in"><div>lamp_1.jpg</div>It came like this.<small>21.11.2026 08:15</small></div></div>`,
    expected: [...TWO, 'buyer 11-21 08:15 It came like this.'],
  },
  {
    what: 'a column of what was attached, and an announcement of what is no text',
    body: `<table><tr><th>When</th><th>Who</th><th>Message</th><th>Attached</th></tr>
      <tr><td>20.11.2026 10:00</td><td>Customer</td><td>Where is my parcel?</td><td><a href="/f/1">picture</a></td></tr>
      <tr><td>20.11.2026 11:30</td><td>You</td><td>It left today.<br><small>Enclosed: <a href="#">label</a></small></td><td></td></tr></table>`,
  },
  {
    what: 'a column that says of each whether it was read',
    body: `<table><tr><th>When</th><th>Who</th><th>Message</th><th>Read</th></tr>
      <tr><td>20.11.2026 10:00</td><td>Customer</td><td>Where is my parcel?</td><td>Yes</td></tr>
      <tr><td>20.11.2026 11:30</td><td>You</td><td>It left today.</td><td>No</td></tr></table>`,
  },
  {
    what: 'links below each message, and what was attached',
    body: `<div class="log">${[FIRST, SECOND, THIRD]
      .map((each, at) =>
        each.replace(
          '</div>',
          `<ul><li><a href="?q=${at}">Report this message</a></li><li>Enclosures</li></ul><span class="n">${at === 0 ? 'none' : 'in the post'}</span></div>`,
        ),
      )
      .join('')}</div>`,
    expected: [...TWO, 'buyer 11-21 08:15 It has not come yet.'],
  },
  {
    what: 'the same greeting at the end of each message, in a paragraph like any other',
    body: `<div class="log">${[FIRST, SECOND, THIRD]
      .map((each) => each.replace('</p>', '</p><p>Best wishes to all of you.</p>'))
      .join('')}</div>`,
    expected: [...TWO, 'buyer 11-21 08:15 It has not come yet.'].map(
      (each) => `${each}\nBest wishes to all of you.`,
    ),
  },
  {
    what: 'heads that are sentences and end in a colon',
    body: `<div class="post in"><div class="head">The customer asked on 20.11.2026 at 10:00 by letter:</div><div class="text">Where is my parcel?</div></div>
      <div class="post out"><div class="head">You wrote on 20.11.2026 at 11:30 in reply:</div><div class="text">It left today.</div></div>`,
  },
  {
    what: 'who of the shop has written, behind the time',
    body: `<div class="log"><div class="msg in"><p>Where is my parcel?</p><p class="foot">20.11. 10:00</p></div>
      <div class="msg out"><p>It left today.</p><p class="foot">20.11. 11:30 · sent by Nora (night team)</p></div></div>`,
  },
  {
    what: 'facts above the messages, with a time at the end',
    body: `<div class="log"><p>Customer: Ana Novak · order 7 · delivered 18.11.2026</p>${FIRST}${SECOND}</div>`,
  },
  {
    what: 'lines of the panel among the messages, several of which end in a time',
    body: `<div class="log"><article class="msg in"><b>Ana Novak</b> <small>20.11.2026 10:00</small><p>Where is my parcel?</p></article>
      <div class="change">Moved to “Waiting for the customer” · 20.11.2026 10:01</div>
      <article class="msg out"><b>Lamp Shop</b> <small>20.11.2026 11:30</small><p>It left today.</p></article>
      <div class="change">Moved to “Waiting for the shop” · 20.11.2026 11:31</div></div>`,
    expected: [
      TWO[0]!,
      'platform 11-20 10:01 Moved to “Waiting for the customer”',
      TWO[1]!,
      'platform 11-20 11:31 Moved to “Waiting for the shop”',
    ],
  },
  {
    what: 'several texts of one author below one head, with their translations',
    body: `<div class="set"><i>AN</i><div><h4>Ana Novak <span>20.11.2026 10:00</span></h4>
        <div class="say">Kde je moj balík?</div><div class="also">Where is my parcel?</div>
        <div class="say">Mal prísť včera.</div><div class="also">It was to come yesterday.</div></div></div>
      <div class="set"><i>LS</i><div><h4>Lamp Shop (you) <span>20.11.2026 11:30</span></h4><div class="say">It left today.</div></div></div>`,
    expected: [
      'buyer 11-20 10:00 Kde je moj balík?',
      'buyer 11-20 10:00 Mal prísť včera.',
      TWO[1]!,
    ],
  },
  {
    what: 'answers inside of what they answer to, and the editor in the innermost',
    body: `<ul class="tree"><li><details><summary>Ana Novak – 20.11.2026 10:00</summary><div>Where is my parcel?</div></details>
      <ul><li><details open><summary>You – 20.11.2026 11:30</summary><div>It left today.</div></details>${COMPOSER}</li></ul></li></ul>`,
  },
  {
    what: 'the editor in the message that it answers',
    body: `<article class="m out"><b>You</b> <small>20.11.2026 11:30</small><p>It left today.</p>${COMPOSER}</article>
      <article class="m in"><b>Ana Novak</b> <small>20.11.2026 10:00</small><p>Where is my parcel?</p></article>`,
  },
])('$what', ({ body, expected = TWO }) => {
  expect(messagesIn(body)).toEqual(expected);
});
