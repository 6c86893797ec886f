// The kinds of decisions as actions, so that an editor or a person with a key binding can ask for one of them.

export const decisionKind = 'refactor.readouts.decide';

export type DecisionKind =
  | 'confirm'
  | 'other'
  | 'new'
  | 'nobody'
  | 'unsure'
  | 'mark'
  | 'post'
  | 'note'
  | 'takeBack';

/** In place of a note that is still to be written. */
export const noteToWrite = '…';
