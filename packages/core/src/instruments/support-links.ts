import type { Link } from '../model/text.js';

/**
 * Where Belgian and Dutch readers find support: two sets, told apart by `region`, which a host replaces or extends with
 * `changeAdvice` because they date and differ per sector. Nobody has looked yet whether the addresses work, so that
 * `checked` is `null` for all. They are the front pages of the organisations: deeper pages move sooner.
 */
export const supportLinks = [
  {
    id: 'leercollectief',
    name: '’t Leercollectief',
    // It has a group on LinkedIn; no address of its own was sure enough to print.
    url: null,
    offers: {
      nl: 'Lerend netwerk van het Expertisecentrum Innovatieve Leerwegen. Zoek het op LinkedIn.',
    },
    region: 'BE',
    checked: null,
  },
  {
    id: 'agoria',
    name: 'Agoria',
    url: 'https://www.agoria.be',
    offers: {
      nl: 'Gids over informeel leren en praktijkhandboek over leerleiderschap.',
    },
    region: 'BE',
    checked: null,
  },
  {
    id: 'cevora',
    name: 'Cevora',
    url: 'https://www.cevora.be',
    offers: {
      nl: 'Opleidingen en premies voor bedrijven en bedienden van PC 200. Andere sectoren hebben een eigen fonds.',
    },
    region: 'BE',
    checked: null,
  },
  {
    id: 'europa-wse',
    name: 'Europa WSE: Boost je leercultuur',
    url: 'https://www.europawse.be',
    offers: {
      nl: 'Gratis begeleiding voor Vlaamse kmo’s bij hun opleidingsaanbod en leercultuur.',
    },
    region: 'BE',
    checked: null,
  },
  {
    id: 'organisatieleren',
    name: 'Actiegroep Organisatieleren: een strategie voor leidinggevenden',
    url: 'https://lerenwerkenwerkenleren.nl',
    offers: {
      nl: 'Hulpmiddelen, handvatten, masterclasses en voorbeelden van roc’s en de zorg (VVT).',
    },
    region: 'NL',
    checked: null,
  },
] as const satisfies readonly Link[];

/** What each of them offers, in one language. */
export type LinkTexts = Readonly<Record<(typeof supportLinks)[number]['id'], string>>;
