import type { DescribedRoute } from './describe-operation';
import { houseCodes } from './error-answer';

/** What holds for every route, as the first thing on the page (CommonMark). */
export function about(routes: readonly DescribedRoute[]): string {
  const codes = new Set([...houseCodes, ...routes.flatMap(({ doc }) => doc.errors ?? [])]);
  return `The inventory of a shop of digital patterns.

**Answers** come under \`data\`. Times are ISO 8601 in UTC, money is in minor units of its currency. Fields may be added; none is taken away within a version.

**What is sent** is read strictly: an unknown key of a query or a body is refused with 400, \`utm_source\` too.

**Refusals** have one form (\`ErrorAnswer\`). Rely on \`error.code\`. 429 and 503 carry \`Retry-After\`.

**Who calls.** Visitors read the storefront without signing in, while the shop lets them; else with an API token, or as a customer. Customers sign up and in by Strapi's own routes: \`POST /api/auth/local/register\`, \`POST /api/auth/local\` (with \`identifier\` and \`password\`, answers \`jwt\`), \`POST /api/auth/forgot-password\`, \`POST /api/auth/reset-password\`, \`GET /api/users/me\`. Whoever holds a download link needs nothing else: the token in its path is the secret.

**Types.** \`npx openapi-typescript <this document>\` makes TypeScript types of it.

**Codes** that these routes answer with: ${[...codes]
    .sort()
    .map((code) => `\`${code}\``)
    .join(', ')}.
`;
}
