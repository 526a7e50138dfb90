import { fold } from '@/utils/time/tokens';

import { recipientLabels } from '../words/message-marks';
import type { AuthorField } from './author-evidence';
import { type Column, isShownText } from './columns';
import { sideOfRole } from './sides';

/** A list of what came and what went: who wrote, to whom, and what that tells. */
export interface BothWays {
  readonly sender: Column;
  readonly recipient: Column;
  /** Of either the one who is not the shop. */
  readonly buyer: Column;
  readonly author: AuthorField;
}

/**
 * What a column 'To' and the one of senders tell, where one and the same name stands in either of them in
 * every row: the shop's. Null where there are no such columns.
 */
export function bothWays(
  columns: readonly Column[],
  hint: (column: Column) => string,
): BothWays | null {
  const whole = columns.filter((column) => column.share === 1 && isShownText(column));
  for (const recipient of whole) {
    if (!isOfRecipients(hint(recipient))) continue;
    for (const sender of whole) {
      const shop = sharedName(sender, recipient);
      if (shop !== null) return told(sender, recipient, shop);
    }
  }
  return null;
}

/** Whether a column is announced as of those who were written to. */
export function isOfRecipients(hint: string): boolean {
  return hint.split(' / ').some((name) => recipientLabels.is(name));
}

/** The one name, folded, that each row has in just one of both, and either at least once. */
function sharedName(sender: Column, recipient: Column): string | null {
  const names = new Set(sender.texts.map((text) => fold(text)));
  const shared = [...new Set(recipient.texts.map((text) => fold(text)))].filter((name) =>
    names.has(name),
  );
  return (
    shared.find((name) =>
      sender.cells.every(
        (cell, row) => isNamed(cell, name) !== isNamed(recipient.cells[row] ?? null, name),
      ),
    ) ?? null
  );
}

function isNamed(cell: Column['cells'][number], name: string): boolean {
  return cell !== null && fold(cell.text) === name;
}

function told(sender: Column, recipient: Column, shop: string): BothWays {
  const isSent = sender.cells.map((cell) => isNamed(cell, shop));
  const cells = sender.cells.map((cell, row) =>
    isSent[row] ? (recipient.cells[row] ?? null) : cell,
  );
  const texts = cells.flatMap((cell) => cell?.text ?? []);
  return {
    sender,
    recipient,
    buyer: { ...sender, cells, texts, variety: new Set(texts).size / texts.length },
    author: {
      column: sender,
      rule: {
        by: 'words',
        seller: sideOfRole(shop) === 'seller' ? [] : [shop],
        buyer: [],
        platform: [],
      },
      snippet: null,
      confidence: 0.95,
      sides: isSent.map((is) => (is ? 'seller' : 'buyer')),
    },
  };
}
