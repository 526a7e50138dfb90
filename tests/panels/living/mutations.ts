import { oneOf } from '../../repeatable-random';

/** A pseudo-random number in [0, 1): the same page and seed give the same changes. */
export type Chance = () => number;

type Mutation = (records: readonly Element[], chance: Chance) => void;

const of = <Item>(items: readonly Item[], chance: Chance): Item => oneOf(chance, items);

const textsIn = (root: Element): Text[] => {
  const found: Text[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3 && node.nodeValue!.trim() !== '') found.push(node as Text);
    node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
};

const WORDS =
  'Ada Byron|Answered|Waiting for reply|You: On its way.|New||7|Order 81|14:05|3 h ago|yesterday|19. 11. 2026 08:15|11/12/2026|1763650000|včera'.split(
    '|',
  );

/** What pages do to the rows of a list, and to what is around them. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a text is another one'(records, chance) {
    const texts = textsIn(of(records, chance));
    if (texts.length > 0) of(texts, chance).data = of(WORDS, chance);
  },
  'a row says at one place what another one says there'(records, chance) {
    const [own, others] = [textsIn(of(records, chance)), textsIn(of(records, chance))];
    const index = Math.floor(chance() * own.length);
    if (own[index] && others[index]) own[index].data = others[index].data;
  },
  'a row node is used for another discussion'(records, chance) {
    const [own, other] = [of(records, chance), of(records, chance)];
    const from = other.cloneNode(true) as Element;
    renumber(from, chance);
    own.replaceChildren(...from.childNodes);
    for (const { name, value } of from.attributes) own.setAttribute(name, value);
  },
  'a new row comes'(records, chance) {
    const row = of(records, chance).cloneNode(true) as Element;
    if (chance() < 0.9) renumber(row, chance);
    const at = of([records[0]!, records.at(-1)!, of(records, chance)], chance);
    if (chance() < 0.5) at.before(row);
    else at.after(row, '\n');
  },
  'a row goes'(records, chance) {
    of(records, chance).remove();
  },
  'a row is moved'(records, chance) {
    of(records, chance).before(of(records, chance));
  },
  'a row is drawn anew'(records, chance) {
    const row = of(records, chance);
    row.replaceWith(row.cloneNode(true));
  },
  'a row is marked, or no longer'(records, chance) {
    const row = of(records, chance);
    of([row, ...row.querySelectorAll('*')], chance).classList.toggle(
      of(['unread', 'is-new', 'selected', 'font-bold', 'closed'], chance),
    );
  },
  'a part of a row comes or goes'(records, chance) {
    const row = of(records, chance);
    const part = of([row, ...row.querySelectorAll('*')], chance);
    if (chance() < 0.5 && part !== row) part.remove();
    else part.insertAdjacentHTML('beforeend', of(PARTS, chance));
  },
  'something stands among the rows'(records, chance) {
    of(records, chance).insertAdjacentHTML('beforebegin', of(BETWEEN, chance));
  },
  'something changes outside of the list'([first], chance) {
    const page = first!.ownerDocument;
    const texts = textsIn(page.body);
    // Of a page in shadow trees nothing stands in the document's own.
    if (chance() < 0.5 && texts.length > 0) of(texts, chance).data = of(WORDS, chance);
    else {
      const around = of([page.body, ...page.querySelectorAll('header, nav, main, h1')], chance);
      around.insertAdjacentHTML(chance() < 0.5 ? 'beforeend' : 'beforebegin', of(OUTSIDE, chance));
    }
  },
  'what is around the list is marked'([first], chance) {
    const around: Element[] = [];
    for (let at = first!.parentElement; at; at = at.parentElement) around.push(at);
    if (around.length > 0) of(around, chance).classList.toggle(of(['busy', 'talk', 'new'], chance));
  },
  'the list is drawn anew'([first]) {
    const parent = first!.parentElement;
    parent?.replaceWith(parent.cloneNode(true));
  },
};

const PARTS = [
  '<i class="unread"></i>',
  '<b>Ada Byron</b>',
  '<time>20. 11. 2026 10:00</time>',
  '<span>Answered</span>',
  '<textarea aria-label="Reply"></textarea><button>Send reply</button>',
  '<a href="/messages/991">more</a>',
];
const BETWEEN = [
  '<p>Yesterday</p>',
  '<div>Loading…</div>',
  '<li>Today</li>',
  '<tr><td>Today</td></tr>',
];
const OUTSIDE = [
  '<span class="count">3</span>',
  '<p class="account">Green Corner Ltd.</p>',
  '<form><label>Reply to the customer <textarea></textarea></label><button>Send</button></form>',
  '<input name="q">',
  '<ul><li><a href="/messages/5">Eva</a> <time>20. 11. 2026 10:00</time></li></ul>',
];

/** Gives a copied row numbers of its own. */
function renumber(row: Element, chance: Chance): void {
  const own = String(Math.floor(100_000 + chance() * 900_000));
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) {
      if (name !== 'class' && name !== 'style') {
        element.setAttribute(name, value.replaceAll(/\d{2,}/g, own));
      }
    }
  }
}

/** Makes one to three changes at once; returns what they were. */
export function mutate(records: readonly Element[], chance: Chance): string[] {
  const made: string[] = [];
  const count = 1 + Math.floor(chance() * 3);
  for (let change = 0; change < count; change++) {
    const left = records.filter((record) => record.isConnected);
    // What concerns rows is what pages mostly do.
    const names = Object.keys(MUTATIONS);
    const name = of(chance() < 0.8 ? names.slice(0, 9) : names, chance);
    if (left.length < 2) break;
    MUTATIONS[name]!(left, chance);
    made.push(name);
  }
  return made;
}
