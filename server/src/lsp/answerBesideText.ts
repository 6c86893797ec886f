// What stands beside the text without being in it: who is meant, above a meeting who took part, and where addresses lead.
import type { CodeLens, Command, InlayHint, ServerCapabilities } from 'vscode-languageserver';
import { cardOf } from '../core/corpus/cardOf.ts';
import { cardText } from '../core/corpus/cardText.ts';
import { codeLensesOf } from '../core/features/codeLenses.ts';
import { documentLinksOf } from '../core/features/documentLinks.ts';
import { entryLensesOf, mentionsOf } from '../core/features/entryLenses.ts';
import { inlayHintsIn } from '../core/features/inlayHints.ts';
import type { Passage } from '../core/text/place.ts';
import type { Asking } from './asking.ts';
import { canonicalUri } from './canonicalUri.ts';
import * as to from './convert.ts';
import { toPosition, toRange, toSpan } from './positions.ts';
import { showCommand } from './showing.ts';

/** What comes back when more is asked of a hint. */
interface HintData {
  readonly official: string;
}

/** And of a lens, when it comes into sight. */
type LensData = HintData;

export function answerBesideText({ connection, session, fenced, inReadout }: Asking): ServerCapabilities {
  connection.languages.inlayHint.on(
    inReadout((document, lines, { range }) => {
      const within = toSpan(lines, range);
      return inlayHintsIn(session.corpus, document, within, session.settings.inlayHints).map(
        ({ offset, text, official }): InlayHint => {
          const data: HintData = { official };
          // Marked, as some themes show a hint in the colour of the text.
          const label = `‹${text}›`;
          return { position: toPosition(lines, offset), label, paddingLeft: true, data };
        },
      );
    }),
  );
  const resolve = fenced((hint: InlayHint): InlayHint => {
    const { official } = (hint.data ?? {}) as Partial<HintData>;
    const card = typeof official === 'string' ? cardOf(session.corpus, official, undefined) : undefined;
    const kind = session.client.hoverFormat;
    return card ? { ...hint, tooltip: { kind, value: cardText(card, kind) } } : hint;
  });
  connection.languages.inlayHint.resolve((hint, token) => {
    const answer = resolve(hint, token) ?? hint;
    if (answer instanceof Error) throw answer;
    return answer;
  });

  // Without the means to show a document a lens is a line to read, as is one that leads nowhere.
  const commandOf = (title: string, target: Passage | undefined): Command =>
    target && session.client.showsDocuments
      ? showCommand(title, to.toLocation(session, target))
      : { title, command: '' };
  connection.onCodeLens(
    fenced(({ textDocument }): CodeLens[] | null => {
      const uri = canonicalUri(textDocument.uri);
      const lines = session.linesOf(uri);
      if (!lines) return null;
      const document = session.corpus.document(uri);
      if (document === undefined) {
        return entryLensesOf(session.corpus, uri).map(({ span, id }) => {
          const data: LensData = { official: id };
          return { range: toRange(lines, span), data };
        });
      }
      const problems = session.problemsOf(uri).filter(({ severity }) => severity !== 'hint');
      return codeLensesOf(session.corpus, document, problems.length).map(({ span, title, target }) => ({
        range: toRange(lines, span),
        command: commandOf(title, target),
      }));
    }),
  );
  const resolveLens = fenced((lens: CodeLens): CodeLens => {
    const { official } = (lens.data ?? {}) as Partial<LensData>;
    if (typeof official !== 'string') return lens;
    const { title, target } = mentionsOf(session.corpus, official);
    return { ...lens, command: commandOf(title, target) };
  });
  connection.onCodeLensResolve((lens, token) => {
    const answer = resolveLens(lens, token) ?? lens;
    if (answer instanceof Error) throw answer;
    return answer;
  });

  connection.onDocumentLinks(
    fenced(({ textDocument }) => {
      const uri = canonicalUri(textDocument.uri);
      const lines = session.linesOf(uri);
      const text = session.openDocument(uri)?.text;
      if (!lines || text === undefined) return null;
      return documentLinksOf(session.corpus, uri, text, session.settings.imageBase).map((link) => ({
        range: toRange(lines, link),
        target: link.url,
      }));
    }),
  );
  return {
    inlayHintProvider: { resolveProvider: true },
    codeLensProvider: { resolveProvider: true },
    documentLinkProvider: {},
  };
}
