export { keepCaret, selectInDraft } from './caret';
export { draftText } from './draft-text';
export { rangeOf, rangesOf } from './draft-range';
export { isField } from './editor-parts';
export { hearText, type HeardText } from './heard-text';
export { isDrawnInPart } from './drawn-in-part';
export { onDraftInput } from './on-draft-input';
export { onMoved } from './on-moved';
export { replaceInDraft } from './replace';
