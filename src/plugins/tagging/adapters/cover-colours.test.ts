import sharp from 'sharp';
import { openLoadersAfterwards } from '../../../kernel/reading/readers/open-loaders.suite';
import { runOnBytes } from '../../../kernel/reading/readers/run-on-bytes.suite';
import { run } from './cover-colours-run';

openLoadersAfterwards();

const flat = (background: string, alpha = 1) =>
  sharp({ create: { width: 300, height: 300, channels: 4, background: { ...rgb(background), alpha } } });

function rgb(hex: string) {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}

it('tells the colours that cover most, the largest first', async () => {
  const band = await flat('#d01f26').resize(300, 100).png().toBuffer();
  const picture = await flat('#1f3f8f')
    .composite([{ input: band, top: 0, left: 0 }])
    .png()
    .toBuffer();
  const { colours } = await runOnBytes(run, picture, {});
  expect(colours.map(({ colour }) => colour)).toEqual(['#1f3f8f', '#d01f26']);
  expect(colours[0]?.share).toBeCloseTo(0.67, 1);
});

it('sees a transparent picture on paper', async () => {
  const { colours } = await runOnBytes(run, await flat('#000000', 0).png().toBuffer(), {});
  expect(colours).toEqual([{ colour: '#ffffff', share: 1 }]);
});

it.each(['jpeg', 'webp'] as const)('reads %s too', async (kind) => {
  const { colours } = await runOnBytes(run, await flat('#2a7f3a').toFormat(kind).toBuffer(), {});
  expect(colours).toHaveLength(1);
});

it('refuses what is no picture', async () => {
  await expect(runOnBytes(run, '<svg xmlns="http://www.w3.org/2000/svg"/>', {})).rejects.toThrow();
});
