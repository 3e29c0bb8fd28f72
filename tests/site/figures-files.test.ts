import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { addressesOf } from '../support/addresses.ts';
import {
  type BuiltFigure,
  type FigurePortal,
  figureIds,
  figurePortals,
  readFigure,
} from '../support/figures.ts';
import { readPage } from '../support/pages.ts';
import { strings } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';
import { attribute, find, textOf } from '../support/tree.ts';

interface Metadata {
  readonly kind: string;
  readonly redistribute: boolean;
  readonly missing?: readonly { readonly row: string; readonly column: string }[];
  readonly [key: string]: unknown;
}

const numberFiles = ['data.csv', 'data.json', 'data.xlsx'];
const pictureFiles = ['embed', 'figure.png', 'figure.svg', 'oembed.json', 'thumbnail.svg'];

const metadataOf = (figure: BuiltFigure): Metadata =>
  JSON.parse(figure.file('metadata.json')?.toString('utf8') ?? '{}') as Metadata;

/** Looks at every figure of a portal in every language; says what is wrong, and where. */
function findWrong(
  portal: FigurePortal,
  check: (figure: BuiltFigure) => readonly (string | false | undefined)[],
): string[] {
  const wrong = figureIds(portal).flatMap((id) =>
    locales.flatMap((locale) =>
      check(readFigure(portal, locale, id))
        .filter(Boolean)
        .map((what) => `${locale} ${id}: ${what}`),
    ),
  );
  return shorten(wrong);
}

