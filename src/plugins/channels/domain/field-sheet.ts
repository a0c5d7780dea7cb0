import { fileSize, type Language } from '../../../kernel/pages/words';
import type { ListingDocument, Platform } from '../contract';
import { decimalPrice } from './decimal-price';
import { limitProblems } from './limit-problems';
import { packWords } from './pack-words';
import { plainText } from './plain-text';
import { platformRules, type LimitRule } from './platform-limits';

/** A field of a listing as a person copies it: what it says, what the platform allows, whether it fits. */
export interface SheetRow {
  field: string;
  value: string;
  limit: string;
  ok: string;
}

export function fieldSheet(document: ListingDocument, platform: Platform, language: Language): SheetRow[] {
  const words = packWords[language];
  const { limits } = platformRules[platform];
  const broken = new Set(limitProblems(document, platform).map(({ rule }) => rule));
  const row = (
    field: keyof typeof words.fields,
    value: string,
    limit: string,
    rules: readonly LimitRule[],
  ): SheetRow => ({
    field: words.fields[field],
    value,
    limit,
    ok: rules.some((rule) => broken.has(rule)) ? words.no : words.yes,
  });
  const { title, description, tags, price, version, files } = document;
  const hasTagLimit = limits.tags !== undefined && limits.tag !== undefined;
  const hasFileLimit = limits.files !== undefined && limits.fileBytes !== undefined;
  return [
    row('title', title, limits.title === undefined ? '' : words.characters(limits.title), [
      'title',
      'titleOnce',
    ]),
    row(
      'description',
      plainText(description),
      limits.description === undefined
        ? limits.descriptionNeeded === true
          ? words.needed
          : ''
        : words.characters(limits.description),
      ['description', 'descriptionNeeded'],
    ),
    row('tags', tags.join(', '), hasTagLimit ? words.tagLimit(limits.tags ?? 0, limits.tag ?? 0) : '', [
      'tags',
      'tag',
    ]),
    row('price', decimalPrice(price), '', []),
    row('currency', price.currency, '', []),
    row('version', version.label, '', []),
    row(
      'files',
      String(files.length),
      hasFileLimit ? words.fileLimit(limits.files ?? 0, fileSize(limits.fileBytes ?? 0, language)) : '',
      ['files', 'fileBytes', 'fileFormats'],
    ),
    row('cover', document.coverUrl ?? '', limits.coverNeeded === true ? words.needed : '', ['coverNeeded']),
    row('page', document.pageUrl ?? '', limits.pageNeeded === true ? words.needed : '', ['pageNeeded']),
  ];
}
