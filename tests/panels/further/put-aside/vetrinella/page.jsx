// Cards of orders without any buyer's name, under a tab that says what state they are in; each prints when it was ordered, when the last message came and until when to answer.
import 'bootstrap/dist/css/bootstrap.min.css';
import './page.css';

import {
  Alert,
  Badge,
  Button,
  ButtonGroup,
  Card,
  Col,
  Container,
  Dropdown,
  Form,
  InputGroup,
  ListGroup,
  Nav,
  Navbar,
  OverlayTrigger,
  Row,
  Stack,
  Tooltip,
} from 'react-bootstrap';
import { createRoot } from 'react-dom/client';

import { drawn, hoursMinutes, rowsOf, threadHere } from '../../lib/page.js';
import truth from './truth.json';

const thread = threadHere(truth);
const DAYS = ['dom', 'lun', 'mar', 'mer', 'gio', 'ven', 'sab'];
const MONTHS = 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ');

const day = (at) => `${at.getDate()} ${MONTHS[at.getMonth()]}`;
const moment = (at) => `${DAYS[at.getDay()]} ${day(at)}, ${hoursMinutes(at)}`;
const due = (at) => new Date(at.getTime() + 48 * 3_600_000);

const Top = () => (
  <Navbar bg="dark" variant="dark" expand>
    <Container fluid>
      <Navbar.Brand>
        vetrinella <small>venditori</small>
      </Navbar.Brand>
      <Nav className="me-auto">
        {['Ordini', 'Prodotti', 'Comunicazioni', 'Resi', 'Pagamenti', 'Rendimento'].map((word) => (
          <Nav.Link key={word} active={word === 'Comunicazioni'}>
            {word}
          </Nav.Link>
        ))}
      </Nav>
      <Navbar.Text>Casa Brillante S.n.c.</Navbar.Text>
    </Container>
  </Navbar>
);

