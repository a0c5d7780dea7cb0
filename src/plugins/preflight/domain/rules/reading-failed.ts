import type { Rule } from '../rule';

const reasons = {
  timeout: 'Reading this file took too long. Export it again with fewer layers and smaller pictures.',
  memory: 'Reading this file took too much memory. Export it again with smaller pictures or split it in two.',
  crash: 'The reader broke on this file. Export it again from the program it was made with.',
  refused: 'The reader could make nothing of this file. Export it again from the program it was made with.',
} as const;

/** The reading child died of the file or threw it out. */
export const readingFailed: Rule = {
  id: 'reading-failed',
  title: 'Can be read within our limits of time and memory',
  severity: 'error',
  isBinding: true,
  source: 'What breaks our reader may break a customer’s (DESIGN §2.10).',
  check: (facts) => {
    if (facts.format !== 'unreadable') return [];
    return [{ message: reasons[facts.reason], measured: facts.message, where: facts.reason }];
  },
};
