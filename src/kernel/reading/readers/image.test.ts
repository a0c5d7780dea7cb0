import sharp from 'sharp';
import { run } from './image';
import { runOnBytes } from './run-on-bytes.suite';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#88aacc' } });
const read = (bytes: Uint8Array) => runOnBytes(run, bytes, {});

/** Made before the reader shuts libvips' other loaders for this process. */
const made = Promise.all([
  blank(40, 30).withMetadata({ density: 300 }).jpeg().toBuffer(),
  blank(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  blank(40, 30).toColourspace('cmyk').jpeg().toBuffer(),
  blank(40, 30).webp().toBuffer(),
  blank(800, 600).png({ compressionLevel: 0 }).toBuffer(),
  blank(10, 10).tiff().toBuffer(),
]);

describe('a picture', () => {
  it('says size, density and colours', async () => {
    const [jpeg] = await made;
    expect(await read(jpeg)).toEqual({
      kind: 'jpeg',
      width: 40,
      height: 30,
      dpi: 300,
      colourSpace: 'srgb',
      hasProfile: true,
      hasAlpha: false,
      frames: 1,
      problem: null,
    });
  });

  it('is measured as shown when the camera was turned', async () => {
    const [, turned] = await made;
    expect(await read(turned)).toMatchObject({ width: 30, height: 40 });
  });

  it('tells CMYK and WebP', async () => {
    const [, , cmyk, webp] = await made;
    expect(await read(cmyk)).toMatchObject({ colourSpace: 'cmyk' });
    expect(await read(webp)).toMatchObject({ kind: 'webp', problem: null });
  });

  it('that is cut off has a problem', async () => {
    const [, , , , png] = await made;
    const facts = await read(png.subarray(0, Math.floor(png.length / 2)));
    expect(facts).toMatchObject({ width: 800, height: 600 });
    expect(facts.problem).not.toBeNull();
  });

  it('of another kind is refused, and so is one of absurd size', async () => {
    const [, , , , png, tiff] = await made;
    await expect(read(tiff)).rejects.toThrow();
    const absurd = Buffer.from(png);
    absurd.writeUInt32BE(20_000, 16);
    absurd.writeUInt32BE(20_000, 20);
    await expect(read(absurd)).rejects.toThrow(/pixel limit|crc|corrupt/i);
  });
});
