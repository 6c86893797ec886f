// What is said to somebody who need not be there, or sent to them: greetings, thanks and invitations, in English and Spanish.
import { wordSet } from './wordSet.ts';

export const greetings = wordSet(
  'greetings greeting regards message saludo saludos mensaje behalf conveyed transmitió trasladó letter carta invitation invitación nombre',
);

export const invitations = wordSet('invitation invitación');

/** With these an invitation is handed over, by whoever speaks. */
export const handedOver = wordSet('conveyed delivered extended transmitió entregó');

export const thanks = wordSet('thanked congratulated thanks agradeció felicitó');
