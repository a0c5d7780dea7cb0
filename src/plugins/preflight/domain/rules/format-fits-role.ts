import { roleFormats } from '../role-formats';
import type { Rule } from '../rule';

export const formatFitsRole: Rule = {
  id: 'format-fits-role',
  title: 'Has a format that fits its role',
  severity: 'error',
  isBinding: true,
  source: 'Only these formats can be checked, stamped and opened by customers.',
  check: ({ sniffed, bytes }, { role }) => {
    if (bytes === 0 || roleFormats[role].includes(sniffed)) return [];
    const limit = roleFormats[role].map((format) => format.toUpperCase()).join(', ');
    const message = `A file of this kind cannot serve as ${role.replace('-', ' ')}. Export it as ${limit}, or give it another role.`;
    return [{ message, measured: sniffed, limit }];
  },
};
