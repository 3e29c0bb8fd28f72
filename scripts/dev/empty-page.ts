import { escapeHtml } from '../../src/i18n/escape-html.ts';

/**
 * What a browser is shown where there is no sound content to build a page from: nothing but what the dev
 * server tells of it, which comes by Vite's client.
 */
export function emptyPage(language: string, title: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<script type="module" src="/@vite/client"></script>
</head>
<body></body>
</html>
`;
}
