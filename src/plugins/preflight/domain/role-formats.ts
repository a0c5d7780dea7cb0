import type { FileRole, SniffedFormat } from '../contract';

const PICTURES: SniffedFormat[] = ['png', 'jpeg', 'webp'];

/** What can be checked, stamped and opened by customers in each role. */
export const roleFormats: Record<FileRole, readonly SniffedFormat[]> = {
  instructions: ['pdf'],
  template: ['pdf', 'svg', 'dxf'],
  chart: ['pdf', 'svg', ...PICTURES],
  'cut-file': ['svg', 'dxf', 'pdf'],
  cover: [...PICTURES, 'gif'],
};
