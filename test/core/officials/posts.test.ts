// Titles and the posts that they name, in other words, another order and another language.
import assert from 'node:assert/strict';
import {
  fitsMembership,
  isSpanish,
  namesOffice,
  postCalled,
} from '../../../server/src/core/officials/posts.ts';
import { mergeRegister } from '../../../server/src/core/register/mergeRegister.ts';
import { parseRegisterFile } from '../../../server/src/core/register/parseRegisterFile.ts';
import type { Membership } from '../../../server/src/core/register/register.ts';

const membershipIn = (label: string, country = 'MX', organization?: string): Membership => ({
  ...{ post: undefined, role: label, organization, country, startDate: undefined, endDate: undefined },
  ...{ notes: undefined, sources: [] },
});

describe('fitsMembership', () => {
  const alike: readonly (readonly string[])[] = [
    ['Secretary of Foreign Affairs', 'Foreign Secretary', 'Foreign Minister', 'Minister of Foreign Affairs'],
    ['Secretary of Foreign Affairs', 'Chancellor', 'canciller', 'Minister for External Relations'],
    ['Secretary of Foreign Affairs', 'Secretaria de Relaciones Exteriores', 'titular de la SRE'],
    ['Secretary of the Interior', 'Interior Minister', 'Secretaria de Gobernación', 'Ministro del Interior'],
    ['Secretary of Defense', 'Defence Minister', 'Minister for Defence', 'Secretario de la Defensa Nacional'],
    ['Secretary of Finance', 'Finance Minister', 'Secretario de Hacienda y Crédito Público'],
    ['Ambassador to Peru', 'Embajadora en Perú', 'Amb.', 'Peruvian Ambassador'],
    ['National Security Advisor', 'Adviser for National Security', 'NSA', 'Asesora de Seguridad Nacional'],
    ['Attorney General', 'Fiscal General', 'Fiscal General de la República'],
    ['Deputy Foreign Minister', 'Vice Minister of Foreign Affairs', 'Viceministra de Relaciones Exteriores'],
    ['Secretary-General', 'Secretario General', 'Secretary General'],
    ['Prime Minister', 'Premier', 'Primera Ministra', 'PM'],
    ['President', 'Presidenta', 'President of the Republic', 'mandataria', 'Head of State'],
    ['Undersecretary for North America', 'Subsecretaria para América del Norte'],
  ];
  for (const [label, ...titles] of alike) {
    for (const title of titles) {
      it(`${title} is ${label}`, () => assert.equal(fitsMembership(title, membershipIn(label!)), true));
    }
  }

  const other: readonly (readonly [label: string, title: string])[] = [
    ['Secretary of Foreign Affairs', 'Secretary of Finance'],
    ['Secretary of Foreign Affairs', 'Deputy Foreign Minister'],
    ['Secretary of Foreign Affairs', 'Undersecretary of Foreign Affairs'],
    ['Secretary of Homeland Security', 'Secretary of National Security'],
    ['Ambassador to Peru', 'Minister'],
    ['Vice President', 'President'],
    ['Deputy Foreign Minister', 'canciller'],
  ];
  for (const [label, title] of other) {
    it(`${title} is not ${label}`, () => assert.notEqual(fitsMembership(title, membershipIn(label)), true));
  }

  it('knows where a chancellor governs', () => {
    assert.equal(fitsMembership('Foreign Minister', membershipIn('Chancellor', 'AT')), false);
    assert.equal(fitsMembership('Federal Chancellor', membershipIn('Chancellor', 'AT')), true);
    assert.equal(fitsMembership('Foreign Minister', membershipIn('Chancellor', 'CL')), true);
  });

  it('trusts a label in the language of the title more than a translation', () => {
    const post = membershipIn('Secretary of Homeland Security', 'US');
    assert.equal(fitsMembership('Secretario de Seguridad Nacional', post), false);
    const both = {
      ...post,
      post: {
        ...{ id: 'x', label: 'Secretary of Homeland Security', organization: undefined, country: 'US' },
        otherLabels: ['Secretario de Seguridad Nacional'],
        place: { uri: 'x', start: 0, end: 0, nameSpan: { start: 0, end: 0 } },
      },
    };
    assert.equal(fitsMembership('Secretario de Seguridad Nacional', both), true);
    assert.equal(fitsMembership('Secretary of National Security', both), false);
  });
});

it('namesOffice tells a whole title from one that may be any', () => {
  assert.equal(namesOffice('Foreign Minister', membershipIn('canciller')), true);
  assert.equal(namesOffice('Minister', membershipIn('Foreign Minister')), false);
  assert.equal(namesOffice('President', membershipIn('President')), true);
  assert.equal(namesOffice('President of the Republic', membershipIn('President')), true);
  assert.equal(namesOffice('President of the Senate', membershipIn('President')), false);
  assert.equal(namesOffice('Minister of Trade and Tourism', membershipIn('Minister of Trade')), false);
});

it('isSpanish knows a Spanish title by its words', () => {
  for (const title of ['canciller', 'Secretaria de Estado', 'Jefe del Ejército'])
    assert.ok(isSpanish(title), title);
  for (const title of ['Chancellor', 'Director General', 'Head of Unit', 'SRE'])
    assert.ok(!isSpanish(title), title);
});

describe('postCalled', () => {
  const text = `posts:
  - { id: mx-foreign, label: Secretary of Foreign Affairs, country: MX }
  - { id: cl-foreign, label: Foreign Minister, country: CL }
  - { id: mx-envoy, label: Special Envoy, country: MX }
  - { id: mx-envoy-2, label: Envoy, other_labels: [Special Envoy], country: MX }
`;
  const register = mergeRegister([parseRegisterFile('officials.yaml', text)]);
  const idOf = (title: string, country?: string) => postCalled(register, title, country)?.id;

  it('finds the post of a country in any words', () => {
    assert.equal(idOf('canciller', 'MX'), 'mx-foreign');
    assert.equal(idOf('Chilean Foreign Minister', 'CL'), 'cl-foreign');
  });

  it('finds none for a title that says more or less, without a country, or where two are called so', () => {
    assert.equal(idOf('Minister', 'MX'), undefined);
    assert.equal(idOf('Deputy Foreign Minister', 'MX'), undefined);
    assert.equal(idOf('Foreign Minister'), undefined);
    assert.equal(idOf('Special Envoy', 'MX'), undefined);
  });
});
