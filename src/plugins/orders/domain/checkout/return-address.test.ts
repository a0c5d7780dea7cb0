import { returnAddress } from './return-address';

const origins = ['https://shop.example', 'http://127.0.0.1:4321'];

it('puts the checkout’s id into an address of an allowed origin', () => {
  expect(returnAddress('https://shop.example/thanks?x=1#end', origins, 'c1')).toBe(
    'https://shop.example/thanks?x=1&checkout=c1#end',
  );
  expect(returnAddress('http://127.0.0.1:4321/', origins, 'c1')).toBe('http://127.0.0.1:4321/?checkout=c1');
});

it.each([
  'https://shop.example.evil.test/',
  'https://shop.example:8443/',
  'http://shop.example/',
  'https://shop.example@evil.test/',
  'https://user:word@shop.example/',
  'javascript:alert(1)//https://shop.example',
  'data:text/html,hello',
  '//shop.example/',
  '/thanks',
  '',
])('leads nowhere else: %s', (address) => {
  expect(returnAddress(address, origins, 'c1')).toBeUndefined();
});
