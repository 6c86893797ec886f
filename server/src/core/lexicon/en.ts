// What English knows of offices, organisations, things and ordinary words. Written for this project.
import { commonEnglish } from './commonWords.en.ts';
import { englishEncounters } from './encounters.en.ts';
import type { LanguageData } from './lexicon.ts';
import type { LanguageTraits } from './traits.ts';
import { wordSet } from './wordSet.ts';

const traits: LanguageTraits = {
  dayFirst: false,
  subjectLeftOut: false,
  verbFirst: false,
  personsMarked: false,
  adjectiveLast: false,
  articleBeforeOffice: false,
  articleInName: true,
  capitalsSpared: false,
  pluralPronounEnding: undefined,
  pastEndings: [{ ending: 'ed', letters: 5 }],
  pastIsParticiple: true,
  finiteEndings: undefined,
  participleEndings: /ed$/,
  toPlace: wordSet('to visited visit'),
  homes: undefined,
};

export const english: LanguageData = {
  id: 'en',
  traits,
  encounters: englishEncounters,

  head: `
    president, vice president, vice-president, president-elect, vice president-elect, co-president, copresident
    prime minister, prime minister-designate, deputy prime minister, vice prime minister, minister, minister-president
    minister-counselor, minister-counsellor, minister counselor, minister counsellor, minister of state
    minister plenipotentiary, vice minister, vice-minister, viceminister, state minister, minister-delegate
    premier, taoiseach, tánaiste, chancellor, vice chancellor, vice-chancellor, state chancellor, state councilor
    state councillor, secretary, under secretary, undersecretary, under-secretary, parliamentary under-secretary
    subsecretary, secretary of state, under secretary of state, undersecretary of state, state secretary
    under secretary general, under-secretary-general, under secretary-general, undersecretary general
    assistant secretary-general, assistant secretary general, assistant-secretary-general
    secretary general, secretary-general, general secretary, cabinet secretary, press secretary, private secretary
    permanent secretary, parliamentary secretary, foreign secretary, home secretary, executive secretary
    ambassador, ambassador extraordinary and plenipotentiary, envoy extraordinary and minister plenipotentiary, ambassador-at-large, ambassador at large, ambassador-designate, ambassadress
    chargé d'affaires, charge d'affaires, chargé, chargé de mission
    consul, consul general, consul-general, vice consul, vice-consul, honorary consul, attaché, attache
    envoy, special envoy, special presidential envoy, plenipotentiary, emissary, negotiator, sherpa, mediator, facilitator
    representative, special representative, permanent representative, high representative, trade representative
    rapporteur, special rapporteur, delegate, commissioner, high commissioner, vice-commissioner, ombudsman
    ombudsperson, ombudswoman, director, director general, director-general, managing director, coordinator
    co-ordinator, co-coordinator, advisor, adviser, special advisor, special adviser, assistant, special assistant
    deputy, deputy assistant, aide, aide-de-camp, counselor, counsellor, councilor, councillor, councilman
    councilwoman, chief, chief of staff, chief officer, chief executive, chief executive officer, chief of mission
    deputy chief of mission, chief of cabinet, chief of protocol, chief of police, chief minister, chief justice
    chef de cabinet, chief whip, officer, desk officer, first secretary, second secretary, third secretary
    head, head of state, head of government, head of mission, head of delegation, co-head, chair, co-chair, cochair
    vice chair, vice-chair, chairman, chairwoman, chairperson, co-chairman, co-chairwoman, vice chairman
    vice-chairman, vice chairwoman, chairman-in-office, chair-in-office, chairperson-in-office, convener, convenor
    speaker, deputy speaker, majority leader, minority leader, whip, majority whip, minority whip
    president pro tempore, ranking member, member, member of parliament, member of congress, member of the european parliament
    lawmaker, legislator, parliamentarian, senator, congressman, congresswoman, congressmember, assemblyman
    assemblywoman, assemblymember, backbencher, governor, governor general, governor-general, vice governor
    lieutenant governor, lt. governor, lt. gov., deputy governor, agent, special agent, special agent in charge, mayor, deputy mayor, vice mayor, lord mayor, mayor-elect
    governor-elect, intendant, prefect, administrator, attorney general, attorney-general, solicitor general
    solicitor-general, attorney, prosecutor, chief prosecutor, public prosecutor, prosecutor general, prosecutor-general
    inspector general, comptroller, comptroller general, auditor, auditor general, auditor-general, surgeon general
    director of national intelligence, postmaster general, adjutant general, treasurer, controller, inspector
    spokesperson, spokesman, spokeswoman, deputy spokesperson, commander, commander-in-chief, commander in chief
    commandant, deputy commander, vice commander, provost, rector, vice-rector, dean, principal, superintendent
    king, queen, emperor, empress, pope, crown prince, crown princess, prince, princess, prince regent, regent, hereditary prince, hereditary princess, hereditary grand duke
    sultan, emir, amir, deputy amir, deputy emir, caliph, grand duke, grand duchess, duke, duchess, king-designate
    monarch, sovereign, first lady, second lady, first gentleman, second gentleman, consort
    archbishop, bishop, cardinal, patriarch, nuncio, apostolic nuncio, imam, grand imam, ayatollah, supreme leader
    paramount leader, grand mufti, mufti, rabbi, chief rabbi, judge, justice, magistrate, associate justice, jurist
    counsel, legal counsel, general counsel, legal adviser, legal advisor, solicitor, registrar, procurator
    procurator-general, leader, opposition leader, deputy leader, party leader, co-leader, boss, politician, diplomat
    manager, general manager, executive, strategist, planner, analyst, economist, chief economist, scientist
    chief scientist, sheriff, constable, chief constable, high constable, ministerial adviser, governing mayor
    first minister, deputy first minister, landammann, landeshauptmann, staffer, interpreter, founder, co-founder
    trustee, candidate, nominee, presidential candidate, organizer, liaison, steward, custodian, warden, ruler
    military adviser, national security adviser, national security advisor, homeland security advisor, czar, tsar
    statesman, stateswoman, high commissioner-designate, foreign minister-designate, minister-designate, director-designate, secretary-designate
    ambassador-elect, minister-elect, secretary-elect, congressman-elect, senator-elect, prime minister-elect, chair-elect
    comptroller-general, defender, public defender, chief financial officer, chief operating officer, chief technology officer
    chief information officer, chief scientific adviser, chief medical officer, medical director, portfolio manager, executive director
    executive vice president, senior vice president, executive chairman, executive chair, honorary president, honorary chair, rep., sen., gov., sec., pres., atty. gen., Official, Senior Official, PM, VP, FM, EAM, MoS, CEO, CFO, COO, CTO, chief negotiator, lead negotiator, chief delegate, observer, permanent observer, president pro tem`,

  weak: `member, head, chief, officer, official, senior official, assistant, deputy, leader, staffer, principal, aide, lead, manager, justice, founder, owner, CEO, CFO, COO, CTO, chief executive officer, executive, candidate, founder, members, heads, chiefs, officers, officials, assistants, deputies, leaders, principals, aides, lawmaker, lawmakers, legislator, legislators, parliamentarian, parliamentarians, delegate, delegates, candidates, owners, founders, diplomats, scientist, political scientist`,

  pluralHead: `
    reps., sens., govs., ambassador designates, ambassadors designate, ambassadors-designate, ambassador-designates
    high commissioners designate, high commissioners-designate, ministers-designate
    presidents, vice presidents, vice-presidents, prime ministers, deputy prime ministers, ministers, vice ministers
    vice-ministers, ministers of state, premiers, chancellors, secretaries, under secretaries, undersecretaries
    under-secretaries, secretaries of state, state secretaries, secretaries general, secretaries-general
    under-secretaries-general, ambassadors, chargés d'affaires, consuls, consuls general, consuls-general, attachés
    attaches, envoys, special envoys, representatives, permanent representatives, high representatives, rapporteurs
    delegates, commissioners, high commissioners, directors, directors general, directors-general, coordinators
    advisors, advisers, assistants, deputies, aides, counselors, counsellors, councilors, councillors, chiefs
    chiefs of staff, chief executives, officers, heads, heads of state, heads of government, heads of mission
    heads of delegation, chairs, co-chairs, chairmen, chairwomen, chairpersons, vice chairs, vice-chairs, speakers
    lawmakers, legislators, parliamentarians, members, members of parliament, members of congress, senators
    congressmen, congresswomen, governors, governors general, governors-general, mayors, administrators
    attorneys general, attorneys-general, solicitors general, attorneys, prosecutors, inspectors general
    spokespersons, spokespeople, spokesmen, commanders, commanders-in-chief, rectors, kings, queens, princes, princesses
    emirs, sultans, monarchs, archbishops, bishops, cardinals, judges, justices, magistrates, leaders, diplomats
    managers, executives, first ladies, sherpas, negotiators, comptrollers, treasurers, superintendents, founders
    candidates, first ministers, national security advisors, national security advisers, officials, sheriffs`,

  rank: `
    ambassador, embajador, embajadora, prince, princess,
    general, admiral, vice admiral, rear admiral, fleet admiral, commodore, captain, commander, lieutenant commander
    lieutenant, first lieutenant, second lieutenant, sublieutenant, ensign, midshipman, colonel, lieutenant colonel
    major, major general, lieutenant general, brigadier, brigadier general, army general, colonel general, marshal
    field marshal, air marshal, air chief marshal, air vice marshal, air vice-marshal, air commodore, group captain
    wing commander, squadron leader, flight lieutenant, sergeant, sergeant major, staff sergeant, corporal, private
    warrant officer, petty officer, vice-admiral, rear-admiral, lieutenant-general, major-general, brigadier-general
    lieutenant-colonel, lieutenant-commander, cadet, comrade, police general, police colonel, generalissimo
    superintendent, inspector, constable, trooper, seaman, airman
    gen., lt. gen., ltgen., maj. gen., majgen., brig., brig. gen., bgen., adm., vadm., vice adm., radm., rear adm., r. adm.
    v. adm., capt., cmdr., cdr., cmdre., lt., lt. cmdr., lcdr., lt. col., ltc., col., maj., sgt., sgt. maj., cpl., pvt., pfc.
    ens., amb., ambs., insp., supt., det., gens., adms., ltg., mg., bg., msgt., cmsgt., fr., rt. rev.
    LTG, GEN, MG, BG, ADM, VADM, RADM, LTC, COL, MAJ, CDR, LCDR, CAPT, Lt, Gen, Adm, Col, Capt, Brig, Cmdr, Cdr
    Lt Gen, Lt Col, Lt Cdr, Maj Gen, Brig Gen, Maj, Sgt`,

  honorific: `
    mr., mrs., ms., mx., dr., drs., prof., prof. dr., mr, mrs, ms, Mx, dr, prof, professor, doctor, messrs., messrs, mmes.
    sir, dame, lord, lady, baroness, baron, viscount, viscountess, count, countess, earl, marquess
    hon., the hon, the hon., hon'ble, the hon'ble, honorable, honourable, the honorable, the honourable, right honourable
    the right honourable, right hon., rt., rt. hon., rt hon, the rt hon, the rt. hon., most honourable, h.e., h. e., H.E., H.E, HE, H.R.H., HRH
    H.M., HM, H.H., HH, H.S.H., T.R.H., TRH, T.E., TT.EE., S.E., S.E.M., HEM, his excellency, her excellency
    your excellency, their excellencies, excellency, excellencies, his majesty, her majesty, their majesties, majesty
    his royal highness, her royal highness, their royal highnesses, royal highness, his highness, her highness
    highness, serene highness, his holiness, holiness, his eminence, eminence, his grace, his beatitude, his honor
    her honor, your honor, monsignor, msgr., mgr., rev., reverend, the reverend, rt. rev., very rev., father, sister, madam, madame
    mme., mme, mlle., monsieur, mister, miss, citizen, sheikh, sheikha, shaikh, shaikha, sheik, shaykh, shri, sri, smt., smt, shrimati
    kumari, shrimati., pandit, datuk, dato', datuk seri, dato sri, dato, datin, tan sri, tun, tengku, haji, hajjah
    hajji, pehin, khun, sayyid, sayed, al-hajj, alhaji, hajia, maulana, moulana, begum, engr., engr, eng., arch., atty., atty, adv., advocate
    signor, signora, sig., herr, frau, fru, senhor, senhora, daw, lyonpo, lyonchhen, ven., venerable, sardar, chaudhry, dasho
    samdech, neak oknha, oknha, lok chumteav, ratu, adi, pengiran, pengiran muda, datin seri, toh puan, puan sri,
    bapak, ibu, gospodin`,

  modifier: `
    deputy, vice, acting, interim, former, ex, senior, principal, assistant, associate, prime, foreign, external, federal, national
    special, executive, chief, first, second, third, permanent, high, alternate, caretaker, incoming, outgoing, elect
    designate , ad interim, a. i., pro tempore, pro tem, emeritus, emerita, honorary, plenipotentiary
    extraordinary, general, central, regional, provincial, municipal, global, international, joint, lead, managing, parliamentary
    private, political, presidential, ministerial, state, union, supreme, grand, crown, junior, resident, non-resident
    adjunct, additional, legal, legislative, diplomatic, consular, military, naval, cultural, commercial, economic
    technical, scientific, press, principal deputy, deputy assistant, staff, shadow, independent, personal, provisional
    transitional, interagency, strategic, operational, administrative, congressional, constitutional, royal, papal, apostolic
    combatant, theater, theatre, cabinet, governing, founding, vice-, co, ranking, majority, minority, opposition

    presiding, ecumenical, floor, ad hoc, at-large, at large, in-office, in charge, retired, ret.
    chief deputy, senior deputy, senior official performing the duties of, performing the duties of`,

  portfolio: `
    affairs, foreign, foreign affairs, foreign relations, foreign policy, external affairs, external relations, external trade
    international relations, international affairs, international cooperation, international trade, international development
    defense, defence, national defense, national defence, national security, homeland security, homeland, security
    public security, citizen security, interior, internal affairs, home, home affairs, internal security, law
    justice, human rights, finance, finances, treasury, exchequer, revenue, budget, economy, economics, economic affairs
    economic development, economic policy, economic growth, trade, commerce, industry, business, enterprise, small business
    investment, exports, tourism, agriculture, livestock, fisheries, fishing, forestry, forests, food, rural affairs
    rural development, agrarian development, land, lands, irrigation, water, water resources, environment, climate, climate change
    climate and environment, environmental protection, natural resources, ecology, ecological transition, sustainability
    sustainable development, energy, energy transition, mines, mining, minerals, petroleum, oil, gas, electricity, nuclear
    health, public health, healthcare, family, families, women, women's affairs, gender, gender equality, equality, children
    youth, sports, sport, culture, arts, heritage, media, information, communications, telecommunications, digital
    digital affairs, digital transformation, digital economy, cyber, cybersecurity, cyberspace, technology, science, innovation
    research, higher education, education, schools, universities, training, labor, labour, employment, work, pensions
    social security, social affairs, social development, social welfare, welfare, social protection, housing, urban development
    cities, construction, infrastructure, public works, transport, transportation, roads, railways, aviation, shipping
    maritime affairs, ports, ocean, oceans, navy, army, air force, space, intelligence, counterterrorism
    counter-terrorism, drug policy, narcotics, drug control, anti-narcotics, law enforcement, police, prisons, corrections, immigration
    migration, refugees, asylum, citizenship, integration, veterans, veterans affairs, indigenous affairs
    indigenous services, crown-indigenous relations, native affairs, aboriginal affairs, intergovernmental affairs, regional development
    local government, communities, levelling up, planning, public administration, public service, civil service, modernization
    privatization, development, development cooperation, humanitarian affairs, disaster relief, disaster management
    emergency management, emergency preparedness, emergencies, civil protection, peace, peacekeeping, peacebuilding, reconciliation
    disarmament, arms control, nonproliferation, non-proliferation, verification, religion, religious affairs, worship, hajj, waqf, endowments
    diaspora, overseas, overseas territories, commonwealth, european affairs, european integration, europe, eurasia
    eurasian affairs, western hemisphere affairs, western hemisphere, near eastern affairs, south asia, east asia
    african affairs, asian affairs, consular affairs, political affairs, political-military affairs, legal affairs
    multilateral affairs, parliamentary affairs, public affairs, public diplomacy, global affairs, strategic affairs
    strategic communications, strategy, policy, management, operations, programs, resources, administration, protocol
    personnel, human resources, human mobility, legislative affairs, economic growth, economic security, supply chains, trade policy
    global women's issues, criminal investigations, criminal matters, population, state, cabinet office, press, general
    inter-korean affairs, unification, territorial affairs, community affairs, co-operation, cooperation, external cooperation
    consumer affairs, competition, insurance, banking, taxation, customs, statistics, procurement, privatisation, reform, reforms`,

  particle: `
    de, del, la, las, los, y, e, i, da, das, do, dos, di, della, degli, dei, dal, d', van, von, vom, zu, zum, zur, der, den, ter, te, op, af, av, bin, ibn, bint, binti, abu, abd, al, el, ul, ud, ben, le, du, des, san, santa, st., saint, mac, vander, auf, und, bar, o`,

  organisation: `
    cabinet, parliament, congress, senate, house of representatives, national assembly, supreme court, foreign ministry
    amiri diwan, emiri diwan, royal diwan, royal court, legislative yuan, executive yuan, judicial yuan, control yuan
    ministry of foreign affairs, foreign office, defense ministry, defence ministry, finance ministry, interior ministry
    justice ministry, central bank, armed forces, national guard, coast guard, federal police, national police
    civil society, house of commons, house of lords, security council, general assembly, united states congress
    federal government, attorney general's office, office of the president, office of the prime minister
    prime minister's office, president's office, privy council office, g7, g20, g77, g-7, g-20, g8, G4, G5, Quad, BRICS`,

  organisationHead: `
    church, churches, synagogue, mosque, ministries, foundation, federation, coalition, caucus, alliance, network, society, fund,
    ministry, department, secretariat, council, committee, subcommittee, commission, agency, office, bureau, board
    authority, administration, bank, university, institute, institution, centre, center, court, congress, senate
    parliament, assembly, house, chamber, embassy, consulate, consulate general, mission, command, force, forces, guard, army, navy
    police, service, services, fund, union, organization, organisation, association, federation, confederation, foundation
    group, corporation, corp., company, co., inc., ltd., llc, party, cabinet, directorate, directorate-general, division, unit, section
    network, alliance, coalition, league, school, college, academy, museum, hospital, church, society, tribunal
    presidency, chancellery, government, governorate, registry, laboratory, observatory, trust, caucus, consortium
    task force, working group, front, movement, bar, club, syndicate, fleet, squadron, brigade, battalion, regiment, corps
    agence, agencia, agenzia, agentur,
    newspaper, times, post, news, press, tv, radio, journal, magazine, gazette, herald, tribune, airline, airlines, airways, studio
    library, archive, archives, exchange, industries, systems, technologies, holdings, partners, enterprise, secretariat-general
    delegation, high commission, treasury, exchequer, admiralty, politburo, presidium, duma, knesset, senate committee`,

  placeHead: `
    roundabout, shoal, shoals, reef, strait, straits, atoll, islet, bhavan, bhawan, istana,
    frigate, corvette, destroyer, submarine, vessel, ship, ferry, palace, avenue, street, square, building, airport, air base, airbase, port, harbor, harbour, bridge, river, lake, mount
    mountain, mountains, island, islands, hotel, base, camp, park, residence, hall, room, garden, gardens, house, castle, cathedral
    boulevard, blvd., ave., st., rd., road, lane, drive, plaza, stadium, arena, tower, gate, canal, strait, gulf, sea, bay, valley, province
    state, district, city, town, village, county, region, cemetery, memorial, monument, theater, theatre, terminal, station, highway
    crossing, dam, falls, cape, peninsula, coast, desert, forest, canyon, basin, ocean, border, corridor, mosque, basilica, temple
    shrine, chapel, church, barracks, fort, fortress, estate, ranch, villa, mansion, lodge, resort, convention center, conference center
    wing, office, suite, lounge, library, museum, hospital, center, centre, facility, plant, site, yard, shipyard, dock, pier, wharf
    zone, area, territory, municipality, prefecture, oblast, department, canton, quarter, neighborhood, downtown, headquarters`,

  thingHead: `
    retreat, retreats,
    foreign office consultations,     framework, dialogue, dialog, summit, agreement, plan, initiative, act, declaration, accord, accords, administration, doctrine
    award, treaty, convention, protocol, protocols, charter, program, programme, programs, programmes, project, process, partnership
    strategy, statement, communiqué, communique, memorandum, understanding, amendment, amendments, law, laws, resolution, report
    conference, forum, roundtable, round table, mechanism, compact, pact, alliance, prize, medal, order, day, week, month, year, decade
    anniversary, games, cup, war, crisis, operation, exercise, exercises, meeting, meetings, visit, call, talks, consultations, fund
    scholarship, scholarships, fellowship, fellowships, lecture, review, agenda, roadmap, road map, era, presidency, visa, code
    decree, edition, festival, exhibition, book, wall, train, express, pipeline, line, class, carrier, ship, vessel, ferry, satellite
    rocket, spacecraft, station, mission, commission, committee, government, regime, campaign, movement, revolution, rebellion
    institute, foundation, center, centre, museum, library, airport, school, university, college, clinic, hospital
    principles, rules, rule, formula, question, model, method, effect, approach, policy, policies, package, proposal, deal, note
    letter, memo, papers, report, index, list, test, theory, syndrome, disease, hurricane, cyclone, typhoon, storm, tropical storm
    lawsuit, case, trial, ruling, verdict, affair, scandal, investigation, inquiry, hearing, indictment, sanctions, tariffs
    communication, scheme, spirit, legacy, joint statement, joint declaration, joint communique, working group, task force, steering committee, study
    tournament, marathon, race, concert, orchestra, film, documentary, magazine, newspaper, column, show, podcast
    ceremony, reception, dinner, lunch, breakfast, banquet, toast, fair, expo, exposition, biennale, pavilion, platform
    compromise, settlement, ceasefire, truce, armistice, peace, coup, election, elections, primary, referendum, vote, term
    rail, line, canal, corridor, highway, port, base, dam, bridge, tower, plaza, crossing, monument, memorial, statue`,

  month: `
    January, February, March, April, May, June, July, August, September, October, November, December
    Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., Jan, Feb, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec`,
  weekday: `
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
    Mon., Tue., Tues., Wed., Thu., Thur., Thurs., Fri., Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays, Sundays`,

  function: `
    a, an, the, this, that, these, those, such, some, any, no, none, every, each, either, neither, both, all, half, many, much
    more, most, few, fewer, fewest, little, less, least, several, enough, other, others, another, same, own
    i, me, my, mine, myself, we, us, our, ours, ourselves, you, your, yours, yourself, yourselves, he, him, his, himself, she, her
    hers, herself, it, its, itself, they, them, their, theirs, themselves, one, ones, oneself, who, whom, whose, which, what
    whoever, whomever, whatever, whichever, someone, somebody, something, anyone, anybody, anything, everyone, everybody, everything
    nobody, nothing, there, here, where, when, why, how, wherever, whenever, however, whereas, while, whilst, whether, if, unless, because
    since, until, till, although, though, as, than, like, unlike, so, and, or, but, nor, yet, for, of, in, on, at, to, from, by, with, without
    within, into, onto, upon, about, above, across, after, against, along, alongside, amid, amidst, among, amongst, around, before
    behind, below, beneath, beside, besides, between, beyond, concerning, despite, down, during, except, excluding, following
    given, including, inside, near, off, opposite, out, outside, over, past, pending, per, plus, regarding, round, through
    throughout, toward, towards, under, underneath, up, versus, vs., via, vis-à-vis, notwithstanding, according
    am, is, are, was, were, be, been, being, isn't, aren't, wasn't, weren't, have, has, had, having, haven't, hasn't, hadn't, do, does
    did, done, doing, don't, doesn't, didn't, will, would, shall, should, can, could, may, might, must, ought, won't, wouldn't
    shouldn't, can't, cannot, couldn't, mustn't, i'm, i've, i'll, i'd, we're, we've, we'll, we'd, you're, you've, you'll, it'll
    they're, they've, they'll, he'll, she'll, he'd, she'd, there's, that's, let's, let, not, never, also, too, only, just, even, still, already
    again, ever, often, always, sometimes, usually, rather, quite, very, then, now, today, yesterday, tomorrow, tonight, thus
    hence, therefore, moreover, furthermore, nevertheless, nonetheless, meanwhile, otherwise, instead, likewise, similarly
    additionally, accordingly, consequently, finally, lastly, firstly, secondly, thirdly, earlier, later, ago, soon, once, twice, afterwards
    afterward, subsequently, previously, recently, currently, together, indeed, perhaps, maybe, almost, nearly, about, approximately
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, hundred, thousand, million, billion, trillion
    fourth, fifth, sixth, seventh, eighth, ninth, tenth, yes, ok, please, thanks, thank, hello, dear, e.g., i.e., etc., etc, re, cc
    wherein, whereby, thereby, therein, thereof, thereafter, hereby, herewith, herein, ahead, apart, aside, away, back, forth, forward`,
  article: `the, a, an`,
  connector: `of, for, at, to, in, on, with, from, against`,
  conjunction: `and, or, as well as, together with, along with, plus, and/or, nor`,

  relation: `
    counterpart, counterparts, host, hosts, hostess, guest, guests, colleague, colleagues, friend, friends, wife, husband, spouse, spouses
    partner, partners, brother, brothers, sister, sisters, son, daughter, father, mother, parents, family, successor, predecessor, predecessors
    interlocutor, interlocutors, homologue, homologues, ally, allies, rival, opponent, compatriot, neighbor, neighbour, nephew
    niece, uncle, aunt, cousin, grandson, granddaughter, widow, widower, fiancé, fiancée, team, participant, participants, attendees
    delegation, delegations, official, co-host, co-hosts, participants, signatory, signatories, visitor, visitors`,

  saying: `
    said, says, say, saying, told, tells, stated, states, stating, added, adds, adding, noted, notes, noting, explained, explains
    stressed, stresses, stressing, emphasized, emphasised, emphasizes, emphasises, underscored, underscores, underlined, underlines
    highlighted, highlights, reiterated, reiterates, reaffirmed, reaffirms, affirmed, affirms, confirmed, confirms, announced
    announces, declared, declares, asserted, asserts, argued, argues, claimed, claims, insisted, insists, warned, warns, cautioned
    urged, urges, recalled, recalls, remarked, remarks, observed, observes, commented, comments, concluded, concludes, continued, continues
    expressed, expresses, acknowledged, acknowledges, recognized, recognised, pointed out, replied, replies, responded, responds, answered
    asked, asks, wrote, writes, tweeted, posted, quipped, joked, indicated, indicates, mentioned, mentions, maintained, maintains
    assured, assures, pledged, promised, vowed, admitted, admits, conceded, denied, denies, suggested, suggests, proposed, proposes
    reported, reports, revealed, disclosed, informed, briefed, detailed, outlined, elaborated, clarified, specified, echoed, agreed
    disagreed, thanked, congratulated, commended, praised, lauded, applauded, welcomed, condemned, criticized, criticised, deplored
    lamented, regretted, apologized, reminded, predicted, estimated, believed, believes, thinks, hoped, hopes, called, exclaimed, shared
    testified, summarized, remarked, went on, spoke, quoted, read, reads, signaled, signalled, conveyed, voiced, opined, retorted, countered
    reassured, advised, concurred, posited, contended, contends, alleged, vowed, tweeted, cited, citing, according to`,

  suffix: `
    Jr., Jr, Sr., Sr, II, III, IV, V, VI, VII, VIII, IX, XI, XII, XIII, XIV, XV, XVI, XXIII, Ph.D., PhD, Ph., Ph, M.D., MD, M.P., MP, MPs
    Esq., Esq, KC, QC, CMG, KCMG, DCMG, GCMG, OBE, CBE, MBE, KBE, DBE, GBE, KG, KCB, DCB, GCB, CVO, KCVO, LVO
    MEP, MEPs, MLA, MSP, ONZ, CNZM, DSO, FRS, S.J., O.P., USN, USMC, USAF`,

  common: commonEnglish,
};
