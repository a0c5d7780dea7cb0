import type { Rule } from '../rule';
import { textOfBytes } from '../text-of-bytes';

export const fileSize: Rule = {
  id: 'file-size',
  title: 'Is not too large to download',
  severity: 'error',
  source: 'Our judgement: customers download on phones. Channels have narrower limits of their own.',
  check: ({ bytes }, { profile }) => {
    if (bytes <= profile.mostBytes) return [];
    return [
      {
        message: 'The file is too large. Lower the resolution of its pictures, or split it into two files.',
        measured: textOfBytes(bytes),
        limit: textOfBytes(profile.mostBytes),
      },
    ];
  },
};
