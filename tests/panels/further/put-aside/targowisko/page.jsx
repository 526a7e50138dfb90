// Cards in two columns; the id is the element's, the exact time stands in a title.
import '@mantine/core/styles.css';

import {
  ActionIcon,
  AppShell,
  Avatar,
  Badge,
  Button,
  Card,
  Divider,
  Group,
  MantineProvider,
  NavLink,
  Pagination,
  Paper,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Table,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { Editor } from '@tiptap/core';
import Placeholder from '@tiptap/extension-placeholder';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

import { daysAgo, drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  );
const SHORT = 'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' ');
const exact = (at) =>
  `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()}, ${hoursMinutes(at)}`;

function relative(at) {
  const minutes = minutesAgo(at);
  const days = daysAgo(at);
  if (minutes < 60) return `${minutes} min temu`;
  if (days === 0) return `${Math.floor(minutes / 60)} godz. temu`;
  return days === 1 ? `wczoraj, ${hoursMinutes(at)}` : `${at.getDate()} ${SHORT[at.getMonth()]}`;
}

const Frame = ({ title, children }) => (
  <AppShell header={{ height: 56 }} navbar={{ width: 210, breakpoint: 'sm' }} padding="lg">
    <AppShell.Header px="md">
      <Group h="100%" justify="space-between">
        <Text fw={800} c="teal">
          targowisko dla firm
        </Text>
        <TextInput placeholder="Szukaj oferty lub zamówienia" w={360} />
        <Group gap="xs">
          <Avatar radius="xl" color="teal">
            RO
          </Avatar>
          <Text size="sm">Rowery i Okolice</Text>
        </Group>
      </Group>
    </AppShell.Header>
    <AppShell.Navbar p="xs">
      {['Pulpit', 'Sprzedaż', 'Oferty', 'Wiadomości', 'Zwroty', 'Finanse', 'Ustawienia'].map(
        (item) => (
          <NavLink
            key={item}
            label={item}
            active={item === 'Wiadomości'}
            rightSection={item === 'Zwroty' ? <Badge size="sm">2</Badge> : null}
          />
        ),
      )}
    </AppShell.Navbar>
    <AppShell.Main bg="gray.0">
      <Title order={2} mb="md">
        {title}
      </Title>
      {children}
    </AppShell.Main>
  </AppShell>
);

function State({ row }) {
  if (row.awaitingReply)
    return (
      <Badge color="orange" variant="light">
        Czeka na odpowiedź
      </Badge>
    );
  return row.lastFrom === 'seller' ? (
    <Badge color="gray" variant="light">
      Odpowiedziano
    </Badge>
  ) : (
    <Badge color="gray" variant="outline">
      Zakończona
    </Badge>
  );
}

const Talk = ({ row }) => (
  <Card
    id={`rozmowa-${row.key}`}
    withBorder
    onClick={() => location.assign(`/sprzedawca/wiadomosci/${row.key}`)}
    style={{ cursor: 'pointer' }}
  >
    <Group justify="space-between" wrap="nowrap">
      <Group gap="xs">
        <Text fw={row.unread ? 700 : 400}>{row.buyer}</Text>
        {row.unread && (
          <Badge circle size="sm">
            1
          </Badge>
        )}
      </Group>
      <Text size="xs" c="dimmed" title={exact(row.at)}>
        {relative(row.at)}
      </Text>
    </Group>
    <Text size="sm" c="teal.8">
      {row.subject}
    </Text>
    <Text size="sm" c="dimmed" fw={row.unread ? 700 : 400} lineClamp={1} mt={4}>
      {row.lastFrom === 'seller' ? 'Ty: ' : ''}
      {row.snippet}
    </Text>
    <Group mt="xs">
      <State row={row} />
    </Group>
  </Card>
);

const shipments = [
  ['Z-55102', 'Kraków', 'InPost', '17 lis'],
  ['Z-55098', 'Łódź', 'DPD', '17 lis'],
  ['Z-55090', 'Gdańsk', 'InPost', '16 lis'],
  ['Z-55087', 'Rzeszów', 'Poczta', '16 lis'],
];

const Talks = () => (
  <Frame title="Wiadomości od kupujących">
    <Group mb="md">
      <SegmentedControl data={['Wszystkie', 'Bez odpowiedzi', 'Zakończone']} />
      <Button variant="default">Oznacz jako przeczytane</Button>
    </Group>
    <SimpleGrid cols={2} spacing="md">
      {rowsOf(truth).map((row) => (
        <Talk key={row.key} row={row} />
      ))}
    </SimpleGrid>
    <Pagination total={4} my="md" />
    <Paper withBorder p="md">
      <Text fw={600}>Do nadania dzisiaj</Text>
      <Table data={{ head: ['Przesyłka', 'Miasto', 'Przewoźnik', 'Termin'], body: shipments }} />
    </Paper>
  </Frame>
);

function RichText() {
  const place = useRef(null);
  useEffect(() => {
    const extensions = [
      StarterKit,
      Placeholder.configure({ placeholder: 'Napisz do kupującego…' }),
    ];
    const editor = new Editor({ element: place.current, extensions });
    return () => editor.destroy();
  }, []);
  return <Paper withBorder p="sm" mih={110} ref={place} />;
}

const Message = ({ message, buyer }) =>
  message.from === 'platform' ? (
    <Divider label={`targowisko · ${message.text} · ${exact(message.at)}`} my="md" />
  ) : (
    <Group
      align="flex-start"
      justify={message.from === 'seller' ? 'flex-end' : 'flex-start'}
      mb="sm"
    >
      <Paper p="sm" withBorder maw="70%" bg={message.from === 'seller' ? 'teal.0' : 'white'}>
        <Group gap="xs">
          <Text size="xs" fw={600}>
            {message.from === 'seller' ? 'Ty' : buyer}
          </Text>
          <Text size="xs" c="dimmed">
            {exact(message.at)}
          </Text>
        </Group>
        <Text size="sm">{message.text}</Text>
      </Paper>
    </Group>
  );

const TalkPage = ({ thread }) => (
  <Frame title={thread.row.subject}>
    <Group align="flex-start" wrap="nowrap">
      <Paper p="md" withBorder style={{ flex: 3 }}>
        {thread.messages.map((message) => (
          <Message key={message.at.getTime()} message={message} buyer={thread.row.buyer} />
        ))}
        <RichText />
        <Group justify="flex-end" mt="sm">
          <Button variant="subtle">Dodaj załącznik</Button>
          <Button variant="default" data-test="wyslij-zamknij">
            Wyślij i zamknij
          </Button>
          <Button color="teal" data-test="wyslij">
            Wyślij odpowiedź
          </Button>
        </Group>
      </Paper>
      <Stack style={{ flex: 1 }}>
        <Paper p="md" withBorder>
          <Text fw={600}>Notatka wewnętrzna</Text>
          <Textarea rows={3} placeholder="Widoczna tylko dla zespołu" my="xs" />
          <Button size="xs" variant="default">
            Zapisz notatkę
          </Button>
        </Paper>
        <Paper p="md" withBorder>
          <Text fw={600}>Kupujący</Text>
          <Text size="sm">Zamówień: 3</Text>
          <Text size="sm">W serwisie od 2019</Text>
          <ActionIcon variant="default" aria-label="Zablokuj kupującego">
            ×
          </ActionIcon>
        </Paper>
      </Stack>
    </Group>
  </Frame>
);

const thread = threadHere(truth);
document.title = thread ? `${thread.row.subject} | targowisko` : 'Wiadomości | targowisko';
createRoot(document.querySelector('#root')).render(
  <MantineProvider>{thread ? <TalkPage thread={thread} /> : <Talks />}</MantineProvider>,
);
void drawn(thread ? '.tiptap' : 'main h2');
