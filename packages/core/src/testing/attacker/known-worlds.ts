import type { World } from './fact.js';
import { isOther, type Target } from './targets.js';

/** For one target, who answers otherwise in each world in which it is something else. */
interface Hidden {
  readonly changed: ReadonlySet<number>[];
  /** Worlds that were looked at. */
  seen: number;
}

/** Worlds that fit all that was published; one that was found for one question may answer the next. */
export class KnownWorlds {
  readonly #truth: World;
  readonly #worlds: { readonly world: World; readonly changed: ReadonlySet<number> }[] = [];
  readonly #hidden = new Map<string, Hidden>();

  constructor(truth: World) {
    this.#truth = truth;
  }

  add(world: World): void {
    const changed = new Set(
      world.flatMap((answers, person) =>
        answers.some((answer, item) => answer !== this.#truth[person]?.[item]) ? [person] : [],
      ),
    );
    this.#worlds.push({ world, changed });
  }

  /** Whether a target is something else in one of them in which an insider's own answers are as they are. */
  hides(target: Target, insider: number | null): boolean {
    const key = `${target.members.join()} ${target.items.join()}`;
    const hidden = this.#hidden.get(key) ?? { changed: [], seen: 0 };
    this.#hidden.set(key, hidden);
    for (const { world, changed } of this.#worlds.slice(hidden.seen)) {
      if (isOther(target, world)) hidden.changed.push(changed);
    }
    hidden.seen = this.#worlds.length;
    return insider === null
      ? hidden.changed.length > 0
      : hidden.changed.some((changed) => !changed.has(insider));
  }
}
