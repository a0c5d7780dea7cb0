/** Rights of the rooms that are no plugin, as the server registers them. */
export const rights = {
  readHome: 'admin::selvedge.home.read',
  readJobs: 'admin::selvedge.jobs.read',
  replayJobs: 'admin::selvedge.jobs.replay',
  readSettings: 'admin::selvedge.settings.read',
  changeSettings: 'admin::selvedge.settings.change',
  releaseVersions: 'admin::catalogue.versions.release',
  readCompleteness: 'admin::catalogue.completeness.read',
} as const;
