import { isScalar, parseDocument } from 'yaml';
import { type Phrase, phrase } from '../../../src/i18n/phrase.ts';
import { nameSome } from '../../name-some.ts';
import { applyEdits, fieldOf } from '../edit-text.ts';
import type { Migration } from '../migration.ts';

/** How many names stand in a line. */
const mostNames = 12;

/** “prepared” is called “proposed”; locks are made anew; who is known from a list alone says so. */
export const editionForms: Migration = {
  name: 'edition-forms',
  about: 'prepared: becomes proposed:; tells of locks of the first form and of clusters of lists',
  run(texts) {
    const done: string[] = [];
    const open: Phrase[] = [];
    for (const path of texts.list('returns')) {
      const text = texts.read(path);
      const key = fieldOf(parseDocument(text).contents, 'prepared')?.key;
      if (!isScalar(key) || !key.range) continue;
      const [from, to] = key.range;
      texts.write(path, applyEdits(text, [{ from, to, text: 'proposed' }]));
      done.push(path);
    }
    for (const path of texts.list('archive')) {
      if (parseDocument(texts.read(path)).get('format') === 2) continue;
      const year = path.replace(/^.*\/|\.yaml$/g, '');
      const zip = path.replace(/yaml$/, 'zip');
      const command = `npm run edition -- freeze ${year}`;
      open.push(phrase('command.migrate.oldLock', { path, zip, command }));
    }
    const idOf = (path: string) => path.replace(/^.*\/|\.yaml$/g, '');
    const returned = new Set(texts.list('returns').map(idOf));
    const unasked = texts.list('clusters').filter((path) => {
      const { contents } = parseDocument(texts.read(path));
      return !returned.has(idOf(path)) && !fieldOf(contents, 'listed');
    });
    if (unasked.length > 0) {
      const clusters = nameSome(unasked.map(idOf), mostNames);
      open.push(phrase('command.migrate.unasked', { clusters, field: 'listed:' }));
    }
    return { done, open };
  },
};
