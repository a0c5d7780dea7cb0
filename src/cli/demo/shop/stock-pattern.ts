import type { Core } from '@strapi/strapi';
import { readSizes, sizeRangeOf } from '../../../api/size/contract';
import { versionsKey } from '../../../api/version/contract';
import { service } from '../../../kernel/service';
import type { Desk } from '../desk';
import type { DemoFile, DemoPattern, DemoVersion } from '../patterns/demo-pattern';
import { must } from '../must';

/** The editor's way in, and the app itself for what no editor may do: release in the past. */
export interface Stocking {
  strapi: Core.Strapi;
  desk: Desk;
  now: Date;
  designerOf: (name: string) => Promise<string>;
}

export interface StockedVersion {
  label: string;
  releasedVersionId: string;
  releasedAt: Date;
  /** The version after it corrects something. */
  isFaulty: boolean;
}

export interface StockedPattern {
  pattern: DemoPattern;
  patternId: string;
  /** Oldest first. */
  versions: StockedVersion[];
}

const content = '/content-manager/collection-types';
const dayMs = 86_400_000;
const patienceMs = 120_000;

/** Makes one pattern of the demo shop: its page in its languages, its versions with their files, released when they were. */
export async function stockPattern(stocking: Stocking, pattern: DemoPattern): Promise<StockedPattern> {
  const patternId = await writePage(stocking, pattern);
  const released: StockedVersion[] = [];
  for (const [index, version] of pattern.versions.entries()) {
    const later = pattern.versions[index + 1];
    const made = await stockVersion(
      stocking,
      patternId,
      version,
      later?.releasedDaysAgo === null || later === undefined,
    );
    const isFaulty = later !== undefined && later.releasedDaysAgo !== null && later.errata.length > 0;
    if (made !== undefined) released.push({ ...made, isFaulty });
  }
  return { pattern, patternId, versions: released };
}

async function writePage({ strapi, desk, designerOf }: Stocking, pattern: DemoPattern): Promise<string> {
  const uid = 'api::pattern.pattern';
  const terms = await strapi
    .documents('api::term.term')
    .findMany({ filters: { key: { $in: pattern.termKeys } } as never });
  const { title, summary, description, craft, slug, priceMinor, currency } = pattern;
  const sizes = sizeRangeOf(readSizes(pattern.sizes.join(', ')), {
    craft,
    wearer: pattern.termKeys.find((key) => key.startsWith('wearer-')) ?? null,
  });
  const page = (locale: 'en' | 'de') => ({
    title: title[locale],
    slug,
    summary: summary[locale],
    description: description[locale],
    seo: { title: `${title[locale]} PDF`, description: summary[locale] },
  });
  const made = await must(
    desk.json<{ data: { documentId: string } }>('POST', `${content}/${uid}?locale=en`, {
      ...page('en'),
      craft,
      stage: 'mature',
      priceMinor,
      currency,
      designer: { connect: [{ documentId: await designerOf(pattern.designer) }] },
      terms: { connect: terms.map(({ documentId }) => ({ documentId })) },
      cover: await upload(desk, await pattern.cover()),
      ...(sizes === null ? {} : { sizes }),
    }),
    201,
    `make the page of ${slug}`,
  );
  const { documentId } = made.data;
  await must(
    desk.json('PUT', `${content}/${uid}/${documentId}?locale=de`, page('de')),
    200,
    `translate ${slug}`,
  );
  for (const locale of ['en', 'de']) {
    const publish = `${content}/${uid}/${documentId}/actions/publish?locale=${locale}`;
    await must(desk.json('POST', publish, {}), 200, `publish ${slug}`);
  }
  return documentId;
}

async function upload(desk: Desk, { name, bytes }: DemoFile): Promise<number> {
  const form = new FormData();
  form.set('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
  const answer = (await must(desk.send('POST', '/upload', form), [200, 201], 'upload a cover')) as {
    id: number;
  }[];
  return answer[0]!.id;
}

/** What is no longer or not yet sold needs few files to be shown; the version on sale has all of them. */
async function stockVersion(
  { strapi, desk, now }: Stocking,
  patternId: string,
  version: DemoVersion,
  isOnSale: boolean,
): Promise<Omit<StockedVersion, 'isFaulty'> | undefined> {
  const { label, changelog, errata, releasedDaysAgo, isWrong } = version;
  const locales = ['en', 'de'] as const;
  const data = {
    label,
    pattern: patternId,
    changelog: locales.map((locale) => ({ locale, text: changelog[locale] })),
    errata,
  };
  const { documentId: versionId } = await strapi
    .documents('api::version.version')
    .create({ data: data as never });
  const files = await version.files();
  const isReleased = releasedDaysAgo !== null;
  const wanted =
    isReleased && isOnSale ? files : files.filter(({ name }) => name === isWrong?.file || isEnough(name));
  for (const { name, bytes } of wanted) {
    const path = `/selvedge/versions/${versionId}/files?name=${encodeURIComponent(name)}`;
    const headers = { 'content-type': 'application/octet-stream' };
    await must(
      desk.send('PUT', path, new Uint8Array(bytes), headers),
      isReleased ? 201 : [201, 422],
      `upload ${name}`,
    );
  }
  if (!isReleased) return undefined;
  await untilReady(strapi, versionId, label);
  const releasedAt = new Date(now.getTime() - releasedDaysAgo * dayMs);
  const { releasedVersionId } = await service(strapi, versionsKey).release(versionId, 'system', releasedAt);
  return { label, releasedVersionId, releasedAt };
}

function isEnough(name: string): boolean {
  return /-instructions-en\.pdf$|-template-a4\.pdf$|-chart\.(pdf|svg)$|-cut-file\.dxf$/.test(name);
}

async function untilReady(strapi: Core.Strapi, versionId: string, label: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const { state } = await service(strapi, versionsKey).load(versionId);
    if (state === 'ready') return;
    if (state === 'rejected') break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Version ${label} of ${versionId} did not become ready`);
}
