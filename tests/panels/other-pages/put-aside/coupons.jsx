import '@mantine/core/styles.css';

import {
  Badge,
  Button,
  Card,
  Group,
  MantineProvider,
  Progress,
  SimpleGrid,
  Text,
  Title,
} from '@mantine/core';

import { mount } from '../lib/mount.jsx';

const coupons = [
  ['NATAL10', '10 % em tudo', '24/12/2026 23:59', 40],
  ['BEMVINDO', '5 € na primeira compra', '31/12/2026 23:59', 71],
  ['PORTES0', 'Portes grátis', '30/11/2026 23:59', 12],
  ['OUTONO', '15 % em mantas', '20/11/2026 12:00', 93],
  ['AMIGOS', '8 % para amigos', '15/01/2027 10:00', 3],
  ['FIMDEMES', '20 % em saldos', '29/11/2026 18:30', 0],
];

mount(
  'Cupões',
  <MantineProvider>
    <Group p="md" justify="space-between">
      <Title order={2}>Cupões</Title>
      <Button>Novo cupão</Button>
    </Group>
    <SimpleGrid cols={3} p="md">
      {coupons.map(([code, text, until, used]) => (
        <Card key={code} id={`cupao-${code}`} withBorder>
          <Group justify="space-between">
            <Text fw={700}>{code}</Text>
            <Badge>{used ? 'Ativo' : 'À espera'}</Badge>
          </Group>
          <Text size="sm">{text}</Text>
          <Text size="xs" c="dimmed">
            Válido até {until}
          </Text>
          <Progress value={used} mt="sm" />
        </Card>
      ))}
    </SimpleGrid>
  </MantineProvider>,
);
