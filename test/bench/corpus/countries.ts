// The countries whose officials meet in generated readouts, and how their people are named.

export interface Country {
  readonly en: { readonly name: string; readonly people: string; readonly capital: string };
  readonly es: { readonly name: string; readonly people: string; readonly capital: string };
  readonly naming: NamingStyle;
}

export type NamingStyle = 'english' | 'spanish' | 'portuguese' | 'german' | 'dutch' | 'korean';

const country = (
  naming: NamingStyle,
  [name, people, capital]: readonly [string, string, string],
  [nombre, gente, ciudad]: readonly [string, string, string],
): Country => ({
  naming,
  en: { name, people, capital },
  es: { name: nombre, people: gente, capital: ciudad },
});

export const countries: readonly Country[] = [
  country('spanish', ['Mexico', 'Mexican', 'Mexico City'], ['México', 'mexicano', 'Ciudad de México']),
  country(
    'english',
    ['the United States', 'U.S.', 'Washington, D.C.'],
    ['Estados Unidos', 'estadounidense', 'Washington'],
  ),
  country('spanish', ['Colombia', 'Colombian', 'Bogotá'], ['Colombia', 'colombiano', 'Bogotá']),
  country('spanish', ['Chile', 'Chilean', 'Santiago'], ['Chile', 'chileno', 'Santiago']),
  country('spanish', ['Spain', 'Spanish', 'Madrid'], ['España', 'español', 'Madrid']),
  country(
    'spanish',
    ['Guatemala', 'Guatemalan', 'Guatemala City'],
    ['Guatemala', 'guatemalteco', 'Guatemala'],
  ),
  country('english', ['Canada', 'Canadian', 'Ottawa'], ['Canadá', 'canadiense', 'Ottawa']),
  country('english', ['the United Kingdom', 'British', 'London'], ['Reino Unido', 'británico', 'Londres']),
  country('portuguese', ['Brazil', 'Brazilian', 'Brasília'], ['Brasil', 'brasileño', 'Brasilia']),
  country('german', ['Germany', 'German', 'Berlin'], ['Alemania', 'alemán', 'Berlín']),
  country('dutch', ['the Netherlands', 'Dutch', 'The Hague'], ['Países Bajos', 'neerlandés', 'La Haya']),
  country('korean', ['the Republic of Korea', 'Korean', 'Seoul'], ['Corea', 'coreano', 'Seúl']),
];
