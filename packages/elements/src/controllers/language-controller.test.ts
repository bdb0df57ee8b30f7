import { expect, fixtureSync, html } from '@open-wc/testing';
import { answer, answered, press, title } from '../testing/drive.js';
import { mount } from '../testing/mount.js';
import { settled } from '../testing/settled.js';
import '../testing/test-questionnaire.js';
import { LanguageController } from './language-controller.js';

afterEach(() => document.documentElement.removeAttribute('lang'));

describe('The language of the place', () => {
  const CASES = [
    { title: 'is its own lang', own: 'fr', around: 'de', page: 'en', language: 'fr' },
    { title: 'is the nearest lang around it', own: null, around: 'de', page: 'en', language: 'de' },
    { title: 'is the lang of the page', own: null, around: null, page: 'en-GB', language: 'en-GB' },
    { title: 'is Dutch when nobody says', own: null, around: null, page: null, language: 'nl' },
    { title: 'is Dutch when lang is empty', own: '', around: 'de', page: 'en', language: 'nl' },
  ];
  for (const { title: name, own, around, page, language } of CASES) {
    it(name, () => {
      setLang(document.documentElement, page);
      const place = fixtureSync<HTMLElement>(html`<div><p></p></div>`);
      const host = place.querySelector('p') as HTMLElement;
      setLang(place, around);
      setLang(host, own);
      expect(connected(host).language).to.equal(language);
    });
  }

  it('crosses shadow roots, however deep', () => {
    const outer = fixtureSync(html`<div lang="fr"></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const host = document.createElement('p');
    inner.attachShadow({ mode: 'open' }).append(host);
    expect(connected(host).language).to.equal('fr');
  });

  it('follows the page and the element itself, and no more once disconnected', async () => {
    const host = fixtureSync<HTMLElement>(html`<p></p>`);
    const controller = connected(host);
    document.documentElement.lang = 'fr';
    await settled();
    expect(controller.language).to.equal('fr');
    host.lang = 'de';
    await settled();
    expect(controller.language).to.equal('de');
    controller.disconnect();
    host.lang = 'en';
    await settled();
    expect(controller.language).to.equal('de');
  });
});

it('Another language keeps the answers and the place', async () => {
  const { element } = await mount('test-questionnaire');
  await press(element, 'Begin');
  await answer(element, 1, 'vaak');
  document.documentElement.lang = 'en';
  await settled();
  expect(title(element)).to.equal('Think of today');
  expect(answered(element, 1)).to.equal('often');
  expect(answered(element, 2)).to.equal(null);
});

it('An element that comes back to the page listens again', async () => {
  const { element } = await mount('test-questionnaire');
  const place = element.parentElement as HTMLElement;
  element.remove();
  document.documentElement.lang = 'en';
  place.append(element);
  await settled();
  expect(title(element)).to.equal('How is it going?');
});

it('Text in another language than the place says so', async () => {
  const { element } = await mount('test-questionnaire', { attributes: { lang: 'fr' } });
  const base = (): Element | null | undefined => element.shadowRoot?.querySelector('[part="base"]');
  expect(base()?.getAttribute('lang')).to.equal('nl');
  element.lang = 'nl-BE';
  await settled();
  expect(base()?.hasAttribute('lang')).to.equal(false);
});

function connected(host: HTMLElement): LanguageController {
  const controller = new LanguageController(host, () => {});
  controller.connect();
  return controller;
}

function setLang(element: Element, language: string | null): void {
  if (language !== null) element.setAttribute('lang', language);
}
