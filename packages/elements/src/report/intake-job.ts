import type { Definition, Intake, ReportOptions, ReportTree } from '@leerklimaat/core';

/** What results are read from. */
export type IntakeSource = File | readonly unknown[];

export interface IntakeSettings extends Pick<ReportOptions, 'invited' | 'teams' | 'links'> {
  readonly definitions: readonly Definition[];
  /** People that a figure must rest on. */
  readonly people: number;
}

/** How far the reading is. */
export interface IntakeProgress {
  /** Bytes, or results where there are no bytes to count; 0 of 0 as long as nobody knows. */
  readonly read: number;
  readonly total: number;
  readonly results: number;
}

export interface IntakeOutcome {
  /** Released ones, the earliest round of each instrument first. */
  readonly trees: readonly ReportTree[];
  readonly intake: Intake;
  /** Other questionnaires that were met, which nobody asked to count. */
  readonly others: readonly string[];
}

export interface IntakeJob {
  readonly signal: AbortSignal;
  readonly progress: (progress: IntakeProgress) => void;
}

/** Reads results and makes released trees of them; it keeps none of the results. `null` when nobody here can count. */
export type StartIntake = (
  sources: readonly IntakeSource[],
  settings: IntakeSettings,
  job: IntakeJob,
) => Promise<IntakeOutcome | null>;
