/** How the contact tool is set up, as the form in the hub shows it. */
export interface HubSetup {
  readonly email: string;
  readonly name: string;
  /** Title of the shop; null where the page does not show it. */
  readonly title: string | null;
}

/** What is wrong with a setup, or that nothing is. */
export type SetupRemark =
  'email-missing' | 'email-many' | 'email-wrong' | 'name-missing' | 'name-differs' | 'ready';

/** What there is to say of a setup: rule `dott.setup`. */
export function setupRemarks({ email, name, title }: HubSetup): SetupRemark[] {
  const remarks: SetupRemark[] = [...emailRemarks(email.trim())];
  if (name.trim() === '') remarks.push('name-missing');
  else if (title !== null && evened(title) !== evened(name)) remarks.push('name-differs');
  return remarks.length === 0 ? ['ready'] : remarks;
}

function emailRemarks(email: string): SetupRemark[] {
  if (email === '') return ['email-missing'];
  if ((email.match(/@/g) ?? []).length > 1 || /[,;]\s*\S/.test(email)) return ['email-many'];
  return /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email) ? [] : ['email-wrong'];
}

function evened(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
