import { randomFillSync } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a PDF of A4 pages, each one picture of random dots that nothing can compress, as a scanned pattern is. It is
 * written as it is made, so its size does not matter here.
 *
 * @param {{ pages: number, bytes: number }} size bytes of the whole file, a little less comes out
 */
export async function writePdf(file, { pages, bytes }) {
  await pipeline(Readable.from(partsOf(pages, bytes), { objectMode: false }), createWriteStream(file));
}

const columns = 3000;

function* partsOf(pages, bytes) {
  const offsets = [];
  let written = 0;
  const put = (part) => {
    written += part.length;
    return typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
  };
  const begin = (number) => {
    offsets[number] = written;
    return `${number} 0 obj\n`;
  };
  const rows = Math.floor((bytes / pages - 2000) / columns);
  const kids = Array.from({ length: pages }, (_, page) => `${3 + page * 3} 0 R`).join(' ');

  yield put('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n');
  yield put(`${begin(1)}<< /Type /Catalog /Pages 2 0 R >>\nendobj\n`);
  yield put(`${begin(2)}<< /Type /Pages /Count ${pages} /Kids [${kids}] >>\nendobj\n`);
  for (let page = 0; page < pages; page += 1) {
    const [node, content, picture] = [3, 4, 5].map((first) => first + page * 3);
    // 150 dots an inch at the least: what prints blurred is not taken.
    const draw = `q 559 0 0 ${Math.min(806, Math.floor(rows * 0.48))} 18 18 cm /Dots Do Q`;
    const resources = `/Resources << /XObject << /Dots ${picture} 0 R >> >>`;
    yield put(
      `${begin(node)}<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R ${resources} >>\nendobj\n`,
    );
    yield put(`${begin(content)}<< /Length ${draw.length} >>\nstream\n${draw}\nendstream\nendobj\n`);
    const shape = `/Width ${columns} /Height ${rows} /ColorSpace /DeviceGray /BitsPerComponent 8`;
    yield put(
      `${begin(picture)}<< /Type /XObject /Subtype /Image ${shape} /Length ${rows * columns} >>\nstream\n`,
    );
    for (let row = 0; row < rows; row += 100) {
      yield put(randomFillSync(Buffer.alloc(columns * Math.min(100, rows - row))));
    }
    yield put('\nendstream\nendobj\n');
  }
  const table = written;
  const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  yield put(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${entries.join('')}`);
  yield put(`trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
}
