/** Remembers what was read by one stamp of the figures; with the next stamp all of it is forgotten. */
export interface PageMemory<Page> {
  /** Who asks while the same is being read waits for that. What failed is not remembered. */
  get(asked: string, stamp: string, read: () => Promise<Page>): Promise<Page>;
}

/** A page has some hundred kilobytes at most. */
const mostPages = 100;

export function createPageMemory<Page>(): PageMemory<Page> {
  let current = '';
  let pages = new Map<string, Promise<Page>>();
  return {
    get(asked, stamp, read) {
      if (stamp !== current) {
        current = stamp;
        pages = new Map();
      }
      const known = pages.get(asked);
      if (known !== undefined) return known;
      const mine = pages;
      const page = read();
      mine.set(asked, page);
      page.catch(() => mine.delete(asked));
      const [oldest] = mine.keys();
      if (mine.size > mostPages && oldest !== undefined) mine.delete(oldest);
      return page;
    },
  };
}
