import { escapeHtml } from '../../src/i18n/escape-html.ts';

/**
 * Page shown without valid content: empty except for messages of the dev server, which Vite's client receives.
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
