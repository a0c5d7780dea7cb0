import { Readable } from 'node:stream';
import { once } from 'node:events';
import { packZip } from './pack-zip';

it('closes what it had open when nobody takes the rest', async () => {
  const endless = new Readable({
    read() {
      this.push(Buffer.alloc(64 * 1024));
    },
  });
  const zip = packZip([{ path: 'a.bin', open: () => Promise.resolve(endless) }]);
  await once(zip, 'readable');
  zip.destroy();
  await once(endless, 'close');
  expect(endless.destroyed).toBe(true);
});

it.each([
  { path: 'a.bin', open: () => Promise.reject(new Error('gone')) },
  { path: 'b.zip', together: [{ path: 'a.bin', open: () => Promise.reject(new Error('gone')) }] },
])('breaks off when $path cannot be had', async (part) => {
  const zip = packZip([part]);
  await expect(zip.toArray()).rejects.toThrow('gone');
});

it('breaks off when a file ends before its time', async () => {
  const cut = new Readable({
    read() {
      this.destroy(new Error('cut'));
    },
  });
  const zip = packZip([{ path: 'a.bin', open: () => Promise.resolve(cut) }]);
  await expect(zip.toArray()).rejects.toThrow('cut');
});
