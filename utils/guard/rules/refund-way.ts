import { foldPhrase } from '../normalise/fold';
import type { RuleInput } from '../rule';
import type { Span } from '../text/span';

/** What the buyer did: "if you paid by", not "if you pay by". */
const IF =
  /(?:^|\s)(?:ak|pokial|pokud|jestli|ce|ako|jesli|jezeli|se|caso|si|wenn|falls|if|ha|daca)\s/;
const PAID =
  /pla[tc]il|platnosc|pla[ck]al|pag(?:ou|at|aste|o\s)|fue\s|foi\s|paye(?!z)|paid|zahlt\sha|fizetett|platit/;
/** Money that comes back, as the buyer asks for it. */
const BACK =
  /vr[an]|wroc|zwrot|devol|re?embo|rimb|volta|vuelv|diner|dinh|sold|argent|ruck|erstat|geld|refund|money|penz|terit|bani|ramb|novac|denar|peni|penez/;
/** The card beside it, which the platform takes: nobody asks for it. */
const CARD = /(?:^|[^\p{L}])(?:kart|card|cart[ae]|tarjeta|klarna)/u;
const SIGHT = 60;
const CLAUSE_END = /[.,:;!?\n]/;

/**
 * Whether a means of payment is only named as the way that the money comes back by: "if you paid by PayPal it returns
 * there", or beside the card where the buyer asked for his money.
 */
export function isRefundWay({ start, end }: Span, { text, context }: RuleInput): boolean {
  const before = text.folded.slice(Math.max(0, start - SIGHT), start);
  const behind = text.folded.slice(end, end + SIGHT);
  const clause = `${before.split(CLAUSE_END).at(-1) ?? ''} ${behind.split(CLAUSE_END, 1)[0] ?? ''}`;
  if (IF.test(clause) && PAID.test(clause)) return true;
  return (
    CARD.test(`${before} ${behind}`) &&
    context.buyerMessages.some((message) => BACK.test(foldPhrase(message)))
  );
}
