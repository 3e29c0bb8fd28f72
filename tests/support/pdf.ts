import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { inject } from 'vitest';
import { printPage } from '../../scripts/pdf/print-page.ts';
import { findSitePage } from '../../scripts/pdf/site-pages.ts';
import { connect } from './browser.ts';
import { sampleFolder, siteFolder } from './folders.ts';

/** A printed PDF, as poppler and as pdf-lib read it. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly document: PDFDocument;
  /** Text of each page in the order in which it is painted. */
  readonly pages: readonly string[];
  /** The boxes of all words as `pdftotext -bbox` tells them. */
  readonly boxes: () => string;
  /** What a tool of poppler says of the file: `read('pdffonts')`. */
  read(tool: string, ...options: string[]): string;
  /** The same as bytes. */
  readBytes(tool: string, ...options: string[]): Buffer;
}

/** Prints a page as `npm run pdf` does. */
async function print(path: string, site: string, numbers: string): Promise<Uint8Array> {
  const found = findSitePage(site, path);
  if (!found) throw new Error(`expected a page ${path}, found none`);
  return printPage(await connect(), site, found, numbers);
}

async function readPdf(bytes: Uint8Array): Promise<PrintedPdf> {
  // It goes with the prints of the run: a worker that is ended removes nothing.
  const folder = mkdtempSync(join(inject('prints'), 'read-'));
  const file = join(folder, 'print.pdf');
  writeFileSync(file, bytes);
  const run = (tool: string, options: readonly string[]) =>
    execFileSync(tool, options, { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
  const readBytes = (tool: string, ...options: string[]) => run(tool, [...options, file]);
  const read = (tool: string, ...options: string[]) => readBytes(tool, ...options).toString();
  return {
    bytes,
    document: await PDFDocument.load(bytes, { updateMetadata: false }),
    pages: run('pdftotext', ['-raw', file, '-']).toString().split('\f').slice(0, -1),
    boxes: () => run('pdftotext', ['-bbox', file, '-']).toString(),
    read,
    readBytes,
  };
}

const prints = new Map<string, Promise<PrintedPdf>>();

/** The print of a page of the test site, which another worker may have made. */
async function printOnce(path: string): Promise<PrintedPdf> {
  const file = join(inject('prints'), `${path.replaceAll('/', '-')}.pdf`);
  if (existsSync(file)) return readPdf(readFileSync(file));
  const bytes = await print(path, siteFolder, '');
  // Whoever reads it meanwhile finds it whole or not at all.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return readPdf(bytes);
}

/** Prints a page of the test site as `npm run pdf` does; once for all tests. */
export function printTestPage(path: string): Promise<PrintedPdf> {
  const printed = prints.get(path) ?? printOnce(path);
  prints.set(path, printed);
  return printed;
}

/** Prints a page of the fictional site, with numbers of a reader where they are given: `#own=…`. */
export async function printSamplePage(path: string, numbers = ''): Promise<PrintedPdf> {
  return readPdf(await print(path, sampleFolder, numbers));
}

/** Prints a page of any folder that holds a site. */
export const printSitePage = async (site: string, path: string): Promise<PrintedPdf> =>
  readPdf(await print(path, site, ''));

/** An element of the structure of a PDF. */
export interface StructureElement {
  readonly type: string;
  readonly alt: string | undefined;
  readonly language: string | undefined;
  readonly dict: PDFDict;
}

const text = (dict: PDFDict, name: string) => {
  const value = dict.lookup(PDFName.of(name));
  return value && 'decodeText' in value
    ? (value as { decodeText(): string }).decodeText()
    : undefined;
};

/** The structure of a PDF in reading order. */
export function listStructure({ catalog, context }: PDFDocument): StructureElement[] {
  const elements: StructureElement[] = [];
  const visit = (node: unknown): void => {
    if (!(node instanceof PDFDict)) return;
    const type = text(node, 'S');
    if (type) {
      elements.push({ type, alt: text(node, 'Alt'), language: text(node, 'Lang'), dict: node });
    }
    const kids = node.lookup(PDFName.of('K'));
    if (kids && 'asArray' in kids) {
      for (const kid of (kids as { asArray(): [] }).asArray()) visit(context.lookup(kid));
    } else visit(kids);
  };
  visit(catalog.lookup(PDFName.of('StructTreeRoot')));
  return elements;
}
