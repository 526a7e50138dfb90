// A desk of tickets: columns of what was opened, what came last and until when to answer; the conversation slides in beside the table, its remarks for colleagues below.
import {
  Alert,
  Avatar,
  Badge,
  Button,
  ConfigProvider,
  Drawer,
  Dropdown,
  Input,
  Layout,
  Menu,
  Progress,
  Segmented,
  Select,
  Space,
  Statistic,
  Table,
  Tag,
} from 'antd';
import { createRoot } from 'react-dom/client';

import { drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';
import './page.css';

const thread = threadHere(truth);
const WEEKDAYS = ['ne', 'po', 'út', 'st', 'čt', 'pá', 'so'];
const HOUR = 3_600_000;

const clock = (at) => `${at.getHours()}:${hoursMinutes(at).slice(3)}`;
const when = (at) =>
  `${WEEKDAYS[at.getDay()]} ${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear() === new Date().getFullYear() ? '' : `${at.getFullYear()} `}${clock(at)}`;

const STATES = {
  fresh: ['Nový', 'red'],
  ours: ['Čeká na nás', 'orange'],
  theirs: ['Čeká na zákazníka', 'default'],
  solved: ['Vyřešeno', 'green'],
};
const AUTHORS = { buyer: 'zákazník', seller: 'prodejce', platform: 'Sklípek' };

/** What is left of a day since the buyer's message, as the column prints it. */
function Left({ row }) {
  if (row.status === 'theirs' || row.status === 'solved')
    return <span className="sla-none">—</span>;
  const left = row.at.getTime() + 24 * HOUR - Date.now();
  const hours = Math.floor(Math.abs(left) / HOUR);
  const minutes = Math.floor((Math.abs(left) % HOUR) / 60_000);
  return left < 0 ? (
    <span className="sla sla-over">po termínu {hours} h</span>
  ) : (
    <span className="sla">
      zbývá {hours} h {minutes} min
      <Progress percent={Math.round((left / (24 * HOUR)) * 100)} showInfo={false} size="small" />
    </span>
  );
}

const columns = [
  {
    title: 'Tiket',
    dataIndex: 'key',
    sorter: true,
    render: (key) => <a href={`/tikety/${key}`}>#{key}</a>,
  },
  {
    title: 'Předmět',
    render: (_, row) => (
      <>
        <div className="predmet">{row.topic}</div>
        <div className="zakaznik">
          <Avatar size={16} /> <span>{row.buyer}</span>
        </div>
      </>
    ),
  },
  { title: 'Objednávka', dataIndex: 'order' },
  {
    title: 'Stav',
    render: (_, { status }) => <Tag color={STATES[status][1]}>{STATES[status][0]}</Tag>,
  },
  { title: 'Založen', dataIndex: 'opened' },
  {
    title: 'Poslední zpráva',
    sorter: true,
    defaultSortOrder: 'descend',
    render: (_, row) => (
      <>
        {when(row.at)}
        <div className="kdo">{AUTHORS[row.lastFrom]}</div>
      </>
    ),
  },
  { title: 'Odpovědět do', render: (_, row) => <Left row={row} /> },
  { title: 'Řeší', dataIndex: 'agent' },
];

function Message({ message: { from, at, text } }) {
  const names = { seller: 'Vinařství Pod Lípou', platform: 'Sklípek (automat)' };
  return (
    <div className={`zprava zprava-${from}`}>
      <div className="hlava">
        <Avatar size={26} />
        <b>{names[from] ?? thread.row.buyer}</b>
        <span>{when(at)}</span>
      </div>
      <div className="telo">{text}</div>
    </div>
  );
}

const Conversation = () => (
  <Drawer
    open
    getContainer={false}
    width={620}
    title={`#${thread.key} · ${thread.row.topic}`}
    extra={<Select size="small" defaultValue="Priorita: běžná" />}
    rootClassName="detail"
  >
    <Alert
      type="info"
      title="Sklípek vidí všechny zprávy a může do konverzace vstoupit."
      showIcon
    />
    {thread.messages.map((message, index) => (
      <Message key={index} message={message} />
    ))}
    <div className="odpoved">
      <Input.TextArea rows={4} placeholder="Veřejná odpověď zákazníkovi" className="verejna" />
      <Space className="tlacitka">
        <Select size="small" defaultValue="Vložit šablonu" />
        <Button>Uložit koncept</Button>
        <Space.Compact>
          <Button type="primary" className="odeslat">
            Odeslat
          </Button>
          <Dropdown
            menu={{ items: [{ key: 'solve', label: 'Odeslat a vyřešit' }] }}
            trigger={['click']}
          >
            <Button type="primary" aria-label="Další způsoby odeslání">
              ▾
            </Button>
          </Dropdown>
        </Space.Compact>
      </Space>
    </div>
    <div className="interni">
      <b>Interní poznámky (1)</b>
      <p>Jitka: zákazník má u nás pravidelný odběr.</p>
      <Input.TextArea rows={2} placeholder="Poznámka jen pro kolegy" />
      <Button size="small">Přidat poznámku</Button>
    </div>
  </Drawer>
);

const MENU = ['Přehled', 'Nabídka', 'Objednávky', 'Tikety', 'Hodnocení', 'Fakturace', 'Akce'];

function Page() {
  const rows = rowsOf(truth);
  return (
    <Layout className="stranka">
      <Layout.Sider width={180} theme="light">
        <div className="logo">
          sklípek<i>pro prodejce</i>
        </div>
        <Menu selectedKeys={['Tikety']} items={MENU.map((word) => ({ key: word, label: word }))} />
      </Layout.Sider>
      <Layout>
        <Layout.Header className="hlavicka">
          <Input.Search placeholder="Hledat tiket, objednávku, zákazníka" className="hledat" />
          <Badge count={3}>
            <Button type="text">Upozornění</Button>
          </Badge>
          <span>Vinařství Pod Lípou</span>
        </Layout.Header>
        <Layout.Content className="obsah">
          <h2>Tikety</h2>
          <Space size={48} className="cisla">
            <Statistic title="Čeká na nás" value={5} />
            <Statistic title="Po termínu" value={1} />
            <Statistic title="Průměrná první odpověď" value="6,4" suffix="h" />
            <Statistic title="Splněno v termínu" value={94} suffix="%" />
          </Space>
          <div className="filtry">
            <Segmented defaultValue="Vše" options={['Nevyřešené', 'Moje', 'Vyřešené', 'Vše']} />
            <Select defaultValue="Všechny důvody" />
          </div>
          <Table
            size="small"
            rowSelection={{}}
            columns={columns}
            dataSource={rows}
            pagination={{
              total: 214,
              pageSize: 12,
              showSizeChanger: true,
              locale: { items_per_page: '/ strana' },
            }}
          />
        </Layout.Content>
      </Layout>
      {thread && <Conversation />}
    </Layout>
  );
}

document.title = thread ? `#${thread.key} – Sklípek` : 'Tikety – Sklípek';
createRoot(document.querySelector('#root')).render(
  <ConfigProvider theme={{ token: { motion: false, colorPrimary: '#7a1f3d' } }}>
    <Page />
  </ConfigProvider>,
);
void drawn(thread ? '.verejna' : '.ant-table-row');
