import type { ComponentChildren } from 'preact';

import { Delayed } from '../Delayed';
import { useWords } from '../words';

interface LoadedProps<T> {
  /** Null while it is loaded; 'failed' when it could not be. */
  content: T | null | 'failed';
  children: (content: T) => ComponentChildren;
}

/** What was loaded, or in its place that it is on its way or could not be had. */
export function Loaded<T extends object>({ content, children }: LoadedProps<T>) {
  const { t } = useWords();
  if (content === null) {
    return (
      <Delayed>
        <p class="state" role="status">
          {t('tools_loading')}
        </p>
      </Delayed>
    );
  }
  if (content === 'failed') {
    return (
      <p class="trouble" role="alert">
        {t('tools_failed')}
      </p>
    );
  }
  return <>{children(content)}</>;
}