/** Files next to the page of a figure, without its pages of other years and of choices. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder).filter(
    (name) => !/^(?:\d{4}|years|(?:stage|sector|country|level)-.+)$/.test(name),
  );

/** Width and height of a picture, by the first block of a PNG; undefined for anything else. */
function sizeOfPng(bytes: Buffer | undefined): string | undefined {
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  if (!bytes?.subarray(0, 8).equals(signature)) return undefined;
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

describe.each(figurePortals)('the files of the figures of $name', (portal) => {
  const { folder, address } = portal;

  test('are those that a figure of its kind and licence has, and no others', () => {
    const wrong = findWrong(portal, (figure) => {
      const { kind, redistribute } = metadataOf(figure);
      const expected = [
        'index.html',
        'metadata.json',
        ...(kind === 'none' ? [] : pictureFiles),
        ...(kind === 'none' || !redistribute ? [] : numberFiles),
      ];
      const files = filesOf(join(folder, figure.locale, 'figures', figure.id));
      return [files.sort().join() !== expected.sort().join() && `has ${files}`];
    });
    expect(wrong).toEqual([]);
  });

  test('are pictures of twice the size of the drawing that stands by itself, of a high one by half as large again', () => {
    const wrong = findWrong(portal, (figure) => {
      const svg = figure.file('figure.svg')?.toString('utf8');
      if (svg === undefined) return [];
      const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const size = sizeOfPng(figure.file('figure.png'));
      const zoom = Number(height) > 720 ? 1.5 : 2;
      const zoomed = [width, height].map((side) => Math.round(zoom * Number(side))).join('×');
      return [
        size !== zoomed && `${size} for ${width}×${height}`,
        // Words are outlines, colours are fixed, nothing is fetched.
        /<text|font-family|var\(|<image|<style|https?:\/\/(?!www\.w3\.org)[^<]*"/.exec(svg)?.[0],
        !/<title>[^<]{5,}<\/title><desc>[^<]{5,}<\/desc>/.test(svg) && 'no title or description',
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('are offered on its page, or the page says why the numbers are not', () => {
    const wrong = findWrong(portal, ({ page, locale, id, table }) => {
      const links = find(page.document, 'a').filter(
        (link) => attribute(link, 'download') && /^[\w.]+$/.test(attribute(link, 'href') ?? ''),
      );
      const offered = links.map((link) => attribute(link, 'href'));
      const told = page.html.includes(strings[locale]['figure.download.off'] as string);
      const names = links.map((link) => attribute(link, 'download'));
      const there = filesOf(join(folder, locale, 'figures', id)).filter(
        (file) => !['embed', 'index.html', 'oembed.json', 'thumbnail.svg'].includes(file),
      );
      return [
        offered.sort().join() !== there.sort().join() && `offers ${offered}`,
        // Where the numbers are not passed on, the page says so and gives the rows that are shown neither.
        table && !there.includes('data.csv') && !told && 'does not say why',
        table && !there.includes('data.csv') && page.html.includes('data-numbers=') && 'leaks',
        new Set(names).size < names.length && `two files of one name: ${names}`,
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('tell what the numbers mean, how they were made, and each reason for a gap', () => {
    const wrong = findWrong(portal, (figure) => {
      const metadata = metadataOf(figure);
      const told = ['title', 'subtitle', 'description', 'method', 'licence', 'date', 'page'];
      const json = figure.file('data.json')?.toString('utf8');
      const rows = json ? (JSON.parse(json) as { rows: { missing: object }[] }).rows : [];
      const gaps = rows.reduce((sum, { missing }) => sum + Object.keys(missing).length, 0);
      return [
        ...told.filter((key) => typeof metadata[key] !== 'string' || !metadata[key]),
        json !== undefined && gaps !== metadata.missing?.length && `${gaps} gaps`,
        !('query' in metadata && 'printed' in metadata) && 'no query',
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('are listed for programs, with addresses under which they are found', () => {
    const list = JSON.parse(readFileSync(join(folder, 'data/figures.json'), 'utf8')) as Record<
      string,
      unknown
    >[];
    expect(list.map(({ id }) => id).sort()).toEqual(figureIds(portal).sort());
    const wrong = list.flatMap((entry) => {
      const id = String(entry.id);
      const figure = readFigure(portal, 'en', id);
      const { kind, redistribute } = metadataOf(figure);
      const files = {
        page: '',
        data: redistribute && kind !== 'none' && 'data.csv',
        svg: kind !== 'none' && 'figure.svg',
        png: kind !== 'none' && 'figure.png',
      };
      const addresses = Object.entries(files).flatMap(([key, file]) => {
        if (file === false) return entry[key] === null ? [] : `${key} of what is not there`;
        return locales.flatMap((locale) => {
          const given = (entry[key] as Record<string, string> | null)?.[locale];
          const path = `${locale}/figures/${id}/${file}`;
          if (given !== `${address}${path}`) return `${key} ${locale} is ${given}`;
          return existsSync(join(folder, path)) ? [] : `${path} is missing`;
        });
      });
      const title = entry.title as Record<string, string>;
      return [
        ...addresses,
        ...locales.filter((locale) => !title[locale]).map((locale) => `no title ${locale}`),
        entry.kind !== kind && `kind ${entry.kind}`,
        !/^\d{4}$/.test(String(entry.edition)) && `edition ${entry.edition}`,
        (entry.source as unknown[]).length === 0 && 'no source',
        !locales.every((locale) => (entry.licence as Record<string, string>)[locale]) && 'licence',
      ]
        .filter(Boolean)
        .map((what) => `${id}: ${what}`);
    });
    expect(shorten(wrong)).toEqual([]);
  });

  test('can be embedded: the frame that is offered exists, and leads back', () => {
    const wrong = findWrong(portal, ({ page, locale, id, drawings }) => {
      const snippet = find(page.document, 'pre')
        .map(textOf)
        .find((text) => /^<iframe/.test(text));
      if (drawings.length === 0) return [snippet && 'a frame for what is not drawn'];
      const path = `${locale}/figures/${id}/embed/`;
      const embed = readPage(`${path}index.html`, folder);
      const back = new URL(`${locale}/figures/${id}/`, address).pathname;
      return [
        !snippet?.includes(`src="${address}${path}"`) && `offers ${snippet}`,
        !addressesOf(embed).some(({ where, value }) => where === 'a href' && value === back) &&
          'no way back',
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('and its pages ask no other host for anything', () => {
    const named = /^(a href|link (canonical|alternate) href|og:)/;
    const wrong = findWrong(portal, ({ page, locale, id, drawings }) => {
      const frame = `${locale}/figures/${id}/embed/index.html`;
      const pages = drawings.length > 0 ? [page, readPage(frame, folder)] : [page];
      return pages
        .flatMap(addressesOf)
        .filter(({ where, value }) => /^([a-z]+:)?\/\//i.test(value) && !named.test(where))
        .map(({ where, value }) => `${where} ${value}`);
    });
    expect(wrong).toEqual([]);
  });
});
