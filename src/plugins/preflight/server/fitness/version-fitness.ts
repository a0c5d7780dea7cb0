import type { Core } from '@strapi/strapi';
import { versionFilesKey, type JudgedFile } from '../../../../api/version/contract';
import { knexKey } from '../../../../kernel/kernel';
import { service } from '../../../../kernel/service';
import { settingsKey } from '../../../../kernel/settings/settings';
import {
  fileFacts,
  report as reportSchema,
  type ChannelFit,
  type Finding,
  type PatternAbout,
} from '../../contract';
import { openFindings } from '../../domain/accepted-findings';
import { channelFitness, type FittedFile } from '../../domain/channel-fitness';
import { inspect } from '../../domain/inspect';
import type { ChannelProfile } from '../../profiles-contract';
import { aboutPattern } from '../about-pattern';
import { channelsSetting } from '../channels-setting';
import { findAcceptances, type AcceptanceRow } from '../findings/acceptance-rows';
import { loadJudge, type Judge } from '../judge';

/** A version's files looked at once, for every channel to judge. */
interface Look {
  judge: Judge;
  about: PatternAbout | null;
  accepted: readonly AcceptanceRow[];
}

/**
 * Whether a version may go to each channel, by the profiles in force now. A channel that says nothing of rules takes what
 * the reports say; for one that does, files are judged again by what was read of them.
 */
export async function versionFitness(
  strapi: Core.Strapi,
  versionId: string,
  only?: readonly string[],
): Promise<ChannelFit[]> {
  const { channels: all } = await service(strapi, settingsKey).get(channelsSetting);
  const channels = all.filter(({ channel }) => only?.includes(channel) ?? true);
  const withoutFacts = !channels.some(looksInside);
  const judged = await service(strapi, versionFilesKey).judged({ versionId, withoutFacts });
  const files = judged.filter(({ state }) => state === 'accepted');
  if (files.length === 0) return [];
  const look: Look = {
    judge: await loadJudge(strapi),
    about: await aboutPattern(strapi, files[0]?.patternId ?? null),
    accepted: await findAcceptances(
      service(strapi, knexKey)(),
      files.map(({ fileId }) => fileId),
    ),
  };
  return channels.map((channel) => {
    const fitted = files.map((file) => fittedFile(file, channel, look));
    return channelFitness({ craft: look.about?.craft ?? null, files: fitted }, channel);
  });
}

/** Whether a profile speaks of what only the facts of a file tell. */
function looksInside({ severities, coverRatio, coverPixels }: ChannelProfile): boolean {
  const covers = [coverRatio.least, coverRatio.most, coverPixels];
  return Object.keys(severities).length > 0 || covers.some((limit) => limit !== null);
}

function fittedFile(file: JudgedFile, channel: ChannelProfile, look: Look): FittedFile {
  const { name, role, format, bytes, sha256, fileId } = file;
  const { severities } = channel;
  const facts = fileFacts.safeParse(file.facts).data;
  const found =
    facts === undefined || Object.keys(severities).length === 0
      ? findingsOf(file)
      : findingsFor(facts, role, channel, look);
  const own = look.accepted.filter((one) => one.fileId === fileId);
  // What an editor lets pass in this house is still an error to a channel that names it one.
  const isNamed = ({ rule }: Finding) => severities[rule] === 'error';
  const open = openFindings(
    found.filter((finding) => !isNamed(finding)),
    sha256,
    own,
  );
  return {
    name,
    role,
    format,
    bytes,
    findings: [...found.filter(isNamed), ...open],
    picture: facts?.format === 'image' ? facts.image : null,
  };
}

function findingsFor(
  facts: Parameters<typeof inspect>[0],
  role: JudgedFile['role'],
  { severities }: ChannelProfile,
  { judge, about }: Look,
): Finding[] {
  const profile = judge.profileFor(role, about);
  const narrowed = { ...profile, severities: { ...profile.severities, ...severities } };
  return inspect(facts, role, narrowed, about).findings;
}

/** What the file's own report says. */
function findingsOf({ report }: JudgedFile): Finding[] {
  const told = reportSchema.pick({ findings: true }).safeParse(report);
  return told.success ? told.data.findings : [];
}
