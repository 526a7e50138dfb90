import '@mantine/core/styles.css';

import { Badge, Button, Group, MantineProvider, Paper, Table, Text, Title } from '@mantine/core';

import { mount } from '../lib/mount.jsx';

const payouts = [
  ['W-4410', '19 listopada 2026, 06:00', 'mBank ••2210', '1 204,55 zł', 'Oczekuje'],
  ['W-4398', '17 listopada 2026, 06:00', 'mBank ••2210', '880,10 zł', 'Wysłano'],
  ['W-4385', '14 listopada 2026, 06:00', 'mBank ••2210', '2 310,00 zł', 'Wysłano'],
  ['W-4377', '12 listopada 2026, 06:00', 'PKO ••7741', '415,90 zł', 'Odrzucono'],
  ['W-4361', '10 listopada 2026, 06:00', 'PKO ••7741', '990,00 zł', 'Wysłano'],
  ['W-4350', '7 listopada 2026, 06:00', 'PKO ••7741', '1 745,25 zł', 'Wysłano'],
];

mount(
  'Wypłaty',
  <MantineProvider>
    <Paper p="xl">
      <Group justify="space-between">
        <Title order={2}>Wypłaty</Title>
        <Button>Wyślij teraz</Button>
      </Group>
      <Text c="dimmed">Do wypłaty: 412,30 zł</Text>
      <Table mt="md">
        <Table.Thead>
          <Table.Tr>
            {['Numer', 'Data', 'Konto', 'Kwota', 'Stan'].map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {payouts.map(([number, at, account, sum, state]) => (
            <Table.Tr key={number}>
              <Table.Td>
                <a href={`/wyplaty/${number}`}>{number}</a>
              </Table.Td>
              <Table.Td>{at}</Table.Td>
              <Table.Td>{account}</Table.Td>
              <Table.Td>{sum}</Table.Td>
              <Table.Td>
                <Badge>{state}</Badge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  </MantineProvider>,
);
