// Rows drawn only while in view, at places of their own, with the classes of CSS modules; older times are days alone.
import { useCallback, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import styles from './page.module.css';

const MONTHS = 'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' ');

function short(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return `wczoraj, ${hoursMinutes(at)}`;
  return `${at.getDate()} ${MONTHS[at.getMonth()]}`;
}

const long = (at) =>
  `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${hoursMinutes(at)}`;

const PREFIX = { seller: 'Ty: ', platform: 'Pchlikowo: ', buyer: '' };
const HEIGHT = 84;

const Frame = ({ children }) => (
  <div className={styles.app}>
    <header className={styles.top}>
      <span className={styles.logo}>pchlikowo</span>
      <input className={styles.search} placeholder="Szukaj ofert, zamówień, kupujących" />
      <button type="button" className={styles.bell} aria-label="Powiadomienia, 5 nowych">
        5
      </button>
      <span>Strych u Zosi</span>
    </header>
    <div className={styles.body}>
      <ul className={styles.menu}>
        {[
          'Sprzedaż',
          'Oferty',
          'Zamówienia',
          'Centrum wiadomości',
          'Zwroty',
          'Rozliczenia',
          'Reklama',
        ].map((word) => (
          <li key={word}>
            <a href="#">{word}</a>
          </li>
        ))}
      </ul>
      <main className={styles.main}>{children}</main>
    </div>
  </div>
);

const Row = ({ row, index }) => (
  <div
    className={row.unread ? `${styles.row} ${styles.rowUnread}` : styles.row}
    style={{ transform: `translateY(${index * HEIGHT}px)` }}
    data-testid="watek"
    data-id={row.key}
  >
    <a
      className={styles.cover}
      href={`/centrum-wiadomosci/${row.key}`}
      aria-label={`Otwórz rozmowę: ${row.buyer}`}
    />
    <div className={styles.mark}>
      {row.unread && <span className={styles.dot} aria-label="nieprzeczytana" role="img" />}
    </div>
    <div className={styles.middle}>
      <div className={styles.buyer}>{row.buyer}</div>
      <div className={styles.item}>{row.subject}</div>
      <div className={styles.snippet}>{`${PREFIX[row.lastFrom]}${row.snippet}`}</div>
    </div>
    <div className={styles.right}>
      <div data-timestamp={row.at.getTime()}>{short(row.at)}</div>
      {row.closed && !row.awaitingReply && <div className={styles.tag}>Zakończona</div>}
    </div>
  </div>
);

function List() {
  const rows = useMemo(() => rowsOf(truth), []);
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / HEIGHT) - 2);
  return (
    <Frame>
      <h1>Centrum wiadomości</h1>
      <div className={styles.tabs} role="tablist">
        <button type="button" role="tab" aria-selected="true">
          Wiadomości
        </button>
        <button type="button" role="tab">
          Dyskusje
        </button>
        <button type="button" role="tab">
          Reklamacje
        </button>
      </div>
      <div className={styles.filters}>
        <select>
          <option>Wszystkie</option>
          <option>Nieprzeczytane</option>
          <option>Bez odpowiedzi</option>
        </select>
        <input placeholder="Login kupującego" />
      </div>
      <div
        className={styles.list}
        data-testid="lista-watkow"
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <div style={{ height: rows.length * HEIGHT, position: 'relative' }}>
          {rows.slice(first, first + 12).map((row, index) => (
            <Row key={row.key} row={row} index={first + index} />
          ))}
        </div>
      </div>
    </Frame>
  );
}

const NAMES = { seller: 'Ty', platform: 'Pchlikowo' };

const Message = ({ message, buyer }) => (
  <div className={`${styles.message} ${styles[message.from]}`}>
    <div className={styles.author}>
      {NAMES[message.from] ?? buyer}
      <span className={styles.when}>{long(message.at)}</span>
    </div>
    <div className={styles.text}>{message.text}</div>
  </div>
);

function Composer() {
  const editor = useRef(null);
  editor.current ??= withReact(createEditor());
  const initial = useMemo(() => [{ type: 'paragraph', children: [{ text: '' }] }], []);
  const draw = useCallback(({ attributes, children }) => <p {...attributes}>{children}</p>, []);
  return (
    <div className={styles.composer}>
      <Slate editor={editor.current} initialValue={initial}>
        <Editable
          className={styles.editable}
          renderElement={draw}
          placeholder="Napisz odpowiedź…"
        />
      </Slate>
      <div className={styles.buttons}>
        <button type="button">Szablony odpowiedzi</button>
        <button type="button">Dodaj załącznik</button>
        <div role="button" tabIndex={0} className={styles.send} data-testid="wyslij">
          Wyślij
        </div>
      </div>
    </div>
  );
}

const Conversation = ({ thread }) => (
  <Frame>
    <a href="/centrum-wiadomosci">‹ Wróć</a>
    <h1>{thread.row.buyer}</h1>
    <p>
      {thread.row.subject} · zamówienie 7c1e-{thread.row.key.slice(2)}
    </p>
    {thread.messages.map((message) => (
      <Message key={message.text} message={message} buyer={thread.row.buyer} />
    ))}
    <Composer />
    <div className={styles.note}>
      <label>
        Notatka dla zespołu <textarea rows={2} />
      </label>
      <button type="button">Zapisz</button>
    </div>
  </Frame>
);

const thread = threadHere(truth);
document.title = thread ? `${thread.row.buyer} – Pchlikowo` : 'Centrum wiadomości – Pchlikowo';
createRoot(document.querySelector('#root')).render(
  thread ? <Conversation thread={thread} /> : <List />,
);
void drawn(thread ? '[data-slate-editor]' : '[data-testid="watek"]');
