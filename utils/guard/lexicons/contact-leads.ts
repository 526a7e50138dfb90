/** Words of all markets at once: a fix is made where the market's own lexicons are not at hand. */
function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

/** What leads to a number or an address and says nothing without it: "na", "pod", "under", "or". */
export const CONTACT_LEADS = words(
  'na pod al au la pe su sur ao para por at on to unter auf a i e o ou und oder and or alebo nebo ali lub sau vagy',
);

/** The particle of a verb before a number ("rufen Sie mich an"), and what leads to an address. */
export const ADDRESS_LEADS = words('an');

/** What may stand between: "unter der Nummer", "na tel. č.". */
export const CONTACT_LABELS = words(
  'č čísle číslo broj številko numer número numero number nummer der the mail e-mail',
);
