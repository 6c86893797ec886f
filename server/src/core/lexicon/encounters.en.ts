// How English reports an encounter: verbs by what they need, nouns, and the small words around them.
import type { EncounterData } from './encounterWord.ts';

export const englishEncounters: EncounterData = {
  verbs: [
    {
      family: ['meet'],
      past: 'met, spoke, talked, conferred, interacted, conversed, sat, consulted, lunched, dined, breakfasted, huddled',
      participle:
        'meeting, speaking, met, spoken, talked, conferred, conversed, sat, consulted, lunched, dined',
      base: 'meet, speak, talk, confer, interact, converse, sit, lunch, dine',
      present: 'meets, speaks, talks, confers, sits, dines',
    },
    {
      family: ['receive'],
      past: 'received, hosted, welcomed',
      participle: 'received, hosted, welcomed, receiving, hosting, welcoming',
      base: 'receive, host, welcome',
      present: 'receives, hosts, welcomes',
    },
    {
      family: ['receive', 'call'],
      past: 'called, phoned, telephoned',
      participle: 'called, phoned, telephoned',
      base: 'call, phone, telephone',
      present: 'calls, phones, telephones',
    },
    {
      family: ['hold'],
      past: 'held, had, led, chaired, co-chaired, cochaired, convened, conducted, hosted, co-hosted, paid, concluded, completed, made, presented',
      participle:
        'held, led, chaired, co-chaired, convened, conducted, hosted, paid, concluded, completed, presented, holding, leading, chairing, hosting, paying',
      base: 'hold, have, lead, chair, co-chair, convene, conduct, host, pay, make',
      present: 'holds, has, leads, chairs, co-chairs, convenes, hosts, concludes, pays, presents',
    },
    {
      family: ['travel'],
      past: 'traveled, travelled, visited, arrived, flew, toured, headed, went, departed',
      participle:
        'traveled, travelled, visited, arrived, flown, departed, traveling, travelling, visiting, arriving',
      base: 'travel, visit, arrive, fly, depart, go',
      present: 'travels, visits, arrives, departs',
    },
    {
      family: ['occurs'],
      past: 'took, occurred',
      participle: 'taken, taking',
      base: 'take, occur',
      present: 'takes',
    },
    { family: ['sign'], past: 'signed, initialled', participle: 'signed', base: 'sign', present: 'signs' },
    {
      family: ['attend'],
      past: 'accompanied, joined, attended, participated, represented, included, comprised, consisted, numbered',
      participle:
        'accompanied, joined, attended, participated, represented, comprised, composed, made, flanked, accompanying, attending, joining, participating, headed, led, consisting, comprising',
      present: 'includes, include, accompanies, comprises',
    },
  ],
  nouns: {
    meet: 'meeting, talks, talk, lunch, luncheon, dinner, breakfast, summit, session, round, consultation, consultations, discussions, discussion, conversation, conversations, dialogue, encounter, roundtable, engagement, engagements, meetings, sessions, retreat, bilateral, trilateral, group, audience, tête-à-tête, teleconference, commission, briefing, convening, webinar, workshop, panel',
    call: 'call, calls, phone, telephone, telephonic, videoconference, teleconference, call',
    travel: 'visit, visits, trip, travel, tour',
    sign: 'signing, signature',
    event:
      'credentials, credence, ceremony, reception, banquet, event, forum, conference, gala, commemoration',
  },
  words: {
    attend: 'part, presence, present',
    with: 'with, between, alongside',
    will: 'will, shall, scheduled, due, set, expected',
    would: 'would',
    have: 'has, have',
    had: 'had',
    be: 'is, are, was, were, be, been, being',
    pronoun: 'he, she, they, both',
    stop: 'to, on, about, regarding, concerning, for, over, following, since, after, before, during, ahead, while, when, against, because, discussing, discussed, aim, goal, purpose, view, objective',
    relative: 'who, whom, whose, which, that, where',
    sequel:
      'then, separately, later, subsequently, earlier, again, also, afterwards, afterward, thereafter, next',
    group:
      'delegation, delegations, side, team, teams, representatives, officials, members, party, participants, counterpart, counterparts, attendees, delegates, leaders, stakeholders, advocates, lawmakers, legislators',
    hedge:
      'agreed, hope, hopes, hoped, invited, invites, invitation, seek, propose, proposed, offered, plans, plan, intends, asked, wish, wishes, would, wants, wanted, failed, refused, declined, cancelled, canceled, postponed',
    by: 'by, for, from, behalf, representing',
    bygone: 'last, ago, recently, previously, previous, past, recent',
    occurs: 'place',
    of: 'of, from',
    peer: 'counterpart',
  },
};
