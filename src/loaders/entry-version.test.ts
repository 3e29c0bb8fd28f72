import { describe, expect, test } from 'vitest';
import { entryVersion } from './entry-version.ts';

describe('the version of an entry', () => {
  const written = { stage: 'idea', sources: [{ source: 'doc-003', lines: '1' }] };

  test('has 12 hex digits, and stays what it is: published locks hold it', () => {
    expect(entryVersion(written)).toBe('05747b1d5ce4');
  });

  test('does not depend on the order of fields, but on that of lists', () => {
    const turned = { sources: [{ lines: '1', source: 'doc-003' }], stage: 'idea' };
    expect(entryVersion(turned)).toBe(entryVersion(written));
    expect(entryVersion([1, 2])).not.toBe(entryVersion([2, 1]));
  });

  test('changes with any value, and with the kind of a value', () => {
    const others = [
      { ...written, stage: 'mature' },
      { ...written, printed: true },
      { stage: 'idea' },
      { ...written, sources: [{ source: 'doc-003', lines: 1 }] },
    ];
    const versions = [written, ...others].map((value) => entryVersion(value));
    expect(new Set(versions).size).toBe(5);
  });

  test('is the same when a chapter shows other values of its own large', () => {
    const chapters = [{ id: 'counting' }];
    expect(entryVersion({ chapters: [{ ...chapters[0], keyValues: ['published/all'] }] })).toBe(
      entryVersion({ chapters }),
    );
  });

  test('is the same when a translation is reviewed', () => {
    const draft = { ...written, drafts: ['az', 'ka'] };
    expect(entryVersion(draft)).toBe(entryVersion({ ...written, drafts: ['ka'] }));
    const head = { title: 'T', status: 'draft', source: { language: 'en', hash: 'x' } };
    expect(entryVersion(head, 'abc')).toBe(entryVersion({ title: 'T', status: 'reviewed' }, 'abc'));
    expect(entryVersion(head, 'abc')).not.toBe(entryVersion({ title: 'U' }, 'abc'));
    expect(entryVersion(head, 'abc')).not.toBe(entryVersion(head, 'abd'));
  });
});
