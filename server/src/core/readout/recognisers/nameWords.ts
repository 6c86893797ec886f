// The classes of words that names are made of, and those that end them.
import { WordClass } from '../../lexicon/wordClass.ts';

const {
  head,
  pluralHead,
  rank,
  honorific,
  relation,
  common,
  country,
  region,
  month,
  weekday,
  modifier,
  portfolio,
} = WordClass;

export const BODY = WordClass.organisation | WordClass.organisationHead;
export const THING = BODY | WordClass.thingHead | WordClass.placeHead;
/** What stands before a name and is no part of it. */
export const NO_NAME = head | pluralHead | rank | honorific | relation;
export const NAME = WordClass.given | WordClass.surname;
export const ORDINARY = common | country | region | month | weekday | modifier | portfolio;
