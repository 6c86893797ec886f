// The server's ranges as the editor's.
import { Range } from 'vscode';
import type { OpenItem } from '../../../server/src/lsp/protocol.ts';

export const toRange = ({ start, end }: OpenItem['range']): Range =>
  new Range(start.line, start.character, end.line, end.character);
