import '@mantine/core/styles.css';

import {
  Button,
  Checkbox,
  Container,
  MantineProvider,
  NumberInput,
  Select,
  Stack,
  Switch,
  Tabs,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';

import { mount } from '../lib/mount.jsx';

mount(
  'Shop settings',
  <MantineProvider>
    <Container py="lg">
      <Title order={2}>Shop settings</Title>
      <Tabs defaultValue="general">
        <Tabs.List>
          {['general', 'messages', 'holidays', 'billing'].map((name) => (
            <Tabs.Tab key={name} value={name}>
              {name[0].toUpperCase() + name.slice(1)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="general">
          <Stack mt="md">
            <TextInput label="Shop name" defaultValue="Harbour Lights" />
            <Textarea
              label="Description"
              defaultValue="Lamps and lanterns since 2009."
              minRows={3}
            />
            <Textarea
              label="Away message"
              description="Shown to buyers who write while you are away"
            />
            <Select
              label="Reply-to address"
              data={['team@harbourlights.example', 'owner@harbourlights.example']}
            />
            <NumberInput label="Days to dispatch" defaultValue={2} />
            <Switch label="Holiday mode" />
            <Checkbox label="Email me about every new message" defaultChecked />
            <Button w={160}>Save changes</Button>
          </Stack>
        </Tabs.Panel>
      </Tabs>
    </Container>
  </MantineProvider>,
);
