// What can be asked: each capability above its handler, which converts, asks the core, and converts back.
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { answerAboutPeople } from './answerAboutPeople.ts';
import { answerAboutText } from './answerAboutText.ts';
import { answerColours } from './answerColours.ts';
import { answerRename } from './answerRename.ts';
import { answerWhileWriting } from './answerWhileWriting.ts';
import { askingOf } from './asking.ts';
import type { Session } from './session.ts';

/** Handlers are synchronous: each answers from the one corpus that the session has at that moment. */
export function answer(connection: Connection, session: Session): ServerCapabilities {
  const asking = askingOf(connection, session);
  return {
    ...answerAboutPeople(asking),
    ...answerAboutText(asking),
    ...answerColours(asking),
    ...answerRename(asking),
    ...answerWhileWriting(asking),
  };
}
