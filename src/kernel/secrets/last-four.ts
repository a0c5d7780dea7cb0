/** The end of a secret by which its owner knows it; of a short one nothing, it would be too much of the whole. */
export function lastFour(secret: string): string {
  return secret.length < 12 ? '••••' : `••••${secret.slice(-4)}`;
}
