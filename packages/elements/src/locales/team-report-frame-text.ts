import type { ProblemCode } from '@leerklimaat/core';

/** The sentences around the pages of a team report: before it, above it, below it, and on its cover. */
export interface TeamReportFrameText {
  readonly title: string;
  readonly views: Readonly<Record<FrameView, string>>;
  readonly navigation: string;
  /** There is more than this page can show. `files` are script files, to be named to who makes the page. */
  readonly missing: (files: string) => string;
  readonly start: FrameStartText;
  readonly reading: FrameReadingText;
  readonly fault: Readonly<Record<FrameFault, string>>;
  readonly intake: FrameIntakeText;
  readonly tools: FrameToolsText;
  readonly about: FrameAboutText;
}

/** What has a link of its own. */
export type FrameView = 'organisation' | 'teams' | 'chain' | 'mirror' | 'preferences' | 'waves';

/** Why there is nothing to show. */
export type FrameFault = 'empty' | 'not-counted' | 'no-counting' | 'raw' | 'source' | 'failed';

export interface FrameStartText {
  readonly about: string;
  readonly choose: string;
  readonly drop: string;
  readonly stays: string;
  readonly know: string;
  readonly from: (people: number) => string;
  /** What hiding small groups protects, and what not. */
  readonly limits: readonly string[];
}

export interface FrameReadingText {
  readonly title: string;
  readonly counted: (results: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
}

export interface FrameIntakeText {
  readonly counted: (counted: number, read: number) => string;
  readonly duplicates: (count: number) => string;
  readonly tests: (count: number) => string;
  readonly otherInstruments: (count: number) => string;
  readonly otherVersions: (count: number) => string;
  readonly broken: (count: number) => string;
  readonly problems: string;
  readonly at: (source: string, line: number) => string;
  readonly problem: Readonly<Record<ProblemCode, string>>;
  readonly more: (count: number) => string;
  readonly download: string;
}

export interface FrameToolsText {
  readonly print: string;
  readonly printTeam: string;
  /** Beside the first: whether the pages of so many teams come along. */
  readonly everyTeam: (teams: number) => string;
  readonly csv: string;
  readonly json: string;
  readonly copy: string;
  /** Before the kinds of file that a picture can be saved as. */
  readonly picture: string;
  readonly noPng: string;
  readonly again: string;
  /** Name of a file that is saved, without its ending. */
  readonly file: string;
}

export interface FrameAboutText {
  readonly title: string;
  readonly made: (date: string) => string;
  readonly people: (people: number) => string;
  readonly rounds: (rounds: string) => string;
  readonly method: string;
  readonly how: readonly string[];
  readonly from: (people: number, spread: number) => string;
  readonly not: string;
  readonly isNot: readonly string[];
}
