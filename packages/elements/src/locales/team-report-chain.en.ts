import type { TeamReportChainText } from './team-report-chain-text.js';

export const teamReportChainEn: TeamReportChainText = {
  title: 'The chain of learning, side by side',
  apart: (names) => `Links of the chain see this differently: ${names}`,
  alike: 'There is no clear difference between the links of the chain',
  about:
    'A chain has no top or bottom. Every link has a task of its own, and they need each other.',
  single: 'There is only one link. To put links side by side, there have to be two or more.',
  climate: 'How each link sees the learning climate',
  link: 'Chain link',
  clear: (pairs) => `clear difference ${pairs}.`,
  pair: (a, b) => `between ${a} and ${b}`,
  noneClear: 'no clear difference between the links.',
  unknown: 'whether the links clearly differ, we cannot say here.',
};
