/** What models may cost, as the setting says. */
export interface Budget {
  /** For one run, question and answer. */
  jobTokens: number;
  /** For a day of the shop, over all runs. */
  dailyTokens: number;
  /** Cents a day; 0 sets no limit in money. */
  dailyCents: number;
  inputCentsPerMillion: number;
  outputCentsPerMillion: number;
}

export interface Spent {
  tokens: number;
  microcents: number;
}

/** Whether a run may begin, given what today's runs have used or reserved. */
export function mayAsk(
  budget: Budget,
  today: Spent,
  wanted: { inputTokens: number; outputTokens: number },
): boolean {
  const tokens = wanted.inputTokens + wanted.outputTokens;
  if (tokens > budget.jobTokens || today.tokens + tokens > budget.dailyTokens) return false;
  return (
    budget.dailyCents === 0 || today.microcents + costOf(budget, wanted) <= budget.dailyCents * 1_000_000
  );
}

/** In millionths of a cent: tokens times cents per million of them. */
export function costOf(
  { inputCentsPerMillion, outputCentsPerMillion }: Budget,
  { inputTokens, outputTokens }: { inputTokens: number; outputTokens: number },
): number {
  return inputTokens * inputCentsPerMillion + outputTokens * outputCentsPerMillion;
}
