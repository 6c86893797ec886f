// Given names and surnames that are ordinary words, months, places or offices as well. Written for this project.
// They count only with more of a name beside them, or behind a title: the recognisers see that they are both.
import type { SharedWords } from './lexicon.ts';

const given = `
  Abril, Africa, África, Aitana, Alba, América, Amparo, Angel, Ángel, April, Ariel, Art, Asunción, August, Aurora
  Basil, Bill, Blanca, Bob, Brooke, Carmen, Carolina, Chase, Chip, Chuck, Clara, Cliff, Concepción, Consuelo, Cruz
  Dale, Dawn, Dean, Dolores, Domingo, Don, Drew, Esperanza, Estrella, Faith, Fe, Flor, Franco, Frank, Gene, Gloria
  Grace, Grant, Guadalupe, Guy, Hope, Inmaculada, Israel, Ivy, Jack, Jasmine, Jordan, Joy, Julio, June, Lance, León
  Lily, Luz, Mar, Mark, Mercedes, Milagros, Miles, Misty, Nieves, Pastor, Pat, Paz, Pearl, Penny, Piedad, Pierce
  Pilar, Ray, Reed, Reyes, Rich, Rob, Rocío, Rosa, Rosario, Rose, Ruby, Santos, Skip, Socorro, Sol, Soledad, Sue
  Victoria, Violeta, Virtudes, Wade, Will, Woody
`;

const surnames = `
  Abbott, Alcalde, An, Banks, Baron, Bishop, Bridges, Brooks, Bush, Cárdenas, Church, Cook, Dean, Duke, Field, Fields
  Ford, Forest, Fox, Guerra, Guerrero, Hall, Hidalgo, Hill, House, Hunt, Judge, King, Knight, Lake, Law, Long, Major
  Marsh, Marshall, May, Mayor, Moon, Morales, Noble, Park, Paz, Pope, Price, Prince, Reyes, Rivers, Salas, Santos, Sierra
  Stone, Torres, Vega, Villa, Wells, Wood, Woods, Young
`;

export const doubtfulNames: readonly SharedWords[] = [
  { class: 'given', words: given },
  // In Spanish the Pope.
  { class: 'given', language: 'en', words: 'Papa' },
  { class: 'surname', words: surnames },
];
