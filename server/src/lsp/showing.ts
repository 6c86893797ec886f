// The server's one command: shows a place in the editor, by the protocol's own means, so that no client has to know it.
import type { Command, Connection, Location, ServerCapabilities } from 'vscode-languageserver';
import type { Session } from './session.ts';

const name = 'readouts.show';

export const showCommand = (title: string, location: Location): Command => ({
  title,
  command: name,
  arguments: [location],
});

export function answerShowing(connection: Connection, session: Session): ServerCapabilities {
  connection.onExecuteCommand(async ({ command, arguments: [location] = [] }) => {
    if (command !== name || !isLocation(location) || session.phase !== 'running') return null;
    await connection.window.showDocument({
      uri: location.uri,
      selection: location.range,
      takeFocus: true,
    });
    return null;
  });
  return { executeCommandProvider: { commands: [name] } };
}

const isLocation = (value: unknown): value is Location =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  typeof value.uri === 'string' &&
  'range' in value;
