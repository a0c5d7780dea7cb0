import { nextUpload, percentSent, uploadsAfter, type Upload, type UploadNews } from './uploads';

const problem = { status: 413, code: 'vault/too-large', message: 'Too large.', details: {} };
const after = (...news: UploadNews[]) => news.reduce<Upload[]>(uploadsAfter, []);
const two: UploadNews = {
  kind: 'added',
  files: [
    { id: 'a', name: 'a.pdf', bytes: 100 },
    { id: 'b', name: 'b.pdf', bytes: 0 },
  ],
};

describe('uploads', () => {
  it('are sent one at a time, in the order they came', () => {
    expect(nextUpload(after(two))?.id).toBe('a');
    expect(nextUpload(after(two, { kind: 'started', id: 'a' }))).toBeUndefined();
    expect(nextUpload(after(two, { kind: 'started', id: 'a' }, { kind: 'ended', id: 'a' }))?.id).toBe('b');
  });

  it('are read by the server once every byte is gone, and hold up the next until then', () => {
    const uploads = after(two, { kind: 'started', id: 'a' }, { kind: 'progressed', id: 'a', sent: 100 });
    expect(uploads[0]).toMatchObject({ phase: 'reading', sent: 100 });
    expect(nextUpload(uploads)).toBeUndefined();
  });

  it('keep what failed until it is tried again or put away, without holding up the next', () => {
    const failed = after(two, { kind: 'started', id: 'a' }, { kind: 'failed', id: 'a', problem });
    expect(failed[0]).toMatchObject({ phase: 'failed', problem });
    expect(nextUpload(failed)?.id).toBe('b');
    expect(uploadsAfter(failed, { kind: 'again', id: 'a' })[0]).toMatchObject({
      phase: 'waiting',
      problem: undefined,
    });
    expect(uploadsAfter(failed, { kind: 'ended', id: 'a' })).toHaveLength(1);
  });

  it('count in whole percent and never past 100, also for an empty file', () => {
    const [a, b] = after(two, { kind: 'progressed', id: 'a', sent: 99.9 });
    expect(a && percentSent(a)).toBe(99);
    expect(b && percentSent(b)).toBe(0);
    expect(a && percentSent({ ...a, sent: 200 })).toBe(100);
  });
});
