export { observePanel, type PanelChange } from './observe-panel';
