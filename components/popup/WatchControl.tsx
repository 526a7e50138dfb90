import { useId, useState } from 'preact/hooks';

import { PickIcon } from '../PickIcon';
import { useKeptFocus } from '../use-kept-focus';
import { useWords } from '../words';

/** The panel in front, and what its button does. */
export interface WatchControlProps {
  /** Host of the panel in front; null where the browser does not tell it. */
  host: string | null;
  isWatched: boolean;
  /** Called inside the click, so that the browser's question for the permission may be asked. */
  onWatch: (host: string) => void;
  onStop: (host: string) => void;
  /** Whether the panel in front has been read as it should. */
  isRead: boolean;
  /** Lets the user show what is where on the panel in front. */
  onTeach: (host: string) => void;
}

/** Starts and ends watching the panel in front, or one whose address is typed in. */
export function WatchControl(props: WatchControlProps) {
  const place = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={place}>
      <Control {...props} />
    </div>
  );
}

function Control(props: WatchControlProps) {
  const { host, isWatched, onWatch, onStop } = props;
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const [isRefused, setRefused] = useState(false);
  const refusedId = useId();
  if (host !== null && isWatched) {
    return (
      <div class="watch">
        <span>{t('popup_watching', host)}</span>
        <button type="button" data-action="stop-watching" onClick={() => onStop(host)}>
          {t('popup_stop_watching')}
        </button>
        <button
          type="button"
          class={props.isRead ? 'teach' : 'teach primary'}
          data-action="teach-panel"
          onClick={() => props.onTeach(host)}
        >
          <PickIcon />
          {t(props.isRead ? 'popup_not_my_list' : 'popup_teach')}
        </button>
      </div>
    );
  }
  if (host !== null) {
    return (
      <div class="watch">
        <span class="host">{host}</span>
        <button
          type="button"
          class="primary"
          data-action="watch-panel"
          onClick={() => onWatch(host)}
        >
          {t('popup_watch')}
        </button>
      </div>
    );
  }
  return (
    <form
      class="watch"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = hostOf(address);
        setRefused(typed === null);
        if (typed !== null) onWatch(typed);
      }}
    >
      <label>
        {t('popup_watch_address')}
        <input
          type="url"
          name="address"
          placeholder="https://"
          value={address}
          aria-describedby={refusedId}
          aria-invalid={isRefused}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" data-action="watch-panel">
        {t('popup_watch')}
      </button>
      <p id={refusedId} class="refused" role="alert">
        {isRefused ? t('popup_watch_invalid') : ''}
      </p>
    </form>
  );
}

function hostOf(address: string): string | null {
  const url = URL.parse(address.includes('://') ? address : `https://${address}`);
  return url?.protocol === 'https:' && url.hostname.includes('.') ? url.hostname : null;
}
