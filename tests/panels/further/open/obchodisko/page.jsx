// Three panes like a mail program: folders, letters, the open conversation. An icon's label alone tells what was answered.
import {
  Avatar,
  Badge,
  Button,
  Checkbox,
  ConfigProvider,
  Flex,
  Input,
  Layout,
  Menu,
  Space,
  Tag,
} from 'antd';
import { createRoot } from 'react-dom/client';

import { daysAgo, drawn, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const clock = (at) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
const MONTHS = [
  'januára',
  'februára',
  'marca',
  'apríla',
  'mája',
  'júna',
  'júla',
  'augusta',
  'septembra',
  'októbra',
  'novembra',
  'decembra',
];

function ago(at) {
  const minutes = minutesAgo(at);
  if (minutes < 1) return 'práve teraz';
  if (minutes < 60) return `pred ${minutes} min`;
  if (daysAgo(at) === 0) return `pred ${Math.floor(minutes / 60)} h`;
  if (daysAgo(at) === 1) return `včera ${clock(at)}`;
  return `${at.getDate()}. ${at.getMonth() + 1}.`;
}

const full = (at) => `${at.getDate()}. ${MONTHS[at.getMonth()]} ${at.getFullYear()} o ${clock(at)}`;

const STATES = {
  unread: ['neprečítaná', '●'],
  open: ['prečítaná, bez odpovede', '○'],
  done: ['odpovedané', '↩'],
};
const stateOf = ({ unread, awaitingReply }) =>
  unread ? 'unread' : awaitingReply ? 'open' : 'done';

function Letter({ row }) {
  const state = stateOf(row);
  const [label, sign] = STATES[state];
  const classes = ['letter', state, row.key === thread?.key && 'chosen'].filter(Boolean).join(' ');
  return (
    <li className={classes}>
      <Checkbox aria-label="Vybrať" />
      <span role="img" aria-label={label} title={label} className="sign">
        {sign}
      </span>
      <a href={`/posta/dorucene/${row.key}`}>
        <Flex justify="space-between" gap={8}>
          <span className="who">{row.buyer}</span>
          <span className="ago">{ago(row.at)}</span>
        </Flex>
        <div className="topic">{row.subject[0]}</div>
        <div className="preview">{row.snippet}</div>
      </a>
    </li>
  );
}

const NOTICES = [
  ['Objednávka 2026-55120 bola zaplatená', 'pred 40 min'],
  ['Sklad: Batoh Tatran 30 l, ostávajú 2 ks', 'pred 2 h'],
  ['Výplata 1 284,50 € odoslaná na účet', 'včera 6:00'],
  ['Objednávka 2026-55087 bola doručená', 'včera 16:31'],
];

const FOLDERS = [
  ['dorucene', 'Doručené', 3],
  ['odlozene', 'Odložené', 0],
  ['odoslane', 'Odoslané', 0],
  ['koncepty', 'Koncepty', 1],
  ['archiv', 'Archív', 0],
].map(([key, label, count]) => ({
  key,
  label: (
    <Flex justify="space-between" align="center">
      <a href={`/posta/${key}`}>{label}</a>
      <Badge count={count} size="small" color="blue" />
    </Flex>
  ),
}));

const Message = ({ message }) => {
  const own = message.from === 'seller';
  const name = own ? 'Drevko & domov' : thread.row.buyer;
  return (
    <Flex className="mail" gap={12} align="start">
      <Avatar style={{ background: own ? '#1677ff' : '#d4792a' }}>{name[0]}</Avatar>
      <div className="mail-body">
        <Flex justify="space-between">
          <b>{name}</b>
          <span className="ago">{full(message.at)}</span>
        </Flex>
        <div className="to">komu: {own ? thread.row.buyer : 'Drevko & domov'}</div>
        <p>{message.text}</p>
      </div>
    </Flex>
  );
};

const Reading = () =>
  thread === undefined ? (
    <div className="empty">Vyberte správu zo zoznamu</div>
  ) : (
    <>
      <Flex justify="space-between" align="center" className="head">
        <h2>{thread.row.subject[0]}</h2>
        <Space>
          <Tag>Objednávka 2026-54{thread.key.slice(-3)}</Tag>
          <Button size="small">Archivovať</Button>
        </Space>
      </Flex>
      <div className="mails">
        {thread.messages.map((message) => (
          <Message key={message.text} message={message} />
        ))}
      </div>
      <div className="reply">
        <Input.TextArea
          id="odpoved"
          rows={4}
          placeholder={`Odpoveď pre zákazníka ${thread.row.buyer}`}
        />
        <Flex gap={8}>
          <Button type="primary" id="odoslat">
            Odoslať
          </Button>
          <Button id="odoslat-vybavit">Odoslať a označiť ako vybavené</Button>
          <Button>Uložiť koncept</Button>
          <Button type="text">Vložiť šablónu</Button>
        </Flex>
      </div>
      <Flex gap={8} className="note">
        <Input placeholder="Interná poznámka, zákazník ju nevidí" />
        <Button>Pridať poznámku</Button>
      </Flex>
    </>
  );

const App = () => (
  <ConfigProvider theme={{ token: { borderRadius: 4 } }}>
    <Layout className="whole">
      <Layout.Header className="bar">
        <b>obchodisko</b>
        <Menu
          mode="horizontal"
          theme="dark"
          selectedKeys={['Pošta']}
          items={['Prehľad', 'Objednávky', 'Ponuky', 'Pošta', 'Výplaty'].map((label) => ({
            key: label,
            label,
          }))}
        />
        <Input.Search placeholder="Hľadať v pošte" className="search" />
        <span className="shop">Drevko & domov</span>
      </Layout.Header>
      <Layout>
        <Layout.Sider width={230} theme="light">
          <Button type="primary" block className="new">
            Nová správa
          </Button>
          <Menu selectedKeys={['dorucene']} items={FOLDERS} />
          <h4>Oznamy</h4>
          <ul className="notices">
            {NOTICES.map(([text, when]) => (
              <li key={text}>
                <div>{text}</div>
                <span className="ago">{when}</span>
              </li>
            ))}
          </ul>
        </Layout.Sider>
        <Layout.Content className="letters">
          <Flex justify="space-between" align="center" className="tools">
            <Checkbox>Všetky</Checkbox>
            <Button size="small">Označiť ako prečítané</Button>
          </Flex>
          <ul>
            {rowsOf(truth).map((row) => (
              <Letter key={row.key} row={row} />
            ))}
          </ul>
        </Layout.Content>
        <Layout.Content className="reading">
          <Reading />
        </Layout.Content>
      </Layout>
    </Layout>
  </ConfigProvider>
);

document.title = 'Pošta – obchodisko pre predajcov';
createRoot(document.querySelector('#root')).render(<App />);
void drawn(thread ? '.mail' : '.letter');
