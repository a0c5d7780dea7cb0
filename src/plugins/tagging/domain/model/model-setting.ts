/** Where and how a model is asked, as the setting says. */
export interface ModelSetting {
  model: string;
  baseUrl: string;
  /** Most tokens of one question with its answer. */
  jobTokens: number;
  /** Most tokens of the answer alone. */
  answerTokens: number;
  timeoutSeconds: number;
  /** Repetitions after 429, 5xx and broken connections. */
  retries: number;
}
