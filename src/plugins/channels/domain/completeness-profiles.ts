import type { CompletenessProfile, PatternTexts, Requirement } from '../../../api/pattern/contract';
import { characters } from './characters';
import { platformRules } from './platform-limits';

const google = platformRules['google-merchant'].limits;
const etsy = platformRules.etsy.limits;

/** What a pattern's page needs to be taken by these platforms; limits are those of `platform-limits.ts`. */
export const channelProfiles: readonly CompletenessProfile[] = [
  {
    channel: 'google-merchant',
    title: 'Google Merchant',
    requirements: [
      titleUpTo(google.title ?? Infinity),
      text('description', 'a description', 'description'),
      cover(),
      price(),
      released(),
    ],
  },
  {
    channel: 'etsy',
    title: 'Etsy',
    requirements: [
      titleUpTo(etsy.title ?? Infinity),
      text('description', 'a description', 'description'),
      cover(),
      price(),
      {
        attribute: 'terms',
        label: 'at least one term, to be found by',
        isMet: ({ terms }) => terms.length > 0,
      },
      released(),
    ],
  },
];

function text(attribute: string, label: string, name: keyof PatternTexts): Requirement {
  return { attribute, label, isMet: (facts, locale) => (facts.texts[locale]?.[name].trim() ?? '') !== '' };
}

function titleUpTo(most: number): Requirement {
  return {
    attribute: 'title',
    label: `a title of at most ${most} characters`,
    isMet: ({ texts }, locale) => {
      const length = characters(texts[locale]?.title.trim() ?? '').length;
      return length > 0 && length <= most;
    },
  };
}

function cover(): Requirement {
  return { attribute: 'cover', label: 'a cover picture', isMet: ({ hasCover }) => hasCover };
}

function price(): Requirement {
  return { attribute: 'priceMinor', label: 'a price', isMet: ({ priceMinor }) => priceMinor !== null };
}

function released(): Requirement {
  return { attribute: 'versions', label: 'a released version', isMet: ({ release }) => release !== null };
}
