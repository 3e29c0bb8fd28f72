import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { parseCsv, toRecords } from './csv.ts';

interface Field {
  readonly name: string;
  readonly title: string;
  readonly titles: Readonly<Record<string, string>>;
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** What the tests read of a resource. */
export interface Resource extends Field {
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

/** `datapackage.json` as far as the tests read it. */
export interface Descriptor extends Field {
  readonly resources: readonly Resource[];
}

const withoutMark = (text: string) => text.replace(/^\ufeff/, '');

/** A built package: its folder and what its files say. */
export function openPackage(folder: string) {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const descriptor = JSON.parse(text('datapackage.json')) as Descriptor;
  const records = (name: string) => toRecords(parseCsv(text(`${name}.csv`)));
  return { folder, text, descriptor, records };
}

export type OpenPackage = ReturnType<typeof openPackage>;

/** The resource with its data in it: tables frozen long ago have a byte order mark, which the validator takes for a letter. */
function inline({ text }: OpenPackage, resource: Resource): object {
  const { path: _, dialect: __, ...rest } = resource as Resource & { dialect: unknown };
  return { ...rest, data: parseCsv(withoutMark(text(resource.path))) };
}

/** What the validator says of the descriptor. */
export async function judgeDescriptor({ folder, descriptor }: OpenPackage): Promise<string[]> {
  const { valid, errors } = await Package.load(descriptor, { basePath: folder });
  return valid ? [] : errors.map(String);
}

const reasons = (error: unknown): string[] => {
  const { errors = [] } = error as { readonly errors?: readonly unknown[] };
  return errors.length > 0 ? errors.map(String) : [String(error)];
};

/** Reads the first of some resources; the others are those that its keys lead to. */
async function judge(resources: readonly object[]): Promise<string[]> {
  const made = await Package.load({ name: 'x', resources }, { basePath: '.' });
  try {
    await made.resources[0]?.read({ keyed: true, relations: true });
    return [];
  } catch (error) {
    return reasons(error);
  }
}

/**
 * What the validator says of the cells and keys of each table, as `table: reason`. It puts the rows
 * that a key leads to in the place of its cells, so keys that share a column are judged one by one.
 */
export async function judgeTables(opened: OpenPackage): Promise<string[]> {
  const { resources } = opened.descriptor;
  const found: string[] = [];
  for (const resource of resources) {
    for (const key of resource.schema.foreignKeys ?? [undefined]) {
      const judged = { ...resource.schema, foreignKeys: key ? [key] : [] };
      const target = resources.find(({ name }) => name === key?.reference.resource);
      const reasonsOf = await judge([
        inline(opened, { ...resource, schema: judged }),
        ...(target
          ? [inline(opened, { ...target, schema: { ...target.schema, foreignKeys: [] } })]
          : []),
      ]);
      found.push(...reasonsOf.map((reason) => `${resource.name}: ${reason}`));
    }
  }
  return found;
}
