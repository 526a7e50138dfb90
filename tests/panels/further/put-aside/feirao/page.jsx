// An index table with boxes to tick, bold for what is unread and a weekday for its days; the thread is a page of cards.
import '@shopify/polaris/build/esm/styles.css';

import {
  AppProvider,
  Avatar,
  Badge,
  BlockStack,
  Button,
  ButtonGroup,
  Card,
  DescriptionList,
  Divider,
  Frame,
  IndexTable,
  InlineStack,
  Layout,
  Navigation,
  Page,
  Tabs,
  Text,
  TextField,
  TopBar,
  useIndexResourceState,
} from '@shopify/polaris';
import words from '@shopify/polaris/locales/pt-PT.json';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const DAYS = [
  'domingo',
  'segunda-feira',
  'terça-feira',
  'quarta-feira',
  'quinta-feira',
  'sexta-feira',
  'sábado',
];
const MONTHS = 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'.split(' ');

function when(at) {
  const days = daysAgo(at);
  const clock = `às ${hoursMinutes(at)}`;
  if (days === 0) return `hoje ${clock}`;
  if (days === 1) return `ontem ${clock}`;
  if (days < 7) return `${DAYS[at.getDay()]} ${clock}`;
  return `${at.getDate()} ${MONTHS[at.getMonth()]} ${clock}`;
}

const STATES = [
  ['Por responder', 'attention'],
  ['Respondida', 'success'],
  ['Resolvida', undefined],
];

function State({ row }) {
  const [label, tone] = STATES[row.awaitingReply ? 0 : row.status];
  return <Badge tone={tone}>{label}</Badge>;
}

const TABS = ['Todas', 'Por responder (4)', 'Não lidas (2)', 'Resolvidas'].map((content) => ({
  id: content,
  content,
}));

function Conversations() {
  const rows = rowsOf(truth).map((row) => ({ ...row, id: row.key }));
  const { selectedResources, allResourcesSelected, handleSelectionChange } =
    useIndexResourceState(rows);
  return (
    <Page
      title="Conversas"
      primaryAction={{ content: 'Nova conversa' }}
      secondaryActions={[{ content: 'Exportar' }]}
    >
      <BlockStack gap="400">
        <Card padding="0">
          <Tabs tabs={TABS} selected={0} />
          <IndexTable
            resourceName={{ singular: 'conversa', plural: 'conversas' }}
            itemCount={rows.length}
            selectedItemsCount={allResourcesSelected ? 'All' : selectedResources.length}
            onSelectionChange={handleSelectionChange}
            headings={[
              { title: 'Conversa' },
              { title: 'Última mensagem' },
              { title: 'Cliente' },
              { title: 'Assunto' },
              { title: 'Estado' },
            ]}
          >
            {rows.map((row, index) => (
              <IndexTable.Row
                id={row.id}
                key={row.id}
                position={index}
                selected={selectedResources.includes(row.id)}
                onClick={() => location.assign(`/admin/conversas/${row.id}`)}
              >
                <IndexTable.Cell>
                  <Text as="span" fontWeight={row.unread ? 'bold' : 'regular'}>
                    #{row.key}
                  </Text>
                  {row.unread && <Text visuallyHidden> (não lida)</Text>}
                </IndexTable.Cell>
                <IndexTable.Cell>{when(row.at)}</IndexTable.Cell>
                <IndexTable.Cell>
                  <Text as="span" fontWeight={row.unread ? 'bold' : 'regular'}>
                    {row.buyer}
                  </Text>
                </IndexTable.Cell>
                <IndexTable.Cell>
                  <Text as="span" fontWeight={row.unread ? 'bold' : 'regular'}>
                    {row.subject}
                  </Text>
                </IndexTable.Cell>
                <IndexTable.Cell>
                  <State row={row} />
                </IndexTable.Cell>
              </IndexTable.Row>
            ))}
          </IndexTable>
        </Card>
        <Card>
          <Text as="h2" variant="headingSm">
            Atividade da loja
          </Text>
          <DescriptionList
            items={[
              { term: 'hoje às 13:50', description: 'Encomenda FE-10442 paga, 39,90 €' },
              { term: 'hoje às 10:22', description: 'Encomenda FE-10438 expedida' },
              { term: 'ontem às 18:05', description: 'Stock baixo: varinha mágica 800 W' },
            ]}
          />
        </Card>
      </BlockStack>
    </Page>
  );
}

