import { describe, expect, test } from 'vitest';
import { splitTextId } from '../loaders/portal.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { checkPageCitations, without } from './translations.ts';

const keyOf = (item: string) => item.toLowerCase();

test('what stands more often in a list is left as often, the last ones', () => {
  expect(without(['a', 'b', 'B'], ['b', 'c'], keyOf)).toEqual(['a', 'B']);
  expect(without(['b', 'c'], ['a', 'b', 'B'], keyOf)).toEqual(['c']);
});

test('equal lists leave nothing, in whatever order', () => {
  expect(without(['a', 'b', 'b'], ['b', 'a', 'b'], keyOf)).toEqual([]);
});

const page = 'practice-sasad-industry-day';

/** Reports after changing the citations of a translation. */
function toldOf(language: string, change: (lines: string) => string | undefined) {
  const pages = shippedPortal.pages.map((text) => {
    const [name, locale] = splitTextId(text.id);
    if (name !== page || locale !== language) return text;
    const citations = text.citations.flatMap((citation) => {
      const lines = change(citation.lines ?? '');
      return lines === undefined ? [] : [{ ...citation, lines }];
    });
    return { ...text, citations };
  });
  return checkPageCitations({ ...shippedPortal, pages });
}

describe('a translated page cites what its original cites', () => {
  test('the shipped pages do', () => {
    expect(checkPageCitations(shippedPortal)).toEqual([]);
  });

  test('another line is told where it stands', () => {
    const [told, ...others] = toldOf('ka', (lines) => (lines === '502-508' ? '502-509' : lines));
    expect(others).toEqual([]);
    expect(told?.file).toBe(`pages/${page}/ka.mdx`);
    const text = shippedPortal.pages.find(({ id }) => id === `${page}/ka`);
    const cited = text?.citations.find(({ lines }) => lines === '502-508');
    expect([told?.line, told?.column]).toEqual([cited?.line, cited?.column]);
    expect(told?.message.values).toEqual({
      file: `pages/${page}/en.mdx`,
      missing: 'doc-003 502-508',
      added: 'doc-003 502-509',
    });
  });

  test('one that is missing is told at its section', () => {
    const [told] = toldOf('az', (lines) => (lines === '502-508' ? undefined : lines));
    const text = shippedPortal.pages.find(({ id }) => id === `${page}/az`);
    expect(told?.line).toBe(text?.sections.find(({ id }) => id === 'transfer')?.line);
  });

  test('how often a place is cited counts', () => {
    // Lines 708-709 are cited three times.
    let seen = 0;
    const told = toldOf('tr', (lines) => (lines === '708-709' && ++seen === 3 ? undefined : lines));
    expect(told.map(({ message }) => message.values?.missing)).toEqual(['doc-003 708-709']);
  });
});
