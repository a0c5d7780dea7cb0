import type { Rule } from '../rule';

export const fileNotEmpty: Rule = {
  id: 'file-not-empty',
  title: 'Holds anything at all',
  severity: 'error',
  isBinding: true,
  source: 'An interrupted export or upload leaves an empty file.',
  check: ({ bytes }) =>
    bytes > 0
      ? []
      : [{ message: 'The file is empty. Export it again and upload it once more.', measured: '0 bytes' }],
};
