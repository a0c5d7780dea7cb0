import type { Overrides } from '../contract';

/** The form's fields as they are typed; empty says the same as the pattern's page. */
export interface OverridesDraft {
  title: string;
  description: string;
  tags: string;
  priceMinor: number | undefined;
  availability: 'available' | 'unavailable';
}

export function draftOf({ title, description, tags, priceMinor, availability }: Overrides): OverridesDraft {
  return {
    title: title ?? '',
    description: description ?? '',
    tags: tags?.join(', ') ?? '',
    priceMinor,
    availability: availability ?? 'available',
  };
}

export function overridesOf({
  title,
  description,
  tags,
  priceMinor,
  availability,
}: OverridesDraft): Overrides {
  const list = tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  return {
    ...(title.trim() === '' ? {} : { title: title.trim() }),
    ...(description.trim() === '' ? {} : { description: description.trim() }),
    ...(list.length === 0 ? {} : { tags: list }),
    ...(priceMinor === undefined ? {} : { priceMinor: Math.round(priceMinor) }),
    ...(availability === 'available' ? {} : { availability }),
  };
}
