import { useEffect, useState } from 'preact/hooks';

import { type Tool, TOOLS, ToolsView } from '@/components/tools/ToolsView';
import { WordsContext } from '@/components/words';
import { useStorage } from '@/entrypoints/own-pages/use-storage';
import type { Words } from '@/utils/i18n/words';

import { Absence } from './Absence';
import { Archive } from './Archive';
import { Contacts } from './Contacts';
import { Handover } from './Handover';

/** Shows the tool that the address names. */
export function Tools({ words }: { words: Words }) {
  const stored = useStorage();
  const [tool, setTool] = useState(toolInAddress);
  useEffect(() => {
    const follow = (): void => setTool(toolInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const Shown = PAGES[tool];
  return (
    <WordsContext.Provider value={words}>
      <ToolsView tool={tool} {...stored}>
        <Shown />
      </ToolsView>
    </WordsContext.Provider>
  );
}

const PAGES = {
  handover: Handover,
  absence: Absence,
  contacts: Contacts,
  archive: Archive,
} as const;

function toolInAddress(): Tool {
  return TOOLS.find((name) => `#${name}` === location.hash) ?? TOOLS[0];
}
