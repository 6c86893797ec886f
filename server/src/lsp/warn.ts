// Says something to the person at the editor. As a notification: nothing is to be chosen, and nobody waits for an answer.
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

export function warn(connection: Connection, message: string): void {
  connection
    .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
    .catch(() => {});
}
