// A React Suite table without buyers' names: orders alone, hours written the French way, a column of what is left to answer in.
import 'rsuite/dist/rsuite.min.css';
import './page.css';

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Badge,
  Button,
  ButtonToolbar,
  Container,
  Content,
  Divider,
  Dropdown,
  Form,
  Header,
  Input,
  InputGroup,
  Nav,
  Navbar,
  Pagination,
  Panel,
  SelectPicker,
  Stack,
  Table,
  Tag,
  Timeline,
} from 'rsuite';

import { daysAgo, drawn, rowsOf, threadHere, two } from '../../lib/page.js';
import truth from './truth.json';

const { Column, HeaderCell, Cell } = Table;
const thread = threadHere(truth);
const HOUR = 3_600_000;

const clock = (at) => `${at.getHours()}h${two(at.getMinutes())}`;

function when(at) {
  const days = daysAgo(at);
  if (days < 2) return `${days ? 'Hier' : 'Aujourd’hui'} à ${clock(at)}`;
  const day = at.toLocaleDateString('fr-FR', { weekday: 'short', day: 'numeric', month: 'short' });
  return `${day} à ${clock(at)}`;
}

const WHO = { buyer: 'Acheteur', seller: 'Vous', platform: 'Service Comptoirel' };

/** What is left of the two working days in which a seller has to answer. */
function Left({ row }) {
  if (row.resolved) return <span className="discret">Résolu</span>;
  if (!row.awaitingReply) return <span className="discret">—</span>;
  const left = row.at.getTime() + 48 * HOUR - Date.now();
  if (left < 0) return <Tag color="red">Délai dépassé</Tag>;
  const hours = Math.floor(left / HOUR);
  return <Tag color={hours < 12 ? 'orange' : 'green'}>Reste {hours} h</Tag>;
}

const rows = rowsOf(truth);

const List = () => (
  <Panel header={<h3>Messages</h3>} className="bloc">
    <Nav appearance="subtle" activeKey="tous">
      <Nav.Item eventKey="tous">Tous</Nav.Item>
      <Nav.Item eventKey="attente">
        À traiter <Badge content={6} />
      </Nav.Item>
      <Nav.Item eventKey="resolus">Résolus</Nav.Item>
      <Nav.Item eventKey="litiges">Litiges</Nav.Item>
    </Nav>
    <Stack spacing={10} className="outils">
      <InputGroup inside>
        <Input placeholder="N° de commande ou article" />
      </InputGroup>
      <SelectPicker
        searchable={false}
        placeholder="Motif"
        data={['Livraison', 'Produit', 'Retour', 'Facture'].map((label) => ({
          label,
          value: label,
        }))}
      />
    </Stack>
    <Table
      data={rows}
      autoHeight
      rowHeight={58}
      rowKey="key"
      rowClassName={(row) => (row?.unread ? 'non-lu' : '')}
      onRowClick={({ key }) => {
        location.href = `/messages/${key}`;
      }}
    >
      <Column width={150}>
        <HeaderCell>Commande</HeaderCell>
        <Cell>{(row) => <a href={`/messages/${row.key}`}>{row.order}</a>}</Cell>
      </Column>
      <Column flexGrow={2}>
        <HeaderCell>Article et motif</HeaderCell>
        <Cell>
          {(row) => (
            <>
              <div>{row.product}</div>
              <div className="discret">{row.reason}</div>
            </>
          )}
        </Cell>
      </Column>
      <Column width={70} align="center">
        <HeaderCell>Msg.</HeaderCell>
        <Cell>{(row) => row.messages}</Cell>
      </Column>
      <Column width={190}>
        <HeaderCell>Dernier message</HeaderCell>
        <Cell>{(row) => when(row.at)}</Cell>
      </Column>
      <Column width={170}>
        <HeaderCell>De</HeaderCell>
        <Cell>
          {(row) => (
            <>
              {WHO[row.lastFrom]}
              {row.unread && <Badge className="pastille" title="Non lu" aria-label="Non lu" />}
            </>
          )}
        </Cell>
      </Column>
      <Column width={150}>
        <HeaderCell>Délai de réponse</HeaderCell>
        <Cell>{(row) => <Left row={row} />}</Cell>
      </Column>
    </Table>
    <Pagination prev next size="sm" total={183} limit={14} activePage={1} maxButtons={5} />
  </Panel>
);

