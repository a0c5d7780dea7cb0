import { readContent } from '../../../../kernel/reading/content/content-tokens';

/** What has to stand before and after a page's own content, so that ours is drawn in an untouched state. */
export interface ContentFrame {
  before: string;
  after: string;
}

/**
 * Wraps a page's content in `q … Q`, and in as many more as the content itself closes or leaves open; closes text
 * and marked content that the page left open (inside an optional layer, ours would vanish with the layer).
 */
export function contentFrame(content: string): ContentFrame {
  const open = { saved: 0, lowest: 0, marked: 0, text: false };
  readContent(content, (operator) => {
    if (operator === 'q') open.saved += 1;
    else if (operator === 'Q') {
      open.saved -= 1;
      open.lowest = Math.min(open.lowest, open.saved);
    } else if (operator === 'BDC' || operator === 'BMC') open.marked += 1;
    else if (operator === 'EMC') open.marked = Math.max(0, open.marked - 1);
    else if (operator === 'BT' || operator === 'ET') open.text = operator === 'BT';
    return undefined;
  });
  const opened = 1 - open.lowest;
  return {
    before: 'q '.repeat(opened),
    after: `${open.text ? 'ET ' : ''}${'EMC '.repeat(open.marked)}${'Q '.repeat(open.saved + opened)}`,
  };
}
