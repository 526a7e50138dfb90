import handelo from './handelo/panel.ts';
import type { Panel } from './lib/panel.ts';
import ochrona from './ochrona/panel.ts';
import tovarna from './tovarna/panel.ts';
import trgovec from './trgovec/panel.ts';
import vendafacil from './vendafacil/panel.ts';
import werkhof from './werkhof/panel.ts';

/** The demo panels: invented marketplaces, each drawn by a real interface kit. */
export const panels = {
  handelo,
  ochrona,
  tovarna,
  trgovec,
  vendafacil,
  werkhof,
} as const satisfies Record<string, Panel>;
