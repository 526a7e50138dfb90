export { readPanel } from './read-panel';
export type {
  Author,
  Health,
  PanelReading,
  ReadComposer,
  ReadDiscussion,
  ReadingContext,
  ReadMessage,
  ReadThread,
} from './reading';
