// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readThread } from '@/utils/panel/thread';

const now = Date.parse('2026-11-21T22:00:00Z');
const composer = '<form><textarea name="reply"></textarea><button>Send reply</button></form>';

/** 'side HH:MM text' of every message; times as UTC. */
function read(body: string, lang = 'en', url = 'https://panel.example/talks/123'): string[] | null {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Talk | Market</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const thread = readThread(page, { url, now, timeZone: 'UTC' });
  return (
    thread &&
    thread.messages.map(({ from, at, text }) => {
      const time = at === null ? '-' : new Date(at).toISOString().slice(5, 16).replace('T', ' ');
      return `${from ?? '?'} ${time} ${text}`;
    })
  );
}

describe('readThread', () => {
  test.each<{ when: string; body: string; lang?: string; url?: string; expected: string[] }>([
    {
      when: 'bubbles that are placed by class, authors unnamed',
      body: `<div class="messages">
        <div class="msg msg-in"><div class="bubble">Where is my parcel?</div><span class="time">20.11.2026 10:00</span></div>
        <div class="msg msg-out"><div class="bubble">It left today.</div><span class="time">20.11.2026 11:30</span></div></div>${composer}`,
      expected: ['buyer 11-20 10:00 Where is my parcel?', 'seller 11-20 11:30 It left today.'],
    },
    {
      when: 'names of both sides, the newest at the top, below the composer',
      body: `${composer}<section>
        <article><header><b>You</b> <time>21.11.2026 09:00</time></header><p>Thank you, we will look into it.</p></article>
        <article><header><b>Ana Novak</b> <time>20.11.2026 18:00</time></header><p>The lamp does not work.<br>What now?</p></article></section>`,
      expected: [
        'buyer 11-20 18:00 The lamp does not work.\nWhat now?',
        'seller 11-21 09:00 Thank you, we will look into it.',
      ],
    },
    {
      when: 'names of both sides, one in the bar behind a label, one below the heading',
      body: `<header><a href="/">Market</a> <span>Shop: Green Corner</span></header><main><h1>Parcel</h1><p>Ben Carter (order 77120)</p>
        <div><div class="card"><h4>Ben Carter</h4><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
        <div class="card"><h4>Green Corner</h4><p>It left today, the number follows.</p><small>20.11.2026 11:30</small></div></div>${composer}</main>`,
      expected: [
        'buyer 11-20 10:00 Where is my parcel?',
        'seller 11-20 11:30 It left today, the number follows.',
      ],
    },
    {
      when: 'hours below days that stand in the part of the first message of the day',
      body: `<section>
        <div><hr><span class="day">19.11.2026</span><article><small>Ben</small> <small>18:20</small><p>Where is my parcel?</p></article></div>
        <div><article><small>You</small> <small>19:05</small><p>It left today, the number follows.</p></article></div>
        <div><hr><span class="day">20.11.2026</span><article><small>Ben</small> <small>07:10</small><p>It has arrived, thank you.</p></article></div></section>${composer}`,
      expected: [
        'buyer 11-19 18:20 Where is my parcel?',
        'seller 11-19 19:05 It left today, the number follows.',
        'buyer 11-20 07:10 It has arrived, thank you.',
      ],
    },
    {
      when: 'hours with their unit below days',
      body: `<section><div class="day">Mittwoch, 18. November</div>
        <div class="in"><p>Wo ist mein Paket?</p><small>18:02 Uhr</small></div>
        <div class="day">Donnerstag, 19. November</div>
        <div class="out"><p>Es ist heute abgegangen.</p><small>08:20 Uhr</small></div></section>${composer}`,
      lang: 'de',
      expected: [
        'buyer 11-18 18:02 Wo ist mein Paket?',
        'seller 11-19 08:20 Es ist heute abgegangen.',
      ],
    },
    {
      when: 'hours below days that are named in words alone',
      body: `<section><div class="day"><span>Gestern</span></div>
        <div class="in"><p>Wo ist mein Paket?</p><small>10:12</small></div>
        <div class="out"><p>Es ist heute abgegangen.</p><small>11:40</small></div>
        <div class="day"><span>Heute</span></div>
        <div class="in"><p>Es ist angekommen, danke.</p><small>16:19</small></div></section>${composer}`,
      lang: 'de',
      expected: [
        'buyer 11-20 10:12 Wo ist mein Paket?',
        'seller 11-20 11:40 Es ist heute abgegangen.',
        'buyer 11-21 16:19 Es ist angekommen, danke.',
      ],
    },
    {
      when: 'elements of the page’s own that state their time as <time> does',
      body: `<section>
        <article class="in"><relative-time datetime="2026-11-20T10:04:00Z">yesterday</relative-time><p>Where is my parcel?</p></article>
        <article class="out"><relative-time datetime="2026-11-20T11:31:00Z">yesterday</relative-time><p>It left today.</p></article></section>${composer}`,
      expected: ['buyer 11-20 10:04 Where is my parcel?', 'seller 11-20 11:31 It left today.'],
    },
    {
      when: 'notes among the messages that the buyer does not see, people of a shop, classes of a helpdesk',
      body: `<header><a href="/">Desk</a><span class="account">Green Corner · Nora Kent</span></header><main><section>
        <div class="event end-user"><b>Ben Carter</b> <time>20.11.2026 10:00</time><p>Where is my parcel?</p></div>
        <div class="event agent"><b>Nora Kent</b> <span>Internal note</span> <time>20.11.2026 10:30</time><p>The depot has it.</p></div>
        <div class="event agent"><b>Nora Kent</b> <time>20.11.2026 11:30</time><p>It left today.</p></div></section>${composer}</main>`,
      expected: ['buyer 11-20 10:00 Where is my parcel?', 'seller 11-20 11:30 It left today.'],
    },
    {
      when: 'rows of a table, the text below the time in the same cell',
      body: `<table><tr><td><b>Ben Carter</b><br>buyer</td><td><i>20.11.2026 10:00</i><br><span>Where is my parcel?</span></td></tr>
        <tr><td><b>You</b><br>seller</td><td><i>20.11.2026 11:30</i><br><span>It left today.</span></td></tr></table>${composer}`,
      expected: ['buyer 11-20 10:00 Where is my parcel?', 'seller 11-20 11:30 It left today.'],
    },
    {
      when: "a bar that names the marketplace after the address's host",
      body: `<header><b>Brightmart Hub</b><span>Green Corner Ltd.</span></header><main><div>
        <div class="card"><h4>Ben Carter</h4><p>Where is my parcel?</p><small>20.11.2026 10:00</small></div>
        <div class="card"><h4>Brightmart Hub</h4><p>We have reminded the shop to answer.</p><small>20.11.2026 11:00</small></div>
        <div class="card"><h4>Green Corner Ltd.</h4><p>It left today, the number follows.</p><small>20.11.2026 11:30</small></div></div>${composer}</main>`,
      url: 'https://hub.brightmart.example/talks/123',
      expected: [
        'buyer 11-20 10:00 Where is my parcel?',
        'platform 11-20 11:00 We have reminded the shop to answer.',
        'seller 11-20 11:30 It left today, the number follows.',
      ],
    },
    {
      when: 'name and time in one line below a text that looks like initials',
      body: `<div><div class="kit-focus-auto"><p>OK</p><p><span>Ben</span> · <span>20.11.2026 10:00</span></p></div>
        <div class="kit-focus-auto"><p>It left today.</p><p><span>You</span> · <span>20.11.2026 11:30</span></p></div></div>${composer}`,
      expected: ['buyer 11-20 10:00 OK', 'seller 11-20 11:30 It left today.'],
    },
    {
      when: 'class names in the language of the makers',
      lang: 'ro',
      body: `<ul><li class="mesaj-primit"><p>Unde este coletul?</p><i class="ora">20.11.2026 10:00</i></li>
        <li class="mesaj-trimis"><p>A plecat azi.</p><i class="ora">20.11.2026 11:30</i></li></ul>${composer}`,
      expected: ['buyer 11-20 10:00 Unde este coletul?', 'seller 11-20 11:30 A plecat azi.'],
    },
    {
      when: 'roles in brackets, German',
      lang: 'de',
      body: `<ul><li><div>Max Muster <small>(Kunde)</small> <span>21.11.2026 08:15</span></div><div>Wann kommt die Ware?</div></li>
        <li><div>Lena Klein <small>(Händler)</small> <span>21.11.2026 08:45</span></div><div>Morgen.</div></li></ul>${composer}`,
      expected: ['buyer 11-21 08:15 Wann kommt die Ware?', 'seller 11-21 08:45 Morgen.'],
    },
    {
      when: 'a notice of the system among messages',
      lang: 'sk',
      body: `<div class="log">
        <div class="entry"><strong>Ján Kováč</strong><em>dnes 8:05</em><p>Kedy príde balík?</p></div>
        <div class="entry system-event"><span>Objednávka bola odoslaná (dnes 9:00)</span></div>
        <div class="entry"><strong>Vy</strong><em>dnes 9:10</em><p>Práve odišiel.</p></div></div>${composer}`,
      expected: [
        'buyer 11-21 08:05 Kedy príde balík?',
        'platform 11-21 09:00 Objednávka bola odoslaná',
        'seller 11-21 09:10 Práve odišiel.',
      ],
    },
    {
      when: 'days in lines of their own and clocks at the messages',
      body: `<div class="chat"><div class="day">19 November 2026</div>
        <div class="item left"><p>Hello, is it in stock?</p><span>14:05</span></div>
        <div class="day">20 November 2026</div>
        <div class="item right"><p>Yes, it is.</p><span>08:30</span></div></div>${composer}`,
      expected: ['buyer 11-19 14:05 Hello, is it in stock?', 'seller 11-20 08:30 Yes, it is.'],
    },
    {
      when: 'a single message',
      body: `<main><h2>Order 4711</h2><div class="card"><div class="head"><span>Eva Malá</span><span>21. 11. 2026 7:45</span></div>
        <div class="body">Dobrý den, kde je moje zboží?</div></div>${composer}</main>`,
      lang: 'cs',
      expected: ['buyer 11-21 07:45 Dobrý den, kde je moje zboží?'],
    },
    {
      when: 'a finer time in an attribute, marks after the text, buttons in the message',
      body: `<div><div class="m customer"><div>Pia Berg</div><p>Is it blue?</p><time datetime="2026-11-21T06:07:08Z">yesterday</time><button>Report</button></div>
        <div class="m agent"><div>Shop</div><p>It is.</p><time datetime="2026-11-21T06:30:00Z">yesterday</time><span>Read</span></div></div>${composer}`,
      expected: ['buyer 11-21 06:07 Is it blue?', 'seller 11-21 06:30 It is.'],
    },
    {
      when: 'a buyer whose name is a day of the week',
      lang: 'sl',
      body: `<div><div class="m"><span>Ana Petek</span> <span>20.11.2026 10:00</span><p>Pozdravljeni, kdaj pride paket?</p></div>
        <div class="m"><span>Trgovina</span> <span>20.11.2026 12:00</span><p>Jutri.</p></div></div>${composer}`,
      expected: ['buyer 11-20 10:00 Pozdravljeni, kdaj pride paket?', 'seller 11-20 12:00 Jutri.'],
    },
    {
      when: 'a message that speaks of a date',
      body: `<div><div class="m in"><b>Ada Lang</b><i>20.11.2026 10:00</i><p>I ordered on 12.11.2026</p></div>
        <div class="m out"><b>You</b><i>20.11.2026 12:00</i><p>We see.</p></div></div>${composer}`,
      expected: ['buyer 11-20 10:00 I ordered on 12.11.2026', 'seller 11-20 12:00 We see.'],
    },
    {
      when: 'the list of discussions on the same page',
      body: `<div class="split"><div class="list">
          <a href="/talks/1"><b>Ana Novak</b><span>21.11.2026 10:00</span><p>Where is my parcel? I wait for days.</p></a>
          <a href="/talks/2"><b>Bor Kos</b><span>21.11.2026 09:00</span><p>The lamp does not work, what now?</p></a>
          <a href="/talks/3"><b>Cene Hren</b><span>21.11.2026 08:00</span><p>Please send me an invoice again.</p></a></div>
        <div class="talk"><div class="scroll"><div class="m them"><p>Where is my parcel?</p><span>21.11.2026 10:00</span></div></div>${composer}</div></div>`,
      expected: ['buyer 11-21 10:00 Where is my parcel?'],
    },
    {
      when: 'names with times in a list of terms, texts in its descriptions',
      lang: 'fr',
      body: `<dl><dt>Léa Martin, le 20/11/2026 à 10:05</dt><dd>Où est mon colis ?</dd>
        <dt>Vous, le 20/11/2026 à 12:05</dt><dd>Il arrive demain.</dd></dl>${composer}`,
      expected: ['buyer 11-20 10:05 Où est mon colis ?', 'seller 11-20 12:05 Il arrive demain.'],
    },
    {
      when: 'facts of the case with their times above, in a list of terms and in a table',
      lang: 'pl',
      body: `<section><p>Klient ma 20 dni na odpowiedź.</p><dl><dt>Klient</dt><dd>Jan Kot</dd>
        <dt>Data zamówienia</dt><dd>12.11.2026</dd><dt>Sprawa otwarta</dt><dd>20.11.2026, 10:05</dd></dl>
        <table><tr><th>Termin zwrotu towaru</th><td>25.11.2026, 10:05</td></tr>
        <tr><th>Termin zwrotu pieniędzy</th><td>26.11.2026, 10:05</td></tr></table></section>
        <section><div class="msg"><b>Jan Kot</b> <time>20.11.2026, 10:05</time><p>Gdzie jest paczka?</p></div></section>${composer}`,
      expected: ['buyer 11-20 10:05 Gdzie jest paczka?'],
    },
    {
      when: 'the service that mediates in a case, under its name',
      lang: 'pl',
      body: `<div class="msg"><b>Trusted Shops</b> <time>20.11.2026, 10:05</time><p>Klient zgłosił sprawę.</p></div>
        <div class="msg"><b>Jan Kot</b> <time>20.11.2026, 12:05</time><p>Gdzie jest paczka?</p></div>${composer}`,
      expected: [
        'platform 11-20 10:05 Klient zgłosił sprawę.',
        'buyer 11-20 12:05 Gdzie jest paczka?',
      ],
    },
    {
      when: 'roles in one text with the time, an unknown name where other names stand',
      lang: 'hr',
      body: `<div><div class="card"><div class="title">Marko Horvat</div><div class="sub">Kupac · 20.11.2026. 10:05</div><div class="text">Kada stiže paket?</div></div>
        <div class="card"><div class="title">Vrtni centar</div><div class="sub">Prodavatelj · 20.11.2026. 12:05</div><div class="text">Sutra.</div></div></div>${composer}`,
      expected: ['buyer 11-20 10:05 Kada stiže paket?', 'seller 11-20 12:05 Sutra.'],
    },
    {
      when: 'heads as in mail',
      lang: 'es',
      body: `<div><section><div><b>De:</b> Luis García</div><div><b>Fecha:</b> 20/11/2026 10:05</div><div>¿Cuándo llega?</div></section>
        <section><div><b>De:</b> Tienda</div><div><b>Fecha:</b> 20/11/2026 12:05</div><div>Llega mañana.</div></section></div>${composer}`,
      expected: ['buyer 11-20 10:05 ¿Cuándo llega?', 'seller 11-20 12:05 Llega mañana.'],
    },
    {
      when: 'rows of a table',
      body: `<table><tbody>
        <tr class="buyer"><td>20.11.2026 10:00</td><td>Is it possible to get it in blue, please?</td></tr>
        <tr class="seller"><td>20.11.2026 12:00</td><td>Yes, we have it in blue as well as in red.</td></tr></tbody></table>${composer}`,
      expected: [
        'buyer 11-20 10:00 Is it possible to get it in blue, please?',
        'seller 11-20 12:00 Yes, we have it in blue as well as in red.',
      ],
    },
    {
      when: 'a closed discussion without a composer',
      body: `<main><h1>Parcel</h1><div><div class="m incoming"><b>Ada Lang</b><i>20.11.2026 10:00</i><p>Where is my parcel? I have been waiting for days now.</p></div>
        <div class="m outgoing"><b>You</b><i>20.11.2026 12:00</i><p>It was delivered yesterday, please ask your neighbours.</p></div>
        <div class="m incoming"><b>Ada Lang</b><i>20.11.2026 13:00</i><p>I found it, thank you very much for your help!</p></div>
        <div class="m outgoing"><b>You</b><i>20.11.2026 14:00</i><p>You are welcome, have a nice day and see you soon.</p></div></div></main>`,
      expected: [
        'buyer 11-20 10:00 Where is my parcel? I have been waiting for days now.',
        'seller 11-20 12:00 It was delivered yesterday, please ask your neighbours.',
        'buyer 11-20 13:00 I found it, thank you very much for your help!',
        'seller 11-20 14:00 You are welcome, have a nice day and see you soon.',
      ],
    },
  ])('reads $when', ({ body, lang, url, expected }) => {
    expect(read(body, lang, url)).toEqual(expected);
  });

  test.each<{ when: string; body: string; url?: string }>([
    {
      when: 'a list of discussions',
      url: 'https://panel.example/talks',
      body: `<main><div><div class="row"><b>Ana Novak</b><span>buyer</span><span>21.11.2026 10:00</span><p>Where is my parcel? I wait for days.</p></div>
        <div class="row"><b>Bor Kos</b><span>shop</span><span>21.11.2026 09:00</span><p>The lamp does not work, what now?</p></div></div></main>`,
    },
    {
      when: 'a table of orders below an order number',
      url: 'https://panel.example/customers/77',
      body: `<main><table><tr><td>4711</td><td>21.11.2026 10:00</td><td>12,00 €</td></tr><tr><td>4712</td><td>20.11.2026 10:00</td><td>15,00 €</td></tr></table></main>`,
    },
    {
      when: 'a composer beside nothing but the time of a draft',
      body: `<div>${composer}<small>Saved 14:05</small></div>`,
    },
  ])('is null for $when', ({ body, url }) => {
    expect(read(body, 'en', url)).toBeNull();
  });

  test('leaves the author open where nothing tells', () => {
    const body = `<div><div class="m"><p>Where is my parcel?</p><i>20.11.2026 10:00</i></div>
      <div class="m"><p>It is on its way.</p><i>20.11.2026 12:00</i></div></div>${composer}`;
    expect(read(body)?.map((message) => message.split(' ')[0])).toEqual(['?', '?']);
  });
});
