// The forms in which one document speaks of its persons, each once, with the persons who are spoken of so.
import type { NamedForm } from '../officials/nameIndex.ts';

/** `forms` by index of the person. */
export function formsByKey(forms: readonly NamedForm[]) {
  const byKey = new Map<string, { readonly form: NamedForm; readonly persons: number[] }>();
  forms.forEach((form, person) => {
    const known = byKey.get(form.key);
    if (known === undefined) byKey.set(form.key, { form, persons: [person] });
    else known.persons.push(person);
  });
  return byKey;
}
