import { Box, Chip, Link, Pagination, Stack, TextField, Typography } from '@mui/material';

import { mount } from '../lib/mount.jsx';

const hits = [
  ['Bestellung B-70221', 'Karin Ofner · € 64,80', '19.11.2026', 'Bestellung'],
  ['Artikel: Wanderstock', 'Bestand 14', '18.11.2026', 'Artikel'],
  ['Hilfe: Nachrichten an Käufer', 'So antworten Sie richtig', '02.10.2026', 'Hilfe'],
  ['Bestellung B-70180', 'Josef Lang · € 19,90', '15.11.2026', 'Bestellung'],
  ['Rechnung R-1180', 'Karin Ofner', '19.11.2026', 'Rechnung'],
  ['Artikel: Stockschirm', 'Bestand 0', '11.11.2026', 'Artikel'],
  ['Bestellung B-69990', 'Anna Holzer · € 129,00', '04.11.2026', 'Bestellung'],
];

mount(
  'Suche: stock',
  <Box sx={{ p: 4, maxWidth: 800 }}>
    <TextField fullWidth defaultValue="stock" label="Suche" />
    <Typography sx={{ my: 2 }}>48 Treffer</Typography>
    {hits.map(([title, text, at, kind]) => (
      <Box key={title} sx={{ py: 1.5 }}>
        <Stack direction="row" spacing={1}>
          <Link href={`/suche/${title.length}`}>{title}</Link>
          <Chip size="small" label={kind} />
        </Stack>
        <Typography variant="body2">{text}</Typography>
        <Typography variant="caption">{at}</Typography>
      </Box>
    ))}
    <Pagination count={7} />
  </Box>,
);
