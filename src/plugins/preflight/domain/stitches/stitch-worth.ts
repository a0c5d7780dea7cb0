/** How many stitches a stitch takes from the row before, and how many it leaves. */
export interface Worth {
  takes: number;
  leaves: number;
}

const each = (words: string, takes: number, leaves: number): [string, Worth][] =>
  words.split(' ').map((word) => [word, { takes, leaves }]);

/** By their English names; `slst` is the slip stitch of crochet. */
const worths: ReadonlyMap<string, Worth> = new Map([
  ...each('k p sl ktbl ptbl sc dc hdc htr tr dtr trc fpdc bpdc fpsc bpsc slst', 1, 1),
  ...each('yo yfwd yon yrn m1 m1l m1r m1p m1k m1lp m1rp', 0, 1),
  ...each('inc kfb pfb k1fb p1fb kpf', 1, 2),
  ...each('kfbf kyok', 1, 3),
  ...each('dec ssk ssp skp skpo k2togtbl invdec', 2, 1),
  ...each('cdd sk2p sk2po s2kp s2kp2 s2kpo sssk', 3, 1),
  // Passes a slipped stitch over one that was counted already.
  ...each('psso', 0, -1),
  // Cast on within a row.
  ...each('co', 0, 1),
]);

/** `k3tog`, `sc2tog`: as many as the number says become one. */
const together = /^(?:k|p|sc|hdc|dc|tr)([2-9])tog(?:tbl)?$/;

export function worthOf(word: string): Worth | undefined {
  const known = worths.get(word);
  if (known !== undefined) return known;
  const takes = together.exec(word)?.[1];
  return takes === undefined ? undefined : { takes: Number(takes), leaves: 1 };
}
