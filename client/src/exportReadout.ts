// The command “Readouts: Export…”: asks for the format, and shows what the server makes as a new document, to be saved or not.
import { languages, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ExportAnswer,
  type ExportParams,
  exportFormats,
  exportRequest,
  languageId,
} from '../../server/src/lsp/protocol.ts';

type Format = ExportParams['format'];

/** `format`: where a key is bound to one; else it is asked for. */
export async function exportReadout(client: BaseLanguageClient | undefined, format?: Format): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!client || document?.languageId !== languageId) {
    void window.showInformationMessage('To export a readout, open it first.');
    return;
  }
  const chosen = format ?? (await chooseFormat());
  if (!chosen) return;
  const params: ExportParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    format: chosen,
  };
  const answer = await client.sendRequest<ExportAnswer | null>(exportRequest, params);
  if (!answer) return;
  // Not every editor has a language for tables.
  const known = await languages.getLanguages();
  const language = known.includes(answer.language) ? answer.language : 'plaintext';
  await window.showTextDocument(await workspace.openTextDocument({ content: answer.text, language }));
  for (const words of answer.leftOut) void window.showWarningMessage(words);
}

async function chooseFormat(): Promise<Format | undefined> {
  const offered = (Object.keys(exportFormats) as Format[]).map((format) => {
    const { label, detail } = exportFormats[format];
    return { label, description: detail, format };
  });
  const chosen = await window.showQuickPick(offered, { placeHolder: 'Export as', matchOnDescription: true });
  return chosen?.format;
}
