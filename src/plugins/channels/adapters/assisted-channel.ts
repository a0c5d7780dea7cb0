import { assistedConfigSchema, type AssistedProfile, type ChannelAdapter } from '../contract';
import { limitProblems } from '../domain/limit-problems';
import { platformRules } from '../domain/platform-limits';

/** A shop that people fill by hand from a pack: a change has arrived when they say so. */
export function createAssistedChannel(): ChannelAdapter {
  const profileOf = (config: unknown): AssistedProfile => assistedConfigSchema.parse(config).profile;
  return {
    kind: 'assisted',
    platforms: (config) => [profileOf(config)],
    capabilities(config) {
      const { files, fileBytes, fileFormats } = platformRules[profileOf(config)].limits;
      return {
        automatic: false,
        digitalFiles: 'by-hand',
        fileCount: files ?? null,
        fileBytes: fileBytes ?? null,
        fileFormats: fileFormats === undefined ? null : [...fileFormats],
        webhooks: false,
        buyerEmail: false,
        filePerBuyer: false,
        testMode: false,
        idempotency: false,
      };
    },
    validate: (document, config) => limitProblems(document, profileOf(config)),
    apply: ({ byHand }) =>
      Promise.resolve(
        byHand === undefined ? { kind: 'later', reason: 'It waits for a person.' } : { kind: 'sent' },
      ),
  };
}
