import { createRoot } from 'react-dom/client';
import { useRef, useState } from 'react';
import 'primereact/resources/themes/lara-light-blue/theme.css';
import 'primeicons/primeicons.css';
import 'quill/dist/quill.snow.css';
import { DataView } from 'primereact/dataview';
import { Badge } from 'primereact/badge';
import { Avatar } from 'primereact/avatar';
import { Button } from 'primereact/button';
import { Card } from 'primereact/card';
import { Panel } from 'primereact/panel';
import { Menu } from 'primereact/menu';
import { Toolbar } from 'primereact/toolbar';
import { InputText } from 'primereact/inputtext';
import { DataTable } from 'primereact/datatable';
import { Column } from 'primereact/column';
import { Editor } from 'primereact/editor';
import { Timeline } from 'primereact/timeline';
import { Tag } from 'primereact/tag';
import { nav, usePath, useApi, post } from '../../lib/react-client.js';

function Lista() {
  const [data] = useApi('/loja/api/pedidos');
  const item = (x) => (
    <div
      key={x.id}
      className="vf-item"
      id={`pedido-${x.id}`}
      onClick={() => nav(`/loja/atendimento/${x.id}`)}
    >
      <Avatar label={x.ini} shape="circle" size="large" className="p-overlay-badge" />
      <div className="vf-mid">
        <div className={x.unread ? 'vf-strong' : ''}>
          {x.subject}
          {x.unread > 0 && <Badge value={x.unread} severity="danger" className="ml" />}
        </div>
        <div className="vf-sub">
          <i className="pi pi-user" /> {x.buyer} <i className="pi pi-shopping-bag" /> {x.order}
        </div>
      </div>
      <div className="vf-who">{x.lastBy}</div>
      <div className="vf-time">
        <i className="pi pi-clock" /> {x.time}
      </div>
    </div>
  );
  return (
    <Card title="Atendimento" subTitle="Pedidos dos compradores">
      <div className="vf-search">
        <span className="p-input-icon-left">
          <i className="pi pi-search" />
          <InputText placeholder="Pesquisar" />
        </span>
      </div>
      <DataView
        value={data?.items || []}
        listTemplate={(items) => <div>{(items || []).map(item)}</div>}
        paginator
        rows={12}
      />
    </Card>
  );
}
function Pedido({ id }) {
  const [d, reload] = useApi(`/loja/api/pedidos/${id}`);
  const [html, setHtml] = useState('');
  const [busy, setBusy] = useState(false);
  const txt = useRef('');
  if (!d) return null;
  const send = async () => {
    if (!txt.current.trim()) return;
    setBusy(true);
    await post(`/loja/api/pedidos/${id}/resposta`, { html });
    setHtml('');
    txt.current = '';
    setBusy(false);
    await reload();
  };
  return (
    <div className="vf-two">
      <Card title={d.subject} subTitle={`${d.buyer} · ${d.order.no}`}>
        <Timeline
          value={d.messages}
          align="left"
          opposite={(m) => <small className="vf-time">{m.time}</small>}
          content={(m) =>
            m.from === 'platform' ? (
              <Tag severity="info" value={m.text} />
            ) : (
              <Panel header={m.from === 'seller' ? 'A sua loja' : d.buyer}>
                <p style={{ whiteSpace: 'pre-line', margin: 0 }}>{m.text}</p>
              </Panel>
            )
          }
        />
        <h4>Responder</h4>
        <Editor
          value={html}
          onTextChange={(e) => {
            setHtml(e.htmlValue || '');
            txt.current = e.textValue || '';
          }}
          style={{ height: 130 }}
          headerTemplate={
            <span className="ql-formats">
              <button className="ql-bold" aria-label="Negrito" />
              <button className="ql-italic" aria-label="Itálico" />
              <button className="ql-underline" aria-label="Sublinhado" />
            </span>
          }
        />
        <div className="vf-act">
          <Button label="Cancelar" text onClick={() => nav('/loja/atendimento')} />
          <Button
            label="Responder ao cliente"
            icon="pi pi-send"
            loading={busy}
            onClick={() => void send()}
            className="vf-send"
          />
        </div>
      </Card>
      <Card title="Encomenda">
        <p>{d.order.product}</p>
        <p>{d.order.total}</p>
        <p>
          <small>Feita em {d.order.when}</small>
        </p>
      </Card>
    </div>
  );
}
function App() {
  const path = usePath();
  const m = /^\/loja\/atendimento\/(\w+)$/.exec(path);
  const [orders] = useApi('/loja/api/encomendas', 0);
  const [me] = useApi('/loja/api/eu');
  const it = (label, icon, to, badge) => ({
    label: badge ? `${label} (${badge})` : label,
    icon,
    url: to,
    className: (to === '/loja' ? path === to : path.startsWith(to)) ? 'vf-on' : '',
    command: (e) => {
      e.originalEvent.preventDefault();
      nav(to);
    },
  });
  return (
    <>
      <Toolbar
        start={<b style={{ fontSize: 20 }}>VendaFácil</b>}
        end={
          <span>
            Lar Doce Lar, Lda. <i className="pi pi-user" />
          </span>
        }
      />
      <div className="vf-shell">
        <Menu
          model={[
            it('Resumo', 'pi pi-home', '/loja'),
            it('Encomendas', 'pi pi-shopping-cart', '/loja/encomendas'),
            it('Artigos', 'pi pi-box', '/loja/artigos'),
            it('Atendimento', 'pi pi-comments', '/loja/atendimento', me?.unread),
            it('Pagamentos', 'pi pi-euro', '/loja/pagamentos'),
          ]}
        />
        <main>
          {m ? (
            <Pedido key={m[1]} id={m[1]} />
          ) : path === '/loja/atendimento' ? (
            <Lista />
          ) : /encomendas|loja\/?$/.test(path) ? (
            <Card title="Encomendas">
              <DataTable value={(orders || []).slice(0, path === '/loja' ? 8 : 24)} size="small">
                <Column field="no" header="N.º" />
                <Column field="buyer" header="Comprador" />
                <Column field="product" header="Artigo" />
                <Column field="when" header="Data" />
                <Column field="total" header="Valor" />
              </DataTable>
            </Card>
          ) : (
            <Card>Sem dados.</Card>
          )}
        </main>
      </div>
    </>
  );
}
createRoot(document.getElementById('root')).render(<App />);
