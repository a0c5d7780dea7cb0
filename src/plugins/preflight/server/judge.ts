import type { Core } from '@strapi/strapi';
import { service } from '../../../kernel/service';
import { settingsKey } from '../../../kernel/settings/settings';
import type { FileFacts, FileRole, PatternAbout, Profile, Report } from '../contract';
import { inspect } from '../domain/inspect';
import { mostBytesOfAny, resolveProfile } from '../domain/profiles';
import type { ProfileException } from '../profiles-contract';
import { exceptionsSetting } from './exceptions-setting';
import { profileSetting } from './profile-setting';

/** The profiles in force at one moment, and what follows from them. */
export interface Judge {
  house: Profile;
  exceptions: readonly ProfileException[];
  /** The largest file that may be anything at all. */
  mostBytes: number;
  profileFor(role: FileRole, about: PatternAbout | null): Profile;
  report(facts: FileFacts, role: FileRole, about: PatternAbout | null): Report;
}

export async function loadJudge(strapi: Core.Strapi): Promise<Judge> {
  const settings = service(strapi, settingsKey);
  const house = await settings.get(profileSetting);
  const { exceptions } = await settings.get(exceptionsSetting);
  const profileFor: Judge['profileFor'] = (role, about) =>
    resolveProfile(house, exceptions, { craft: about?.craft ?? null, role });
  return {
    house,
    exceptions,
    mostBytes: mostBytesOfAny(house, exceptions),
    profileFor,
    report: (facts, role, about) => inspect(facts, role, profileFor(role, about), about),
  };
}
