import { agreement } from './agreement.mjs';
import { change } from './change.mjs';
import { comparing } from './comparing.mjs';
import { moments } from './moments.mjs';
import { pairedComparisons } from './paired-comparisons.mjs';
import { privacy } from './privacy.mjs';
import { profiles } from './profiles.mjs';
import { quality } from './quality.mjs';
import { reliability } from './reliability.mjs';
import { scoring } from './scoring.mjs';
import { teams } from './teams.mjs';

/** By the `fn` of a case what calls the core: (args, data set or none, { how, isList }) → figures by the name R has. */
export const ADAPTERS = new Map(
  [
    scoring,
    reliability,
    agreement,
    teams,
    comparing,
    moments,
    change,
    quality,
    pairedComparisons,
    profiles,
    privacy,
  ].flatMap((theme) => Object.entries(theme)),
);
