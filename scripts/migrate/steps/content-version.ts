import { isMap, isScalar, parseDocument } from 'yaml';
import { contentVersion } from '../../../src/schemas/content-version.ts';
import { applyEdits, fieldOf, linesOf } from '../edit-text.ts';
import type { Migration } from '../migration.ts';

const file = 'site.yaml';
const line = `schema: ${contentVersion}\n`;

/** The portal says which form its content has. It stands last: the steps before made it so. */
export const writeVersion: Migration = {
  name: 'content-version',
  about: 'site.yaml says the version of the form of the content',
  run(texts) {
    const nothing = { done: [], open: [] };
    if (!texts.list('').includes(file)) return nothing;
    const text = texts.read(file);
    const { contents } = parseDocument(text);
    const last = isMap(contents) && !contents.flow ? contents.items.at(-1) : undefined;
    if (!last) return nothing;
    const field = fieldOf(contents, 'schema');
    const found = isScalar(field?.value) ? field.value : undefined;
    // What is no version is for the check to tell of.
    if (field && !Number.isInteger(found?.value)) return nothing;
    if (Number(found?.value) >= contentVersion) return nothing;
    if (found?.range) {
      const [from, to] = found.range;
      texts.write(file, applyEdits(text, [{ from, to, text: String(contentVersion) }]));
    } else {
      const { to } = linesOf(text, last);
      const start = text.slice(0, to).endsWith('\n') ? '' : '\n';
      texts.write(file, applyEdits(text, [{ from: to, to, text: start + line }]));
    }
    return { done: [`${file}: ${line.trim()}`], open: [] };
  },
};
