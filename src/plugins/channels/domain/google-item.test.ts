import { googleItem } from './google-item';
import { goodDocument } from './listing-document.fixture';

it('says what Google asks for, in its words', () => {
  expect(googleItem(goodDocument(), 'Linden')).toEqual({
    id: 'sku-1',
    title: 'Rosalie skirt',
    description: 'A half-circle skirt with pockets.',
    link: 'https://shop.example/p/rosalie-skirt',
    image_link: 'https://shop.example/uploads/rosalie.png',
    availability: 'in_stock',
    price: '9.50 EUR',
    brand: 'Ada Maker',
    google_product_category: '3697',
    identifier_exists: 'no',
    condition: 'new',
  });
});

it.each([
  [{ price: { minor: 950, currency: 'JPY' } }, { price: '950 JPY' }],
  [{ price: { minor: 1234, currency: 'KWD' } }, { price: '1.234 KWD' }],
  [{ designer: null }, { brand: 'Linden' }],
  [{ availability: 'unavailable' as const }, { availability: 'out_of_stock' }],
  [{ craft: 'crochet' as const }, { google_product_category: '505373' }],
  [{ craft: 'woodworking' as const }, { google_product_category: '505371' }],
])('of %j says %j', (change, said) => {
  expect(googleItem(goodDocument(change), 'Linden')).toMatchObject(said);
});

it.each([{ pageUrl: null }, { coverUrl: null }, { description: '' }])(
  'leaves out what lacks %j',
  (change) => {
    expect(googleItem(goodDocument(change), 'Linden')).toBeUndefined();
  },
);
