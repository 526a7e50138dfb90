// A data list in PatternFly: a sentence tells who wrote when, a label how long is left; the editor is one that formats what is selected.
import '@patternfly/react-core/dist/styles/base.css';
import 'medium-editor/dist/css/medium-editor.css';
import './page.css';

import {
  Avatar,
  Button,
  Card,
  CardBody,
  CardTitle,
  DataList,
  DataListCell,
  DataListItem,
  DataListItemCells,
  DataListItemRow,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Form,
  FormGroup,
  Label,
  Masthead,
  MastheadContent,
  MastheadMain,
  Nav,
  NavItem,
  NavList,
  Page,
  PageSection,
  PageSidebar,
  PageSidebarBody,
  SearchInput,
  TextArea,
  Title,
  ToggleGroup,
  ToggleGroupItem,
  Toolbar,
  ToolbarContent,
  ToolbarItem,
} from '@patternfly/react-core';
import MediumEditor from 'medium-editor';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

import { daysAgo, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const HOUR = 3_600_000;

const clock = (at) => `${at.getHours()}:${two(at.getMinutes())}`;
const MONTHS =
  'ledna února března dubna května června července srpna září října listopadu prosince'.split(' ');
const WEEKDAYS = [
  'v neděli',
  'v pondělí',
  'v úterý',
  've středu',
  've čtvrtek',
  'v pátek',
  'v sobotu',
];

function when(at) {
  const days = daysAgo(at);
  if (days < 2) return `${days ? 'včera' : 'dnes'} v ${clock(at)}`;
  if (days < 7) return `${WEEKDAYS[at.getDay()]} v ${clock(at)}`;
  return `${at.getDate()}. ${MONTHS[at.getMonth()]} v ${clock(at)}`;
}

const WHO = {
  buyer: 'Napsal zákazník',
  seller: 'Odpověděli jste',
  platform: 'Zpráva od Trhovky',
};

function Deadline({ row }) {
  if (row.closed) return <Label variant="outline">Uzavřeno</Label>;
  if (!row.awaitingReply) return null;
  const left = Math.round(
    ((row.at ?? new Date(row.lastMessageAt)).getTime() + 24 * HOUR - Date.now()) / HOUR,
  );
  return left > 0 ? (
    <Label color={left < 8 ? 'orange' : 'blue'}>Na odpověď zbývá {left} h</Label>
  ) : (
    <Label color="red">Po termínu</Label>
  );
}

const Item = ({ row }) => (
  <DataListItem aria-labelledby={`d-${row.key}`}>
    <DataListItemRow>
      <DataListItemCells
        dataListCells={[
          <DataListCell key="photo" isFilled={false}>
            <div className="nahled" aria-hidden="true" />
          </DataListCell>,
          <DataListCell key="main" width={4}>
            {row.unread && (
              <span className="tecka">
                <span className="pf-v6-screen-reader">Nepřečtené</span>
              </span>
            )}
            <a
              id={`d-${row.key}`}
              className={row.unread ? 'tucne' : undefined}
              href={`/zpravy/${row.key}`}
            >
              {row.product}
            </a>
            <div>
              {row.buyer} <span className="seda">objednávka {row.order}</span>
            </div>
          </DataListCell>,
          <DataListCell key="when" width={3}>
            <span className="seda">
              {WHO[row.lastFrom]} {when(row.at)}
            </span>
          </DataListCell>,
          <DataListCell key="left" width={2}>
            <Deadline row={row} />
          </DataListCell>,
        ]}
      />
    </DataListItemRow>
  </DataListItem>
);

const List = () => (
  <PageSection>
    <Title headingLevel="h1">Zprávy zákazníků</Title>
    <Toolbar>
      <ToolbarContent>
        <ToolbarItem>
          <SearchInput placeholder="Objednávka, zboží, jméno" />
        </ToolbarItem>
        <ToolbarItem>
          <ToggleGroup aria-label="Zobrazit">
            <ToggleGroupItem text="Všechny" isSelected />
            <ToggleGroupItem text="K odpovědi" />
            <ToggleGroupItem text="Uzavřené" />
          </ToggleGroup>
        </ToolbarItem>
      </ToolbarContent>
    </Toolbar>
    <DataList aria-label="Konverzace">
      {rowsOf(truth).map((row) => (
        <Item key={row.key} row={row} />
      ))}
    </DataList>
    <Button variant="link" className="dalsi">
      Zobrazit starší
    </Button>
  </PageSection>
);

const FACE =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="9" r="4" fill="white"/><path d="M4 22a8 8 0 0 1 16 0z" fill="white"/></svg>';
const AUTHORS = { seller: 'Vaše odpověď', platform: 'Trhovka' };

const Message = ({ from, at, text }) => (
  <li className={`zprava ${from}`}>
    <Avatar src={FACE} alt="" size="sm" />
    <div>
      <div>
        <b>{AUTHORS[from] ?? thread.row.buyer}</b> <span className="seda">{when(at)}</span>
      </div>
      <p>{text}</p>
    </div>
  </li>
);

function Reply() {
  const field = useRef(null);
  useEffect(() => {
    const editor = new MediumEditor(field.current, {
      placeholder: { text: 'Odpověď zákazníkovi' },
    });
    return () => editor.destroy();
  }, []);
  return (
    <div className="psani">
      <div ref={field} className="pole" />
      <div className="radek">
        <Button variant="primary" id="odeslat">
          Odeslat odpověď
        </Button>
        <Button variant="secondary" id="odeslat-uzavrit">
          Odeslat a uzavřít
        </Button>
        <Button variant="link">Přiložit soubor</Button>
        <Button variant="link">Šablony</Button>
      </div>
    </div>
  );
}

const FACTS = [
  ['Objednávka', thread?.row.order],
  ['Vytvořena', '13. 11. 2026 18:22'],
  ['Stav', 'Doručena 16. 11. 2026'],
  ['Cena', '1 249 Kč'],
];

const Conversation = () => (
  <PageSection>
    <a href="/zpravy">← Všechny zprávy</a>
    <Title headingLevel="h1">
      {thread.row.product} <Deadline row={thread.row} />
    </Title>
    <div className="sloupce">
      <div>
        <ol className="vlakno">
          {thread.messages.map((message) => (
            <Message key={message.text} {...message} />
          ))}
        </ol>
        <Reply />
      </div>
      <div>
        <Card isCompact>
          <CardTitle>Podrobnosti</CardTitle>
          <CardBody>
            <DescriptionList isCompact>
              {FACTS.map(([term, fact]) => (
                <DescriptionListGroup key={term}>
                  <DescriptionListTerm>{term}</DescriptionListTerm>
                  <DescriptionListDescription>{fact}</DescriptionListDescription>
                </DescriptionListGroup>
              ))}
            </DescriptionList>
          </CardBody>
        </Card>
        <Card isCompact>
          <CardTitle>Interní poznámka</CardTitle>
          <CardBody>
            <Form>
              <FormGroup>
                <TextArea aria-label="Interní poznámka" rows={2} />
              </FormGroup>
              <Button variant="secondary">Uložit</Button>
            </Form>
          </CardBody>
        </Card>
      </div>
    </div>
  </PageSection>
);

const masthead = (
  <Masthead>
    <MastheadMain>
      <b className="znacka">trhovka</b>
    </MastheadMain>
    <MastheadContent>Zahradnictví U Mlýna · IČO 00000000</MastheadContent>
  </Masthead>
);
const sidebar = (
  <PageSidebar>
    <PageSidebarBody>
      <Nav>
        <NavList>
          {['Přehled', 'Objednávky', 'Zboží', 'Zprávy', 'Reklamace', 'Vyúčtování'].map((item) => (
            <NavItem key={item} isActive={item === 'Zprávy'} to="#">
              {item}
            </NavItem>
          ))}
        </NavList>
      </Nav>
    </PageSidebarBody>
  </PageSidebar>
);

document.title = thread ? `${thread.row.product} | Trhovka` : 'Zprávy | Trhovka pro prodejce';
createRoot(document.querySelector('#root')).render(
  <Page masthead={masthead} sidebar={sidebar}>
    {thread ? <Conversation /> : <List />}
  </Page>,
);
void drawn(thread ? '.medium-editor-element' : '.pf-v6-c-data-list__item');
