// Cards of nested boxes without links or roles; the time is relative, the exact one in its tooltip.
import {
  AppBar,
  Avatar,
  Badge,
  Box,
  Button,
  Card,
  CardContent,
  Chip,
  Divider,
  Drawer,
  IconButton,
  List,
  ListItemButton,
  ListItemText,
  Paper,
  Stack,
  SvgIcon,
  TextField,
  Toolbar,
  Tooltip,
  Typography,
} from '@mui/material';
import { createRoot } from 'react-dom/client';

import {
  dayMonthYear,
  daysAgo,
  drawn,
  hoursMinutes,
  minutesAgo,
  rowsOf,
  threadHere,
} from '../../lib/page.js';
import truth from './truth.json';

const send = 'M2.01 21 23 12 2.01 3 2 10l15 2-15 2z';
const Icon = ({ d }) => (
  <SvgIcon fontSize="small">
    <path d={d} />
  </SvgIcon>
);

function relative(at) {
  const minutes = minutesAgo(at);
  const days = daysAgo(at);
  if (minutes < 60) return `před ${minutes} min`;
  if (days === 0) return `před ${Math.floor(minutes / 60)} h`;
  return days === 1 ? 'včera' : `před ${days} dny`;
}

const exact = (at) =>
  `${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()} ${hoursMinutes(at)}`;

const Frame = ({ children }) => (
  <Box
    sx={{
      display: 'flex',
      bgcolor: '#f4f6f8',
      minHeight: '100vh',
      fontFamily: 'Roboto, Arial, sans-serif',
    }}
  >
    <AppBar position="fixed" color="inherit" elevation={1} sx={{ zIndex: 1300 }}>
      <Toolbar>
        <Typography variant="h6" sx={{ flexGrow: 1, color: 'primary.main' }}>
          Tržiště Partner
        </Typography>
        <TextField
          size="small"
          placeholder="Hledat objednávku nebo produkt"
          sx={{ width: 320, mr: 3 }}
        />
        <Badge badgeContent={3} color="error" sx={{ mr: 3 }}>
          <Icon d="M12 22a2 2 0 0 0 2-2h-4a2 2 0 0 0 2 2zm6-6v-5c0-3-1.600-5.600-4.500-6.300V4a1.500 1.500 0 0 0-3 0v.7C7.600 5.400 6 7.900 6 11v5l-2 2v1h16v-1z" />
        </Badge>
        <Chip avatar={<Avatar>BZ</Avatar>} label="Bazárek Zlín" />
      </Toolbar>
    </AppBar>
    <Drawer variant="permanent" sx={{ width: 220, '& .MuiDrawer-paper': { width: 220, pt: 9 } }}>
      <List>
        {[
          'Nástěnka',
          'Objednávky',
          'Nabídka',
          'Zprávy',
          'Vyúčtování',
          'Hodnocení',
          'Nastavení',
        ].map((item) => (
          <ListItemButton key={item} selected={item === 'Zprávy'}>
            <ListItemText primary={item} />
          </ListItemButton>
        ))}
      </List>
    </Drawer>
    <Box component="main" sx={{ flexGrow: 1, p: 4, pt: 12 }}>
      {children}
    </Box>
  </Box>
);

const Figure = ({ name, value, change }) => (
  <Card sx={{ flex: 1 }}>
    <CardContent>
      <Typography color="text.secondary" variant="body2">
        {name}
      </Typography>
      <Typography variant="h5">{value}</Typography>
      <Typography variant="caption" color="success.main">
        {change}
      </Typography>
    </CardContent>
  </Card>
);

const Row = ({ row }) => (
  <Box
    data-cid={row.key}
    onClick={() => location.assign(`/zpravy/${row.key}`)}
    sx={{
      display: 'flex',
      gap: 2,
      p: 2,
      cursor: 'pointer',
      borderBottom: '1px solid #eee',
      alignItems: 'center',
    }}
  >
    <Badge variant="dot" color="primary" invisible={!row.unread}>
      <Avatar>
        {row.buyer
          .split(' ')
          .map((word) => word[0])
          .join('')}
      </Avatar>
    </Badge>
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Stack direction="row" spacing={1} alignItems="baseline">
        <Box sx={{ fontWeight: row.unread ? 700 : 400 }}>{row.buyer}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: 13 }}>{row.subject}</Box>
      </Stack>
      <Box sx={{ color: 'text.secondary', fontSize: 14, fontWeight: row.unread ? 700 : 400 }}>
        {row.lastFrom === 'seller' && <span>Vy: </span>}
        {row.snippet}
      </Box>
    </Box>
    <Tooltip title={exact(row.at)}>
      <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{relative(row.at)}</Box>
    </Tooltip>
  </Box>
);

const orders = [
  ['2026-88210', 'Iva Krásná', '1 290 Kč', 'Zaplaceno'],
  ['2026-88204', 'Jan Moudrý', '449 Kč', 'Odesláno'],
  ['2026-88199', 'Olga Tichá', '3 780 Kč', 'Odesláno'],
  ['2026-88187', 'Petr Rychlý', '890 Kč', 'Zaplaceno'],
  ['2026-88180', 'Dana Zimová', '2 150 Kč', 'Doručeno'],
];

