/** The right to release and withdraw; without it the version only shows its state. */
export const releaseRight = 'plugin::catalogue.versions.release';