const Order = ({ row }) => (
  <Card className="mb-3" as="article">
    <Card.Header>
      <Stack direction="horizontal" gap={3}>
        <b>Ordine {row.order}</b>
        <span className="text-muted">ordinato il {day(new Date(row.ordered))}</span>
        <a href={`/ordini/${row.order}`} className="ms-auto">
          Vedi ordine
        </a>
      </Stack>
    </Card.Header>
    <Card.Body>
      <Row>
        <Col md={4}>
          <ul className="merce">
            {row.goods.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Col>
        <Col md={5}>
          <a
            className={row.unread ? 'motivo fw-bold' : 'motivo'}
            href={`/comunicazioni/${row.key}`}
          >
            {row.topic}
          </a>
          {row.unread && (
            <Badge bg="danger" className="ms-2">
              Nuovo
            </Badge>
          )}
          <p className="anteprima">{row.snippet}</p>
        </Col>
        <Col md={3} className="text-end">
          <div>{moment(row.at)}</div>
          <small className="text-danger">Rispondere entro {moment(due(row.at))}</small>
        </Col>
      </Row>
    </Card.Body>
  </Card>
);

const TABS = [
  ['Da rispondere', 9],
  ['In attesa del cliente', 14],
  ['Chiuse', 131],
];

const List = () => (
  <Container className="py-3">
    <h1 className="h4">Comunicazioni con i clienti</h1>
    <Nav variant="tabs" activeKey="Da rispondere" className="mb-3">
      {TABS.map(([name, count]) => (
        <Nav.Item key={name}>
          <Nav.Link eventKey={name}>
            {name} <Badge bg="secondary">{count}</Badge>
          </Nav.Link>
        </Nav.Item>
      ))}
    </Nav>
    <Stack direction="horizontal" gap={2} className="mb-3">
      <InputGroup>
        <Form.Control placeholder="Numero d’ordine" />
        <Button variant="outline-secondary">Cerca</Button>
      </InputGroup>
      <Form.Select>
        <option>Scadenza più vicina</option>
        <option>Più recenti</option>
      </Form.Select>
    </Stack>
    <Alert variant="info">
      Dal 1 dicembre il tempo di risposta entra nel punteggio del venditore.
    </Alert>
    {rowsOf(truth).map((row) => (
      <Order key={row.key} row={row} />
    ))}
  </Container>
);

const SIDES = {
  buyer: ['Acquirente', 'bg-light'],
  seller: ['Noi', 'bg-primary-subtle ms-auto'],
  platform: ['Vetrinella', 'bg-warning-subtle mx-auto'],
};

const Message = ({ message }) => {
  const [name, look] = SIDES[message.from];
  return (
    <div className={`parola rounded p-3 mb-2 ${look}`}>
      <div>{message.text}</div>
      <OverlayTrigger overlay={<Tooltip>{message.at.toISOString()}</Tooltip>}>
        <small className="text-muted">
          {name} · {moment(message.at)}
        </small>
      </OverlayTrigger>
    </div>
  );
};

const EVENTS = [
  [0, '10:14', 'Ordine ricevuto'],
  [0, '18:30', 'Pagamento confermato'],
  [2, '09:05', 'Affidato al corriere'],
  [4, '12:48', 'Consegnato'],
];

const dayAfter = (days) => day(new Date(Date.parse(thread.row.ordered) + days * 86_400_000));

const Composer = () => (
  <Card className="mt-4">
    <Card.Body>
      <div className="scrivi" contentEditable role="textbox" aria-label="Testo della risposta" />
    </Card.Body>
    <Card.Footer>
      <Stack direction="horizontal" gap={2}>
        <Button variant="link">Allega</Button>
        <Button variant="link">Modelli</Button>
        <span className="ms-auto text-muted">
          <kbd>Ctrl</kbd> + <kbd>Invio</kbd>
        </span>
        <Dropdown as={ButtonGroup}>
          <Button className="rispondi">Rispondi</Button>
          <Dropdown.Toggle split aria-label="Altri modi" />
          <Dropdown.Menu>
            <Dropdown.Item>Rispondi e chiudi</Dropdown.Item>
          </Dropdown.Menu>
        </Dropdown>
      </Stack>
    </Card.Footer>
  </Card>
);

const Note = ({ note: [author, at, text] }) => (
  <p className="bg-warning-subtle p-2">
    <small>
      {author}, {moment(new Date(at))}
    </small>
    <br />
    {text}
  </p>
);

const Conversation = () => (
  <Container className="py-3">
    <Row>
      <Col md={8}>
        <a href="/comunicazioni">Torna all’elenco</a>
        <h1 className="h4">{thread.row.topic}</h1>
        <p className="text-muted">Ordine {thread.row.order}</p>
        {thread.messages.map((message) => (
          <Message key={message.text} message={message} />
        ))}
        <Composer />
      </Col>
      <Col md={4}>
        <Card body className="mb-3">
          <h2 className="h6">Storia dell’ordine</h2>
          <ListGroup variant="flush">
            {EVENTS.map(([days, clock, what]) => (
              <ListGroup.Item key={what}>
                {what}
                <br />
                <small>
                  {dayAfter(days)}, {clock}
                </small>
              </ListGroup.Item>
            ))}
          </ListGroup>
        </Card>
        <Card body className="mb-3">
          <h2 className="h6">Promemoria interno</h2>
          {thread.note && <Note note={thread.note} />}
          <Form.Control as="textarea" rows={2} placeholder="Il cliente non lo vede" />
          <Button size="sm" variant="outline-secondary" className="mt-2">
            Salva promemoria
          </Button>
        </Card>
        <Card body>
          <h2 className="h6">Serve l’aiuto di Vetrinella?</h2>
          <Form.Control as="textarea" rows={2} />
          <Button size="sm" variant="outline-danger" className="mt-2">
            Invia segnalazione
          </Button>
        </Card>
      </Col>
    </Row>
  </Container>
);

document.title = thread ? `${thread.row.topic} | Vetrinella` : 'Comunicazioni | Vetrinella';
createRoot(document.querySelector('#root')).render(
  <>
    <Top />
    {thread ? <Conversation /> : <List />}
  </>,
);
void drawn(thread ? '.rispondi' : '.motivo');
