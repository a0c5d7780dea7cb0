import { Html, markup, type HtmlPart } from './html';
import { pageStyle } from './page-style';
import type { BuyerLanguage } from './words';

/** Exactly the bytes between the tags: the page's security policy names their hash. */
const style = new Html(`<style>${pageStyle}</style>`);

/** A whole document of a buyer's page: no script, no picture, nothing fetched from anywhere. */
export function page({
  language,
  title,
  body,
}: {
  language: BuyerLanguage;
  title: string;
  body: HtmlPart;
}): Html {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${style}
</head>
<body><main>${body}</main></body>
</html>
`;
}
