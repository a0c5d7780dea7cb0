import type { Platform } from '../contract';

/** What a platform allows, by rule; absent: nothing is known or said. */
export interface Limits {
  /** Most characters of a title. */
  title?: number;
  /** Characters that a title may have once each. */
  titleOnce?: string;
  /** Most characters of a description, and whether it must have one. */
  description?: number;
  descriptionNeeded?: true;
  tags?: number;
  tag?: number;
  /** Most files, and most bytes of each. */
  files?: number;
  fileBytes?: number;
  fileFormats?: readonly string[];
  /** Formats that go into one zip. */
  zippedFormats?: readonly string[];
  crafts?: readonly string[];
  coverNeeded?: true;
  pageNeeded?: true;
}

export type LimitRule = keyof Limits;

interface Source {
  /** Where it is said. */
  source: string;
  /** When it was read. */
  date: string;
}

export interface PlatformRules {
  limits: Limits;
  /** Rules that keep a listing out; the others are told as warnings. */
  blocking: readonly LimitRule[];
  /** For each rule where it comes from. */
  sources: Partial<Record<LimitRule, Source>>;
  /** Where listings are edited by hand. */
  editorUrl: string | null;
}

const read = '2026-11-23';
const own: Source = { source: 'what this interface of ours takes', date: read };
const google: Source = {
  source: 'support.google.com/merchants, Product data specification',
  date: read,
};
const etsyGuide: Source = {
  source: 'third-party guides to Etsy; its own interface description names none',
  date: read,
};
const etsySpec: Source = { source: 'Etsy Open API v3, createDraftListing', date: read };
const ravelry: Source = {
  source: 'Ravelry API documentation of 2026-03-30, product_attachments',
  date: read,
};

/**
 * What platforms allow, kept by us since most do not say it in their interfaces. A new rule is a line here, with its
 * source and the day it was read.
 */
export const platformRules: Readonly<Record<Platform, PlatformRules>> = {
  website: {
    limits: { title: 300 },
    blocking: ['title'],
    sources: { title: own },
    editorUrl: null,
  },
  'google-merchant': {
    limits: { title: 150, description: 5_000, descriptionNeeded: true, coverNeeded: true, pageNeeded: true },
    blocking: [],
    sources: {
      title: google,
      description: google,
      descriptionNeeded: google,
      coverNeeded: google,
      pageNeeded: google,
    },
    editorUrl: 'https://merchants.google.com/',
  },
  etsy: {
    limits: {
      title: 140,
      titleOnce: '%:&+',
      descriptionNeeded: true,
      tags: 13,
      tag: 20,
      files: 5,
      fileBytes: 20_000_000,
      zippedFormats: ['svg', 'dxf'],
      coverNeeded: true,
    },
    blocking: ['title', 'titleOnce', 'descriptionNeeded', 'tag', 'tags', 'coverNeeded'],
    sources: {
      title: etsyGuide,
      titleOnce: etsySpec,
      descriptionNeeded: etsySpec,
      tags: etsyGuide,
      tag: etsyGuide,
      files: etsyGuide,
      fileBytes: etsyGuide,
      zippedFormats: etsyGuide,
      coverNeeded: etsySpec,
    },
    editorUrl: 'https://www.etsy.com/your/shops/me/tools/listings',
  },
  ravelry: {
    limits: {
      fileBytes: 50_000_000,
      fileFormats: ['pdf'],
      crafts: ['knitting', 'crochet'],
      coverNeeded: true,
    },
    blocking: ['crafts'],
    sources: { fileBytes: ravelry, fileFormats: ravelry, crafts: ravelry, coverNeeded: ravelry },
    editorUrl: 'https://www.ravelry.com/',
  },
  generic: { limits: {}, blocking: [], sources: {}, editorUrl: null },
};
