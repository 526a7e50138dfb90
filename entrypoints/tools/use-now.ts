import { useEffect, useState } from 'preact/hooks';

/** How often the page moves on with the time, ms. */
const LOOK_AGAIN_MS = 30_000;

/** The time by the clock, epoch ms: a page may stay open for days, and the machine sleep meanwhile. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = (): void => setNow(Date.now());
    const looking = setInterval(look, LOOK_AGAIN_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(looking);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
