// Every feature answers at every place of the seeds, and of seeds broken off anywhere.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Corpus } from '../../../server/src/core/corpus/corpus.ts';
import { codeLensesOf } from '../../../server/src/core/features/codeLenses.ts';
import { completionsAt } from '../../../server/src/core/features/completion/completionsAt.ts';
import { definitionsAt } from '../../../server/src/core/features/definition.ts';
import { documentLinksOf } from '../../../server/src/core/features/documentLinks.ts';
import { foldsOf } from '../../../server/src/core/features/folding.ts';
import { highlightsAt } from '../../../server/src/core/features/highlight.ts';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import { inlayHintsIn } from '../../../server/src/core/features/inlayHints.ts';
import type { OutlineItem } from '../../../server/src/core/features/outline/outlineItem.ts';
import { outlineOf } from '../../../server/src/core/features/outline/outlineOf.ts';
import { referencesAt } from '../../../server/src/core/features/references.ts';
import { renameAt } from '../../../server/src/core/features/rename/renameAt.ts';
import { selectionsAt } from '../../../server/src/core/features/selection.ts';
import { semanticTokensOf } from '../../../server/src/core/features/semanticTokens/semanticTokensOf.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
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

    it(`whoever writes anywhere in ${uri} is offered what fits there`, () => {
      for (let offset = 0; offset <= text.length; offset += 61) {
        const before = text.slice(0, offset);
        const half = corpus.with(uri, before);
        for (const { edit } of completionsAt(half, { uri, offset }, before))
          assert.ok(edit.start <= offset && edit.end === offset, `at ${offset}`);
      }
    });

    it(`a selection anywhere in ${uri} grows to all of it`, () => {
      for (let offset = 0; offset <= text.length; offset += 17) {
        const steps = selectionsAt(corpus.document(uri)!, offset, text);
        for (const [index, step] of steps.entries()) assert.ok(contains(steps[index + 1] ?? step, step));
        assert.deepEqual(steps.at(-1), { start: 0, end: text.length });
      }
    });

    it(`what is shown of ${uri} is in order and within it, wherever the text ends`, () => {
      for (let end = text.length; end >= 0; end -= 97) {
        const cut = text.slice(0, end);
        const half = corpus.with(uri, cut);
        const document = half.document(uri)!;
        let at = 0;
        for (const token of semanticTokensOf(half, document, cut)) {
          assert.ok(at <= token.start && token.start < token.end && token.end <= end);
          at = token.end;
        }
        for (const { firstLine, lastLine } of foldsOf(document))
          assert.ok(firstLine < lastLine && lastLine < document.lines.lineCount);
        const hints = inlayHintsIn(half, document, { start: 0, end }, { roles: true, surnames: true });
        for (const { offset } of hints) assert.ok(offset <= end);
        for (const { span } of codeLensesOf(half, document, 0))
          assert.ok(span.start <= span.end && span.end <= end);
        for (const link of documentLinksOf(half, uri, cut))
          assert.ok(link.start < link.end && link.end <= end);
      }
    });

    it(`everybody named in ${uri} can be renamed, and is then named so`, () => {
      for (const [person, { name }] of corpus.document(uri)!.readout.persons.entries()) {
        const mention = corpus
          .document(uri)!
          .readout.mentions.find((each) => each.person === person && each.kind === 'name');
        if (!mention) continue;
        const whole = corpus.official(corpus.officialOf(uri, person).id)!.name;
        const last = name.split(' ').at(-1)!;
        const found = renameAt(corpus, { uri, offset: mention.start + 1 }, whole.replace(last, `${last}ez`));
        assert.ok(!('refused' in found), `${name}: ${'refused' in found && found.refused}`);
        const here = found.find((each) => each.uri === uri);
        const all = here ? [...here.edits, ...here.quoted] : [];
        assert.ok(all.length > 0, name);
        assert.ok(applyEdits(text, all).includes(`${last}ez`), name);
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
