// What is said to somebody who need not be there, or sent to them: greetings, thanks and invitations, in English and Spanish.
import { wordSet } from './wordSet.ts';

export const greetings = wordSet(
  'greetings greeting regards message saludo saludos mensaje behalf conveyed transmitió trasladó letter carta invitation invitación nombre',
);

export const invitations = wordSet('invitation invitación');

/** With these an invitation is handed over, by whoever speaks. */
export const handedOver = wordSet('conveyed delivered extended transmitió entregó');

/** Somebody is told of something by these. */
export const tellsOf = wordSet(
  'assured assures informed informs reminded reminds notified convinced apprised advised warned accused',
);

export const thanks = wordSet('thanked congratulated thanks agradeció felicitó');
