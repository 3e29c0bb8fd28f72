import type { Package } from '../package/open-package.ts';
import { damaged } from '../refusal.ts';
import { attribute, readXml } from '../xml/read-xml.ts';

/** A reference from one part to another. */
export interface Relation {
  readonly id: string;
  /** Last segment of its type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly target: string;
}

/** A workbook has a few for each of its sheets. */
const mostRelations = 20_000;

/** Folder of a part, with a trailing slash; empty for the root. */
function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Resolve the name of a part referenced from `folder`. */
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
 * Parts that `part` refers to; those of the package for an empty name. References outside the file are dropped:
 * nothing external is ever opened.
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
