import 'primereact/resources/themes/lara-light-blue/theme.css';

import { Button } from 'primereact/button';
import { Column } from 'primereact/column';
import { DataTable } from 'primereact/datatable';
import { Tag } from 'primereact/tag';

import { mount } from '../lib/mount.jsx';

const invoices = Array.from({ length: 12 }, (_, index) => ({
  number: `RE-2026-${1188 - index}`,
  customer: [
    'Schreinerei Vogt',
    'Lena Hartwig',
    'Blumen Krüger',
    'Jonas Amsel',
    'Café Nord',
    'Sina Ruland',
  ][index % 6],
  at: `${String(19 - index).padStart(2, '0')}.11.2026`,
  sum: `${(38 + index * 17.35).toFixed(2).replace('.', ',')} €`,
  state: ['Offen', 'Bezahlt', 'Bezahlt', 'Überfällig'][index % 4],
}));

mount(
  'Rechnungen',
  <div style={{ padding: 24, fontFamily: 'sans-serif' }}>
    <h1>Rechnungen</h1>
    <DataTable value={invoices} paginator rows={10}>
      <Column
        field="number"
        header="Nummer"
        body={({ number }) => <a href={`/rechnungen/${number}`}>{number}</a>}
      />
      <Column field="customer" header="Kunde" />
      <Column field="at" header="Datum" />
      <Column field="sum" header="Betrag" />
      <Column header="Status" body={({ state }) => <Tag value={state} />} />
      <Column body={() => <Button label="Erinnerung senden" size="small" text />} />
    </DataTable>
  </div>,
);
