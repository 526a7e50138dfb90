import { Editor } from '@tiptap/core';
import { Placeholder } from '@tiptap/extension-placeholder';
import { StarterKit } from '@tiptap/starter-kit';
import { createRoot } from 'react-dom/client';
import { useEffect, useRef, useState } from 'react';
import {
  Header,
  HeaderName,
  HeaderGlobalBar,
  HeaderGlobalAction,
  SideNav,
  SideNavItems,
  SideNavLink,
  Content,
  DataTable,
  Table,
  TableHead,
  TableRow,
  TableHeader,
  TableBody,
  TableCell,
  TableContainer,
  TableToolbar,
  TableToolbarContent,
  TableToolbarSearch,
  Tag,
  Pagination,
  Tile,
  Button,
  Breadcrumb,
  BreadcrumbItem,
  StructuredListWrapper,
  StructuredListBody,
  StructuredListRow,
  StructuredListCell,
  InlineNotification,
  Loading,
  Stack,
} from '@carbon/react';
import { Notification, UserAvatar, SendAlt } from '@carbon/react/icons';
import { nav, usePath, onNav, useApi, post } from '../../lib/react-client.js';

const TAG = {
  wait: ['red', 'Do odpowiedzi'],
  done: ['green', 'Odpowiedziano'],
  closed: ['gray', 'Zamknięte'],
};
const HEAD = [
  { key: 'subject', header: 'Pytanie' },
  { key: 'buyer', header: 'Klient' },
  { key: 'order', header: 'Zamówienie' },
  { key: 'time', header: 'Ostatnia aktywność' },
  { key: 'state', header: 'Stan' },
];
function Grid({ rows, headers, title, cell, onRow, search }) {
  return (
    <DataTable rows={rows} headers={headers}>
      {({ rows: rr, headers: hh, getHeaderProps, getRowProps, getTableProps, onInputChange }) => (
        <TableContainer title={title}>
          {search && (
            <TableToolbar>
              <TableToolbarContent>
                <TableToolbarSearch persistent onChange={onInputChange} placeholder="Szukaj" />
              </TableToolbarContent>
            </TableToolbar>
          )}
          <Table {...getTableProps()}>
            <TableHead>
              <TableRow>
                {hh.map((h) => {
                  const { key, ...p } = getHeaderProps({ header: h });
                  return (
                    <TableHeader key={key} {...p}>
                      {h.header}
                    </TableHeader>
                  );
                })}
              </TableRow>
            </TableHead>
            <TableBody>
              {rr.map((r) => {
                const { key, ...p } = getRowProps({ row: r });
                return (
                  <TableRow key={key} {...p} onClick={onRow ? () => onRow(r.id) : undefined}>
                    {r.cells.map((c) => (
                      <TableCell key={c.id}>{cell ? cell(c, r) : c.value}</TableCell>
                    ))}
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </DataTable>
  );
}
function Pytania() {
  const [data] = useApi('/konto/api/pytania');
  const [p, setP] = useState({ page: 1, pageSize: 10 });
  if (!data) return <Loading />;
  const rows = data.items.slice((p.page - 1) * p.pageSize, p.page * p.pageSize);
  return (
    <>
      <Grid
        search
        title="Pytania klientów"
        rows={rows}
        headers={HEAD}
        onRow={(id) => nav(`/konto/pytania/${id}`)}
        cell={(c, r) =>
          c.info.header === 'state' ? (
            <Tag type={TAG[c.value][0]} size="sm">
              {TAG[c.value][1]}
            </Tag>
          ) : c.info.header === 'subject' ? (
            <a
              className="cds--link"
              href={`/konto/pytania/${r.id}`}
              onClick={onNav(`/konto/pytania/${r.id}`)}
            >
              {c.value}
            </a>
          ) : (
            c.value
          )
        }
      />
      <Pagination
        page={p.page}
        pageSize={p.pageSize}
        pageSizes={[10, 20, 50]}
        totalItems={data.items.length}
        onChange={setP}
        backwardText="Poprzednia"
        forwardText="Następna"
        itemsPerPageText="Na stronie:"
        itemRangeText={(a, b, n) => `${a}–${b} z ${n}`}
        pageRangeText={(_, n) => `z ${n}`}
      />
    </>
  );
}
function Pytanie({ id }) {
  const [d, reload] = useApi(`/konto/api/pytania/${id}`);
  const host = useRef(null);
  const ed = useRef(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    const e = ed.current;
    if (!e || !e.getText().trim()) return;
    setBusy(true);
    await post(`/konto/api/pytania/${id}/odpowiedz`, { html: e.getHTML() });
    e.commands.clearContent(true);
    setBusy(false);
    await reload();
  };
  const ref = useRef(send);
  ref.current = send;
  useEffect(() => {
    if (!d || ed.current || !host.current) return;

    ed.current = new Editor({
      element: host.current,
      extensions: [StarterKit, Placeholder.configure({ placeholder: 'Treść odpowiedzi' })],
      editorProps: {
        attributes: { class: 'hnd-editor', 'aria-label': 'Treść odpowiedzi' },
        handleKeyDown: (v, e) => {
          if (e.ctrlKey && e.key === 'Enter') {
            void ref.current();
            return true;
          }
          return false;
        },
      },
    });
  }, [d]);
  if (!d) return <Loading />;
  return (
    <>
      <Breadcrumb noTrailingSlash>
        <BreadcrumbItem href="/konto/pytania" onClick={onNav('/konto/pytania')}>
          Pytania klientów
        </BreadcrumbItem>
      </Breadcrumb>
      <h3 style={{ margin: '12px 0' }}>
        {d.subject} <Tag type={TAG[d.state][0]}>{TAG[d.state][1]}</Tag>
      </h3>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 300px', gap: 24 }}>
        <Stack gap={5}>
          {d.messages.map((m) =>
            m.from === 'platform' ? (
              <InlineNotification
                key={m.id}
                kind="info"
                lowContrast
                hideCloseButton
                title={m.text}
                subtitle={m.time}
              />
            ) : (
              <Tile
                key={m.id}
                style={m.from === 'seller' ? { borderLeft: '3px solid #0f62fe' } : {}}
              >
                <div style={{ display: 'flex', justifyContent: 'space-between' }}>
                  <strong>{m.from === 'seller' ? 'Sklep (Ty)' : d.buyer}</strong>
                  <span className="cds--label" style={{ margin: 0 }}>
                    {m.time}
                  </span>
                </div>
                <p style={{ whiteSpace: 'pre-line' }}>{m.text}</p>
              </Tile>
            ),
          )}
          <Tile>
            <div className="cds--label">Twoja odpowiedź</div>
            <div ref={host} />
            <div style={{ textAlign: 'right', marginTop: 10 }}>
              <Button
                renderIcon={SendAlt}
                disabled={busy}
                onClick={() => void send()}
                className="hnd-send"
              >
                Odpisz
              </Button>
            </div>
          </Tile>
        </Stack>
        <StructuredListWrapper isCondensed>
          <StructuredListBody>
            {[
              ['Zamówienie', d.order.no],
              ['Data', d.order.when],
              ['Produkt', d.order.product],
              ['Kwota', d.order.total],
            ].map(([a, b]) => (
              <StructuredListRow key={a}>
                <StructuredListCell noWrap>{a}</StructuredListCell>
                <StructuredListCell>{b}</StructuredListCell>
              </StructuredListRow>
            ))}
          </StructuredListBody>
        </StructuredListWrapper>
      </div>
    </>
  );
}
function App() {
  const path = usePath();
  const m = /^\/konto\/pytania\/([\w-]+)$/.exec(path);
  const [orders] = useApi(/zamowienia|konto\/?$/.test(path) ? '/konto/api/zamowienia' : null, 0);
  const it = (to, t) => (
    <SideNavLink
      href={to}
      isActive={to === '/konto' ? path === to : path.startsWith(to)}
      onClick={onNav(to)}
    >
      {t}
    </SideNavLink>
  );
  return (
    <>
      <Header aria-label="Handelo">
        <HeaderName href="/konto" prefix="Handelo">
          Konto sprzedawcy
        </HeaderName>
        <HeaderGlobalBar>
          <HeaderGlobalAction aria-label="Powiadomienia">
            <Notification size={20} />
          </HeaderGlobalAction>
          <HeaderGlobalAction aria-label="Profil">
            <UserAvatar size={20} />
          </HeaderGlobalAction>
        </HeaderGlobalBar>
      </Header>
      <SideNav isFixedNav expanded aria-label="Menu">
        <SideNavItems>
          {it('/konto', 'Start')}
          {it('/konto/zamowienia', 'Zamówienia')}
          {it('/konto/asortyment', 'Asortyment')}
          {it('/konto/pytania', 'Pytania klientów')}
          {it('/konto/rozliczenia', 'Rozliczenia')}
        </SideNavItems>
      </SideNav>
      <Content style={{ marginLeft: '16rem' }}>
        {m ? (
          <Pytanie key={m[1]} id={m[1]} />
        ) : path === '/konto/pytania' ? (
          <Pytania />
        ) : orders ? (
          <Grid
            title="Zamówienia"
            rows={orders.slice(0, path === '/konto' ? 8 : 24)}
            headers={[
              { key: 'no', header: 'Numer' },
              { key: 'buyer', header: 'Klient' },
              { key: 'product', header: 'Produkt' },
              { key: 'when', header: 'Data' },
              { key: 'total', header: 'Kwota' },
            ]}
          />
        ) : (
          <p>Brak danych</p>
        )}
      </Content>
    </>
  );
}
createRoot(document.getElementById('root')).render(<App />);
