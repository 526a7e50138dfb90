// A back office in Blueprint: a dense table with weekday and hour, buyers' names cut short, a draft's editor with a note field below it.
import '@blueprintjs/core/lib/css/blueprint.css';
import 'draft-js/dist/Draft.css';
import './page.css';

import {
  Button,
  ButtonGroup,
  Callout,
  Card,
  Checkbox,
  Divider,
  HTMLSelect,
  HTMLTable,
  InputGroup,
  Menu,
  MenuItem,
  Navbar,
  NavbarDivider,
  NavbarGroup,
  NavbarHeading,
  Tag,
  TextArea,
} from '@blueprintjs/core';
import {
  Chat,
  Cog,
  Document,
  Envelope,
  Home,
  Notifications,
  Search,
  Shop,
} from '@blueprintjs/icons';
import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

import { daysAgo, drawn, minutesAgo, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const DAYS = ['ned.', 'pon.', 'tor.', 'sre.', 'čet.', 'pet.', 'sob.'];

const clock = (at) => `${at.getHours()}.${two(at.getMinutes())}`;

function when(at) {
  if (minutesAgo(at) < 60) return `pred ${minutesAgo(at)} min`;
  if (daysAgo(at) === 0) return `danes ob ${clock(at)}`;
  if (daysAgo(at) === 1) return `včeraj ob ${clock(at)}`;
  return `${DAYS[at.getDay()]}, ${at.getDate()}. ${at.getMonth() + 1}. ob ${clock(at)}`;
}

const exact = (at) => `${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()} ob ${clock(at)}`;

const STATES = {
  caka: ['Čaka na vas', 'warning'],
  kupec: ['Čaka na kupca', 'none'],
  spor: ['Pri posredniku', 'danger'],
  reseno: ['Rešeno', 'success'],
};
const PREFIX = { buyer: '', seller: 'Vi: ', platform: 'Ponudnik: ' };

const stateOf = ({ awaitingReply, status }) => STATES[awaitingReply ? 'caka' : status];

function Row({ row }) {
  const [state, intent] = stateOf(row);
  return (
    <tr className={row.unread ? 'novo' : undefined}>
      <td>
        <Checkbox aria-label="Izberi" />
      </td>
      <td>
        <a href={`/predal/pogovor/${row.key}`}>{row.topic}</a>
        {row.unread && (
          <Tag round intent="primary" className="stevec">
            {row.count === 1 ? '1 novo' : `${row.count ?? 2} novi`}
          </Tag>
        )}
        <div className="izsek">
          {PREFIX[row.lastFrom]}
          {row.snippet}
        </div>
      </td>
      <td>{row.buyer}</td>
      <td>
        <a href={`/narocila/${row.order}`}>{row.order}</a>
      </td>
      <td className="cas">{when(row.at)}</td>
      <td>
        <Tag minimal intent={intent}>
          {state}
        </Tag>
      </td>
    </tr>
  );
}

function List() {
  return (
    <>
      <h2 className="bp6-heading">Predal s sporočili</h2>
      <div className="kazalniki">
        <Callout title="5">čaka na odgovor</Callout>
        <Callout title="2 h 47 min">povprečni odzivni čas, zadnjih 7 dni</Callout>
        <Callout title="96 %">odgovorjeno v 24 urah</Callout>
      </div>
      <div className="orodja">
        <ButtonGroup>
          <Button active>Vse</Button>
          <Button>Čaka na vas (5)</Button>
          <Button>Čaka na kupca</Button>
          <Button>Rešeno</Button>
        </ButtonGroup>
        <InputGroup leftIcon={<Search />} placeholder="Kupec, naročilo ali beseda" />
        <HTMLSelect options={['Vse teme', 'Dostava', 'Vračilo', 'Izdelek', 'Račun']} />
      </div>
      <HTMLTable striped interactive className="pogovori">
        <thead>
          <tr>
            <th />
            <th>Zadeva</th>
            <th>Kupec</th>
            <th>Naročilo</th>
            <th>Zadnje sporočilo</th>
            <th>Stanje</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(truth).map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </HTMLTable>
      <div className="strani">
        1–12 od 148
        <ButtonGroup variant="minimal">
          <Button disabled>Prejšnja</Button>
          <Button>Naslednja</Button>
        </ButtonGroup>
      </div>
    </>
  );
}

function Reply() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  return (
    <Card className="odgovor">
      <div className="orodja">
        <ButtonGroup variant="minimal">
          <Button>
            <b>B</b>
          </Button>
          <Button>
            <i>I</i>
          </Button>
          <Button>Seznam</Button>
        </ButtonGroup>
        <HTMLSelect
          options={[
            'Vstavi predlogo …',
            'Potrditev odpreme',
            'Navodila za vračilo',
            'Prošnja za fotografijo',
          ]}
        />
      </div>
      <div className="urejevalnik">
        <Editor editorState={state} onChange={setState} placeholder="Napišite odgovor kupcu …" />
      </div>
      <div className="orodja desno">
        <Button icon={<Document />} variant="minimal">
          Priloži datoteko
        </Button>
        <span className="razmik" />
        <Button className="poslji-zakljuci">Pošlji in zaključi</Button>
        <Button intent="primary" className="poslji" icon={<Envelope />}>
          Pošlji kupcu
        </Button>
      </div>
    </Card>
  );
}

