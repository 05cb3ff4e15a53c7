import { expect } from '@open-wc/testing';
import { reportIssues } from '../../src/base/report-issues.ts';
import type { FeedIssue } from '../../src/feed/feed-issue.ts';
import { hearConsole, type Heard } from '../support/console.ts';

describe('reportIssues', () => {
  let heard: Heard;
  beforeEach(() => (heard = hearConsole()));
  afterEach(() => heard.stop());

  const issues = (count: number, document: string): FeedIssue[] =>
    Array.from({ length: count }, (_, i) => ({
      severity: 'suspect',
      code: 'unknown-group',
      path: `/places/features/${i}`,
      document,
      message: 'No such group.',
    }));

  it('tells each issue of a document', () => {
    reportIssues(issues(2000, 'https://few.example/'));
    expect(heard.warnings).to.have.length(2000);
  });

  it('tells two thousand of very many, and how many more there are', () => {
    reportIssues(issues(100_000, 'https://many.example/'));
    expect(heard.warnings).to.have.length(2001);
    expect(heard.warnings.at(-1)).to.contain('98000 more');
  });
});
