export type { ElementChange } from './change-list';
export { observePanel, type PanelChange } from './observe-panel';
