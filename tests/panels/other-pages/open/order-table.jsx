import {
  Box,
  Button,
  Chip,
  Paper,
  Stack,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tabs,
  TextField,
  Typography,
} from '@mui/material';

import { mount } from '../lib/mount.jsx';

const orders = [
  [
    '2026-99120',
    '19. 11. 2026 14:12',
    'Jana Veselá',
    'Sluchátka JBL',
    '1 290 Kč',
    'Čeká na odeslání',
  ],
  ['2026-99118', '19. 11. 2026 13:40', 'Tomáš Říha', 'Batoh 30 l', '890 Kč', 'Čeká na platbu'],
  ['2026-99111', '19. 11. 2026 11:05', 'Petra Malá', 'Lampa stolní', '640 Kč', 'Odesláno'],
  ['2026-99107', '19. 11. 2026 08:33', 'Karel Novotný', 'Termoska', '420 Kč', 'Odesláno'],
  ['2026-99098', '18. 11. 2026 21:17', 'Lenka Horáková', 'Kávovar', '3 990 Kč', 'Doručeno'],
  ['2026-99090', '18. 11. 2026 19:54', 'Jiří Bartoš', 'Kniha', '299 Kč', 'Doručeno'],
  ['2026-99084', '18. 11. 2026 16:20', 'Eva Kučerová', 'Deka', '750 Kč', 'Čeká na odeslání'],
  ['2026-99077', '18. 11. 2026 09:41', 'Martin Fiala', 'Šroubovák', '180 Kč', 'Storno'],
];

mount(
  'Objednávky',
  <Box sx={{ p: 4 }}>
    <Stack direction="row" justifyContent="space-between">
      <Typography variant="h5">Objednávky</Typography>
      <Button variant="contained">Exportovat</Button>
    </Stack>
    <Tabs value={0}>
      <Tab label="Všechny" />
      <Tab label="Nové" />
      <Tab label="Zprávy (2)" />
    </Tabs>
    <TextField size="small" placeholder="Hledat" sx={{ my: 2 }} />
    <Paper>
      <Table>
        <TableHead>
          <TableRow>
            {['Číslo', 'Přijato', 'Zákazník', 'Zboží', 'Cena', 'Stav'].map((name) => (
              <TableCell key={name}>{name}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {orders.map(([number, at, who, what, price, state]) => (
            <TableRow key={number} hover>
              <TableCell>
                <a href={`/objednavky/${number}`}>{number}</a>
              </TableCell>
              <TableCell>{at}</TableCell>
              <TableCell>{who}</TableCell>
              <TableCell>{what}</TableCell>
              <TableCell>{price}</TableCell>
              <TableCell>
                <Chip size="small" label={state} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Paper>
  </Box>,
);
