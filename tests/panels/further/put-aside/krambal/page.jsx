// A chat whose rows are boxes with hashed classes and no id; the name before the last words tells who wrote them.
import {
  Avatar,
  Badge,
  Box,
  Button,
  ChakraProvider,
  Flex,
  Heading,
  HStack,
  IconButton,
  Input,
  Spacer,
  Stack,
  Text,
  Textarea,
} from '@chakra-ui/react';
import { createRoot } from 'react-dom/client';

import { daysAgo, drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const DAYS = ['ne', 'po', 'út', 'st', 'čt', 'pá', 'so'];
const LONG_DAYS = ['neděle', 'pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota'];

function short(at) {
  const days = daysAgo(at);
  if (days === 0) return hoursMinutes(at);
  if (days === 1) return 'včera';
  return days < 7 ? DAYS[at.getDay()] : `${at.getDate()}. ${at.getMonth() + 1}.`;
}

function dayName(at) {
  const days = daysAgo(at);
  if (days === 0) return 'Dnes';
  if (days === 1) return 'Včera';
  return `${LONG_DAYS[at.getDay()]} ${at.getDate()}. ${at.getMonth() + 1}. ${at.getFullYear()}`;
}

const Row = ({ row }) => (
  <Flex
    as="div"
    gap={3}
    p={3}
    cursor="pointer"
    borderBottomWidth="1px"
    bg={thread?.row.id === row.id ? 'teal.50' : undefined}
    onClick={() => location.assign(`/chat?s=${row.id}`)}
  >
    <Avatar name={row.buyer} size="sm" />
    <Box flex="1" minW={0}>
      <Flex>
        <Text fontWeight={row.unread ? 'bold' : 'medium'} isTruncated>
          {row.buyer}
        </Text>
        <Spacer />
        <Text fontSize="xs" color="gray.500">
          {short(row.at)}
        </Text>
      </Flex>
      <Text fontSize="sm" color="teal.700" isTruncated>
        {row.subject}
      </Text>
      <Flex>
        <Text fontSize="sm" color="gray.600" isTruncated>
          <Text as="span" fontWeight="semibold">
            {row.lastFrom === 'buyer' ? row.buyer.split(' ')[0] : row.who}:
          </Text>{' '}
          {row.snippet}
        </Text>
        <Spacer />
        {row.unread && (
          <Badge colorScheme="red" borderRadius="full" px={2}>
            {row.count || 1}
          </Badge>
        )}
      </Flex>
    </Box>
  </Flex>
);

const Bubble = ({ message, first }) => (
  <>
    {first && (
      <Text alignSelf="center" fontSize="xs" color="gray.500" textTransform="capitalize">
        {dayName(message.at)}
      </Text>
    )}
    {message.from === 'platform' ? (
      <Text alignSelf="center" fontSize="sm" bg="yellow.50" px={3} py={1} borderRadius="md">
        <Text as="span">{message.text}</Text>{' '}
        <Text as="span" fontSize="xs">
          {hoursMinutes(message.at)}
        </Text>
      </Text>
    ) : (
      <Box
        alignSelf={message.from === 'seller' ? 'flex-end' : 'flex-start'}
        bg={message.from === 'seller' ? 'teal.500' : 'gray.100'}
        color={message.from === 'seller' ? 'white' : 'inherit'}
        px={4}
        py={2}
        maxW="70%"
        borderRadius="xl"
      >
        <Text>{message.text}</Text>
        <Text fontSize="xs" opacity={0.7} textAlign="right">
          {hoursMinutes(message.at)}
        </Text>
      </Box>
    )}
  </>
);

const startsDay = (messages, index) =>
  index === 0 || daysAgo(messages[index].at) !== daysAgo(messages[index - 1].at);

const Chat = () => (
  <Flex direction="column" flex="1" h="100%">
    <HStack p={4} borderBottomWidth="1px">
      <Avatar name={thread.row.buyer} size="sm" />
      <Box>
        <Heading size="sm">{thread.row.buyer}</Heading>
        <Text fontSize="xs">{thread.row.subject}</Text>
      </Box>
      <Spacer />
      <Button size="sm" variant="outline">
        Předat kolegovi
      </Button>
      <Button size="sm" colorScheme="teal" variant="ghost">
        Vyřešeno
      </Button>
    </HStack>
    <Stack flex="1" p={4} overflowY="auto" spacing={2}>
      {thread.messages.map((message, index) => (
        <Bubble key={message.text} message={message} first={startsDay(thread.messages, index)} />
      ))}
    </Stack>
    <HStack p={3} borderTopWidth="1px" align="flex-end">
      <IconButton aria-label="Přiložit soubor" variant="ghost" icon={<span>+</span>} />
      <Textarea name="zprava" rows={2} placeholder="Napište zprávu, Enter odešle" />
      <IconButton aria-label="Odeslat zprávu" colorScheme="teal" icon={<span>➤</span>} />
    </HStack>
  </Flex>
);

const Facts = () => (
  <Stack w="260px" p={4} borderLeftWidth="1px" spacing={4} fontSize="sm">
    <Heading size="xs">Objednávky zákazníka</Heading>
    <Box>
      <Text fontWeight="medium">26-118820</Text>
      <Text color="gray.500">18. 11. 2026 · 349 Kč · doručeno</Text>
    </Box>
    <Box>
      <Text fontWeight="medium">26-091147</Text>
      <Text color="gray.500">2. 9. 2026 · 1 290 Kč · doručeno</Text>
    </Box>
    <Heading size="xs">Poznámky týmu</Heading>
    <Box>
      <Text>Klára, 17. 11. 8:02: Posílat jen Zásilkovnou.</Text>
    </Box>
    <Textarea rows={2} placeholder="Poznámka pro kolegy" />
    <Button size="xs">Uložit poznámku</Button>
  </Stack>
);

const App = () => (
  <ChakraProvider>
    <Flex direction="column" h="100vh">
      <HStack px={5} py={2} bg="teal.700" color="white" spacing={6}>
        <Heading size="sm">Krambal</Heading>
        <Text>Nástěnka</Text>
        <Text>Zboží</Text>
        <Text>Objednávky</Text>
        <Text fontWeight="bold">Chat</Text>
        <Spacer />
        <Text fontSize="sm">Ondra Malý</Text>
        <Badge>Krámek u lesa</Badge>
      </HStack>
      <Flex flex="1" minH={0}>
        <Flex direction="column" w="400px" borderRightWidth="1px">
          <Box p={3}>
            <Input size="sm" placeholder="Hledat zákazníka" />
            <HStack mt={2}>
              <Button size="xs" colorScheme="teal">
                Vše
              </Button>
              <Button size="xs">Nepřečtené 3</Button>
              <Button size="xs">Moje</Button>
            </HStack>
          </Box>
          <Box overflowY="auto">
            {rowsOf(truth).map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </Box>
        </Flex>
        {thread ? (
          <>
            <Chat />
            <Facts />
          </>
        ) : (
          <Flex flex="1" align="center" justify="center" color="gray.400">
            Vyberte rozhovor vlevo
          </Flex>
        )}
      </Flex>
    </Flex>
  </ChakraProvider>
);

document.title = 'Chat · Krambal';
createRoot(document.querySelector('#root')).render(<App />);
void drawn('.chakra-avatar');
