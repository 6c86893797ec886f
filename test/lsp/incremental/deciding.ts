// What a person decides, corrects and renames in a workspace: by hand in a side file, or by what the server offers, which the editor does.
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Position,
  RenameRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { sideFileOf } from '../../../server/src/core/annotations/sideFile.ts';
import { LineIndex } from '../../../server/src/core/text/lineIndex.ts';
import { toPosition } from '../../../server/src/lsp/positions.ts';
import {
  type Decided,
  nextOpenRequest,
  type OpenItem,
  stepBackRequest,
  stepRequest,
  type Verdict,
} from '../../../server/src/lsp/protocol.ts';
import { type Decision, sideFileText } from '../../support/decisions.ts';
import type { World } from './world.ts';

export type How = 'opened' | 'as they are';

/** `place`: how far into the text, from 0 to 1. */
export interface Where {
  readonly uri: string;
  readonly place: number;
  readonly how: How;
}

const persons = ['ines', 'ruth-thornbury', 'bak', 'nobody-of-that-id', undefined];
const judgements = ['positive', 'negative', 'unsure'] as const;

/** Somebody wrote the side file, about words of the text of now. */
export async function decideByHand(world: World, uri: string, seeds: readonly number[]): Promise<void> {
  const text = world.textOf(uri) ?? '';
  const words = [...text.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)];
  const decisions = seeds.flatMap((seed): Decision[] => {
    const found = words[seed % Math.max(1, words.length)];
    if (found === undefined) return [];
    const person = persons[seed % persons.length];
    const judgement = person === undefined ? 'negative' : judgements[seed % 3];
    const scope = seed % 2 === 0 ? ('document' as const) : undefined;
    const note = seed % 4 === 0 ? 'As in May.' : undefined;
    return [{ words: found[0], at: found.index, person, judgement, scope, note, created: undefined }];
  });
  await world.write(sideFileOf(uri), sideFileText(text, decisions));
}

/** As a review goes: about whoever is open next. */
export async function decide(world: World, where: Where, verdict: Verdict): Promise<void> {
  const { connection } = world.client;
  const { uri } = where;
  const open = await connection.sendRequest<OpenItem | null>(nextOpenRequest, {
    ...{ uri, position: positionOf(world, where), direction: 'next' },
  });
  if (open === null) return;
  const step = await world.answering(
    connection.sendRequest<Decided | null>(stepRequest, {
      ...{ places: [{ uri: open.uri, range: open.range }], verdict },
      ...{ person: open.person ?? 'ines', ...(verdict === 'note' && { note: 'As in May.' }) },
    }),
  );
  if (step && (await world.apply(step.edit as WorkspaceEdit, where.how))) world.made.push(step.made);
}

export async function takeBack(world: World, how: How): Promise<void> {
  const made = world.made.pop();
  if (made === undefined) return;
  const step = await world.client.connection.sendRequest<Decided | null>(stepBackRequest, { made });
  if (step) await world.apply(step.edit as WorkspaceEdit, how);
}

export async function doWhatIsOffered(
  world: World,
  where: Where,
  kind: string | undefined,
  which: number,
): Promise<void> {
  const { connection } = world.client;
  const position = positionOf(world, where);
  const offered = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: where.uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(kind && { only: [kind] }) },
  });
  const chosen = offered?.[which % Math.max(1, offered.length)] as CodeAction | undefined;
  if (chosen === undefined) return;
  const whole = chosen.edit
    ? chosen
    : await world.answering(connection.sendRequest(CodeActionResolveRequest.type, chosen));
  if (whole.edit) await world.apply(whole.edit, where.how);
}

export async function rename(world: World, where: Where): Promise<void> {
  const edit = await world.client.connection
    .sendRequest(RenameRequest.type, {
      textDocument: { uri: where.uri },
      position: positionOf(world, where),
      newName: 'Zoe Q. Umbral',
    })
    .catch(() => null);
  if (edit) await world.apply(edit, where.how);
}

function positionOf(world: World, { uri, place }: Where): Position {
  const text = world.textOf(uri) ?? '';
  const lines = { index: new LineIndex(text), unit: 'utf-16' as const };
  return toPosition(lines, Math.floor(place * (text.length + 1)));
}
