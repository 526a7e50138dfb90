// Cards in a grid, each a link around a list of terms; the time has its exact value in an attribute. A timeline for a thread.
import '@radix-ui/themes/styles.css';
import './page.css';

import {
  Avatar,
  Badge,
  Box,
  Button,
  Callout,
  Card,
  DataList,
  Flex,
  Grid,
  Heading,
  Link,
  Separator,
  Tabs,
  Text,
  TextArea,
  TextField,
  Theme,
} from '@radix-ui/themes';
import { createRoot } from 'react-dom/client';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const MONTHS = [
  'januar',
  'februar',
  'marec',
  'april',
  'maj',
  'junij',
  'julij',
  'avgust',
  'september',
  'oktober',
  'november',
  'december',
];

/** Hours with the dual: pred 1 uro, pred 2 urama, pred 3 urami. */
const hours = (count) =>
  count === 1 ? 'pred 1 uro' : count === 2 ? 'pred 2 urama' : `pred ${count} urami`;

function ago(at) {
  const minutes = minutesAgo(at);
  if (minutes < 1) return 'pravkar';
  if (minutes < 60) return `pred ${minutes} min`;
  if (daysAgo(at) === 0) return hours(Math.floor(minutes / 60));
  if (daysAgo(at) === 1) return 'včeraj';
  if (daysAgo(at) === 2) return 'predvčerajšnjim';
  return `${at.getDate()}. ${MONTHS[at.getMonth()]}`;
}

const WROTE = { buyer: 'kupec', seller: 'vi', platform: 'Prodajko' };

function State({ row }) {
  if (row.lastFrom === 'platform') return null;
  if (row.awaitingReply) return <Badge color="ruby">Čaka na vas</Badge>;
  if (row.closed) return <Badge color="gray">Zaprto</Badge>;
  return <Badge color="jade">Odgovorjeno</Badge>;
}

const Term = ({ label, children }) => (
  <DataList.Item>
    <DataList.Label minWidth="88px">{label}</DataList.Label>
    <DataList.Value>{children}</DataList.Value>
  </DataList.Item>
);

const CaseCard = ({ row }) => (
  <Card asChild>
    <a href={`/podpora/${row.key}`}>
      <Flex justify="between" align="center" mb="2">
        <Heading as="h3" size="3">
          {row.subject[0]}
        </Heading>
        <State row={row} />
      </Flex>
      <DataList.Root size="1">
        <Term label="Kupec">{row.buyer}</Term>
        <Term label="Naročilo">{row.order}</Term>
        <Term label="Nazadnje pisal">{WROTE[row.lastFrom]}</Term>
        <Term label="Dejavnost">
          <time dateTime={row.at.toISOString()}>{ago(row.at)}</time>
        </Term>
      </DataList.Root>
    </a>
  </Card>
);

const TABS = [
  ['vse', 'Vse 9'],
  ['caka', 'Čaka na vas 3'],
  ['odgovorjeno', 'Odgovorjeno 3'],
  ['zaprto', 'Zaprto 2'],
];

const Frame = ({ children }) => (
  <Theme accentColor="iris" radius="large">
    <Flex asChild justify="between" align="center" px="5" py="3" className="vrh">
      <header>
        <Flex gap="5" align="center">
          <Heading size="4">prodajko</Heading>
          {['Domov', 'Izdelki', 'Naročila', 'Podpora', 'Izplačila'].map((word) => (
            <Link key={word} href="#" weight={word === 'Podpora' ? 'bold' : 'regular'}>
              {word}
            </Link>
          ))}
        </Flex>
        <Flex gap="2" align="center">
          <Avatar size="2" fallback="GD" />
          <Text size="2">Galanterija Dolenc, d. o. o.</Text>
        </Flex>
      </header>
    </Flex>
    <Box px="6" py="4">
      {children}
    </Box>
  </Theme>
);

