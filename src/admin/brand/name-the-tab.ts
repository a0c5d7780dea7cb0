const theirs = / \| Strapi$/;

/**
 * Strapi's pages write "… | Strapi" into the browser's tab and offer no setting for it; this puts our name there,
 * whenever a page changes the title, and our sign beside it.
 */
export function nameTheTab(page: Document, logo: string): void {
  page.head.append(
    Object.assign(page.createElement('link'), { rel: 'icon', type: 'image/svg+xml', href: logo }),
  );
  const title = page.querySelector('title') ?? page.head.appendChild(page.createElement('title'));
  const rename = () => {
    if (theirs.test(page.title)) page.title = page.title.replace(theirs, ' | Selvedge');
    else if (page.title === 'Strapi Admin') page.title = 'Selvedge';
  };
  new MutationObserver(rename).observe(title, { childList: true, characterData: true, subtree: true });
  rename();
}
