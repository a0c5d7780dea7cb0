import { deflateSync } from 'node:zlib';

/** Writes a PDF object by object, as its numbers come; nothing is checked, so anything can be wrong with it. */
export class PdfObjects {
  readonly #bodies: Buffer[] = [];

  /** @returns the reference, `4 0 R`; the body may be given later by `set`. */
  add(body: string | Buffer = 'null'): string {
    this.#bodies.push(Buffer.from(body as string, 'latin1'));
    return `${String(this.#bodies.length)} 0 R`;
  }

  set(ref: string, body: string): void {
    this.#bodies[parseInt(ref, 10) - 1] = Buffer.from(body, 'latin1');
  }

  addStream(dict: string, data: string | Buffer, isDeflated = false): string {
    const raw = Buffer.from(data as string, 'latin1');
    const bytes = isDeflated ? deflateSync(raw) : raw;
    const filter = isDeflated ? ' /Filter /FlateDecode' : '';
    return this.add(
      Buffer.concat([
        Buffer.from(`<< ${dict}${filter} /Length ${String(bytes.length)} >>\nstream\n`, 'latin1'),
        bytes,
        Buffer.from('\nendstream', 'latin1'),
      ]),
    );
  }

  /** The file, with a table of cross-references as PDF 1.4 has it. */
  bytes(root: string, version = '1.4'): Buffer {
    const parts: Buffer[] = [Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
    const offsets: number[] = [];
    let at = parts[0]!.length;
    const put = (part: Buffer): void => {
      parts.push(part);
      at += part.length;
    };
    this.#bodies.forEach((body, index) => {
      offsets.push(at);
      put(Buffer.from(`${String(index + 1)} 0 obj\n`, 'latin1'));
      put(body);
      put(Buffer.from('\nendobj\n', 'latin1'));
    });
    const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const size = String(offsets.length + 1);
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`;
    put(
      Buffer.from(
        `${table}trailer\n<< /Size ${size} /Root ${root} >>\nstartxref\n${String(at)}\n%%EOF\n`,
        'latin1',
      ),
    );
    return Buffer.concat(parts);
  }
}
