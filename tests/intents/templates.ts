import { shuffle } from '../learning/shuffle';
import { repeatableRandom } from '../repeatable-random';

/** So many sentences are made of each template: each of three alternatives stands in two of them. */
const SENTENCES = 6;
const CHOICE = /\{([^{}|]*\|[^{}]*)\}/;

/**
 * What templates stand for: "{Call|Ring} me" is "Call me" and "Ring me". The alternatives of each group have their
 * turns in an order of its own, so that few sentences hold all words of a template. The same templates give the same.
 */
export function sentencesOf(templates: readonly string[]): string[] {
  const random = repeatableRandom();
  return templates.flatMap((template) => {
    // Every second piece is what stood in braces.
    const pieces = template
      .split(CHOICE)
      .map((piece, at) => (at % 2 === 0 ? [piece] : inTurns(piece.split('|'), random)));
    const made = Array.from({ length: SENTENCES }, (_, turn) =>
      pieces.map((turns) => turns[turn % turns.length]).join(''),
    );
    return [...new Set(made.map((sentence) => sentence.replaceAll(/ {2,}/g, ' ').trim()))];
  });
}

function inTurns(alternatives: readonly string[], random: () => number): string[] {
  const turns: string[] = [];
  while (turns.length < SENTENCES) {
    const order = [...alternatives];
    shuffle(order, random);
    turns.push(...order);
  }
  return turns;
}
