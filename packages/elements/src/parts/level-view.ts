import { preferenceCode } from '@leerklimaat/core';
import { exchangeOf, type Exchange } from './exchange.js';
import { ownPreferences, type OwnPreferences } from './own-preferences.js';
import type { ResultView } from './questionnaire-view.js';

/** What a level of preferences needs besides its sentences. */
export interface LevelView {
  readonly view: ResultView;
  readonly exchange: Exchange;
  /** `null` when the person gave too few answers for a profile. */
  readonly own: OwnPreferences | null;
}

/** `null` where the result is not of preferences. */
export function levelView(view: ResultView): LevelView | null {
  if (!isShared(view.flow.instrument.id)) return null;
  return { view, exchange: exchangeOf(view), own: ownPreferences(view) };
}

function isShared(instrument: string): boolean {
  return Object.values<string>(preferenceCode.versions).includes(instrument);
}
