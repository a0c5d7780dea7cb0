/** What a hook of the store gives for a request that is answered with a new secret. */
export type SecretMutation<Asked> = readonly [
  (asked: Asked) => Promise<{ data: { secret: string } } | { error: unknown }>,
  { isLoading: boolean; reset: () => void },
];

/** Asks for a new secret; the store forgets the answer, so that the secret lives in the page's memory only. */
export async function askSecret<Asked>(
  [send, { reset }]: SecretMutation<Asked>,
  asked: Asked,
): Promise<{ secret: string } | { error: unknown }> {
  const answer = await send(asked);
  reset();
  return 'error' in answer ? { error: answer.error } : { secret: answer.data.secret };
}
