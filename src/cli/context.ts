/** What every verb gets beside its own arguments. */
export interface CliContext {
  /** The clone: where package.json, config/ and dist/ are. The working directory is the caller's own. */
  appDir: string;
  /** One line for a person, on the standard output. */
  log: (line: string) => void;
}
