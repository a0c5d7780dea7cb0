import { compiled } from './files.mjs';
import { copyOf, tokenOf } from './survival.mjs';

const { prepareDrawing } = compiled('adapters/prepare-drawing');
const { sampleDxf, sampleSvg } = compiled('adapters/drawing-samples');
const { traceMarks } = compiled('adapters/trace-reader');

const attacks = [
  { name: 'as sold', change: (text) => text },
  { name: 'metadata, comment, layer name and text taken out', change: strip },
  {
    name: 'the same, numbers cut to three decimals',
    change: (text) => strip(text).replace(/(\.\d{3})\d+/g, '$1'),
  },
  {
    name: 'the same, numbers cut to two decimals',
    change: (text) => strip(text).replace(/(\.\d{2})\d+/g, '$1'),
  },
];

function strip(text) {
  return text.replace(/<(metadata|text)[\s\S]*?<\/\1>/g, '').replace(/SV-[0-9A-F-]{15}/g, 'nothing');
}

/** SVG and DXF: five of each, small and large; how many copies named their buyer. */
export async function judgeDrawings(tokens) {
  const files = [
    ...[8, 10, 12, 20, 40].map((sizes) => ({ format: 'svg', text: sampleSvg(sizes) })),
    ...[8, 10, 12, 20, 40].map((outlines, index) => ({
      format: 'dxf',
      text: sampleDxf(index % 2 === 0 ? 'AC1015' : 'AC1009', outlines),
    })),
  ].map(({ format, text }) => ({ format, master: prepareDrawing(Buffer.from(text), format) }));
  const rows = [];
  for (const format of ['svg', 'dxf']) {
    for (const { name, change } of attacks) {
      const row = { format, name, named: 0, wrong: 0, all: 0 };
      for (const { master } of files.filter((file) => file.format === format)) {
        for (let number = 0; number < tokens; number += 1) {
          const token = tokenOf(number);
          const copy = Buffer.from(copyOf(master, token)).toString('latin1');
          const { verdict, token: found } = await traceMarks(Buffer.from(change(copy), 'latin1'));
          row.all += 1;
          if (verdict === 'match' && found === token) row.named += 1;
          else if (verdict === 'match') row.wrong += 1;
        }
      }
      rows.push(row);
    }
  }
  return rows;
}
