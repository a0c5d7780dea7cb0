import { z } from 'zod';
import { defineSetting } from '../../../kernel/settings/setting';
import { defaultProfile, profile, type Profile } from '../contract';
import { severitiesByRule } from './severities-by-rule';

/** The limits files are judged by; every field may be left out. Changed on the settings page. */
export const profileSetting = defineSetting<Profile>({
  name: 'preflight.profile',
  title: 'Checks of files',
  schema: z.strictObject({
    name: z.string().min(1).default(defaultProfile.name).describe('Its name in reports'),
    mostBytes: z.int().positive().default(defaultProfile.mostBytes).describe('Bytes a paid file may have'),
    mostPages: z.int().positive().default(defaultProfile.mostPages).describe('Pages a PDF may have'),
    coverPixels: profile.shape.coverPixels
      .default(defaultProfile.coverPixels)
      .describe('Shorter side of a cover in pixels: below "least" an error, below "good" a warning'),
    coverAspect: profile.shape.coverAspect
      .default(defaultProfile.coverAspect)
      .describe('Width of a cover over its height, beyond which shops cut it; null for any'),
    imageDpi: profile.shape.imageDpi
      .default(defaultProfile.imageDpi)
      .describe('Pixels per inch of a placed picture: below "least" an error, below "good" a warning'),
    scalePercent: profile.shape.scalePercent
      .default(defaultProfile.scalePercent)
      .describe(
        'How far a test square may be off, in percent: above "good" a warning, above "most" an error',
      ),
    severities: severitiesByRule,
  }),
});
