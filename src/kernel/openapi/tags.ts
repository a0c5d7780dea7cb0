/** What each room's routes are for, in one line; the order is that of the page. */
const lines: Readonly<Record<string, string>> = {
  storefront: 'What a shop shows: published patterns and the public facts of their released versions.',
  vocabulary: 'Facets and terms, designers and collections, as Strapi serves them.',
  catalogue: 'Releasing versions, and how complete a pattern’s page is.',
  preflight: 'Files of a version and what the checks say of them.',
  tagging: 'Suggested terms, each with its evidence.',
  channels: 'Where patterns are listed.',
  webhooks: 'Events for other programs: subscriptions, deliveries, replay.',
  inquiries: 'What buyers asked, told by help desks.',
  orders: 'Sales, rights to patterns, and where sales come from.',
  delivery: 'What a buyer gets: links, downloads, and the trace of a leaked copy.',
  updates: 'Telling owners of a new version.',
  library: 'What a buyer owns, proven by mail; claims of orders of other shops.',
  connectors: 'Webhooks out, and systems that are told or asked.',
  analytics: 'Which patterns do well, and which need work.',
  selvedge: 'Jobs, settings, health.',
  api: 'This description.',
};

export const unfiled = 'selvedge';

export interface Tag {
  name: string;
  description?: string;
}

/** The tags that are in use, with their lines. */
export function tagsOf(used: ReadonlySet<string>): Tag[] {
  const known = Object.entries(lines).filter(([name]) => used.has(name));
  const others = [...used].filter((name) => !(name in lines)).sort();
  return [
    ...known.map(([name, description]) => ({ name, description })),
    ...others.map((name) => ({ name })),
  ];
}
