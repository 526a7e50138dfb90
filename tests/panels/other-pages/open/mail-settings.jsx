import {
  Box,
  Button,
  Divider,
  FormControlLabel,
  List,
  ListItem,
  ListItemText,
  Switch,
  TextField,
  Typography,
} from '@mui/material';

import { mount } from '../lib/mount.jsx';

const templates = [
  ['Potvrda narudžbe', 'Izmijenila Ana Kos, 18. 11. 2026. u 10:15'],
  ['Pošiljka je krenula', 'Izmijenio Luka Bilić, 17. 11. 2026. u 16:40'],
  ['Odgovor na povrat', 'Izmijenila Ana Kos, 12. 11. 2026. u 9:05'],
  ['Podsjetnik za ocjenu', 'Izmijenio Luka Bilić, 3. 11. 2026. u 11:30'],
  ['Poruka o kašnjenju', 'Izmijenila Ana Kos, 1. 11. 2026. u 8:00'],
];

mount(
  'Postavke e-pošte',
  <Box sx={{ p: 4, maxWidth: 900 }}>
    <Typography variant="h5">Postavke e-pošte</Typography>
    <TextField label="Ime pošiljatelja" defaultValue="Trgovina Lavanda" fullWidth margin="normal" />
    <TextField label="Adresa za odgovor" fullWidth margin="normal" />
    <TextField label="Potpis" multiline minRows={3} fullWidth margin="normal" />
    <FormControlLabel
      control={<Switch defaultChecked />}
      label="Obavijesti me o novim porukama kupaca"
    />
    <Divider sx={{ my: 2 }} />
    <Typography variant="h6">Predlošci</Typography>
    <List>
      {templates.map(([name, changed]) => (
        <ListItem key={name} divider secondaryAction={<Button>Uredi</Button>}>
          <ListItemText primary={name} secondary={changed} />
        </ListItem>
      ))}
    </List>
    <Button variant="contained">Spremi</Button> <Button>Pošalji probnu poruku</Button>
  </Box>,
);
