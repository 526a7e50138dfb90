import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is done sooner than this needs no word, ms. */
const PATIENCE_MS = 300;

/** Shows its children once the user has waited for a moment. */
export function Delayed({ children }: { children: ComponentChildren }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isShown ? <>{children}</> : null;
}
