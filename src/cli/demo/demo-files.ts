import { lindenALineSkirt } from './patterns/garments/linden-a-line-skirt';
import { cutOff } from './patterns/spoil';

/** The files of a small A-line skirt: all of them are fit to sell but the last. */
export interface DemoFiles {
  instructions: Buffer;
  template: Buffer;
  cover: Buffer;
  /** The instructions as a broken upload leaves them: cut in the middle. */
  broken: Buffer;
}

export async function demoFiles(): Promise<DemoFiles> {
  const released = lindenALineSkirt.versions.findLast(({ releasedDaysAgo }) => releasedDaysAgo !== null);
  const files = (await released?.files()) ?? [];
  const bytesOf = (ending: string): Buffer => {
    const file = files.find(({ name }) => name.endsWith(ending));
    if (file === undefined) throw new Error(`The skirt has no file ${ending}`);
    return file.bytes;
  };
  const instructions = bytesOf('instructions-en.pdf');
  return {
    instructions,
    template: bytesOf('template-a4.pdf'),
    cover: bytesOf('cover.png'),
    broken: await cutOff(instructions),
  };
}
