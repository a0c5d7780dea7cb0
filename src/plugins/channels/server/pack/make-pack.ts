import type { Readable } from 'node:stream';
import { DomainError } from '../../../../kernel/errors/domain-error';
import { audit } from '../../../../kernel/ledger/audit';
import type { Language } from '../../../../kernel/pages/words';
import type { Vault } from '../../../../kernel/vault/vault';
import { fieldSheetCsv } from '../../adapters/field-sheet-csv';
import { packZip, type ZipEntry } from '../../adapters/pack-zip';
import { assistedConfigSchema } from '../../contract';
import { checklistPage } from '../../domain/checklist-page';
import { fieldSheet } from '../../domain/field-sheet';
import { fileNames } from '../../domain/file-names';
import { packPlan } from '../../domain/pack-plan';
import { packWords } from '../../domain/pack-words';
import { platformRules } from '../../domain/platform-limits';
import type { ChannelTools } from '../channel-tools';
import { listedVersion } from '../listings/listing-problems';
import { findListing, type Listing } from '../listings/listing-rows';
import { unknownListing } from '../listings/move-listing';
import { packFiles, type PackFile } from './pack-files';

export interface PackTools extends ChannelTools {
  vault: Vault;
  /** A cover of the media library, where its file is on this machine. */
  openCover: (url: string) => { name: string; open: () => Promise<Readable> } | undefined;
}

/**
 * Everything a person needs to bring a listing to a shop: field sheet, the files it may carry as they lie in the vault,
 * cover, checklist. Paid files leave the house here, so it is audited.
 * @throws DomainError `channels/unknown-listing`, `channels/not-by-hand`, `channels/unfit` with every reason in details
 */
export async function makePack(
  tools: PackTools,
  { listingId, language, actor }: { listingId: string; language: Language; actor: string },
): Promise<{ filename: string; stream: Readable }> {
  const listing = await findListing(tools.db(), listingId);
  if (listing === undefined) throw unknownListing();
  const { connection, desired, served, revision, externalId, externalUrl } = listing;
  if (connection.kind !== 'assisted')
    throw new DomainError('channels/not-by-hand', 'This channel is changed by Selvedge itself.', {
      kind: 'conflict',
    });
  await assertFit(tools, listing);
  const { profile, editorUrl } = assistedConfigSchema.parse(connection.config);
  const carried = await carriedFiles(tools, listing);
  const title = desired.kind === 'listed' ? desired.document.title : listedTitle(listing);
  const checklist = checklistPage(
    {
      title,
      shop: connection.name,
      desired,
      served,
      url: externalUrl ?? editorUrl ?? platformRules[profile].editorUrl,
      externalId,
      left: carried.left,
      hasCover: carried.covers.length > 0,
    },
    language,
  );
  const sheet =
    desired.kind === 'listed'
      ? [
          {
            path: 'field-sheet.csv',
            text: fieldSheetCsv(fieldSheet(desired.document, profile, language), packWords[language].columns),
          },
        ]
      : [];
  const cutFiles =
    carried.zipped.length === 0 ? [] : [{ path: 'files/cut-files.zip', together: carried.zipped }];
  await tools.transaction((trx) =>
    audit(trx, {
      actor,
      action: 'listing.pack-made',
      subject: `listing:${listingId}`,
      details: { connection: connection.key, revision },
    }),
  );
  return {
    filename: `${title} - ${connection.name}.zip`,
    stream: packZip([
      { path: 'CHECKLIST.html', text: checklist.markup },
      ...sheet,
      ...carried.plain,
      ...cutFiles,
      ...carried.covers,
    ]),
  };
}

/** Asked now, not when the listing was last looked at. */
async function assertFit(tools: PackTools, { connection, desired }: Listing): Promise<void> {
  if (desired.kind === 'removed') return;
  const { platforms } = tools.adapters[connection.kind];
  const versionId = await listedVersion(tools.db(), desired);
  const fits =
    versionId === undefined ? [] : await tools.fitness.ofVersion(versionId, platforms(connection.config));
  const reasons = fits
    .filter(({ verdict }) => verdict === 'unfit')
    .flatMap((fit) => fit.reasons.filter(({ level }) => level === 'refuses'));
  if (reasons.length === 0) return;
  throw new DomainError('channels/unfit', `This version may not go to ${connection.name}.`, {
    kind: 'unprocessable',
    details: { reasons },
  });
}

interface Carried {
  plain: ZipEntry[];
  zipped: ZipEntry[];
  covers: ZipEntry[];
  left: { name: string; rule: ReturnType<typeof packPlan>['left'][number]['rule'] }[];
}

async function carriedFiles(tools: PackTools, { patternId, desired, connection }: Listing): Promise<Carried> {
  if (desired.kind === 'removed') return { plain: [], zipped: [], covers: [], left: [] };
  const { profile } = assistedConfigSchema.parse(connection.config);
  const { version, coverUrl } = desired.document;
  const files = await packFiles(tools.db(), patternId, version.label);
  const plan = packPlan(
    files.filter(({ role }) => role !== 'cover'),
    platformRules[profile].limits,
  );
  const vaultCovers = files.filter(({ role }) => role === 'cover');
  const mediaCover = coverUrl === null ? undefined : tools.openCover(coverUrl);
  return {
    plain: entries(tools.vault, 'files/', plan.plain),
    zipped: entries(tools.vault, '', plan.zipped),
    covers: [
      ...entries(tools.vault, 'cover/', vaultCovers),
      ...(mediaCover === undefined || vaultCovers.length > 0
        ? []
        : [{ path: `cover/${mediaCover.name}`, open: mediaCover.open }]),
    ],
    left: plan.left.map(({ file, rule }) => ({ name: file.name, rule })),
  };
}

function entries(vault: Vault, folder: string, files: readonly PackFile[]): ZipEntry[] {
  const names = fileNames(files.map(({ name }) => name));
  return files.map(({ vaultKey }, index) => ({
    path: `${folder}${names[index] ?? 'file'}`,
    open: () => vault.open(vaultKey),
  }));
}

function listedTitle({ served, sku }: Listing): string {
  return served?.kind === 'listed' ? served.document.title : sku;
}
