import { headerText } from './header-text';

it('lets nothing begin a header of its own', () => {
  expect(headerText(' a\r\nBcc: b@example.com\0c ')).toBe('a Bcc: b@example.com c');
});
