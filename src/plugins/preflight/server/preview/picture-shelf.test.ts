import { createPictureShelf } from './picture-shelf';

const picture = (bytes: number) => () => Promise.resolve(Buffer.alloc(bytes));

describe('the picture shelf', () => {
  it('makes a picture once, also for two who ask at once', async () => {
    const shelf = createPictureShelf(100);
    const make = jest.fn(picture(10));
    await Promise.all([shelf.take('a', make), shelf.take('a', make)]);
    await shelf.take('a', make);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('puts away what was not looked at for longest', async () => {
    const shelf = createPictureShelf(25);
    const make = jest.fn(picture(10));
    for (const key of ['a', 'b', 'a', 'c', 'a']) await shelf.take(key, make);
    expect(make).toHaveBeenCalledTimes(3);
    await shelf.take('b', make);
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('never holds more than it may', async () => {
    const shelf = createPictureShelf(25);
    const make = jest.fn(picture(30));
    await shelf.take('a', make);
    await shelf.take('a', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('does not remember a failure', async () => {
    const shelf = createPictureShelf(25);
    await expect(shelf.take('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await shelf.take('a', picture(3))).toHaveLength(3);
  });
});
