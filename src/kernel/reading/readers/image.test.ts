import sharp from 'sharp';
import { openLoadersAfterwards } from './open-loaders.suite';
import { run } from './image';
import { runOnBytes } from './run-on-bytes.suite';

openLoadersAfterwards();

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
  drawn(1_200).jpeg().toBuffer(),
  drawn(1_200).blur(8).jpeg().toBuffer(),
  drawn(700).withIccProfile('p3').png().toBuffer(),
  sharp({ create: { width: 90, height: 80, channels: 3, background: '#88aacc' } })
    .gif()
    .toBuffer(),
]);

function drawn(width: number): sharp.Sharp {
  const lines = Array.from({ length: 9 }, (_, at) => `<path d="M${at * 9} 0L90 ${90 - at * 7}"/>`).join('');
  const art = `<circle cx="35" cy="60" r="24"/><rect x="50" y="8" width="30" height="22"/>${lines}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" stroke="#222" width="${width}" height="${width}">${art}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#eee' });
}

const bitsApart = (one: string | null, other: string | null) =>
  (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '').length;

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
      profile: { gamut: 'srgb', name: 'sRGB' },
      hasAlpha: false,
      frames: 1,
      problem: null,
      sharpness: null,
      hash: null,
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

  it('that is blurred has softer edges, and looks the same as before', async () => {
    const [, , , , , , hard, soft] = await made;
    const [one, other] = [await read(hard), await read(soft)];
    expect(one.sharpness).toBeGreaterThan(0.6);
    expect(other.sharpness).toBeLessThan(0.4);
    expect(bitsApart(one.hash, other.hash)).toBeLessThanOrEqual(4);
  });

  it('is known by its primaries, and hardly changes when scaled', async () => {
    const [, , , , , , hard, , wide] = await made;
    const [one, other] = [await read(hard), await read(wide)];
    expect([one.profile, other.profile?.gamut]).toEqual([null, 'display-p3']);
    expect(bitsApart(one.hash, other.hash)).toBeLessThanOrEqual(4);
  });

  it('that shows nothing has neither edges nor a likeness', async () => {
    const [, , , , , , , , , gif] = await made;
    expect(await read(gif)).toMatchObject({ sharpness: null, hash: null, problem: null });
  });
});
