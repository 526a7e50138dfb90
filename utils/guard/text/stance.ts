import { conditionEnd } from './conditions';
import { cuesIn, cuesOf } from './cues';
import type { ReadText } from './read-text';
import type { Span } from './span';
import { overlap, spanAt } from './span';

/** What a sentence does with the thing that it names. */
export interface Stance {
  /** Asks to use it, or says that the seller is to be found there. */
  readonly invited: boolean;
  /** The invitation or an "our" stands right before it. */
  readonly closely: boolean;
  /** A verb or an "our" does, rather than a mere "have you". */
  readonly called: boolean;
  /** Begins by asking whether one has it: "Have you got Viber?" */
  readonly asked: boolean;
  readonly refused: boolean;
  /** Speaks of it as an app or a function of the device. */
  readonly asProduct: boolean;
}

/** A denial this near before an invitation denies it: "please don't call". */
const REACH_OF_A_DENIAL = 12;
/** An invitation this near before a name governs it, whatever else the sentence speaks of. */
const REACH_OF_AN_INVITATION = 24;
/** "our Facebook", "pagina noastră de Facebook". */
const REACH_OF_OWN = 5;
/** "Have you got Viber?" */
const REACH_OF_HAVE_YOU = 5;
const SIGHT = 200;
/** A denial behind a name says so soon: "WhatsApp žiaľ nepoužívame". */
const REACH_BEHIND = 45;

/** How the sentence around `span` stands to what is named there. */
export function stanceOn(input: ReadText, span: Span): Stance {
  const cues = cuesOf(input);
  const sentence = surroundings(input, span);
  const within = (cue: Span): boolean => !overlap(cue, span);
  const condition = conditionEnd(input, sentence);
  // "If it does not start, I am on Skype" denies nothing behind the comma.
  const denials = cuesIn(cues.denials, sentence).filter(
    (cue) => within(cue) && (cue.start >= condition || span.start < condition),
  );
  const invitations = cuesIn(cues.invitations, sentence).filter(
    (invitation) =>
      within(invitation) &&
      !isNoun(invitation, input) &&
      !denials.some(
        (denial) =>
          isBefore(denial, invitation, REACH_OF_A_DENIAL) ||
          isRightBehind(denial, invitation, input),
      ),
  );
  const turns = cuesIn(cues.turns, sentence);
  const refused = isRefused(span, denials, invitations, turns);
  const own = cuesIn(cues.own, sentence).some((word) => isBefore(word, span, REACH_OF_OWN));
  const asked = askedIn(input, sentence, cues.questions);
  const called = own || invitations.length > 0;
  const isSet = cuesIn(cues.states, sentence).some(({ start }) => start === span.end + 1);
  return {
    invited: !refused && !isSet && (called || asked.length > 0),
    closely:
      !refused &&
      !isSet &&
      (own ||
        [...invitations, ...asked].some((cue) => isBefore(cue, span, REACH_OF_AN_INVITATION))),
    called,
    asked: asked.some(
      (cue) =>
        cue.start - sentence.start <= REACH_OF_HAVE_YOU && isBefore(cue, span, REACH_OF_HAVE_YOU),
    ),
    refused,
    // "In the app tap the green handset": what parts the words of a hint speaks of it too.
    asProduct:
      isSet || cuesIn(cues.products, sentence).some((cue) => within(cue) || isInside(cue, span)),
  };
}

const ARTICLE = /(?:^|\s)(?:the|el|il)\s$/;

/** "The phone", "el mando": what is a verb without the article. */
function isNoun({ start }: Span, { text }: ReadText): boolean {
  return ARTICLE.test(text.folded.slice(Math.max(0, start - 5), start));
}

/** "Per WhatsApp schreiben wir nicht": German denies behind the verb. */
function isRightBehind(denial: Span, invitation: Span, { text }: ReadText): boolean {
  return (
    isBefore(invitation, denial, REACH_OF_A_DENIAL) &&
    !/[,;:.!?-]/.test(text.text.slice(invitation.end, denial.start))
  );
}

function isInside(cue: Span, { start, end }: Span): boolean {
  return cue.start > start && cue.end < end;
}

function isRefused(
  span: Span,
  denials: readonly Span[],
  invitations: readonly Span[],
  turns: readonly Span[],
): boolean {
  const before = denials.findLast((denial) => denial.end <= span.start);
  const free = (from: number, to: number): boolean =>
    [...turns, ...invitations].some(({ start, end }) => start >= from && end <= to);
  if (before !== undefined && !free(before.end, span.start)) return true;
  const after = denials.find(
    (denial) => denial.start >= span.end && denial.start - span.end <= REACH_BEHIND,
  );
  return (
    after !== undefined &&
    !free(span.end, after.start) &&
    !invitations.some(({ end }) => end <= span.start)
  );
}

/** "Máte Viber?": what asks so. */
function askedIn({ text }: ReadText, sentence: Span, questions: readonly Span[]): Span[] {
  const isQuestion = text.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?');
  return isQuestion ? cuesIn(questions, sentence) : [];
}

/** The sentence, as far as it stands near: one of a thousand words says nothing about its other end. */
function surroundings(input: ReadText, span: Span): Span {
  const sentence = spanAt(input.sentences, span.start) ?? span;
  return {
    start: Math.max(sentence.start, span.start - SIGHT),
    end: Math.min(Math.max(sentence.end, span.end), span.end + SIGHT),
  };
}

function isBefore(cue: Span, span: Span, reach: number): boolean {
  return cue.end <= span.start && span.start - cue.end <= reach;
}
