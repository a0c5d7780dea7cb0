import fc from 'fast-check';
import { markup } from './html';

it('escapes what it is given, and not what it made', () => {
  expect(markup`<p title="${'"'}">${'<b>'}</p>`.markup).toBe('<p title="&quot;">&lt;b&gt;</p>');
  expect(markup`${markup`<i>${"it's"}</i>`}${[1, ' & ', markup`<br>`]}`.markup).toBe(
    '<i>it&#39;s</i>1 &amp; <br>',
  );
});

it('lets no text begin a tag or end an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(markup`<a b="${text}">`.markup.slice(6, -2)).not.toMatch(/[<>"']/);
    }),
  );
});
