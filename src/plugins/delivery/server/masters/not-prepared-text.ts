import type { MasterRefusal } from '../../adapters/prepare-master';

type Reason = MasterRefusal | 'timeout' | 'memory' | 'crash' | 'refused';

const texts: Readonly<Record<Reason, string>> = {
  unreadable: 'cannot be read as a PDF. Export it again and upload it anew.',
  password: 'asks for a password. Upload it without one.',
  signed: 'carries a digital signature, which a personal stamp would break. Upload it unsigned.',
  stamped: 'is already a stamped copy. Upload the original.',
  'page-tree': 'has pages that could not all be found. Export it again and upload it anew.',
  slots: 'could not be given its places for a stamp. Export it again and upload it anew.',
  timeout: 'took too long to prepare. Make it simpler or smaller (images, number of pages).',
  memory: 'needed too much memory to prepare. Make it simpler or smaller (images, number of pages).',
  crash: 'broke the program that prepares it. Export it again and upload it anew.',
  refused: 'could not be prepared. Export it again and upload it anew.',
};

/** Why a file has no master, as an editor can act on it. */
export function notPreparedText(name: string, reason: Reason): string {
  return `${name} ${texts[reason]}`;
}
