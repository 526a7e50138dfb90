import { useEffect, useState, useCallback, useRef } from 'react';
export const nav = (to) => {
  history.pushState({}, '', to);
  dispatchEvent(new PopStateEvent('popstate'));
};
export function usePath() {
  const [p, set] = useState(location.pathname);
  useEffect(() => {
    const f = () => set(location.pathname);
    addEventListener('popstate', f);
    return () => removeEventListener('popstate', f);
  }, []);
  return p;
}
export const onNav = (to) => (e) => {
  if (e.metaKey || e.ctrlKey || e.button) return;
  e.preventDefault();
  nav(to);
};
export function useApi(url, every = 5000) {
  const [data, set] = useState(null);
  const last = useRef('');
  const load = useCallback(async () => {
    if (!url) return;
    const r = await fetch(url, { headers: { accept: 'application/json' } });
    if (!r.ok) return;
    const t = await r.text();
    if (t !== last.current) {
      last.current = t;
      set(JSON.parse(t));
    }
  }, [url]);
  useEffect(() => {
    last.current = '';
    set(null);
    void load();
    const i = every && setInterval(load, every);
    return () => clearInterval(i);
  }, [load, every]);
  return [data, load];
}
export const post = (url, body) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then((r) => r.json());
