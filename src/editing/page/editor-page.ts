import { createHash } from 'node:crypto';
import { escapeHtml } from '../../i18n/escape-html.ts';

export interface EditorPage {
  readonly language: string;
  readonly title: string;
  /** Notice without scripts, in the portal's languages. */
  readonly noScript: readonly { readonly language: string; readonly text: string }[];
  readonly icon: string;
  /** CSS rules for the portal's colours. */
  readonly colours: string;
  /** Import map of the script. */
  readonly imports: Readonly<Record<string, string>>;
  /** The only other server that may be contacted; undefined if a folder is edited. */
  readonly server: string | undefined;
}

/** Content security policy: only the site itself and the file server. */
function writePolicy(server: string | undefined, script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const rules = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline' blob:",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self' blob:",
    "frame-src 'self' blob:",
    `connect-src 'self' blob: data:${server === undefined ? '' : ` ${server}`}`,
    "form-action 'none'",
    "base-uri 'self'",
  ];
  return rules.join('; ');
}

/** The page at `/admin/`; all but the no-script notice is added by its script. */
export function writeEditorPage({
  language,
  title,
  noScript,
  icon,
  colours,
  imports,
  server,
}: EditorPage): string {
  const map = JSON.stringify({ imports });
  const told = noScript.map(
    ({ language: code, text }) => `        <p lang="${code}">${escapeHtml(text)}</p>\n`,
  );
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${writePolicy(server, map)}">
    <title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="icon" href="${escapeHtml(icon)}">
    <link rel="stylesheet" href="editor.css">
    <style>${colours}</style>
    <script type="importmap">${map}</script>
    <script src="editor.js" defer></script>
  </head>
  <body>
    <main id="door" data-kind="editor">
      <noscript>
        <h1>${escapeHtml(title)}</h1>
${told.join('')}      </noscript>
    </main>
  </body>
</html>
`;
}