const NAMES = { seller: 'Vi (Dom in vrt, d. o. o.)', platform: 'Ponudnik, podpora' };

function Conversation() {
  const { row, messages } = thread;
  return (
    <div className="dva">
      <div>
        <a href="/predal">Nazaj v predal</a>
        <h2 className="bp6-heading">{row.topic}</h2>
        <p>
          {row.buyer} · naročilo <a href={`/narocila/${row.order}`}>{row.order}</a>{' '}
          <Tag minimal intent={stateOf(row)[1]}>
            {stateOf(row)[0]}
          </Tag>
        </p>
        {messages.map(({ from, at, text }) => (
          <Card key={text} compact className={`sporocilo ${from}`}>
            <div className="glava">
              <strong>{NAMES[from] ?? row.buyer}</strong>
              <span className="bp6-text-muted">{exact(at)}</span>
            </div>
            <div className="besedilo">{text}</div>
          </Card>
        ))}
        <Reply />
      </div>
      <div>
        <Card>
          <h5 className="bp6-heading">Naročilo {row.order}</h5>
          <dl>
            <dt>Oddano</dt>
            <dd>12. 11. 2026</dd>
            <dt>Odpremljeno</dt>
            <dd>13. 11. 2026, Pošta Slovenije</dd>
            <dt>Znesek</dt>
            <dd>64,90 €</dd>
          </dl>
          <Divider />
          <h5 className="bp6-heading">Zaznamki sodelavcev</h5>
          <p className="bp6-text-muted">Nejc, 16. 11.: kupcu že enkrat zamenjali pošiljko.</p>
          <TextArea fill placeholder="Zaznamek vidijo samo sodelavci" />
          <Button size="small">Shrani zaznamek</Button>
        </Card>
      </div>
    </div>
  );
}

const MENU = [
  ['Pregled', <Home key="1" />],
  ['Naročila', <Document key="2" />],
  ['Ponudba', <Shop key="3" />],
  ['Predal', <Chat key="4" />],
  ['Nastavitve', <Cog key="5" />],
];

function Page() {
  return (
    <>
      <Navbar className="bp6-dark">
        <NavbarGroup>
          <NavbarHeading>
            <b>ponudnik</b> trgovci
          </NavbarHeading>
          <NavbarDivider />
          <InputGroup leftIcon={<Search />} placeholder="Išči" />
        </NavbarGroup>
        <NavbarGroup align="right">
          <Button variant="minimal" icon={<Notifications />} aria-label="Obvestila" />
          <NavbarDivider />
          Dom in vrt, d. o. o.
        </NavbarGroup>
      </Navbar>
      <div className="okvir">
        <Menu className="meni">
          {MENU.map(([text, icon]) => (
            <MenuItem key={text} text={text} icon={icon} active={text === 'Predal'} href="#" />
          ))}
        </Menu>
        <main>{thread ? <Conversation /> : <List />}</main>
      </div>
    </>
  );
}

document.title = thread ? `${thread.row.topic} – Ponudnik` : 'Predal – Ponudnik za trgovce';
createRoot(document.querySelector('#root')).render(<Page />);
void drawn(thread ? '.DraftEditor-root' : '.pogovori tbody tr');