const AUTHORS = { buyer: 'L’acheteur', seller: 'Maison Perrin', platform: 'Service Comptoirel' };

function Reply() {
  const [text, setText] = useState('');
  return (
    <Form fluid className="repondre">
      <Form.Group controlId="reponse">
        <Form.ControlLabel>Répondre à l’acheteur</Form.ControlLabel>
        <Input as="textarea" id="reponse" rows={5} value={text} onChange={setText} />
        <Form.HelpText>
          Ne communiquez pas vos coordonnées : les messages sont relus automatiquement.
        </Form.HelpText>
      </Form.Group>
      <ButtonToolbar>
        <Button appearance="primary" className="envoyer">
          Envoyer
        </Button>
        <Button appearance="ghost" className="envoyer-resoudre">
          Envoyer et marquer résolu
        </Button>
        <Dropdown title="Réponses enregistrées">
          <Dropdown.Item>Suivi du colis</Dropdown.Item>
          <Dropdown.Item>Demande de photo</Dropdown.Item>
        </Dropdown>
        <Button appearance="subtle">Joindre un fichier</Button>
      </ButtonToolbar>
    </Form>
  );
}

const Conversation = () => (
  <div className="deux">
    <Panel className="bloc">
      <a href="/messages">‹ Tous les messages</a>
      <h3>Commande {thread.row.order}</h3>
      <p className="discret">
        {thread.row.product} – {thread.row.reason}
      </p>
      <Timeline>
        {thread.messages.map(({ from, at, text }) => (
          <Timeline.Item key={text} className={from}>
            <div>
              <b>{AUTHORS[from]}</b> <span className="discret">{when(at)}</span>
            </div>
            <p className="propos">{text}</p>
          </Timeline.Item>
        ))}
      </Timeline>
      <Reply />
    </Panel>
    <div>
      <Panel header="La commande" className="bloc">
        <p>Passée le 12 novembre 2026 à 20h41</p>
        <p>Expédiée le 14 novembre 2026</p>
        <p>Total : 84,50 €</p>
        <Divider />
        <Button block size="sm">
          Proposer un geste commercial
        </Button>
      </Panel>
      <Panel header="Saisir le service Comptoirel" className="bloc">
        <Input as="textarea" rows={3} placeholder="Exposez la difficulté au médiateur" />
        <Button size="sm" color="red" appearance="ghost">
          Demander une médiation
        </Button>
      </Panel>
    </div>
  </div>
);

function Page() {
  return (
    <Container>
      <Header>
        <Navbar appearance="inverse">
          <Navbar.Brand href="#">comptoirel pro</Navbar.Brand>
          <Nav>
            {['Tableau de bord', 'Commandes', 'Catalogue', 'Messages', 'Comptabilité'].map(
              (word) => (
                <Nav.Item key={word} active={word === 'Messages'}>
                  {word}
                </Nav.Item>
              ),
            )}
          </Nav>
          <Nav pullRight>
            <Nav.Item>Maison Perrin</Nav.Item>
          </Nav>
        </Navbar>
      </Header>
      <Content className="page">{thread ? <Conversation /> : <List />}</Content>
    </Container>
  );
}

document.title = thread ? `Commande ${thread.row.order} – Comptoirel` : 'Messages – Comptoirel pro';
createRoot(document.querySelector('#root')).render(<Page />);
void drawn(thread ? '#reponse' : '.rs-table-body-row-wrapper a');
