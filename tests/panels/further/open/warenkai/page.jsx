// A board whose columns are the states: cards of nested boxes with hashed classes, days instead of times, beside a log of what colleagues did.
import {
  Anchor,
  Avatar,
  Box,
  Button,
  Card,
  CardBody,
  CardFooter,
  CheckBox,
  Grommet,
  Header,
  Heading,
  Layer,
  Nav,
  Select,
  Tag,
  Text,
  TextArea,
  TextInput,
} from 'grommet';
import { Attachment, Close, FormNext, Search } from 'grommet-icons';
import { createRoot } from 'react-dom/client';

import { dayMonthYear, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

const theme = {
  global: {
    colors: { brand: '#00567d', 'light-1': '#f3f6f8' },
    font: { family: 'Lato, Arial, sans-serif', size: '14px', height: '20px' },
  },
};

const LANES = [
  ['offen', 'Offen', 'status-critical'],
  ['kunde', 'Warten auf Kunden', 'status-warning'],
  ['pruefung', 'In Prüfung durch Warenkai', 'status-unknown'],
  ['geloest', 'Gelöst', 'status-ok'],
];

const laneOf = ({ awaitingReply, lane }) => (awaitingReply ? 'offen' : lane);

const Top = () => (
  <Header background="brand" pad={{ horizontal: 'medium', vertical: 'small' }}>
    <Text weight="bold" size="large">
      warenkai <Text size="small">Partnerportal</Text>
    </Text>
    <Nav direction="row" gap="medium">
      {['Übersicht', 'Bestellungen', 'Sortiment', 'Tickets', 'Retouren', 'Finanzen'].map((word) => (
        <Anchor key={word} href="#" label={word} color={word === 'Tickets' ? 'white' : 'light-4'} />
      ))}
    </Nav>
    <Box direction="row" gap="small" align="center">
      <TextInput size="small" icon={<Search />} placeholder="Ticket- oder Bestellnummer" />
      <Avatar background="accent-1" size="small">
        NH
      </Avatar>
      <Text size="small">Nordkap Haushalt GmbH</Text>
    </Box>
  </Header>
);

const TicketCard = ({ row }) => (
  <Card
    id={`ticket-${row.key}`}
    background="white"
    elevation="small"
    margin={{ bottom: 'small' }}
    onClick={() => location.assign(`/tickets?ticket=${row.key}`)}
  >
    <CardBody pad="small" gap="xsmall">
      <Box direction="row" justify="between">
        <Text size="xsmall" color="dark-4">
          {`#${row.key.replace(/(\d{2})(\d{3})(\d{3})/, '$1-$2-$3')}`}
        </Text>
        <Text size="xsmall" weight="bold" title="Marktplatz">
          {row.land}
        </Text>
      </Box>
      <Text weight="bold">{row.buyer}</Text>
      <Text size="small">{row.reason}</Text>
    </CardBody>
    <CardFooter pad={{ horizontal: 'small', vertical: 'xsmall' }} background="light-1">
      <Text size="xsmall">{row.order}</Text>
      <Text size="xsmall">{dayMonthYear(row.at)}</Text>
    </CardFooter>
  </Card>
);

const Lane = ({ name, title, color, rows }) => (
  <Box width="255px" background="light-2" round="xsmall" pad="small" flex={false}>
    <Box direction="row" gap="xsmall" align="center" margin={{ bottom: 'small' }}>
      <Box width="10px" height="10px" round="full" background={color} />
      <Text weight="bold">{title}</Text>
      <Text size="small" color="dark-4">
        {rows.length}
      </Text>
    </Box>
    {rows.map((row) => (
      <TicketCard key={row.key} row={row} />
    ))}
    {name === 'geloest' && <Anchor href="#" size="small" label="Alle gelösten Tickets" />}
  </Box>
);

const LOG = [
  ['20.11.2026 08:52', 'Svenja Petersen hat #48-220-117 übernommen'],
  ['19.11.2026 17:30', 'Regel „Zahlung“ hat #48-219-710 verschoben'],
  ['19.11.2026 16:04', 'Tom Brandt hat #48-219-102 kommentiert'],
  ['18.11.2026 11:12', 'Tom Brandt hat #48-215-877 geschlossen'],
  ['17.11.2026 09:47', 'Svenja Petersen hat die Vorlage „Versand PL“ geändert'],
];

const Log = () => (
  <Box width="200px" flex={false}>
    <Heading level={4} margin={{ top: 'none' }}>
      Protokoll
    </Heading>
    {LOG.map(([at, what]) => (
      <Box key={at} pad={{ vertical: 'xsmall' }} border="bottom">
        <Text size="xsmall" color="dark-4">
          {at}
        </Text>
        <Text size="small">{what}</Text>
      </Box>
    ))}
  </Box>
);

const NAMES = { buyer: 'Käufer', seller: 'Verkäufer', platform: 'Warenkai' };
const BACKGROUNDS = { buyer: 'light-1', seller: '#dceff7', platform: '#fff4d6' };

const Message = ({ from, at, text }) => (
  <Box background={BACKGROUNDS[from]} round="xsmall" pad="small" margin={{ bottom: 'small' }}>
    <Box direction="row" justify="between">
      <Text weight="bold" size="small">
        {NAMES[from]}
      </Text>
      <Text size="xsmall" color="dark-4">
        {dayMonthYear(at)}, {hoursMinutes(at)} Uhr (MEZ)
      </Text>
    </Box>
    <Text>{text}</Text>
  </Box>
);

const Note = ({ note: [author, at, text] }) => (
  <Box border={{ color: 'status-warning', style: 'dashed' }} pad="small">
    <Text size="xsmall">
      {author}, {dayMonthYear(new Date(at))} {hoursMinutes(new Date(at))}
    </Text>
    <Text size="small">{text}</Text>
  </Box>
);

const Drawer = () => (
  <Layer position="right" full="vertical" modal={false} animate={false}>
    <Box width="620px" pad="medium" overflow="auto" flex>
      <Box direction="row" justify="between" align="center" flex={false}>
        <Heading level={3} margin="none">
          {thread.row.buyer}
        </Heading>
        <Button icon={<Close />} a11yTitle="Schließen" href="/tickets" />
      </Box>
      <Box direction="row" gap="small" margin={{ vertical: 'small' }} flex={false}>
        <Tag value={thread.row.reason} size="small" />
        <Tag value={thread.row.order} name="Bestellung" size="small" />
        <Tag value={thread.row.land} name="Marktplatz" size="small" />
      </Box>
      <Box flex={false}>
        {thread.messages.map((message) => (
          <Message key={message.text} {...message} />
        ))}
      </Box>
      <Box gap="small" flex={false}>
        <TextArea id="nachricht" rows={4} placeholder="Ihre Nachricht an den Käufer" />
        <Box direction="row" gap="small" align="center">
          <Button icon={<Attachment />} a11yTitle="Datei anhängen" />
          <Select size="small" options={['Versand PL', 'Garantie']} placeholder="Vorlage" />
          <Button id="senden-schliessen" label="Senden und schließen" />
          <Button id="senden" primary label="Senden" />
        </Box>
      </Box>
      <Box margin={{ top: 'medium' }} gap="small" flex={false}>
        <Text weight="bold">Interne Kommentare</Text>
        {thread.note && <Note note={thread.note} />}
        <TextArea rows={2} placeholder="Kommentar für Kollegen, für den Käufer nicht sichtbar" />
        <Box direction="row" gap="small">
          <Button size="small" label="Kommentar speichern" />
          <Button size="small" label="An Warenkai melden" icon={<FormNext />} reverse />
        </Box>
      </Box>
    </Box>
  </Layer>
);

const rows = rowsOf(truth);

const App = () => (
  <Grommet theme={theme} full>
    <Top />
    <Box direction="row" gap="medium" pad="medium" align="center">
      <Heading level={2} margin="none">
        Kundentickets
      </Heading>
      <Select size="small" options={['Alle Marktplätze', 'DE', 'PL']} value="Alle Marktplätze" />
      <CheckBox label="nur meine" />
    </Box>
    <Box direction="row" gap="small" pad={{ horizontal: 'medium' }} align="start">
      {LANES.map(([name, title, color]) => (
        <Lane
          key={name}
          name={name}
          title={title}
          color={color}
          rows={rows.filter((row) => laneOf(row) === name)}
        />
      ))}
      <Log />
    </Box>
    {thread && <Drawer />}
  </Grommet>
);

document.title = thread ? `${thread.row.buyer} – Warenkai` : 'Kundentickets – Warenkai';
createRoot(document.querySelector('#root')).render(<App />);
void drawn(thread ? '#nachricht' : '#root [id^="ticket-"]');