const Inbox = () => (
  <Frame>
    <Stack direction="row" spacing={2} sx={{ mb: 3 }}>
      <Figure name="Obrat dnes" value="14 820 Kč" change="+12 %" />
      <Figure name="Nové objednávky" value="9" change="+2" />
      <Figure name="Spokojenost" value="97 %" change="+0,4 %" />
    </Stack>
    <Stack direction="row" spacing={3} alignItems="flex-start">
      <Paper sx={{ flex: 3 }}>
        <Stack direction="row" spacing={1} sx={{ p: 2 }} alignItems="center">
          <Typography variant="h6" sx={{ flex: 1 }}>
            Zprávy od kupujících
          </Typography>
          {['Vše', 'Nepřečtené', 'Archiv'].map((name, index) => (
            <Chip key={name} label={name} color={index ? 'default' : 'primary'} clickable />
          ))}
        </Stack>
        <Divider />
        {rowsOf(truth).map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </Paper>
      <Paper sx={{ flex: 1, p: 2 }}>
        <Typography variant="subtitle1">Poslední objednávky</Typography>
        {orders.map(([number, who, sum, state]) => (
          <Box key={number} sx={{ py: 1.5, borderBottom: '1px solid #eee' }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between' }}>
              <span>{number}</span>
              <b>{sum}</b>
            </Box>
            <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
              {who} · {state}
            </Box>
          </Box>
        ))}
      </Paper>
    </Stack>
  </Frame>
);

function dayName(at) {
  const days = daysAgo(at);
  return days === 0 ? 'Dnes' : days === 1 ? 'Včera' : dayMonthYear(at, '. ');
}

const Bubble = ({ message, buyer }) =>
  message.from === 'platform' ? (
    <Box sx={{ textAlign: 'center', fontSize: 13, color: 'text.secondary', my: 2 }}>
      {message.text} · {hoursMinutes(message.at)}
    </Box>
  ) : (
    <Box
      sx={{
        display: 'flex',
        justifyContent: message.from === 'seller' ? 'flex-end' : 'flex-start',
        mb: 2,
      }}
    >
      <Box
        sx={{
          maxWidth: '70%',
          p: 1.5,
          borderRadius: 2,
          bgcolor: message.from === 'seller' ? '#d7e9ff' : '#f0f0f0',
        }}
      >
        <Typography variant="caption" color="text.secondary">
          {message.from === 'seller' ? 'Vy' : buyer} {hoursMinutes(message.at)}
        </Typography>
        <Typography variant="body2">{message.text}</Typography>
      </Box>
    </Box>
  );

const Conversation = ({ thread }) => (
  <Frame>
    <Button href="/zpravy" size="small">
      Zpět na zprávy
    </Button>
    <Stack direction="row" spacing={3} alignItems="flex-start">
      <Paper sx={{ flex: 3, p: 3 }}>
        <Typography variant="h6">{thread.row.buyer}</Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {thread.row.subject}
        </Typography>
        {thread.messages.map((message, index) => (
          <div key={message.at.getTime()}>
            {dayName(message.at) !== (index ? dayName(thread.messages[index - 1].at) : '') && (
              <Divider sx={{ my: 2 }}>{dayName(message.at)}</Divider>
            )}
            <Bubble message={message} buyer={thread.row.buyer} />
          </div>
        ))}
        <Stack direction="row" spacing={1} alignItems="flex-end" sx={{ mt: 3 }}>
          <TextField
            name="text"
            multiline
            minRows={2}
            fullWidth
            label="Napište odpověď"
            helperText="Ctrl+Enter odešle"
          />
          <IconButton color="primary" aria-label="Přiložit soubor">
            <Icon d="M16.500 6v11.500a4 4 0 0 1-8 0V5a2.500 2.500 0 0 1 5 0v10.500a1 1 0 0 1-2 0V6H10v9.500a2.500 2.500 0 0 0 5 0V5a4 4 0 0 0-8 0v12.500a5.500 5.500 0 0 0 11 0V6z" />
          </IconButton>
          <IconButton color="primary" aria-label="Odeslat">
            <Icon d={send} />
          </IconButton>
        </Stack>
      </Paper>
      <Paper sx={{ flex: 1, p: 2 }}>
        <Typography variant="subtitle1">Poznámka k objednávce</Typography>
        <TextField multiline minRows={3} fullWidth placeholder="Vidíte jen vy" sx={{ my: 1 }} />
        <Button variant="outlined" size="small">
          Uložit poznámku
        </Button>
      </Paper>
    </Stack>
  </Frame>
);

const thread = threadHere(truth);
document.title = thread ? `${thread.row.buyer} – Tržiště Partner` : 'Zprávy – Tržiště Partner';
createRoot(document.querySelector('#root')).render(
  thread ? <Conversation thread={thread} /> : <Inbox />,
);
void drawn('main');
