import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStaticServer } from '../../scripts/static-server.ts';
import { writeEditorPage } from '../../src/editing/page/editor-page.ts';
import { makeSettings, serverOf } from '../../src/editing/portal/make-settings.ts';
import type { Portal } from '../../src/portal/portal.ts';
import { viewEditor } from '../../src/queries/frame/view-editor.ts';
import type { Editing } from '../../src/schemas/editing.ts';
import { sampleBase, sampleFolder } from './folders.ts';

/** The built fictional site with another editor at `/admin/`. */
export interface EditorSite {
  /** Where it answers, without a slash at the end. */
  readonly address: string;
  /** Puts there the page that is built for a portal. */
  write(portal: Portal, files: readonly string[], editing: Editing): void;
  close(): Promise<void>;
}

/** Puts all of a folder into another one, but for a few names. */
function linkAll(from: string, to: string, without: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!without.includes(name)) symlinkSync(join(from, name), join(to, name));
  }
}

/** Where the modules are that the script of the editor asks for. */
function readImports(): Record<string, string> {
  const page = readFileSync(join(sampleFolder, 'admin/index.html'), 'utf8');
  const map = /<script type="importmap">(.*?)<\/script>/.exec(page)?.[1] ?? '';
  return (JSON.parse(map) as { imports: Record<string, string> }).imports;
}

/** Serves the built fictional site, so that its editor may be one for any portal; it has no previews. */
export async function startEditorSite(): Promise<EditorSite> {
  const root = mkdtempSync(join(tmpdir(), 'editor-site-'));
  const admin = join(root, sampleBase, 'admin');
  linkAll(sampleFolder, join(root, sampleBase), ['admin']);
  linkAll(join(sampleFolder, 'admin'), admin, ['index.html', 'settings.json']);
  const server = await startStaticServer(root);
  const icon = `${sampleBase}icon.svg`;
  return {
    address: `${server.address}${sampleBase.slice(0, -1)}`,
    write(portal, files, editing) {
      const editor = viewEditor({ ...portal, site: { ...portal.site, editing } }, files, false, '');
      if (!editor) throw new Error('expected an editor');
      const page = writeEditorPage({
        language: 'en',
        title: 'Editor',
        icon,
        colours: '',
        imports: readImports(),
        noScript: [],
        server: serverOf(editing),
      });
      writeFileSync(join(admin, 'index.html'), page);
      // Pages beside the form would take a third of the time.
      const settings = makeSettings({ ...editor, base: sampleBase, icon, previewOf: () => ({}) });
      writeFileSync(join(admin, 'settings.json'), JSON.stringify(settings));
    },
    async close() {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}
