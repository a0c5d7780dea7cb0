import type { ChannelFit, FileRole, Finding, FitReason } from '../contract';
import type { ChannelProfile } from '../profiles-contract';

/** A file of a version as a channel looks at it. */
export interface FittedFile {
  name: string;
  role: FileRole;
  format: string;
  bytes: number;
  /** By the channel's severities, without what an editor has accepted. */
  findings: readonly Finding[];
  /** Of a picture, in pixels. */
  picture: { width: number; height: number } | null;
}

/**
 * Whether a version may go to a channel: how many files, how large, in which formats, what was found in them, and the
 * cover's shape. Covers are shown and not sold, so they count as no file.
 */
export function channelFitness(
  { craft, files }: { craft: string | null; files: readonly FittedFile[] },
  channel: ChannelProfile,
): ChannelFit {
  const reasons = [
    ...craftReasons(craft, channel),
    ...carriageReasons(
      files.filter(({ role }) => role !== 'cover'),
      channel,
    ),
    ...files.flatMap((file) => findingReasons(file, channel)),
    ...files.filter(({ role }) => role === 'cover').flatMap((file) => coverReasons(file, channel)),
  ];
  return { channel: channel.channel, title: channel.title, verdict: verdictOf(reasons), reasons };
}

function verdictOf(reasons: readonly FitReason[]): ChannelFit['verdict'] {
  if (reasons.some(({ level }) => level === 'refuses')) return 'unfit';
  return reasons.length > 0 ? 'fit-with-warnings' : 'fit';
}

function craftReasons(craft: string | null, { crafts }: ChannelProfile): FitReason[] {
  if (craft === null || crafts.length === 0 || crafts.some((one) => one === craft)) return [];
  return [{ rule: 'crafts', level: 'refuses', file: null, value: craft, limit: crafts.join(', ') }];
}

/** What does not fit keeps the version out, or stays behind where the profile says so and something is left to send. */
function carriageReasons(files: readonly FittedFile[], channel: ChannelProfile): FitReason[] {
  const { mostFiles, mostBytes, formats, zipped, leavesOut } = channel;
  const largest = mostBytes ?? Infinity;
  const isTaken = ({ format }: FittedFile) => formats.length === 0 || formats.includes(format.toLowerCase());
  const isZipped = ({ format }: FittedFile) => zipped.includes(format.toLowerCase());
  const refused = files.filter((file) => !isTaken(file));
  const taken = files.filter(isTaken);
  const large = taken.filter(({ bytes }) => bytes > largest);
  const together = taken.filter((file) => isZipped(file) && !large.includes(file));
  const zipBytes = together.reduce((sum, { bytes }) => sum + bytes, 0);
  const places = taken.filter((file) => !isZipped(file)).length + Math.min(1, taken.filter(isZipped).length);
  const canSome = taken.length > large.length && mostFiles !== 0;
  const level = leavesOut && canSome ? 'warns' : 'refuses';
  return [
    ...refused.map(({ name, format }): FitReason => ({
      rule: 'fileFormats',
      level,
      file: name,
      value: format,
      limit: formats.join(', '),
    })),
    ...large.map(({ name, bytes }): FitReason => ({
      rule: 'fileBytes',
      level,
      file: name,
      value: bytes,
      limit: mostBytes,
    })),
    ...(zipBytes > largest
      ? [
          {
            rule: 'fileBytes' as const,
            level,
            file: null,
            value: zipBytes,
            limit: mostBytes,
          } satisfies FitReason,
        ]
      : []),
    ...(files.length === 0 || places > (mostFiles ?? Infinity)
      ? [
          {
            rule: 'files' as const,
            level: files.length === 0 ? ('refuses' as const) : level,
            file: null,
            value: places,
            limit: mostFiles,
          } satisfies FitReason,
        ]
      : []),
  ];
}

/** Errors, whoever says so, and the warnings that this channel asks for by name. */
function findingReasons({ name, findings }: FittedFile, { severities }: ChannelProfile): FitReason[] {
  return findings
    .filter(
      ({ rule, severity }) =>
        severity === 'error' || (severity === 'warning' && severities[rule] === 'warning'),
    )
    .map(({ severity, message }) => ({
      rule: 'finding',
      level: severity === 'error' ? 'refuses' : 'warns',
      file: name,
      value: message,
      limit: null,
    }));
}

function coverReasons({ name, picture }: FittedFile, channel: ChannelProfile): FitReason[] {
  if (picture === null) return [];
  const { width, height } = picture;
  const { least, most } = channel.coverRatio;
  const ratio = width / height;
  const isOdd = ratio < (least ?? 0) || ratio > (most ?? Infinity);
  const isSmall = Math.min(width, height) < (channel.coverPixels ?? 0);
  const about = { level: 'warns' as const, file: name, value: `${String(width)} × ${String(height)} px` };
  return [
    ...(isOdd
      ? [{ ...about, rule: 'coverRatio' as const, limit: `${String(least ?? 0)} – ${String(most ?? '∞')}` }]
      : []),
    ...(isSmall ? [{ ...about, rule: 'coverPixels' as const, limit: channel.coverPixels }] : []),
  ];
}
