import { escapeHtml } from '../../src/i18n/escape-html.ts';

/** A command with its output, as in a terminal. */
export function terminalPage(command: string, said: string, language: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
body{margin:0;background:#14212b;color:#e9e6dc;display:inline-block;width:860px}
pre{margin:0;padding:14px 18px;font:13px/1.5 "DejaVu Sans Mono","DejaVu Sans",monospace;white-space:pre-wrap;overflow-wrap:anywhere}
b{color:#8fd3c5;font-weight:400}
</style><pre><b>$ ${escapeHtml(command)}</b>\n${escapeHtml(said.trimEnd())}</pre></html>`;
}
