// What can be asked: each capability above its handler, which converts, asks the core, and converts back.
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Files } from '../files/files.ts';
import { answerAboutPeople } from './answerAboutPeople.ts';
import { answerAboutText } from './answerAboutText.ts';
import { answerBesideText } from './answerBesideText.ts';
import { answerCallHierarchy } from './answerCallHierarchy.ts';
import { answerCandidates } from './answerCandidates.ts';
import { answerColours } from './answerColours.ts';
import { answerCures } from './answerCures.ts';
import { answerExport } from './answerExport.ts';
import { answerImport } from './answerImport.ts';
import { answerProblems } from './answerProblems.ts';
import { answerRename } from './answerRename.ts';
import { answerReview } from './answerReview.ts';
import { answerSteps } from './answerSteps.ts';
import { answerWhileWriting } from './answerWhileWriting.ts';
import { askingOf } from './asking.ts';
import type { ClientAbilities } from './clientAbilities.ts';
import type { NewFiles } from './newFiles.ts';
import type { Publishing } from './publishing.ts';
import type { Reports } from './reports.ts';
import { reviewNews } from './reviewNews.ts';
import type { Session } from './session.ts';
import { answerShowing } from './showing.ts';

/** Handlers are synchronous: each answers from the one corpus that the session has at that moment. */
export function answer(
  connection: Connection,
  session: Session,
  reports: Reports,
  publishing: Publishing,
  files: Files,
  newFiles: NewFiles,
): (client: ClientAbilities) => ServerCapabilities {
  const asking = askingOf(connection, session);
  answerCandidates(asking);
  const showing = answerShowing(connection, session);
  answerExport(asking);
  answerImport(asking, files);
  const tellNews = reviewNews(connection, session, publishing);
  answerReview(asking, tellNews);
  answerSteps(asking, files, tellNews);
  const ofProblems = answerProblems(asking, reports, publishing);
  const capabilities = {
    ...answerAboutPeople(asking),
    ...answerAboutText(asking),
    ...answerBesideText(asking),
    ...answerCallHierarchy(asking),
    ...answerColours(asking),
    ...answerCures(asking, files, newFiles),
    ...answerRename(asking),
    ...answerWhileWriting(asking),
  };
  return ({ codeActionLiterals, preparesRename, pullsDiagnostics, showsDocuments }) => ({
    ...capabilities,
    ...(showsDocuments && showing),
    // To the others problems are told without being asked for.
    ...(pullsDiagnostics && ofProblems),
    // Without literals an action would have to be a command of the client.
    ...(!codeActionLiterals && { codeActionProvider: false }),
    ...(!preparesRename && { renameProvider: true }),
  });
}
