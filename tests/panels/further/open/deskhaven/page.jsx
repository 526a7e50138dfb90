// A helpdesk of three panes in English whose customers write Hungarian: times of two letters with the exact one and its zone in a title, notes amid the messages.
import '@arco-design/web-react/dist/css/arco.min.css';
import 'jodit/es2021/jodit.min.css';
import './page.css';

import {
  Avatar,
  Badge,
  Button,
  Card,
  Descriptions,
  Divider,
  Dropdown,
  Input,
  List,
  Menu,
  Space,
  Tabs,
  Tag,
  Typography,
} from '@arco-design/web-react';
import { IconCheckCircle, IconNotification, IconSearch } from '@arco-design/web-react/icon';
import { Jodit } from 'jodit';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

import { drawn, hoursMinutes, minutesAgo, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);

function short(at) {
  const minutes = minutesAgo(at);
  if (minutes < 60) return `${Math.max(1, minutes)}m`;
  return minutes < 1440 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 1440)}d`;
}

const exact = (at) =>
  `${at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })} ${hoursMinutes(at)} CET`;

const Arrow = ({ label, turn }) => (
  <svg role="img" aria-label={label} viewBox="0 0 16 16" width="14" height="14">
    <title>{label}</title>
    <path d={turn} fill="none" stroke="currentColor" strokeWidth="1.500" />
  </svg>
);

const LAST = {
  buyer: <Arrow label="Customer replied last" turn="M14 8H3m4-4L3 8l4 4" />,
  seller: <Arrow label="Agent replied last" turn="M2 8h11M9 4l4 4-4 4" />,
};

const Ticket = ({ row }) => (
  <List.Item
    data-ticket-id={row.key}
    className={`ticket${thread?.key === row.key ? ' current' : ''}`}
    onClick={() => location.assign(`/app/views/118/${row.key}`)}
  >
    <div className="line">
      <Badge dot={row.unread} count={row.unread ? 1 : 0}>
        <Avatar size={28}>{row.buyer[0]}</Avatar>
      </Badge>
      <span className={row.unread ? 'name strong' : 'name'}>{row.buyer}</span>
      {row.unread && <span className="sr-only">Unread</span>}
      <span className="ago" title={exact(row.at)}>
        {short(row.at)}
      </span>
    </div>
    <div className="line">
      {LAST[row.lastFrom]}
      <span className={row.unread ? 'subject strong' : 'subject'}>{row.subject}</span>
      {row.closed && !row.awaitingReply && <Tag size="small">Closed</Tag>}
    </div>
  </List.Item>
);

const VIEWS = [
  ['Inbox', 12],
  ['Assigned to me', 5],
  ['Unassigned', 3],
  ['Marketplace: Vásárlánc', 9],
  ['Returns', 4],
  ['Spam', 27],
];

const Sidebar = () => (
  <nav className="sidebar">
    <h2>Kertkuckó Bt.</h2>
    <Menu selectedKeys={['Inbox']}>
      {VIEWS.map(([name, count]) => (
        <Menu.Item key={name}>
          {name} <span className="count">{count}</span>
        </Menu.Item>
      ))}
    </Menu>
    <Divider />
    <Menu>
      {['Customers', 'Statistics', 'Macros', 'Rules', 'Settings'].map((name) => (
        <Menu.Item key={name}>{name}</Menu.Item>
      ))}
    </Menu>
  </nav>
);

const Message = ({ message }) => {
  const own = message.from === 'seller';
  return (
    <article className={`message ${own ? 'agent' : ''}`}>
      <Avatar size={32}>{own ? 'E' : thread.row.buyer[0]}</Avatar>
      <div>
        <header>
          <b>{own ? 'Eszter Molnár' : thread.row.buyer}</b>
          {own && (
            <Tag size="small" color="arcoblue">
              Agent
            </Tag>
          )}
          <time dateTime={message.at.toISOString()}>{exact(message.at)}</time>
        </header>
        <div className="content">{message.text}</div>
      </div>
    </article>
  );
};

const Note = ({ note: [author, at, text] }) => (
  <article className="message note">
    <Avatar size={32}>{author[0]}</Avatar>
    <div>
      <header>
        <b>{author}</b>
        <Tag size="small" color="gold">
          Internal note
        </Tag>
        <time>{exact(new Date(at))}</time>
      </header>
      <div className="content">{text}</div>
    </div>
  </article>
);

function log() {
  const shown = thread.messages.map((message) => ({
    at: message.at,
    element: <Message key={message.text} message={message} />,
  }));
  if (thread.note)
    shown.push({ at: new Date(thread.note[1]), element: <Note key="note" note={thread.note} /> });
  return shown.sort((one, other) => one.at - other.at).map(({ element }) => element);
}

const options = {
  minHeight: 140,
  toolbarAdaptive: false,
  showCharsCounter: false,
  showWordsCounter: false,
  showXPathInStatusbar: false,
  buttons: ['bold', 'italic', 'underline', 'ul', 'ol', 'link', 'undo', 'redo'],
};

function Reply() {
  const area = useRef(null);
  useEffect(() => {
    const editor = Jodit.make(area.current, options);
    return () => editor.destruct();
  }, []);
  return (
    <div className="reply">
      <Tabs size="small" type="card">
        <Tabs.TabPane key="reply" title="Reply" />
        <Tabs.TabPane key="note" title="Internal note" />
      </Tabs>
      <Space>
        <span>To: {thread.row.buyer}</span>
        <Input size="small" prefix={<IconSearch />} placeholder="Search macros" />
      </Space>
      <textarea ref={area} />
      <div className="actions">
        <Dropdown droplist={<Menu />}>
          <Button type="text">Snooze</Button>
        </Dropdown>
        <Button type="text">Assign</Button>
        <span className="hint">Ctrl + Enter to send</span>
        <Button data-action="send-close" icon={<IconCheckCircle />}>
          Send &amp; close
        </Button>
        <Button data-action="send" type="primary">
          Send
        </Button>
      </div>
    </div>
  );
}

const ORDERS = [
  ['VL-559021', '14 Nov 2026', '38 990 Ft', 'Delivered'],
  ['VL-541877', '2 Sep 2026', '4 590 Ft', 'Delivered'],
  ['VL-520114', '19 May 2026', '12 400 Ft', 'Refunded'],
];

const Customer = () => (
  <aside className="customer">
    <Card title="Customer" size="small">
      <Descriptions
        column={1}
        data={[
          { label: 'Name', value: thread.row.buyer },
          { label: 'Channel', value: 'Vásárlánc' },
          { label: 'Language', value: 'Hungarian' },
        ]}
      />
    </Card>
    <Card title="Orders" size="small">
      {ORDERS.map(([order, at, sum, state]) => (
        <div key={order} className="order">
          <a href="#">{order}</a> <span>{at}</span>
          <div>
            {sum} <Tag size="small">{state}</Tag>
          </div>
        </div>
      ))}
    </Card>
    <Card title="Shared with the team" size="small">
      <Input.TextArea rows={2} placeholder="Remember about this customer…" />
      <Button size="mini">Save</Button>
    </Card>
  </aside>
);

const App = () => (
  <div className="app">
    <Sidebar />
    <section className="tickets">
      <header>
        <h1>Inbox</h1>
        <IconNotification />
      </header>
      <Input.Search placeholder="Search tickets" />
      <List
        dataSource={rowsOf(truth)}
        render={(row) => <Ticket key={row.key} row={row} />}
        footer={<Button long>Load older tickets</Button>}
      />
    </section>
    {thread ? (
      <>
        <main>
          <Typography.Title heading={5}>{thread.row.subject}</Typography.Title>
          {log()}
          <Reply />
        </main>
        <Customer />
      </>
    ) : (
      <main className="empty">Select a ticket to read it here.</main>
    )}
  </div>
);

document.title = thread ? `${thread.row.subject} · Deskhaven` : 'Inbox · Deskhaven';
createRoot(document.querySelector('#root')).render(<App />);
void drawn(thread ? '.jodit-wysiwyg' : '[data-ticket-id]');
