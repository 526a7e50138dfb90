/** Isolated script → reader in the page: tell the draft of the editor that this event is fired at. */
export const ASK = 'panelwatch-ask-draft';

/**
 * The answer, fired at the same editor at once. Its detail: the positions at which the drawn text nodes begin,
 * parted by blanks; a line break; the draft.
 */
export const ANSWER = 'panelwatch-draft';

/** Isolated script → reader in the page: select from one position to another; its detail: both, parted by a blank. */
export const SELECT = 'panelwatch-select';
