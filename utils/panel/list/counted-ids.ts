/** What frameworks begin the ids with that they number anew with each page. */
const GENERATED_ID =
  /^[:«]|^(?:_r_|ember\d|ext-?(?:gen|comp|element)|yui[_-]|react-|radix-|headlessui-|mui-|mat-|cdk-|v-\d+-|dijit|gwt-|ui-id-|el-id-|j_idt)/i;
/** So many ids at even distances are no chance. */
const LEAST_COUNTED = 4;

/** Ids that a framework counts up while it draws: named so, or rising evenly from row to row. */
export function areMadeAnew(values: readonly string[]): boolean {
  if (values.every((value) => GENERATED_ID.test(value))) return true;
  const numbers = values.map((value) => Number(/(?<!\d)\d+$/.exec(value)?.[0] ?? Number.NaN));
  const step = stepOf(numbers);
  const [first = 0] = numbers;
  return (
    numbers.length >= LEAST_COUNTED &&
    step > 1 &&
    numbers.every((number, row) => number - first === row * step)
  );
}

/** Auto-generated ids and indexes: 0, 1, 2 … in the order of the page. */
export function countsRows(values: readonly string[]): boolean {
  const numbers = values.map((value) => Number(/\d+/.exec(value)?.[0] ?? Number.NaN));
  const [first = Number.NaN] = numbers;
  return (
    values.length > 1 &&
    first < 200 &&
    numbers.every((number, row) => number - first === row * stepOf(numbers))
  );
}

function stepOf([first = 0, second = 0]: readonly number[]): number {
  return second - first;
}
