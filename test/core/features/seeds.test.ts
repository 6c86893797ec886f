// Every feature answers at every place of the seeds, and of seeds broken off anywhere.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { definitionsAt } from '../../../server/src/core/features/definition.ts';
import { highlightsAt } from '../../../server/src/core/features/highlight.ts';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import type { OutlineItem } from '../../../server/src/core/features/outline/outlineItem.ts';
import { outlineOf } from '../../../server/src/core/features/outline/outlineOf.ts';
import { referencesAt } from '../../../server/src/core/features/references.ts';
import { contains, type Span } from '../../../server/src/core/text/span.ts';

const texts = new Map(
  readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')]),
);

function assertNests(item: OutlineItem, outer: Span): void {
  assert.ok(contains(outer, item.span), `${item.name} is within what it is part of`);
  assert.ok(contains(item.span, item.nameSpan), `${item.name} holds its own name`);
  for (const child of item.children) assertNests(child, item.span);
}

describe('in the seeds', () => {
  let corpus = Corpus.empty;
  before(() => {
    for (const [uri, text] of texts) corpus = corpus.with(uri, text);
  });

  for (const [uri, text] of texts) {
    it(`every place of ${uri} has its answers`, () => {
      for (let offset = 0; offset <= text.length; offset += 5) {
        const place = { uri, offset };
        const hover = hoverAt(corpus, place, 'markdown');
        const definitions = definitionsAt(corpus, place);
        assert.equal(definitions.length > 0, hover !== undefined, `at ${offset}`);
        if (hover)
          assert.ok(referencesAt(corpus, place, true).length > 0 && highlightsAt(corpus, place).length > 0);
        for (const found of definitions) {
          assert.ok(contains({ start: 0, end: texts.get(found.uri)!.length }, found.span));
          assert.ok(contains(found.span, found.nameSpan));
        }
      }
    });

    it(`the outline of ${uri} nests, wherever the text ends`, () => {
      for (let end = text.length; end >= 0; end -= 97) {
        const whole = { start: 0, end };
        const cut = text.slice(0, end);
        const alone = Corpus.empty.with(uri, cut);
        assertNests(outlineOf(alone, alone.document(uri)!, cut), whole);
      }
    });
  }
});
