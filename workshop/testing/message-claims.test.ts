import { expect, test } from 'vitest';
import {
  claims,
  namesOfMessages,
  numbersOfMessages,
  type ReadLanguage,
} from './messages/claims.ts';
import { findClaims, isAmong } from './messages/find-claims.ts';
import { readMessages, withoutPlaceholders } from './messages/read-messages.ts';

const messages = readMessages();

test('no message says what is true of one portal only', () => {
  expect(messages.length).toBeGreaterThan(6 * 1300);
  expect(
    messages.flatMap((message) =>
      findClaims(message).map((claim) => `${message.language} ${message.key}: ${claim}`),
    ),
  ).toEqual([]);
});

test('every key that may say something does: the lists of exceptions hold no more than they need', () => {
  for (const { about, words, allowed } of claims) {
    const unused = allowed
      .flatMap(({ keys }) => keys)
      .filter(
        (allowance) =>
          !messages.some(
            ({ language, key, text }) => isAmong(key, [allowance]) && words[language].test(text),
          ),
      );
    expect(unused, about).toEqual([]);
  }
  const exceptions = [...numbersOfMessages, ...namesOfMessages].flatMap(({ keys }) => keys);
  expect(
    exceptions.filter((allowance) => !messages.some(({ key }) => isAmong(key, [allowance]))),
  ).toEqual([]);
});

test.each<[ReadLanguage, string, string, string]>([
  ['en', 'report.x', 'The yearly report on clusters.', 'how often'],
  ['tr', 'report.x', 'Kümeler üzerine yıllık rapor.', 'how often'],
  ['en', 'package.about', 'The data of the report and of the site as tables.', 'a report'],
  ['en', 'gap.sector', 'Sector (shown here by the editors’ reading)', 'what editors did'],
  ['ka', 'gap.sector', 'აქ ნაჩვენებია რედაქტორების მიერ განსაზღვრული', 'what editors did'],
  ['en', 'practices.x', 'A case is admitted when it fails none of three criteria.', 'a number'],
  ['az', 'practices.x', 'Təcrübə üç meyarın heç birini pozmursa, qəbul edilir.', 'a number'],
  ['ru', 'practices.x', 'Ни один из трёх критериев не нарушен', 'a number'],
  ['de', 'dated.x', 'Überschrift, in den vier Sprachen', 'a number'],
  ['en', 'form.x', 'Give the file to your agency.', 'kinds of bodies'],
  ['en', 'list.x', 'Bodies: ministries, agencies, universities', 'kinds of bodies'],
  ['en', 'bibliography.x', 'The page numbers did not survive.', 'what is lost'],
  ['az', 'changes.x', 'Sorğuya cavab verməyən klaster', 'a survey'],
  ['en', 'home.x', 'Clusters of 2012', 'a number: 2012'],
  ['en', 'home.x', 'Most stand in İzmir.', 'of one portal: İzmir'],
  ['az', 'home.x', 'Türkiyənin klasterləri', 'of one portal: Türkiyə'],
  ['en', 'survey.part.a', 'A. General information on the cluster or potential cluster', 'of one'],
])('in %s %s: “%s” tells of %s', (language, key, text, told) => {
  expect(findClaims({ language, key, text: withoutPlaceholders(text) }).join()).toContain(told);
});
