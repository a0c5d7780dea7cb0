import { markup, nothing, type Html } from '../../../kernel/pages/html';
import { page } from '../../../kernel/pages/page';

/** What the pretend storefront shows of a search; read from the answer as a developer would. */
export interface Found {
  slug: string;
  title: string;
  summary: string | null;
  price: { minor: number; currency: string };
  currentVersion: { label: string } | null;
}

export interface StorefrontFacts {
  q: string;
  found: readonly Found[];
  /** What became of the checkout that a buyer has come back from. */
  checkout?: string | undefined;
  understood: readonly string[];
  /** Newest first. */
  told: readonly { type: string; title: string; at: Date; isGenuine: boolean }[];
}

/** A storefront in one page: a search over REST, and what Selvedge told it by signed webhooks. */
export function storefrontPage({ q, found, understood, told, checkout }: StorefrontFacts): Html {
  const body = markup`<header><h1>A pretend storefront</h1>
    <p>It knows Selvedge by REST and webhooks only. What is bought here is paid to nobody.</p></header>
    ${checkout === undefined ? nothing : markup`<p class="notice" role="status">Your payment is ${checkout}.</p>`}
    <form action="/" method="get">
      <p><label for="q">What are you looking for?</label><br>
      <input id="q" name="q" value="${q}" size="40" maxlength="200"></p>
      <button type="submit">Search</button>
    </form>
    ${understood.length === 0 ? nothing : markup`<p class="soft">Understood: ${understood.join(' · ')}</p>`}
    <h2>Patterns</h2>
    ${found.length === 0 ? markup`<p>Nothing was found.</p>` : markup`<ul>${found.map(line)}</ul>`}
    <h2>What Selvedge told this storefront</h2>
    ${
      told.length === 0
        ? markup`<p>Nothing yet. Release a version or change a pattern’s page in the admin.</p>`
        : markup`<ul class="changes">${told.map(
            ({ type, title, at, isGenuine }) =>
              markup`<li>${type}: ${title}<br><span class="soft">${at.toISOString()}, ${isGenuine ? 'signature checked' : 'SIGNATURE WRONG'}</span></li>`,
          )}</ul>`
    }`;
  return page({ language: 'en', title: 'A pretend storefront', body });
}

function line({ slug, title, summary, price, currentVersion }: Found): Html {
  const amount = new Intl.NumberFormat('en', { style: 'currency', currency: price.currency }).format(
    price.minor / 100,
  );
  return markup`<li class="file"><h3>${title}</h3><p>${summary ?? ''}</p>
    <p class="soft">${amount}${currentVersion === null ? '' : `, version ${currentVersion.label}`}</p>
    ${
      currentVersion === null
        ? nothing
        : markup`<form action="/buy" method="post"><input type="hidden" name="slug" value="${slug}"><button>Buy</button></form>`
    }</li>`;
}
