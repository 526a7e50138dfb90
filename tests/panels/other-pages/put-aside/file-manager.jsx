import 'primereact/resources/themes/lara-light-green/theme.css';

import { Column } from 'primereact/column';
import { DataTable } from 'primereact/datatable';
import { InputText } from 'primereact/inputtext';

import { mount } from '../lib/mount.jsx';

const files = [
  'Invoices',
  'Returns',
  'catalogue-2026.csv',
  'logo.svg',
  'terms.pdf',
  'winter-photos.zip',
  'labels.pdf',
  'messages-export.json',
  'stock.xlsx',
].map((name, index) => ({
  name,
  owner: ['You', 'Dana Field', 'Owen Marsh'][index % 3],
  at: `${index + 1} hours ago`,
  size: index < 2 ? '' : `${(index * 371) % 900} kB`,
}));

mount(
  'Files',
  <div style={{ padding: 24, fontFamily: 'sans-serif' }}>
    <h1>Files</h1>
    <InputText placeholder="Search files" />
    <DataTable
      value={files}
      selectionMode="multiple"
      dataKey="name"
      selection={[]}
      onSelectionChange={() => {}}
    >
      <Column selectionMode="multiple" />
      <Column header="Name" body={({ name }) => <a href={`/files/${name}`}>{name}</a>} />
      <Column field="owner" header="Owner" />
      <Column field="at" header="Modified" />
      <Column field="size" header="Size" />
    </DataTable>
  </div>,
);
