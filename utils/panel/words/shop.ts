/** What stands where a shop's name does and is none: entries of its menu, figures, initials. */
export const NOT_NAMED = /^(?:menu|account|profile|logout|log out|settings|\d+)$/i;

/** Parts of hosts' names that name no marketplace. */
export const COMMON_LABEL =
  /^(?:www|panel|seller|sellers|partner|partners|admin|portal|shop|app|my|account|test|co|com)$/;
