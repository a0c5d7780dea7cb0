import type { Block } from '../../making/booklet/block';

const knitting: Record<string, string> = {
  k: 'knit',
  p: 'purl',
  st: 'stitch, sts: stitches',
  k2tog: 'knit two together (1 stitch decreased)',
  ssk: 'slip, slip, knit the two together through the back (1 stitch decreased)',
  cdd: 'centred double decrease: slip two together, knit one, pass the slipped ones over (2 stitches decreased)',
  yo: 'yarn over (1 stitch increased)',
  M1: 'make one: lift the strand and knit it twisted (1 stitch increased)',
  RS: 'right side, WS: wrong side',
};

const crochet: Record<string, string> = {
  sc: 'single crochet (UK: double crochet)',
  dc: 'double crochet (UK: treble crochet)',
  ch: 'chain',
  inc: 'two single crochets in one stitch (1 stitch increased)',
  dec: 'single crochet two stitches together (1 stitch decreased)',
};

export const knittingWords = (...used: (keyof typeof knitting)[]): Block => list(knitting, used);
export const crochetWords = (...used: (keyof typeof crochet)[]): Block => list(crochet, used);

const list = (meanings: Record<string, string>, used: readonly string[]): Block => ({
  kind: 'facts',
  rows: used.map((word) => [word, meanings[word]!]),
});