const OVERVIEW = [
  ['Naročilo SI-77133 je plačano', 'pred 20 min'],
  ['Zaloga: dežnik zložljiv, še 1 kos', 'pred 2 urama'],
  ['Izplačilo 842,10 € je odobreno', 'včeraj'],
];

const List = () => (
  <Frame>
    <Heading size="6" mb="3">
      Vprašanja kupcev
    </Heading>
    <Tabs.Root value="vse">
      <Tabs.List>
        {TABS.map(([value, label]) => (
          <Tabs.Trigger key={value} value={value}>
            {label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="vse">
        <Flex gap="3" my="3">
          <TextField.Root placeholder="Išči po kupcu ali naročilu" />
          <Button variant="soft">Filtri</Button>
        </Flex>
        <Grid columns="3" gap="3">
          {rowsOf(truth).map((row) => (
            <CaseCard key={row.key} row={row} />
          ))}
        </Grid>
      </Tabs.Content>
    </Tabs.Root>
    <Heading size="4" mt="6" mb="2">
      Obvestila
    </Heading>
    {OVERVIEW.map(([text, when]) => (
      <Callout.Root key={text} size="1" mb="2" color="gray">
        <Callout.Text>
          {text} · {when}
        </Callout.Text>
      </Callout.Root>
    ))}
  </Frame>
);

const stamp = (at) =>
  `${at.getDate()}. ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${hoursMinutes(at)}`;
const NAMES = { seller: 'Vi', platform: 'Prodajko' };

const Event = ({ message }) => (
  <Flex asChild gap="3" className="dogodek">
    <li>
      <span className={`pika pika-${WROTE[message.from].toLowerCase()}`} />
      <Box>
        <Text as="div" size="2">
          <strong>{NAMES[message.from] ?? thread.row.buyer}</strong>
          {' · '}
          <time dateTime={message.at.toISOString()}>{stamp(message.at)}</time>
        </Text>
        <Text as="p" size="3" mt="1">
          {message.text}
        </Text>
      </Box>
    </li>
  </Flex>
);

const Thread = () => (
  <Frame>
    <Link href="/podpora">‹ Vsa vprašanja</Link>
    <Heading size="6" my="3">
      {thread.row.subject[0]}
    </Heading>
    <Grid columns="2fr 1fr" gap="6">
      <Box>
        <ol className="potek">
          {thread.messages.map((message) => (
            <Event key={message.text} message={message} />
          ))}
        </ol>
        <Text as="label" htmlFor="odgovor" size="2" weight="bold">
          Odgovor kupcu
        </Text>
        <TextArea id="odgovor" rows={5} placeholder="Pozdravljeni, …" />
        <Flex gap="3" mt="3">
          <Button id="poslji">Pošlji</Button>
          <Button id="poslji-zapri" variant="soft">
            Pošlji in zapri vprašanje
          </Button>
          <Button variant="ghost">Predloge</Button>
        </Flex>
      </Box>
      <Card>
        <DataList.Root orientation="vertical">
          <Term label="Kupec">{thread.row.buyer}</Term>
          <Term label="Naročilo">{thread.row.order}</Term>
          <Term label="Oddano">12. november 2026, 18:40</Term>
          <Term label="Znesek">54,90 €</Term>
        </DataList.Root>
        <Separator my="4" size="4" />
        <Text as="div" size="2" weight="bold">
          Zapiski ekipe
        </Text>
        <Text as="p" size="2">
          Irena, 18. november 2026, 16:30: kupec je zvest, popust je v redu.
        </Text>
        <TextArea rows={2} placeholder="Nov zapisek, viden samo ekipi" />
        <Button size="1" mt="2" variant="outline">
          Dodaj zapisek
        </Button>
      </Card>
    </Grid>
  </Frame>
);

document.title = 'Podpora – Prodajko';
createRoot(document.querySelector('#root')).render(thread ? <Thread /> : <List />);
void drawn('h3, .dogodek');
