import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(__dirname, '../..');
const rooms = [
  'admin/translations',
  ...readdirSync(path.join(source, 'plugins')).map((plugin) => `plugins/${plugin}/admin/translations`),
];

function words(room: string, locale: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(source, room, `${locale}.json`), 'utf8')) as Record<
    string,
    string
  >;
}

/** Words of a setting come with its schema in English, so only the other language has them here. */
function ids(room: string, locale: string): string[] {
  return Object.keys(words(room, locale)).filter((id) => !id.startsWith('setting.'));
}

/** Not the words inside a plural's branches. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)/g)].map(([, name]) => name ?? '').sort();
}

describe.each(rooms)('%s', (room) => {
  it('says everything in both languages', () => {
    expect(ids(room, 'de').sort()).toEqual(ids(room, 'en').sort());
    expect(Object.values(words(room, 'de')).every((text) => text.trim() !== '')).toBe(true);
  });

  it('fills in the same values in both', () => {
    for (const id of ids(room, 'en')) {
      const [en, de] = ['en', 'de'].map((locale) => new Set(placeholders(words(room, locale)[id] ?? '')));
      expect({ id, values: de }).toEqual({ id, values: en });
    }
  });
});
