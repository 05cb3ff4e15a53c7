import { icon } from '../../base/templates/icon.ts';
import { isKnownStream } from '../../domain/stream.ts';
export const kindSign = (k: string) => icon(k === 'group' ? 'group' : isKnownStream(k) ? k : 'door');
export const statusSign = (_: string) => '';
