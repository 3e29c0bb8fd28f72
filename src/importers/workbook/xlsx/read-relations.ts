import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { attribute, readXml } from '../xml/read-xml.ts';

/** Where a part refers to another one. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Name of the part. */
  readonly target: string;
}

/** A workbook has a few for each of its sheets. */
const mostRelations = 20_000;

/** The folder of a part, with a slash at its end, or nothing for the root. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Puts together the name of a part that another one of `folder` refers to. */
function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const names: string[] = [];
  for (const name of (folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}

/**
 * The parts that `part` refers to; the package itself for an empty name. What leads out of the
 * file is left out: nothing outside is ever opened.
 */
export function readRelations(source: Package, part: string): Relation[] {
  const folder = folderOf(part);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!source.has(list)) return [];
  const relations: Relation[] = [];
  readXml(source, list, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const { Id = '', Type = '', Target = '' } = attributes;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.push({ id: Id, type, target: resolveTarget(folder, Target) });
      if (relations.length > mostRelations) throw damaged(list);
    },
  });
  return relations;
}
