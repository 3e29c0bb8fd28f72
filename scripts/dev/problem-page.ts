import { escapeHtml } from '../../src/i18n/escape-html.ts';

/** What a browser is shown where there is no sound content to build a page from: what to mend. */
export function problemPage(language: string, heading: string, lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(heading)}</title>
<meta name="viewport" content="width=device-width">
<script type="module" src="/@vite/client"></script>
<style>body{max-width:70rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}li{margin:.5rem 0;font-family:ui-monospace,monospace;overflow-wrap:anywhere}</style></head>
<body><h1>${escapeHtml(heading)}</h1>
<ol>
${items}
</ol></body></html>
`;
}
