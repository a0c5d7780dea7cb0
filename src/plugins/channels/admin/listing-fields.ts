import type { ListingContent, ListingDocument } from '../contract';

/** A field of a listing as people compare it. */
export interface ListingField {
  name: 'title' | 'version' | 'price' | 'availability' | 'tags' | 'description' | 'cover' | 'page' | 'files';
  value: string;
}

export function labelOf(content: ListingContent | null): string | null {
  return content?.kind === 'listed' ? content.document.version.label : null;
}

/** Fields in which two contents differ, with both values; of none a document has nothing to say. */
export function differences(
  served: ListingContent | null,
  desired: ListingContent,
): { name: ListingField['name']; was: string | null; now: string | null }[] {
  const before = new Map(fieldsOf(served).map(({ name, value }) => [name, value]));
  const after = new Map(fieldsOf(desired).map(({ name, value }) => [name, value]));
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names
    .map((name) => ({ name, was: before.get(name) ?? null, now: after.get(name) ?? null }))
    .filter(({ was, now }) => was !== now);
}

function fieldsOf(content: ListingContent | null): ListingField[] {
  return content?.kind === 'listed' ? documentFields(content.document) : [];
}

function documentFields(document: ListingDocument): ListingField[] {
  const { price, files } = document;
  return [
    { name: 'version', value: document.version.label },
    { name: 'title', value: document.title },
    { name: 'price', value: money(price) },
    { name: 'availability', value: document.availability },
    { name: 'tags', value: document.tags.join(', ') },
    { name: 'description', value: document.description },
    { name: 'cover', value: document.coverUrl ?? '' },
    { name: 'page', value: document.pageUrl ?? '' },
    {
      name: 'files',
      value: files
        .map(({ role, format, pageFormat }) => [role, format, pageFormat].filter(Boolean).join(' '))
        .join(', '),
    },
  ];
}

function money({ minor, currency }: ListingDocument['price']): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return `${(minor / 10 ** digits).toFixed(digits)} ${currency}`;
}
