/**
 * Where the buyer goes on afterwards, with the checkout's id in it so that the shop can ask for its state. Undefined
 * for an address that the shop has not allowed: a payment page must lead nowhere else.
 */
export function returnAddress(
  given: string,
  origins: readonly string[],
  checkoutId: string,
): string | undefined {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  if (!['https:', 'http:'].includes(url.protocol) || !origins.includes(url.origin)) return undefined;
  url.searchParams.set('checkout', checkoutId);
  return url.href;
}
