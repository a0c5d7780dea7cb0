import type { FileFacts, ListingDocument, Platform, Problem } from '../contract';
import { characters } from './characters';
import { packPlan } from './pack-plan';
import { platformRules, type LimitRule, type Limits } from './platform-limits';

type Found = Pick<Problem, 'value' | 'limit'> & { rule: LimitRule };

/** Where a listing breaks what a platform allows. */
export function limitProblems(document: ListingDocument, platform: Platform): Problem[] {
  const { limits, blocking } = platformRules[platform];
  const found = [...textFaults(document, limits), ...neededFaults(document, limits)];
  return [
    ...found.map(({ rule, ...said }): Problem => ({
      level: blocking.includes(rule) ? 'blocks' : 'warns',
      rule,
      platform,
      ...said,
    })),
    ...fileProblems(document.files, platform),
  ];
}

/** The same for files alone, as a version has them before it is released. They block where none could be carried. */
export function fileProblems(files: readonly FileFacts[], platform: Platform): Problem[] {
  const { limits } = platformRules[platform];
  const { plain, zipped, left } = packPlan(files, limits);
  const level = plain.length + zipped.length === 0 ? 'blocks' : 'warns';
  return [...Map.groupBy(left, ({ rule }) => rule)].map(([rule, group]) => {
    const kept = group.map(({ file }) => file);
    return { level, rule, platform, ...measured(rule, files, kept, limits) };
  });
}

function measured(
  rule: LimitRule,
  files: readonly FileFacts[],
  left: readonly FileFacts[],
  limits: Limits,
): Pick<Problem, 'value' | 'limit'> {
  if (rule === 'files') return { value: files.length, limit: limits.files ?? null };
  if (rule === 'fileBytes')
    return { value: Math.max(...left.map(({ bytes }) => bytes)), limit: limits.fileBytes ?? null };
  return {
    value: [...new Set(left.map(({ format }) => format))].sort().join(', '),
    limit: limits.fileFormats?.join(', ') ?? null,
  };
}

function textFaults({ title, description, tags }: ListingDocument, limits: Limits): Found[] {
  const length = (text: string) => characters(text).length;
  const longest = Math.max(0, ...tags.map(length));
  const twice = characters(limits.titleOnce ?? '').filter((mark) => title.split(mark).length > 2);
  return [
    ...over('title', length(title), limits.title),
    ...twice.map((mark): Found => ({ rule: 'titleOnce', value: mark, limit: 1 })),
    ...over('description', length(description), limits.description),
    ...over('tags', tags.length, limits.tags),
    ...over('tag', longest, limits.tag),
  ];
}

function neededFaults(document: ListingDocument, limits: Limits): Found[] {
  const lacks = (rule: LimitRule, isThere: boolean): Found[] =>
    limits[rule] === true && !isThere ? [{ rule, value: null, limit: null }] : [];
  const { craft } = document;
  return [
    ...lacks('descriptionNeeded', document.description.trim() !== ''),
    ...lacks('coverNeeded', document.coverUrl !== null),
    ...lacks('pageNeeded', document.pageUrl !== null),
    ...(limits.crafts?.includes(craft) === false
      ? [{ rule: 'crafts' as const, value: craft, limit: limits.crafts.join(', ') }]
      : []),
  ];
}

function over(rule: LimitRule, value: number, limit: number | undefined): Found[] {
  return limit !== undefined && value > limit ? [{ rule, value, limit }] : [];
}
