import type {
  AdviceChanges,
  Answers,
  Definition,
  Delivery,
  GroupMeans,
  Instrument,
  LeerResult,
  Plan,
  ReportTree,
  SavedSession,
} from '@leerklimaat/core';
import type { Locator } from 'playwright-core';
import { INSTRUMENTS } from './sheets.js';
import type { REPORT, Tag } from './hooks.js';

/** One thing that a person can have before them, reached through the public API alone. */
export interface WidgetState {
  readonly tag: Tag | typeof REPORT;
  /** Kebab-case: names the screenshot too. */
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Files of dist that the page has besides the widgets. */
  readonly files?: readonly string[];
  /** What the host put inside the tag, as HTML. */
  readonly slotted?: string;
  readonly properties?: {
    readonly state?: SavedSession;
    readonly definition?: Definition;
    readonly advice?: AdviceChanges;
    readonly earlier?: LeerResult;
    readonly mirrors?: readonly LeerResult[];
    readonly group?: readonly LeerResult[] | GroupMeans;
    readonly destination?: string;
    readonly delivery?: Delivery;
    readonly report?: readonly ReportTree[];
  };
  /** Headings of the host above the widget, when its own level is deeper than 2. */
  readonly above?: string;
  /** What the host's page does before the person does something. */
  readonly host?: 'holds-back' | 'has-no-clipboard';
  /** The few things that a person does to get there. */
  readonly act?: (widget: Locator) => Promise<void>;
  /** One of the few of which there are pictures in every width, although the page has more files. */
  readonly isView?: true;
  /** The console is not silent here: the developer of the page is told. */
  readonly warns?: true;
}

interface Place {
  readonly view: SavedSession['view'];
  readonly answers?: Answers;
  /** First item of the page. */
  readonly item?: string;
  readonly chosen?: readonly string[];
  readonly plan?: Plan;
  /** What is asked, when it is not what the tag stands for. */
  readonly instrument?: Instrument;
}

/** A saved session as a host would hand it back. */
export function saved(tag: Tag, place: Place): SavedSession {
  const { view, answers = {}, item, chosen = [], plan = {}, instrument = INSTRUMENTS[tag] } = place;
  const { id, version, items } = instrument;
  return {
    schema: 'urn:leerklimaat:session:1',
    instrument: { id, version },
    view,
    item: item ?? items[0]?.id ?? '',
    answers,
    chosen,
    plan,
    completion:
      view === 'result'
        ? { id: '0123456789abcdef0123456789abcdef', date: '2026-05-31', fast: false }
        : null,
  };
}
