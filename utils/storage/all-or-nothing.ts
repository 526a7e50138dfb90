/** The part of a transaction that decides about it as a whole. */
interface Decided {
  readonly done: Promise<unknown>;
  abort(): void;
}

/**
 * What `work` returns, once everything that it wrote is there. Where it fails, nothing of it is:
 * left alone, a transaction would keep what was written before the error.
 */
export async function allOrNothing<T>(tx: Decided, work: () => Promise<T>): Promise<T> {
  try {
    const [result] = await Promise.all([work(), tx.done]);
    return result;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

/** The browser has often aborted it already, which makes a second time an error. */
function abort(tx: Decided): void {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