const stamp = (at) =>
  `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()} às ${hoursMinutes(at)}`;
const NAMES = { seller: 'Casa do Tejo', platform: 'Feirão' };

function Message({ message }) {
  const name = NAMES[message.from] ?? thread.row.buyer;
  return (
    <div className="mensagem">
      <Card background={message.from === 'buyer' ? 'bg-surface' : 'bg-surface-secondary'}>
        <InlineStack gap="300" blockAlign="center">
          <Avatar name={name} initials={name[0]} size="sm" />
          <Text as="span" fontWeight="semibold">
            {name}
          </Text>
          <Text as="span" tone="subdued">
            {stamp(message.at)}
          </Text>
        </InlineStack>
        <div style={{ marginTop: 8 }}>
          <Text as="p">{message.text}</Text>
        </div>
      </Card>
    </div>
  );
}

function Reply() {
  const [text, setText] = useState('');
  return (
    <Card>
      <BlockStack gap="300">
        <TextField
          id="resposta"
          label={`Responder a ${thread.row.buyer}`}
          value={text}
          onChange={setText}
          multiline={4}
          autoComplete="off"
        />
        <InlineStack align="space-between">
          <ButtonGroup>
            <Button>Resposta rápida</Button>
            <Button>Anexar</Button>
          </ButtonGroup>
          <ButtonGroup>
            <Button>Guardar rascunho</Button>
            <Button id="enviar-resolver">Enviar e resolver</Button>
            <Button id="enviar-resposta" variant="primary">
              Enviar
            </Button>
          </ButtonGroup>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

const Conversation = () => (
  <Page
    title={`Conversa #${thread.key}`}
    subtitle={thread.row.subject}
    titleMetadata={<State row={thread.row} />}
    backAction={{ content: 'Conversas', url: '/admin/conversas' }}
  >
    <Layout>
      <Layout.Section>
        <BlockStack gap="300">
          {thread.messages.map((message) => (
            <Message key={message.text} message={message} />
          ))}
          <Reply />
        </BlockStack>
      </Layout.Section>
      <Layout.Section variant="oneThird">
        <Card>
          <BlockStack gap="200">
            <Text as="h2" variant="headingSm">
              Cliente
            </Text>
            <Text as="p">{thread.row.buyer}</Text>
            <Text as="p" tone="subdued">
              2 encomendas · cliente desde 2024
            </Text>
            <Divider />
            <Text as="h2" variant="headingSm">
              Comentários da equipa
            </Text>
            <Text as="p">Rita, 12 nov. 2026 às 9:30: cliente muito simpático.</Text>
            <TextField label="Novo comentário" labelHidden placeholder="Só a equipa vê isto" />
            <Button size="slim">Publicar comentário</Button>
          </BlockStack>
        </Card>
      </Layout.Section>
    </Layout>
  </Page>
);

const MENU = [
  ['Início'],
  ['Encomendas', '6'],
  ['Produtos'],
  ['Conversas', '4'],
  ['Clientes'],
  ['Finanças'],
].map(([label, badge]) => ({ label, badge, url: '#', selected: label === 'Conversas' }));

const App = () => (
  <AppProvider i18n={words}>
    <Frame
      topBar={
        <TopBar
          userMenu={<TopBar.UserMenu name="Casa do Tejo" detail="Feirão" initials="CT" />}
          searchField={<TopBar.SearchField value="" placeholder="Procurar" onChange={() => {}} />}
        />
      }
      navigation={
        <Navigation location="/admin/conversas">
          <Navigation.Section items={MENU} />
        </Navigation>
      }
    >
      {thread ? <Conversation /> : <Conversations />}
    </Frame>
  </AppProvider>
);

document.title = 'Conversas · Feirão';
createRoot(document.querySelector('#root')).render(<App />);
void drawn(thread ? '.mensagem' : '.Polaris-IndexTable__TableRow');
