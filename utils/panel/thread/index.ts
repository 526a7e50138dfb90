export { readThread } from './read-thread';
