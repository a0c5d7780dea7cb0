import sharp from 'sharp';

/**
 * Readers of pictures shut libvips' loaders for the whole process, which in a child is meant; in a test's process
 * they would stay shut for the tests that come after.
 */
export function openLoadersAfterwards(): void {
  afterAll(() => {
    sharp.unblock({ operation: ['VipsForeignLoad'] });
  });
}
