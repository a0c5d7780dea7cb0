import { markup } from '../../pages/html';

/** The page's frame; everything in it is loaded from our own site. */
export const docsPage = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Selvedge API</title>
<link rel="stylesheet" href="/api/docs/assets/swagger-ui.css">
<link rel="stylesheet" href="/api/docs/assets/docs.css">
<script src="/api/docs/assets/swagger-ui-bundle.js" defer></script>
<script src="/api/docs/assets/docs.js" defer></script>
</head>
<body>
<noscript><p>This page needs JavaScript. The description itself is <a href="/api/openapi.json">openapi.json</a>.</p></noscript>
<div id="docs"></div>
</body>
</html>
`;

/** No script or style but our own files; data: for the icons in Swagger UI's stylesheet. */
export const docsPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
