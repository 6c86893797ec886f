// The command “Readouts: Import…”: takes over the decisions of files in another format, and tells what came in and what did not.
import { type Uri, window, workspace } from 'vscode';
import {
  type Decided,
  type ImportAnswer,
  importEndings,
  importRequest,
  type Made,
  stepBackRequest,
} from '../../server/src/lsp/protocol.ts';
import type { Conversation } from './conversation.ts';

/** `clicked`, `selected`: in the explorer; without them it is asked which. */
export async function importDecisions(
  conversation: Conversation,
  clicked?: Uri,
  selected?: readonly Uri[],
): Promise<void> {
  const uris = selected ?? (clicked ? [clicked] : await chosen());
  if (!uris?.length) return;
  const params = { uris: uris.map((uri) => uri.toString()) };
  const answer = await conversation.ask<ImportAnswer>(importRequest, params);
  if (!answer)
    return void window.showWarningMessage('Nothing can be imported before a readout has been opened.');
  const isDone = answer.decided !== undefined && (await conversation.apply(answer.decided));
  if (answer.decided && !isDone)
    return void window.showWarningMessage('Nothing was imported: the files could not be edited.');
  void tell(conversation, answer);
}

const chosen = () =>
  window.showOpenDialog({
    title: 'Import Decisions',
    openLabel: 'Import',
    canSelectMany: true,
    filters: { 'Web Annotation, brat': Object.values(importEndings).flat() },
  });

async function tell(conversation: Conversation, answer: ImportAnswer): Promise<void> {
  const { decided, leftOut } = answer;
  const takeBack = decided ? ['Take Back'] : [];
  const [only] = leftOut.length === 1 ? leftOut : [];
  const rest = only ? [`${only}.`] : leftOut.length > 0 ? [`To be looked at: ${leftOut.length}.`] : [];
  const show = leftOut.length > 1 ? ['Show'] : [];
  // What went wrong comes first where nothing else came of it.
  const said = answer.added > 0 ? [sentencesOf(answer), ...rest] : [...rest, sentencesOf(answer)];
  const message = said.join(' ');
  const say = leftOut.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  const pressed = await say(message, ...takeBack, ...show);
  if (pressed === 'Take Back' && decided) await back(conversation, decided.made);
  if (pressed === 'Show')
    await window.showTextDocument(await workspace.openTextDocument({ content: `${leftOut.join('\n')}\n` }));
}

function sentencesOf({ added, readouts, known, suggestions }: ImportAnswer): string {
  const what = added === 1 ? '1 decision' : `${added} decisions`;
  const where = readouts === 1 ? '1 readout' : `${readouts} readouts`;
  const came = added > 0 ? `Imported ${what} about ${where}.` : 'Nothing new was imported.';
  const already = known > 0 ? ` There already: ${known}.` : '';
  return came + already + (suggestions > 0 ? ` Suggestions of a program, left out: ${suggestions}.` : '');
}

async function back(conversation: Conversation, made: readonly Made[]): Promise<void> {
  const answer = await conversation.ask<Decided>(stepBackRequest, { made });
  const isDone = answer !== null && (await conversation.apply(answer));
  if (!isDone) void window.showWarningMessage('It is not there any more.');
}
