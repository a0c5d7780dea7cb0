/** Pictures of pages, the ones looked at last; what is asked for twice at once is made once. */
export interface PictureShelf {
  /** Rejects as `make` does; a failure is not kept. */
  take(key: string, make: () => Promise<Buffer>): Promise<Buffer>;
}

/** @param mostBytes of all pictures kept; one that is larger by itself is made each time */
export function createPictureShelf(mostBytes: number): PictureShelf {
  const kept = new Map<string, Buffer>();
  const making = new Map<string, Promise<Buffer>>();
  let bytes = 0;

  function keep(key: string, picture: Buffer): void {
    kept.set(key, picture);
    bytes += picture.length;
    for (const [oldest, old] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= old.length;
    }
  }

  return {
    take(key, make) {
      const known = kept.get(key);
      if (known !== undefined) {
        // A Map keeps the order of coming: what is looked at again goes to the end.
        kept.delete(key);
        kept.set(key, known);
        return Promise.resolve(known);
      }
      const begun = making.get(key);
      if (begun !== undefined) return begun;
      const made = make()
        .then((picture) => {
          keep(key, picture);
          return picture;
        })
        .finally(() => making.delete(key));
      making.set(key, made);
      return made;
    },
  };
}
