import type { Finding } from '../../contract';

export interface ShownFile {
  fileId: string;
  name: string;
}

/** The page to show; a drawing's place needs no page, it has only one. */
export function pageOf({ page, place }: Pick<Finding, 'page' | 'place'>): number | undefined {
  return page ?? (place === undefined ? undefined : 1);
}
