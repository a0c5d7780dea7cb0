import { createPageMemory } from './page-memory';

describe('the memory of pages', () => {
  it('reads once a stamp, however many ask, and anew with the next', async () => {
    let reads = 0;
    const memory = createPageMemory<number>();
    const read = () => Promise.resolve((reads += 1));
    expect(await Promise.all([memory.get('a', '1', read), memory.get('a', '1', read)])).toEqual([1, 1]);
    expect(await memory.get('b', '1', read)).toBe(2);
    expect(await memory.get('a', '2', read)).toBe(3);
  });

  it('does not remember what failed', async () => {
    const memory = createPageMemory<string>();
    await expect(memory.get('a', '1', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await memory.get('a', '1', () => Promise.resolve('there'))).toBe('there');
  });

  it('forgets the oldest of a hundred', async () => {
    let reads = 0;
    const memory = createPageMemory<number>();
    const read = () => Promise.resolve((reads += 1));
    for (let page = 0; page <= 100; page += 1) await memory.get(String(page), '1', read);
    await memory.get('100', '1', read);
    expect(reads).toBe(101);
    await memory.get('0', '1', read);
    expect(reads).toBe(102);
  });
});
