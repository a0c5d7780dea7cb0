import { categoryName } from './category-name';

const craft = (key: string) => (key === 'sewing' ? 'Nähen' : key);

describe('categoryName', () => {
  it('takes the vocabulary’s word, and reads the key where there is none', () => {
    expect(categoryName('sewing/garment-skirt', { craft, word: 'Rock' })).toBe('Nähen · Rock');
    expect(categoryName('sewing/garment-mini-skirt', { craft, word: undefined })).toBe('Nähen · mini skirt');
    expect(categoryName('sewing', { craft, word: undefined })).toBe('Nähen');
    expect(categoryName('other', { craft, word: undefined })).toBe('other');
  });
});
