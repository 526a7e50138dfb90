import { Box, Button, Link, Paper, Stack, TextField, Typography } from '@mui/material';

import { mountAlone } from '../lib/mount.jsx';

mountAlone(
  'Code de vérification',
  <Box sx={{ display: 'grid', placeItems: 'center', minHeight: '100vh', bgcolor: '#eef1f4' }}>
    <Paper sx={{ p: 4, width: 380 }}>
      <Typography variant="h6">Saisissez votre code</Typography>
      <Typography color="text.secondary">
        Un message a été envoyé au ••• ••• 41 à 14 h 29.
      </Typography>
      <Stack direction="row" spacing={1} sx={{ my: 2 }}>
        {[1, 2, 3, 4, 5, 6].map((place) => (
          <TextField
            key={place}
            size="small"
            slotProps={{ htmlInput: { maxLength: 1, 'aria-label': `Chiffre ${place}` } }}
          />
        ))}
      </Stack>
      <Button variant="contained" fullWidth>
        Valider
      </Button>
      <Link href="#" sx={{ display: 'block', mt: 2 }}>
        Renvoyer le message
      </Link>
    </Paper>
  </Box>,
);
