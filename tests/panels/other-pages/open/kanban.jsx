import '@mantine/core/styles.css';

import {
  Avatar,
  Badge,
  Card,
  Group,
  MantineProvider,
  Paper,
  SimpleGrid,
  Text,
  TextInput,
  Title,
} from '@mantine/core';

import { mount } from '../lib/mount.jsx';

const columns = {
  'Por fazer': [
    ['Fotografar casacos', 'Rita Lopes', 'há 2 h'],
    ['Rever preços de inverno', 'Nuno Faria', 'ontem'],
    ['Responder ao fornecedor', 'Rita Lopes', 'há 3 dias'],
  ],
  'Em curso': [
    ['Campanha de Natal', 'Inês Prata', 'há 20 min'],
    ['Novo folheto', 'Hugo Reis', 'há 5 h'],
    ['Atualizar tabelas', 'Nuno Faria', 'ontem'],
  ],
  'À espera': [
    ['Aprovação do banco', 'Inês Prata', 'há 1 h'],
    ['Amostras de tecido', 'Hugo Reis', 'há 4 dias'],
  ],
  Feito: [
    ['Inventário', 'Rita Lopes', 'há 6 dias'],
    ['Etiquetas', 'Nuno Faria', 'há 7 dias'],
  ],
};

mount(
  'Quadro da equipa',
  <MantineProvider>
    <Title order={2} p="md">
      Quadro da equipa
    </Title>
    <SimpleGrid cols={4} p="md">
      {Object.entries(columns).map(([name, cards]) => (
        <Paper key={name} bg="gray.1" p="sm">
          <Group justify="space-between" mb="sm">
            <Text fw={700}>{name}</Text>
            <Badge>{cards.length}</Badge>
          </Group>
          {cards.map(([title, who, at]) => (
            <Card key={title} withBorder mb="xs">
              <Text>{title}</Text>
              <Group gap="xs" mt="xs">
                <Avatar size="sm">{who[0]}</Avatar>
                <Text size="xs">{who}</Text>
                <Text size="xs" c="dimmed">
                  {at}
                </Text>
              </Group>
            </Card>
          ))}
          <TextInput placeholder="Nova tarefa" />
        </Paper>
      ))}
    </SimpleGrid>
  </MantineProvider>,
);
