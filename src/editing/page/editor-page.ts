import { createHash } from 'node:crypto';
import { escapeHtml } from '../../i18n/escape-html.ts';

/** What the page of the editor is made of. */
export interface EditorPage {
  readonly language: string;
  readonly title: string;
  /** What is said where no script runs, in the languages of the portal. */
  readonly noScript: readonly { readonly language: string; readonly text: string }[];
  readonly icon: string;
  /** Rules for the colours of the portal. */
  readonly colours: string;
  /** Where modules are that the script asks for by name. */
  readonly imports: Readonly<Record<string, string>>;
  /** The one server besides the portal’s own that may be asked; none where a folder is edited. */
  readonly server: string | undefined;
}

/** What the browser may load from where: nothing but the site itself, and the server of the files. */
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

/** The page at `/admin/`: everything on it but a word to those without scripts is put there by its script. */
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
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${writePolicy(server, map)}" />
    <title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="${escapeHtml(icon)}" />
    <link rel="stylesheet" href="editor.css" />
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
