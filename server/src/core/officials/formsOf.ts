// The forms in which one document speaks of its persons, each with what the document says of it.
import type { Person } from '../readout/readout.ts';
import { type FormMaker, formMaker, type NamedForm } from './nameIndex.ts';
import { compareNameParts } from './names.ts';

/**
 * By index of the person. Somebody of whom a document says nothing, but whose name is nearly that of one other there, is
 * probably a slip of the pen: what is said of the other is said of both.
 */
export function formsOf(persons: readonly Person[], formOf: FormMaker = formMaker()): readonly NamedForm[] {
  const forms = persons.map(({ name, country, title, decided }) => formOf(name, country, title, decided));
  const described = new Map<string, NamedForm[]>();
  for (const form of forms) {
    const first = form.parts.parts[0]?.word;
    if (first === undefined || isBare(form)) continue;
    const others = described.get(first);
    if (others === undefined) described.set(first, [form]);
    else others.push(form);
  }
  return forms.map((form) => {
    if (!isBare(form)) return form;
    const near = (described.get(form.parts.parts[0]?.word ?? '') ?? []).filter((other) => {
      const { relation, bare } = compareNameParts(form.parts, other.parts);
      return relation === 'possible-misspelling' && !bare;
    });
    const [other, rival] = near;
    return other === undefined || rival !== undefined
      ? form
      : formOf(form.name, other.country, other.title, form.decided);
  });
}

const isBare = ({ country, title }: NamedForm): boolean => country === undefined && title === undefined;
