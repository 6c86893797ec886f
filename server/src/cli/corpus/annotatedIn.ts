// An annotated readout out of a line that `readouts annotate` printed.
import * as v from 'valibot';
import type { AnnotatedReadout } from '../../core/features/whoIsWho/annotated.ts';

const text = v.string();
const day = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d$/));

const schema = v.object({
  file: text,
  date: v.nullable(day),
  officials: v.array(
    v.object({
      id: text,
      name: text,
      country: v.nullable(text),
      title: v.nullable(text),
      decided: v.optional(
        v.object({
          is: v.nullable(text),
          isNot: v.array(text),
          isUnsure: v.boolean(),
          reasons: v.array(text),
        }),
      ),
    }),
  ),
  mentions: v.array(v.object({ kind: v.picklist(['name', 'role']), text, official: text })),
  titles: v.array(v.object({ text, official: text })),
  meetings: v.array(
    v.object({
      status: v.picklist(['held', 'announced']),
      delegations: v.array(v.object({ members: v.array(text) })),
    }),
  ),
});

/** A string says what is wrong with the line. */
export function annotatedIn(line: string): AnnotatedReadout | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is no JSON: ${error instanceof Error ? error.message : error}`;
  }
  const { error } = Object(value) as { error?: unknown };
  if (typeof error === 'string') return `tells of an error: ${error}`;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return `is no annotated readout: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`;
}
