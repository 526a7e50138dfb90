import DataTable from 'datatables.net-bs5';
document.querySelectorAll('table.js-datatable').forEach(
  (t) =>
    new DataTable(t, {
      pageLength: 15,
      lengthMenu: [15, 30, 60],
      order: [[4, 'desc']],
      language: {
        search: 'Išči:',
        lengthMenu: '_MENU_ na stran',
        info: '_START_–_END_ od _TOTAL_',
        paginate: { previous: 'Nazaj', next: 'Naprej' },
        emptyTable: 'Ni zapisov',
        zeroRecords: 'Ni zadetkov',
        infoEmpty: '',
      },
    }),
);
