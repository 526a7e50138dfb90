export { keepCaret, selectInDraft } from './caret';
export { draftText } from './draft-text';
export { rangeOf, rangesOf } from './draft-range';
export { hearText, type HeardText } from './heard-text';
export { isDrawnInPart } from './drawn-in-part';
export { onDraftInput } from './on-draft-input';
export { replaceInDraft } from './replace';
