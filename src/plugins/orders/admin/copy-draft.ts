import { freeCopy, type FreeCopy } from '../views-contract';

/** What is typed of a free copy so far. */
export interface CopyDraft {
  /** Made once a draft: sending it twice gives one copy. */
  id: string;
  /** Slugs or documentIds, a line or a comma between them. */
  patterns: string;
  email: string;
  name: string;
  locale: string;
  licence: FreeCopy['licence'];
  why: string;
}

export function emptyCopy(): CopyDraft {
  return {
    ...{ id: crypto.randomUUID(), patterns: '', email: '', name: '', locale: 'en' },
    ...{ licence: 'personal', why: '' },
  };
}

/** The copy that a draft asks for; undefined while something is missing. */
export function copyOf({ patterns, email, name, ...rest }: CopyDraft): FreeCopy | undefined {
  const parsed = freeCopy.safeParse({
    ...rest,
    patterns: [...new Set(patterns.split(/[\s,]+/).filter(Boolean))],
    email: email.trim(),
    ...(name.trim() === '' ? {} : { name: name.trim() }),
  });
  return parsed.success ? parsed.data : undefined;
}
