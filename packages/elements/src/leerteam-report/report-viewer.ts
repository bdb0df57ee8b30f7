import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CopyController } from '../controllers/copy-controller.js';
import type { FrameView } from '../locales/team-report-frame-text.js';
import { aboutSections, limitsSection } from '../report/about-sections.js';
import { savePicture, type PictureKind } from '../report/data-out/save-picture.js';
import { intakeNotice } from '../report/intake-notice.js';
import { navigation } from '../report/navigation.js';
import { drawPage, drawSections } from '../report/page.js';
import type { Place } from '../report/place.js';
import type { ReportContext } from '../report/report-context.js';
import type { PictureSaving } from '../report/report-figure.js';
import type { ShownReport } from '../report/report-loader.js';
import { pageAt, viewsIn } from '../report/report-pages.js';
import { reportTools } from '../report/report-tools.js';

/** Called when something is to be drawn anew: whether the heading takes focus, and what is said aloud. */
export type ViewerChanged = (focus: boolean, said?: string) => void;

const FIRST: Place = { view: 'organisation' };

/** Where the reader of a report is, and all that can be done there. */
export class ReportViewer {
  place = FIRST;
  readonly #root: ShadowRoot;
  readonly #changed: ViewerChanged;
  readonly #copy: CopyController;
  #kinds: readonly PictureKind[] = ['svg', 'png'];
  #of: ShownReport | null = null;
  #views: readonly FrameView[] = [];

  constructor(root: ShadowRoot, changed: ViewerChanged) {
    this.#root = root;
    this.#changed = changed;
    this.#copy = new CopyController(() => changed(false));
  }

  readonly go = (place: Place): void => {
    this.place = place;
    this.#copy.reset();
    // What was opened on one page would stand open on the next.
    for (const details of this.#root.querySelectorAll('details')) details.open = false;
    this.#changed(true);
  };

  /**
   * A report: what became of the results, where one can go, the page itself, and what can be taken along.
   *
   * @param again - back to the start; `null` when the report came with the page
   * @throws TypeError when there is nothing in it that can be shown
   */
  draw(context: ReportContext, shown: ShownReport, again: (() => void) | null): TemplateResult {
    const { frame } = context.words;
    const views = this.#viewsOf(context, shown);
    const page = pageAt(context) ?? pageAt(context, { view: views[0] ?? 'organisation' });
    if (!page) throw new TypeError('There is nothing in it that can be shown.');
    return html`
      ${shown.intake ? intakeNotice(context, shown.intake) : nothing} ${navigation(context, views)}
      ${drawPage(context, page, this.#saving(context))}
      <div class="limits muted">
        ${drawSections(context, [limitsSection(context)], null)}
        <details>
          <summary>${frame.about.title}</summary>
          ${drawSections(context, aboutSections(context), null)}
        </details>
      </div>
      ${reportTools(context, {
        page,
        views,
        trees: shown.trees,
        copy: this.#copy,
        styles: this.#root.adoptedStyleSheets,
        again,
      })}
    `;
  }

  /** To be called when there may be more views than there were. */
  renew(): void {
    this.#of = null;
  }

  /** Looked up once for each report, which is shown from its beginning. */
  #viewsOf(context: ReportContext, shown: ShownReport): readonly FrameView[] {
    if (this.#of !== shown) {
      this.#views = viewsIn(context);
      this.#of = shown;
    }
    return this.#views;
  }

  #saving({ words, language }: ReportContext): PictureSaving {
    const { picture, noPng, file } = words.frame.tools;
    return {
      kinds: this.#kinds,
      language,
      label: picture,
      note: this.#kinds.includes('png') ? null : noPng,
      save: (figure, name, kind) => void this.#save(figure, `${file}-${name}`, kind, noPng),
    };
  }

  /** A page that allows no PNG does not allow the next one either. */
  async #save(figure: Element, name: string, kind: PictureKind, refused: string): Promise<void> {
    const saved = await savePicture(figure, name, kind);
    if (saved === kind) return;
    this.#kinds = [saved];
    this.#changed(false, refused);
  }
}
