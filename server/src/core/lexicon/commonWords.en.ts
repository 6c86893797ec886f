// Ordinary words of English that headlines and letterheads write with capitals.
// From the words in small letters of White House readouts (public domain) and the lexicon of compromise (MIT).
export const commonEnglish = `
  abandon, abandoned, abandoning, abandonings, abandons, abduct, abducted, abducting, abductions, abducts, aberrant, abet, abide
  abiding, abilities, ability, abject, ablaze, able, aboard, abolish, abort, aborting, abortion, abortions, abound, abreast
  abroad, abrupt, abscond, absent, absolute, absolve, absorb, absorbed, abstract, abstruse, absurd, abundant, abuse, abuses
  academic, academics, accelerate, accelerated, accelerates, accelerating, accent, accents, accept, accepted, accepting, accepts
  access, accessed, accesses, accessibility, accessible, accessing, accession, accident, accidents, acclimate, accommodate
  accommodated, accommodates, accommodating, accommodations, accompanied, accompanies, accompany, accompanying, accomplish
  accomplished, accomplishes, accomplishing, accomplishments, accord, accorded, accords, accost, account, accountability
  accountable, accountant, accountants, accounted, accounting, accountings, accounts, accrual, accruals, accrue, accuracy
  accurate, accurately, accuse, accustom, ace, aces, acetate, acetates, ache, achieve, achieved, achievements, achieves
  achieving, aching, acid, acknowledge, acknowledged, acknowledges, acknowledging, acoustics, acquaintance, acquaintances
  acquiesce, acquiescent, acquire, acquired, acquires, acquiring, acquittal, acquittals, acres, acrobat, acrobats, act, acting
  actings, action, actionable, actions, activate, activated, activates, activating, active, activist, activists, activities
  activity, actor, actors, actress, actresses, acts, actual, acute, adamant, adapt, adaptation, add, added, addenda, addendum
  addict, addicts, adding, addition, additional, address, addressed, addresses, addressing, adept, adequate, adherence
  adjective, adjectives, adjourn, adjust, adjusted, adjusting, adjusts, administer, administered, administering, administers
  administration, administrations, administrator, administrators, admiral, admirals, admiration, admit, adolescent, adolescents
  adopt, adopted, adopting, adorn, adsorb, adult, adults, advance, advanced, advancements, advances, advancing, advantage
  advantages, adventurer, adventurers, adverse, advertise, advertised, advertises, advertising, advertisings, advice, advisor
  advisories, advisors, advisory, advocacy, advocate, advocated, advocates, advocating, aerial, aerobics, aerodynamics
  aeronautics, aerospace, affairs, affect, affected, affecting, affectionate, affects, affiliate, affiliates, affirm
  affirmative, affirmed, affirming, affix, affluent, afford, affordability, affordable, afforded, affording, affords, afraid
  aftermath, afternoon, age, aged, agencies, agency, agenda, agent, agents, aggression, aggressive, agile, aging, agings
  agonize, agonized, agonizes, agonizing, agonze, agonzing, agree, agreeable, agreed, agreeing, agreement, agreements
  agribusiness, agricultural, agriculture, aid, aids, aim, aimed, aims, air, aircraft, airline, airlines, airs, airspace, aisle
  alarm, alarmed, alarming, alcoholic, alert, alerts, alfredo, alfredoes, alga, algae, algorithms, alien, aliens, alight, align
  aligned, aligning, alignment, alike, alive, alkaline, allege, alleged, allergies, allergy, alleviate, alliance, alliances
  allies, allocated, allocation, allot, allow, allowed, allowing, allude, alluring, ally, alma, almas, alone, aloof, alright
  alter, altered, alternate, alternative, alternatives, altogether, alumna, alumnae, alumni, alumnus, amalgamate, amaze, amazed
  amazing, ambition, ambitions, ambitious, ambulances, amends, ammunition, amnesty, amount, ample, amplify, amuse, amusing
  analyse, analysed, analyses, analysing, analysis, analyst, analysts, analytic, anarchist, anarchists, ancestor, ancestors
  anchor, anchored, anchoring, anchors, anecdote, anecdotes, anger, angers, angry, animate, animated, animator, animators, anise
  anneal, annexation, anniversary, announce, announced, announcement, announcements, announcer, announcers, announces
  announcing, annoy, annoying, annual, annul, anomalies, anomaly, answer, answered, answering, answers, antarctic, antarctics
  antenna, antennae, anti-corruption, anticipate, anticipated, anticipates, anticipating, anticompetitive, antidote, antidotes
  antiquated, antique, antisemitism, antitrust, antsy, anybodies, anymore, anyway, apostle, apostles, appalled, appalling
  apparent, apparition, apparitions, appeal, appealing, appear, appease, appendices, appendix, appetite, appetites, appetizing
  applauded, applauds, applicable, application, applications, applied, applies, apply, applying, appoint, appointed, appointing
  appointment, appoints, appraisal, appraise, appraised, appraises, appraising, appreciate, appreciated, appreciates
  appreciating, appreciation, apprentice, apprentices, apprenticeships, approach, approached, approaches, approaching
  approachings, appropriate, approval, approve, approved, approves, approving, approximate, approximated, approximater
  approximates, approximatest, approximating, apps, apt, aquaculture, arab, arabs, arbitrary, arch, archbishop, archbishops
  arches, architect, architected, architecting, architects, architecture, archival, archive, archives, arctic, arctics, area
  areas, argue, arguings, arise, aristocrat, aristocrats, arithmetic, arm, armed, armour, armours, arms, arouse, arrange
  arranged, arrangements, arranges, arranging, array, arrays, arrest, arresting, arrivals, arrive, arrived, arrives, arriving
  arrogant, arsenal, arsenals, arsenic, art, articulate, articulated, articulater, articulates, articulatest, articulating
  artificial, artisan, artisans, artist, artists, arts, artsy, ascent, ascents, ashen, ask, asked, asking, asks, asleep, aspect
  aspects, aspirations, aspire, aspirin, aspiring, assail, assault, assaults, assemble, assert, assess, assessed, assesses
  assessing, assessment, assessments, asset, assets, assign, assist, assistance, assistant, assistants, assisted, assisting
  assists, associate, associated, associates, associating, associations, assume, assumed, assumes, assuming, assumings
  assumptions, assure, assured, assures, assuring, astonish, astonishing, astound, astounding, astronaut, astronauts, astronomer
  astronomers, astute, asylum, athiest, athiests, athlete, athletes, athletics, atmospheric, atrocities, attach, attack
  attacked, attacking, attacks, attain, attempt, attempted, attempting, attempts, attend, attendance, attendant, attendants
  attended, attendees, attending, attends, attention, attest, attic, attics, attorney, attorneys, attract, attracted, attracting
  attractings, attractive, attracts, attributable, auction, auctions, audience, audio, auditory, augment, augmented, augmenting
  augments, aunt, auntie, aunties, aunts, austere, authentic, author, authorities, authority, authorization, authorize
  authorized, authorizes, authorizing, authors, auto, autocrat, autocrats, autoimmune, automate, automated, automates
  automating, automotive, autonomy, autopsies, autopsy, availability, available, avenue, avenues, average, avert, avocado
  avocados, avoid, avoiding, await, awake, award, awarded, awards, aware, awareness, awesome, awhile, awkward, axes, axis
  ayatullah, ayatullahs, babies, baby, babysit, babysittings, bacilli, bacillus, backed, backfire, background, backgrounds
  backing, backings, backs, backward, backwards, bad, baffle, baffled, baffling, baggage, bail, bails, bake, baked, baker
  bakers, bakings, balance, balanced, balances, balancing, bald, ballistic, ballot, ban, band, bands, bang, bangs, bank, banker
  bankers, banking, bankings, bankrupt, banks, bankses, banned, banning, bans, bar, barbaric, barber, barbers, bare, bargain
  bargained, bargaining, bargains, barge, barges, bark, barks, baron, baroness, baronesses, barons, barracks, barren, barrier
  barriers, barring, bars, bartender, bartenders, base, based, bases, bash, bashes, basic, basis, bass, bathe, batter, battered
  batteries, battering, batters, battle, battled, battlefield, battles, battlings, bawdy, bcm, bean, beans, bear, bears, beat
  beatboxer, beatboxers, beating, beats, beau, beautiful, beaux, become, becomes, becoming, bedrock, beef, beefs, befriend, beg
  began, begin, beginning, beginnings, begins, beguile, begun, behalf, behave, behaving, behavior, behavioral, behead, behold, beings
  beingses, belated, belief, believe, believed, believes, believing, belittle, bellies, belly, belong, belongings, beloved, belt
  belts, bend, bends, benedict, benedicts, beneficial, benefit, benefited, benefiting, benefits, benign, bent, bequeath, berg
  bergs, best, bestow, bestselling, bet, betray, bets, better, bettings, bewilder, bewildered, bewildering, bewitch, bewitching
  bias, biased, bicameral, bicyclist, bicyclists, bid, bide, bids, big, biggest, bigtime, bike, bikes, bilateral, bilaterally
  bilaterals, bill, billiards, billions, bills, bind, binding, biodiversity, biopic, biopics, biopsies, biopsy, biotechnology
  bipartisan, birth, bishop, bishops, bison, bit, bitch, bitchings, bite, bites, bitings, bits, bitter, bizarre, black, blame
  blames, bland, blank, blanked, blast, bleed, blemish, blemishes, blend, blends, bless, blessed, blessings, blind, blinded
  blinding, blink, blinks, blithe, blitz, blitzes, bloat, bloatings, block, blocked, blocks, blogger, bloggers, blond, blood
  bloody, blow, blue, blueprint, blunt, blur, blurs, blurt, board, boards, boast, boasts, boat, boatings, bodies, bodily, body
  bog, boggle, boggling, bogs, bogus, bohemian, bohemians, boil, boiled, boiling, bold, boldface, bolster, bolstered, bolstering
  bolsters, bomb, bombard, bombings, bonafide, bond, bonds, bone, bones, bono, boogeyman, boogeymans, book, booking, bookings
  bookkeep, bookkeepings, books, boom, booming, boost, boosted, boosting, boosts, boot, boots, border, bordered, bordering
  borders, bored, boring, borough, boroughs, borrow, borrowed, borrower, borrowers, borrowing, borrows, bos, boss, bother
  bottle, bottled, bottlenecks, bottles, bottom, bottoms, bounce, bounced, bounces, bouncing, bouncy, bound, boundary, bourgeois
  bourgeoises, bowl, bowling, bowls, box, boxes, boy, boycott, boycotts, boyfriend, boyfriends, boys, brake, branch, branches
  brand, brandies, brandings, brandy, brash, brave, braver, bravery, breach, breaches, bread, breadcrumb, breadth, break
  breakfast, breakfasted, breakfasts, breaking, breaks, breakthrough, breakthroughs, breastfeed, breathe, breathed, breathes, breathing
  breathings, breathtake, breathtakes, breathtaking, breathtook, breed, breeds, bribe, bribes, brick, bricklayer, bricklayers
  bricks, bride, brides, bridge, bridged, bridges, brief, briefed, briefing, briefings, briefs, brigadier, brigadiers, bright
  brighten, brilliant, bring, bringing, brings, brisk, bro, broad, broad-based, broadband, broadcast, broadcastings, broadcasts
  broaden, broadened, broadening, broadens, broader, broadest, broadly, broken, broker, brokers, bronze, brook, bros, brother
  brothers, brought, brown, bruise, bruised, bruising, brush, brushes, brutal, brutality, brute, brutes, bubble, bubbles, buckle
  buckles, bud, buddhist, buddhists, budget, budgetary, budgeting, budgetings, budgets, buds, buff, buffer, buffers, build
  build-up, builder, builders, building, buildings, builds, buildup, built, bulk, bully, bullyings, bump, bumps, bundle, bunnies
  bunny, bunting, burden, burdened, burdening, burdens, burglar, burglaries, burglars, burglary, burial, burials, burly, burn
  burned, burning, burns, burnt, burp, burpings, burst, bury, bus, buses, business, businesses, businessman, businessmans
  businessperson, businesspersons, businesswoman, businesswomans, bust, bustle, bustling, busts, busy, butcher, butchers, butt
  butter, butterflies, butterfly, buy, buying, buzz, buzzes, bypass, bypasses, cabinet, cabinet-level, cacti, cactus, cad, cadet
  cadets, cage, caged, cagey, cahier, cahiers, cake, cakes, calculate, calculated, call, called, calling, calls, calm, calming
  calorie, calories, cam, came, camp, campaign, campaigns, campings, campus, campuses, cams, canal, canals, canaries, canary
  cancel, cancelled, cancelling, cancels, cancer, candid, candidacy, candidates, cane, canes, cannibal, cannibals, canoe, canoes
  canton, cantons, cap, capabilities, capability, capable, capacity, capital, capitals, capping, caps, captain, captains
  captivate, captivating, capture, captured, captures, capturing, car, carbohydrate, carbohydrates, carbon, card, cardiac, cards
  care, careen, career, careers, careful, caregivers, carer, carers, caretaker, caretakers, cargo, caring, carpenter, carpenters
  carrier, carriers, carry, carrying, cars, cartels, carve, carvings, case, cases, cash, cashes, cashier, cashiers, cast
  castings, casts, catalog, catalogs, catalyzing, catastrophic, catch, catches, category, cater, caterings, caterpillar
  caterpillars, cathedral, cathedrals, caucus, caucuses, caulk, cause, caused, causes, causing, caution, cautioned, cautioning
  cautions, cave, caves, cease, ceasefire, ceiling, ceilings, celcius, celebate, celebrate, celebrated, celebrates, celebrating
  celebratings, celebration, celebrities, celebrity, cellar, cellars, census, center, centered, centering, centers, central
  centrality, centralize, centralized, centralizes, centralizing, centre, centres, cents, centuries, century, ceo, ceos, cereal
  cereals, ceremonial, certain, certificate, certificates, certified, certify, cervical, cfo, cfos, chain, chains, chair
  chaired, chairman, chairmans, chairmanship, chairs, chairwoman, chairwomans, challenge, challenged, challenges, challenging
  chambers, chamberses, champion, championed, championing, champions, chancellor, chancellors, chancery, chandelier, chandeliers
  change, changed, changes, changing, channel, channelled, channelling, channels, chant, chantings, chaos, chaplain, chaplains
  character, characteristic, characteristics, characters, charge, charged, charges, charging, charities, charity, charm, charmed
  charming, chart, charting, charts, chat, chateau, chateaux, chattings, chauffeur, chauffeurs, cheap, cheaper, cheapest, cheat
  cheats, check, checks, cheer, cheerings, cheerleader, cheerleaders, cheers, cheery, cheese, cheesy, chef, chefs, chemicals
  cheque, cheques, cherish, chew, chewing, chewy, chicken, chickens, chief, chiefs, child, childhood, children, chill, chilled
  chillier, chilliest, chilling, chilly, chin, chins, chintzy, chip, chips, chirp, chocolate, chocolates, choice, choices
  choose, chooses, chop, christian, christians, chrysanthemum, chrysanthemums, chum, chums, cio, circle, circles, circumspect
  circumstances, circumvent, circumvented, circumventing, circumvents, circus, circuses, cite, cited, cities, citing, citizen
  citizens, citizenses, citizenship, city, civic, civics, civil, civilian, civilians, claim, claimed, claims, clap, clappings
  clarity, class, classic, classics, classified, classify, claw, claws, clean, cleaned, cleaner, cleaners, cleanest, cleaning
  cleanings, cleanse, clear, clearings, clergies, clergy, cleric, clerics, clerk, clerks, clever, click, clicks, client, clients
  cliff, cliffs, climate, climate-related, climate-smart, climb, climbings, cling, clinic, clinical, clinics, clip, clips, clock
  clockwise, clone, clonings, close, closed, closely, closer, closing, cloth, clothes, clothings, cloths, cloud, clouds, cloudy
  clown, clowns, club, clubbings, clutter, cluttered, co-chaired, co-hosted, coach, coachings, coal, coalesce, coalition, coalitions
  coarse, coastal, coat, coatings, cochaired, code, coded, codes, codings, coefficient, coefficients, coerce, coercing, coercion, coercive
  coexist, coexisted, coexistence, coexisting, coexists, cogent, cognizant, cohabit, cohort, coin, coincide, coincided
  coincides, coinciding, coins, coke, cokes, cold, colic, colics, collaborate, collaborating, collaboration, collaborative
  collaboratively, collapse, collapses, collar, collars, colleague, colleagues, collect, collected, collecting, collectings
  collection, collective, collectively, collects, college, colleges, collide, collude, colonel, colonels, colonial, color
  colored, coloring, colorings, colors, colossal, colour, coloured, columnist, columnists, comatose, combat, combating, combats
  combatted, combatting, combine, combined, combines, combining, combust, come, comedian, comedians, comes, comfort, comforted
  comforting, comforts, comic, comics, coming, command, commanded, commander, commanders, commanding, commands, commemorated
  commemoration, commemorative, commence, commenced, commences, commencing, commend, commended, commensurate, comment
  commentary, commented, commenter, commenters, commenting, comments, commerce, commercial, commercials, commissioner
  commissioners, commit, commitment, commitments, commits, committed, committee, committees, committing, commodities, common
  commoner, commonest, commonly, commonsense, communicate, communicated, communicates, communicating, communicatings
  communication, communications, communique, communiques, communist, communists, communities, community, community-based
  commute, commutes, companies, companion, companions, company, compared, compassionate, compel, compelling, compete, competed
  competent, competes, competing, competition, competitive, competitiveness, compile, complain, complainings, complement
  complementary, complemented, complementing, complements, complete, completed, completer, completes, completest, completing
  completion, complex, complexes, complicate, complicated, comply, complying, component, components, compose, composed, composer
  composers, composes, composing, composings, compound, compounds, comprehensive, comprised, compromise, compromised
  compromises, compromising, compulsory, computer, computing, comrade, comrades, concave, conceal, conceited, conceive
  concentrate, concentrated, concern, concerned, concerns, concert, concessional, concise, conclude, concluded, concludes
  concluding, conclusion, concrete, concretes, concur, concurred, concurring, concurs, condemn, condemnation, condemned
  condemning, condemns, condense, condescending, conditions, condolences, condone, conducive, conduct, conducted, conducting
  conductings, conducts, conference, conferred, confess, confidant, confidante, confidantes, confidants, confide, confided, confidence
  confides, confiding, configure, confirm, confirmed, confirming, confirms, conflict, conflicted, conflicting, conflicts
  conform, confront, confrontations, confronted, confronting, confronts, confuse, confused, confuses, confusing, confusion
  congestion, conglomerate, conglomerates, congratulate, congratulated, congratulations, congregations, congressional
  congressman, congressmans, congresswoman, congresswomans, congruent, conjoint, conjugal, conjugate, conjure, connect
  connected, connecting, connection, connections, connectivity, connote, conquer, conscript, conscripts, consensus, consent
  consented, consenting, consents, consequences, consequent, consequential, conservation, conservatories, conservatory, conserve
  conserved, conserves, conserving, consider, consideration, considered, considering, considers, consist, consisted, consistent
  consisting, consists, consolidate, consolidated, consolidates, consolidating, consolidation, conspire, conspiring, constable
  constables, constant, constituent, constituents, constitute, constituted, constitutes, constituting, constitution
  constitutional, constrain, constrained, constraining, constrains, construct, constructed, constructing, constructings
  construction, constructive, constructively, constructs, consulate, consulates, consult, consultant, consultants, consultation
  consultations, consulted, consulting, consultings, consults, consume, consumed, consumer, consumers, consumes, consuming
  consummate, consummated, consummater, consummates, consummatest, consummating, contact, contacted, contacting, contacts
  contain, contained, containers, containing, contains, contemporaries, contemporary, contender, contenders, content, contents
  context, continent, continue, continued, continues, continuing, continuous, contraception, contracting, contractors
  contradictory, contrary, contrast, contrasted, contrasting, contrasts, contribute, contributed, contributes, contributing
  contribution, contributions, contributor, contributors, contrite, control, controlled, controller, controllers, controlling
  controls, convene, convened, convenes, convening, convenings, converge, converged, converges, converging, conversation
  conversations, conversed, convert, convertable, convertables, converted, converting, converts, convey, conveyed, conveying, conveys
  conviction, convince, convincings, cook, cooked, cookie, cookies, cookings, cool, cooperate, cooperating, cooperation
  cooperative, cooperatives, coordinate, coordinated, coordinates, coordinating, coordination, coordinator, coordinators, cope
  copier, copiers, copies, copings, copy, copyright, coral, core, cores, cornerstone, corpora, corporal, corporals, corporate
  corporations, corpus, corral, corrals, correct, correspond, corresponded, corresponding, corresponds, corridor, corrode
  corrupt, corrupted, corrupter, corruptest, corrupting, corruption, corrupts, cost, costly, costs, cottage, cottages, cotton
  cough, coughs, councillor, councillors, councils, counsel, counseling, counselled, counselling, counsels, count, counted
  counter, counterclockwise, counterfeit, counterfeited, counterfeiter, counterfeiting, counterfeits, counterfeittest
  countering, counternarcotics, counteroffensive, counterpart, counterparts, counterterrorism, countess, countesses, counting
  countries, country, counts, county, coup, couple, coupled, couples, courage, courageous, courageously, courier, couriers
  course, courses, court, courtesy, courts, couscous, cousin, cousins, cover, coverage, covered, covering, coverings, covert
  cowardly, cowboy, cowboys, coworker, coworkers, coy, coyote, coyotes, cozy, crack, cracked, cracking, cracks, craft, craftings
  crafty, cramp, cramped, crash, crashes, crave, craven, crawl, crawlings, crazed, create, created, creates, creating, creation
  creative, creator, creators, credible, credit, credited, crediting, creditors, credits, creep, creeps, creepy, crews, cries
  crime, crimes, criminal, criminals, cripple, crippling, crises, crisis, crisp, criteria, criterion, critic, critical, critics
  crop, crops, cross, crosses, crossings, crowd, crowded, crowds, crucial, crucible, crucibles, crude, crudes, cruel, crumble
  crush, crushed, cry, cryings, cryptocurrency, crystal, crystalline, crystals, cube, cubes, cuddly, cue, cues, cultivate
  cultivated, cultural, culturally, culture, cunning, cunnings, cup, cups, curator, curators, curb, curbs, cure, cured, curl
  curlings, curly, curmudgeonly, currency, current, curricula, curriculum, curtail, curve, curves, custodian, customary
  customer, customers, customize, customized, customizes, customizing, cut, cute, cutesy, cuts, cutting, cyber, cybersecurity
  cycle, cyclings, dab, dabs, dad, daddies, daddy, dads, daily, daisies, daisy, dam, damage, damaged, damages, damaging, damp
  dampen, dampened, dance, dancer, dancers, dancings, danger, dangerous, dangers, dapper, dare, daredevil, daredevils, daring
  dark, darken, darks, darling, darlings, dart, darts, dash, dashboard, dashing, data, database, databases, date, dated, dates
  dating, datings, daughter, daughters, daunt, daunting, dawn, dawns, day, days, daze, dazed, dazzle, dazzled, deacon, deacons
  dead, deadlier, deadliest, deadline, deadly, deadpan, deaf, deafen, deal, dealer, dealers, dealing, deals, dean, deans, death
  deathbed, deathbeds, deaths, debark, debate, debatings, debilitate, debilitating, debrief, debris, debt, debug, debunk, debut
  debuts, decade, decades, decal, decals, decarbonization, decay, decayed, deceased, deceive, deceiving, decentralize
  decentralized, decentralizes, decentralizing, deceptive, decide, decided, decides, decimal, decimals, decimate, decipher
  decision, decisions, decisive, decisively, declaration, declare, declared, declares, declaring, decline, declined, declines
  declining, decode, decommission, decompose, decorate, decorated, decoratings, decorator, decorators, decouple, decrease
  decreased, decreases, decreasing, decree, decry, decrypt, dedicate, dedicated, dedicates, dedicating, dedication, deduct, deep
  deepen, deepened, deepening, deepens, deeper, deepest, deeply, deer, deescalate, deface, default, defeat, defeated, defeating
  defeats, defect, defected, defecting, defects, defenceman, defencemans, defend, defending, defends, defense, defenses
  defensive, defer, deferral, deferrals, deferred, defiant, deficit, define, defined, defines, defining, definite, definitely
  deforestation, deform, deformed, defraud, defuse, defy, degenerate, degrade, degraded, degrades, degrading, deities, deity
  deja, dejas, delay, delayed, delays, delegate, delegated, delegates, delegating, delegatings, delegation, delegations
  deliberate, delicate, delight, delighted, delightful, delighting, delimit, deliver, delivered, deliveries, delivering
  deliverings, delivers, delivery, demand, demanded, demanding, demands, demean, demeaning, demining, demise, democracies
  democracy, democratic, demographic, demographics, demolish, demonstrate, demonstrated, demonstrates, demonstration
  demonstrations, demoralize, demoralizing, demure, denial, denials, denied, denies, denizen, denizens, denote, denounce
  denounced, denounces, denouncing, dense, denuclearization, deny, depart, departed, departing, departments, departs, departure
  dependence, dependent, depends, depict, deplore, deploy, deployed, deploying, deployment, deploys, deport, deposit, deposits
  depress, depressed, depresses, depressing, depth, deputee, deputees, deputies, deputy, der, derail, derange, deranged
  derelict, derivative, derivatives, derive, descendant, descendants, described, describing, desert, deserter, deserters
  desertification, deserts, deserve, deserved, deserves, deserving, design, designate, designed, designer, designers, designing
  designs, desire, desired, desires, desist, desisted, desisting, desists, desk, desperate, despondent, destabilizing, destitute
  destruction, destructive, desultory, detach, detail, detailed, detailing, details, detained, detect, detection, detective
  detectives, deter, deteriorating, determination, determine, determined, determines, determining, deterrence, deterrent
  deterrents, deterring, detrimental, devastate, devastated, devastates, devastating, develop, developed, developer, developers
  developing, developings, development, developments, develops, devices, devoid, devolve, devote, devoted, devoting, devout
  diabetes, diagnose, diagnosed, diagnoses, diagnosing, diagnosis, dialect, dialects, dialed, dialogue, diaspora, dice, dick, dickens
  dicks, dictator, dictators, didactic, die, dietician, dieticians, dietitian, dietitians, differ, differed, difference
  differences, different, differing, differs, difficult, difficulty, diffuse, dig, digest, digests, digital, dignified, dignify
  dignitaries, dignitary, dignity, dim, diminish, diminished, diminishes, diminishing, dine, dined, dinner, dinners, dip, diplomacy
  diplomat, diplomatic, diplomats, dips, dire, direct, directed, directer, directest, directing, directings, direction, directly
  director, directors, directs, dirty, disabilities, disability, disable, disabled, disadvantaged, disagreements, disappoint
  disappointing, disarm, disarming, disaster, disasters, disband, disburse, disbursed, disbursement, disburses, disbursing
  discard, discern, discharge, discharges, discipline, disciplined, disciplines, disciplining, disclaim, disclose, disclosed
  discloses, disclosing, disclosure, discontent, discontents, discount, discounted, discourage, discouraged, discover
  discoverings, discreet, discrete, discrimination, discriminatory, discuss, discussed, discusses, discussing, discussion
  discussions, diseased, disgruntle, disgruntled, disguise, disguises, disgust, disgusting, dish, dishearten, disheartening
  dishes, dishonesty, disincentive, disincentives, disinformation, disinvestment, disjoint, dislike, dislikes, dislodge
  dismantle, dismantled, dismantles, dismantling, disorder, disparate, disparities, dispatch, dispatched, dispatches
  dispatching, dispense, disperse, displace, displaced, displacement, displaces, displacing, display, displayed, displaying
  displays, displease, disposal, dispose, disposed, disposes, disposing, disposition, dispositions, disproportionate
  disproportionately, disprove, disproved, disproves, disproving, dispute, disputed, disputes, disputing, disrepute, disrupt
  disrupted, disrupting, disruption, disruptions, disrupts, dissent, dissenting, dissolve, dissuade, distancing, distant, distil
  distill, distinct, distinguish, distort, distorted, distract, distracting, distress, distressed, distributed, distribution
  distributors, district, districts, disturb, disturbed, disturbing, ditch, ditches, diva, divas, dive, diverge, diverged
  divergent, diverges, diverging, diverse, diversified, diversify, diversion, diversity, divert, divest, divide, divided
  dividend, dividends, divides, divine, divings, divorce, divorces, divulge, dixie, dixies, dizzy, dizzying, djs, docile, dock
  docks, doctor, doctorate, doctorates, doctored, doctoring, doctors, document, documentaries, documentary, documented
  documenting, documents, dodge, dodges, doggies, doggy, doilies, doily, dole, dollar, dollars, dollies, dolly, domain, domestic
  dominant, donate, donated, donating, donation, donor, donors, door, doors, dope, dork, dorks, dormant, doses, dossier
  dossiers, doting, double, doubled, doubler, doubles, doublest, doubling, doubt, doubtful, doubtings, download, downloads
  downside, downsides, downstairs, dozen, dozens, draft, drafts, drag, dragonflies, dragonfly, drags, drain, drained
  dramatically, draughts, draw, drawings, drawn, dream, dreamings, dreary, dredge, dress, dresses, dressings, dribble
  dribblings, dried, drier, driers, drift, drifter, drifters, drifting, drill, drills, drink, drinking, drinkings, drip, drips
  drive, driver, drivers, drives, driving, drivings, drone, drones, drop, dropped, drops, drought, droughts, drown, drowsy, drug
  drugs, drum, drunk, dry, dub, dubs, dude, dudes, due, duel, duels, dull, dumb, dump, dumpings, duplicate, duplicates, durable
  dutchess, dutchesses, duty, dwell, dweller, dwellers, dwellings, dwindle, dye, dyes, dynamic, dynasty, eager, earl, earliest
  earls, early, earmark, earn, earning, earnings, earth, earthly, earthquake, earthquakes, easier, easily, east, eastern
  easterner, easternest, easy, easygoing, eat, eatings, echo, echoed, echoes, economic, economically, economics, economies
  economist, economists, economy, ecosystem, eddies, eddy, edge, edges, edified, edify, edit, editor, editors, educate, educated
  educates, educating, educatings, education, educational, educators, eerie, effect, effected, effecting, effective, effectively
  effects, efficacy, efficiency, efficient, effigies, effigy, effort, efforts, egg, eggs, elaborate, elaborated, elaborater
  elaborates, elaboratest, elaborating, elapse, elate, elated, elder, elderly, elders, elect, elected, electing, election
  elections, electoral, electorate, electorates, electric, electrician, electricians, electricity, electrified, electrifies
  electrify, electrifying, electronic, electronics, elegant, elements, elevate, elevated, elicit, eligibility, eligible
  eliminate, elite, elites, eloquent, else, elsewhere, elucidate, elude, emaciate, emaciated, email, embalm, embargo, embargoes
  embark, embarrass, embarrassed, embassies, embassy, embody, embrace, embroider, embroil, emcee, emcees, emerge, emerged
  emergency, emergent, emerges, emerging, eminent, emir, emirs, emissions, emperor, emperors, emphasis, emphasize, emphasized
  emphasizes, emphasizing, employ, employed, employee, employees, employer, employers, employment, empower, empowered
  empowering, empowerment, empowers, empty, enable, enabled, enables, enabling, enact, enacted, enacting, enamored, enchant
  enchanted, enchantings, encircle, enclose, encounter, encounters, encourage, encouraged, encourages, encouraging, encroach
  encrypt, encumber, end, endanger, endangered, endangering, endangers, endear, endearing, ended, ending, endings, endorse
  endorsed, endorses, endorsing, endow, ends, endure, enduring, enemies, enemy, energies, energize, energizing, energy, enforce
  enforced, enforcement, enforces, enforcing, engage, engaged, engagement, engagements, engages, engaging, engender, engineer
  engineered, engineering, engineerings, engineers, engrave, engulf, enhance, enhanced, enhances, enhancing, enjoy, enjoying
  enjoyment, enlarge, enlist, enliven, enlivening, enquire, enrich, enriching, enrol, enroll, enrolled, enrolling, enrolls
  enshrined, ensue, ensuing, ensure, ensured, ensures, ensuring, enter, entering, enterprise, enterprises, enters, entertainment
  enthral, enthralling, entice, enticing, entire, entities, entrain, entrench, entrepreneur, entrepreneurs, entrepreneurship
  entrust, entry, envelop, envies, environment, environmental, environmentalist, environmentalists, environments, envisage
  envision, envy, epic, epics, epidemic, epidemics, epoch, epochs, equal, equality, equally, equip, equipment, equipped
  equipping, equitable, equity, era, erase, erect, erstwhile, erupt, escalate, escalation, escape, escaped, eschew, especially
  espouse, essential, essentialer, essentialest, establish, established, establishes, establishing, establishment, estate
  estates, estimate, estimated, estimates, estimating, etch, ethereal, ethic, ethics, eula, eulas, evacuate, evacuation
  evaluate, evaluated, evaluates, evaluating, evangelical, evangelicals, eve, evening, evenings, event, events, everyday, eves
  eviction, evictions, evidence, evidence-based, evil, evoke, evolve, evolved, evolves, evolving, exacerbate, exacerbated, exact
  exacting, exaggerate, exaggerated, exalt, examine, examined, examiner, examiners, examines, examining, example, examples
  exasperate, exasperating, exceed, excel, excellence, excellencies, excellency, excels, exceptions, excess, excesses, excessive
  exchange, exchanged, exchanges, exchanging, excite, excited, exclaim, exclude, excuse, excuses, executive, executives
  exemplar, exemplars, exemplified, exempt, exercise, exercised, exercises, exercising, exercisings, exert, exhale, exhaust
  exhausting, exhibit, exhibits, exhilarate, exhilarating, exhort, exhume, exile, exiles, exist, existed, existence, existing
  exit, expand, expanded, expanding, expands, expansion, expect, expected, expecting, expects, expedient, expedite, expedited
  expedites, expediting, expel, experience, experienced, experiences, experiencing, experiment, experimented, experimenting
  experiments, expert, expertise, experts, expire, explain, explained, explaining, explains, explicit, explode, exploding
  exploit, exploitation, exploited, exploiting, exploits, exploration, explore, explored, explores, exploring, explorings
  explosion, export, exported, exporting, exports, expose, exposed, exposes, exposure, express, expressed, expresser, expresses
  expressest, expressing, expression, expunge, exquisite, extend, extended, extending, extends, extension, extensive, extent
  extents, external, extinguish, extol, extra, extract, extracted, extracting, extracts, extraordinary, extravagant, extreme
  extremer, extremest, extremist, extremists, exuberant, exude, exultant, eye, eyeball, eyeballs, eyelid, eyelids, eyes, fabled
  fabric, fabrics, face, faced, faces, facilitate, facilitated, facilitating, facilitation, facilities, facility, facing, fact
  factsheet, fade, faded, fail, failed, failing, fails, failures, faint, fair, fairer, fairness, fairs, faith, faiths, fake
  fall, falls, false, falter, famed, familiar, families, family, fancy, fannies, fanny, far, farm, farmer, farmers, farmings
  farms, farmworkers, fascinate, fascinated, fascinatings, fast, fasten, faster, fat, fate, father, fathers, fats, fatten
  faulty, faux, favorite, favorites, favour, favourite, favourites, favours, fear, feared, fears, feasible, feature, featured
  features, featuring, federal, fee, feeble, feed, feedback, feeds, feel, feelings, feels, fees, feet, fella, fellas, fellow
  fellows, felt, female, females, feminine, feminist, feminists, fence, fences, fencings, fend, fentanyl, ferment, fern, ferns
  fertile, fertilization, fervent, fess, fetch, fetching, fetish, fetishes, fiance, fiances, fiction, field, fields, fieldses
  fiend, fiends, fierce, fiery, fight, fighter, fighters, fighting, fightings, fights, figure, figured, figures, file, filed
  files, filings, fill, fillings, film, filmmaker, filmmakers, films, filter, filters, final, finalize, finalizing, finance
  financed, finances, financial, financialer, financialest, financier, financiers, financing, financings, find, finding
  findings, fine, fines, finish, finished, finishes, finite, finn, finns, fire, firearms, firefighter, firefighters
  firefighting, fireflies, firefly, fireman, firemans, fires, firing, firm, firmly, firms, first, first-ever, first-generation
  fiscal, fish, fisheries, fishes, fishing, fishings, fit, fits, fitted, fitter, fitters, fitting, fix, fixed, fixing, fizzle
  flag, flagrant, flags, flake, flakes, flame, flames, flaming, flank, flare, flares, flaring, flash, flashes, flat, flatten
  flatter, flattering, flavor, flavored, flavour, flavoured, fled, flee, fleeing, flesh, fleshes, flexible, flies, flight
  flights, fling, flip, flips, flirt, flirtings, flirty, flo, float, floating, flock, flocks, flood, flooding, floodings, flos
  flour, flow, flower, flowering, flowery, flowing, flows, flu, fluent, fluid, fluids, fluorescent, fluster, flustered, flute
  flutes, fly, foamy, focus, focused, focuses, focusing, foe, foes, fog, fogs, foil, foils, fold, folds, folksy, follies, follow
  follow-up, followed, follows, folly, fond, food, fool, foolish, foot, football, fora, forbid, force, forced, forces, forcibly
  forcing, forebear, forebears, foreboding, forecast, forecasting, forecastings, forecasts, foreclose, forefront, forego
  foregoing, foreign, foreman, foremans, forerunner, forerunners, foresee, foreseeable, foreshadow, forest, forester, foresters
  forestry, forever, forewarn, forfeit, forge, forget, forgetful, forging, forgive, forgiveness, fork, form, formal, formaler
  formalest, formally, format, formation, formats, formatted, formatting, formattings, former, forms, formula, formulae, forsake
  forthcome, forthcomes, forthcoming, fortunate, forum, forwarded, forwarding, forwards, fossil, foster, fostered, fostering
  foul, found, foundation, foundational, founding, fourier, foursome, foursomes, fowl, fracture, fractured, fragile, fragility
  fragme, fragment, fragmented, fragmes, fragrant, frail, frame, framed, framework, franchise, franchises, frank, frantic, fraud
  free, freedom, freedoms, freelancer, freelancers, freeze, freezing, freight, frequent, fresh, freshen, fretful, fried, friend
  friendlier, friendliest, friendly, friends, friendship, friendshoring, fries, frigate, frigates, frighten, frightening, frilly
  fringe, frolic, front, frontier, frontiers, frontline, frontlines, frost, frostings, frown, frowns, frozen, frugal, frustrate
  frustrating, fry, fuck, fucking, fucks, fuel, fuels, fugitive, fugitives, fulfil, fulfill, fulfilled, fulfilling, fulfills
  fulfils, full, fullest, fully, fun, function, functioned, functioning, functions, fund, fundamental, fundamentally, funded
  funding, fundings, fundraise, funds, funeral, funerals, fungi, fungus, funny, furnish, furniture, furry, further, furthering
  furthest, fuss, fusses, future, futures, fuzz, fuzzes, gad, gadflies, gadfly, gag, gags, gail, gails, gain, gainful, gains
  gal, gallery, galvanize, gambler, gamblers, game, games, gang, gangs, gap, gaps, garden, gardener, gardeners, gardenings
  garlic, garlics, garnish, garnishes, gas, gases, gate, gates, gather, gathered, gathering, gatherings, gathers, gauche, gaudy
  gave, gay, gaze, gazes, gear, gears, geek, geese, geisha, geishas, gelatin, gelatins, gender, gender-based, gene, genera
  general, generally, generals, generate, generated, generates, generating, generatings, generation, generational, generations
  generators, generic, generosity, generous, genes, genetics, genious, geniouses, genius, geniuses, gentle, gentleman
  gentlemans, genuine, genus, geolocation, geological, get, gets, getting, ghastly, ghost, ghostly, ghosts, ghostwriter
  ghostwriters, giant, giddy, gift, gifted, gigantic, giggle, gill, gills, girl, girlfriend, girlfriends, girls, give, giveaways
  giving, glacier, glaciers, glad, gladiator, gladiators, glare, glaring, gleam, gleaming, glean, glib, glide, glidings, global
  globally, globe, gloomy, gloss, glosses, glow, glows, glue, glues, gluten, glycerin, goal, goalie, goalies, goalkeeper
  goalkeepers, goals, goaltender, goaltenders, god, goddess, goddesses, gods, goes, going, gold, golden, golds, golf, golfer
  golfers, good, good-paying, goods, goof, goofy, goose, gore, gossip, gossips, govern, governance, governed, governing
  government, governments, governors, governs, grab, graceful, grade, grades, graduate, graduates, grain, granaries, granary
  grand, grandchild, grandchilds, granddaughter, granddaughters, grandfather, grandfathers, grandma, grandmas, grandmother
  grandmothers, grandpa, grandparent, grandparents, grandpas, grandson, grandsons, granite, grannies, granny, grant, granted
  granting, grantmakers, grants, graphic, graphics, grapple, grasp, grasps, grass, grate, grateful, gratified, gratify, grating
  gratis, gratitude, grave, graves, gray, graze, greasy, great, greater, greatest, greed, greedy, green, greenhouse, greens
  greet, greeted, greeting, greetings, greets, grenadier, grenadiers, grey, grid, grids, grieve, grievings, grill, grilled, grim, grind, grinds
  grip, gripping, grisly, grizzled, grocery, groom, grooms, groovy, gross, ground, groundbreak, groundbreaking, groundbreaks
  grounded, grounding, grounds, group, groups, grow, growing, growth, growthed, growthing, growths, gruel, grueling, gruesome
  grumble, grumbles, guarantee, guaranteed, guaranteeing, guarantees, guard, guarded, guardrails, guess, guesses, guest, guests
  guidance, guide, guided, guidelines, guiding, guidings, guilty, gullies, gully, gulp, gulps, gum, gun, guns, guru, gurus, guy
  guys, gymnastics, gypsies, gypsy, hack, hacks, hair, hairdresser, hairdressers, hairstylist, hairstylists, hairy, halibut
  hall, hallmark, hallowed, halls, halo, halos, halves, ham, hammer, hammered, hamper, hams, hand, handful, handfuls, handle
  handling, handlings, hands, handsome, handsy, handy, hang, hanker, happen, happened, happening, happens, happiness, happy
  harangue, harass, harassed, harasses, harassing, harassment, harbor, harbour, harbours, hard, hardcore, harder, hardest
  hardworking, hardy, harm, harmed, harmful, harming, harms, harness, harnessed, harnesses, harnessing, harrowings, harsh
  harvest, harvestings, hash, hashes, hashish, haste, hatch, hatches, hate, hateful, hates, hatred, haunt, haunts, haven, havens
  haze, hazel, hazels, hazes, head, headphone, headphones, headquarters, heads, heady, heal, healing, health, healthcare
  healthy, hear, heard, hearing, heart, heartwarm, heartwarming, hearty, heat, heated, heating, heatings, heats, heaven
  heavenly, heavens, heavy, hedge, hedges, heels, hefty, height, heighten, heightened, heightening, heightens, heinous, heir
  heirs, heist, heists, held, hella, hellish, help, helped, helpful, helping, helps, hemisphere, hemispheric, herb, herbs
  hermit, hermits, hero, heroes, heroic, heroine, heroines, hesitant, hidden, hide, high, high-level, high-quality, higher
  highest, highfalutin, highlight, highlighted, highlighting, highlights, highly, highrise, highrises, hijack, hike, hikings
  hill, hills, hilly, hinder, hint, hints, hippopotami, hippopotamus, hire, hiring, hirings, hispanic, historian, historians
  historic, historical, historically, history, hit, hits, hoary, hobbies, hobby, hobo, hobos, hockey, hoist, hold, holders
  holding, holdings, holds, hole, holes, holiday, hollies, hollow, holly, holy, home, homebuilding, homeland, homeless
  homelesses, homelessness, homely, homepage, homes, homesick, homework, homicides, hone, honest, honesty, honey, honor
  honorary, honored, honors, honour, honours, hook, hooked, hooky, hop, hope, hopes, hops, horizon, hormone, hormones, horrific
  horrified, horrifies, horrify, horrifying, horse, horseradish, horses, hospital, hospitality, hospitals, host, hostage
  hostages, hosted, hostess, hostesses, hostile, hostilities, hosting, hosts, hot, hotbed, hotbeds, hourly, hours, house, housed
  household, households, housekeeper, housekeepers, houses, housing, howl, howlings, hub, hug, huge, hugs, human, humane
  humanely, humanitarian, humanitarians, humanities, humanity, humans, humble, humbled, humdrum, humdrums, humid, humiliate
  humiliating, hundreds, hunger, hungry, hunker, hunt, hunter, hunters, huntings, hunts, hurricane, hurricanes, hurry, hurt
  husband, husbands, hush, hussies, hussy, hydrogen, hygienist, hygienists, ice, icings, icon, icons, icy, ideal, ideals, ideas
  identified, identifies, identify, identifying, idle, idol, idols, ignorance, ignorant, ignore, ill, illegal, illegitimate
  illicit, illiterate, illness, illuminate, illuminated, illustrate, illustrated, illustrates, illustrating, illustratings
  illustrator, illustrators, imagery, images, imagine, imaginings, imbue, img, immature, immediate, immediately, immense
  immerse, immigrant, immigrants, immigration, imminent, immunizations, impact, impacted, impactful, impacting, impacts, impale
  impart, imparted, impartial, imparting, imparts, impatience, impending, imperative, imperfect, imperil, impinge, implement
  implementation, implemented, implementing, implements, implications, implicit, implied, implode, implodings, imply, impolite
  import, importance, important, imported, importing, imports, impose, imposed, imposes, imposing, imposition, impoverish
  impress, impressionist, impressionists, imprison, improper, improv, improve, improved, improvement, improvements, improves
  improving, in-house, in-person, inaccurate, inaction, inadequate, inane, inappropriate, inaugural, inaugurated, inauguration, inbred
  incarcerated, incel, incels, incentive, incentives, incentivize, incest, inch, inches, incident, incidents, incite, incited
  incites, incline, inclines, include, included, includes, inclusion, inclusive, income, incoming, incomplete, inconsiderate
  incorporate, incorporated, incorporates, incorporating, incorrect, increase, increased, increases, increasing, increasingly
  incumbent, incumbents, indebt, indebted, indefinite, independence, independent, indeterminate, index, indicate, indicated
  indicates, indicating, indices, indiceses, indie, indigenous, indirect, indiscriminate, individual, individuals, indoor
  indulge, indulgent, industrial, industries, industry, inept, inequality, inequities, inert, infant, infants, infect, infected
  inferior, infest, infinite, inflame, inflate, inflated, inflates, inflating, inflation, influence, influenced, influences
  influencing, influential, inform, information, informed, informing, informs, infrared, infrastructure, infrequent, infuriate
  infuriated, infuse, ingest, ingrown, inhabit, inhabitant, inhabitants, inhale, inhales, inhibit, inhibitory, initial, initiate
  initiated, initiates, initiating, initiative, initiatives, injure, injured, injures, ink, inks, innate, inner, inning, innings
  innocent, innocents, innovate, innovated, innovates, innovating, innovatings, innovation, innovations, innovative, innovator
  innovators, inordinate, input, inquire, inquired, inquires, inquiring, insane, insect, insects, insecure, insecurer
  insecurest, insecurity, insert, inserts, insights, insignia, insignificant, insist, insoluble, insolvent, inspect, inspectings
  inspector, inspectors, inspire, inspired, inspires, inspiring, install, installer, installers, instances, instant, instants
  instigator, instigators, instil, institute, institutes, institutionalize, institutions, instruct, instructed, instructing
  instructor, instructors, instructs, instruments, insubordinate, insult, insulting, insurance, insure, intact, integral
  integrate, integrated, integrates, integrating, integration, integrity, intellect, intellects, intellegent, intellegenter
  intellegentest, intelligence, intend, intended, intending, intends, intense, intensified, intensifies, intensify, intensifying
  intensity, intensive, intent, intented, intenting, intention, intents, interact, interacted, interacting, interactings
  interactions, interacts, interagency, interdependent, interest, interested, interesting, interests, interface, interfaced
  interfaces, interfacing, interfaith, interfere, interference, intergovernmental, interim, interims, interinstitutional
  intermediate, intermodal, intern, international, internationally, interned, internet, interning, interns, interoperability
  interoperable, interparliamentary, interpret, interrupt, interrupted, interrupting, interrupts, intersection, intersessional
  intersex, interstate, intervention, interventions, interview, interviewed, interviewing, interviewings, interviews, intimate
  intimater, intimatest, intimidate, intimidated, intimidates, intimidating, intimidation, intoxicate, intoxicated, intoxicating
  intrigue, intriguing, introduce, introduced, introduces, introducing, intrude, inundate, invade, invaded, invades, invaluable
  invasion, invent, invented, inventing, inventings, inventor, inventors, invents, invert, invertebrate, invertebrates, invest
  invested, investigation, investigator, investigators, investing, investment, investments, investors, invests, invigorate
  invigorating, invitation, invite, invited, invites, invoice, invoices, invoke, invoked, invokes, involve, involved, involves
  involving, irate, irk, iron, ironclad, ironings, irons, irregular, irrelevant, irritate, irritating, island, isolate, isolated
  issuance, issue, issued, issues, issuing, jade, jaded, jades, jag, jagged, jam, jams, jasmine, jasmines, jay, jays, jazz
  jazzes, jean, jeans, jellies, jelly, jellyfish, jester, jesters, jewel, jewelry, jewels, jittery, job, jobs, jog, jogger
  joggers, joggings, join, joined, joining, joins, joint, jointly, joke, jokes, jolie, jolies, jolly, jot, journal, journalist
  journalists, journals, joy, joys, judge, judged, judgings, judicial, juggle, juggler, jugglers, jugglings, juice, juices
  juicy, jump, jumps, jungle, junior, junk, jupiter, jurisdiction, jurisdictions, justice, justices, justified, justify
  justifyings, juvenile, juveniles, juxtapose, kaput, karate, keel, keels, keen, keep, keeping, kelvin, key, keynote, keynotes
  keys, kick, kicked, kickings, kicks, kid, kidnap, kids, kill, killed, killings, kin, kind, kinda, kindergarten, kindly, king
  kings, kins, kinsman, kinsmans, kinswoman, kinswomans, kiss, kisses, kitten, kittens, kitties, kitty, knead, kneadings, kneel
  knew, knickers, knit, knittings, knock, knocks, knotted, know, knowing, knowledge, known, knows, label, labels, labor
  laboratories, laboratory, laborer, laborers, labors, labour, labours, lace, laces, lack, lacking, lad, ladies, lads, lady, lag
  lagging, laid, lame, land, landfall, landings, landlord, landlords, landmark, landowners, lands, landscape, lane, lanes
  languages, languid, languish, lap, laps, lapsed, large, larger, largest, larva, larvae, lash, lass, lasses, last, lasting
  latch, latches, late, lately, latest, latter, latters, lauded, laugh, laughings, laughs, laughter, launch, launched, launches
  launching, launder, laureate, laureates, law, lawful, lawmakers, laws, lawyer, lawyers, lay, layer, layers, layman, laymans
  lazy, leach, leaches, lead, leader, leaders, leadership, leading, leads, leaf, leak, leaked, leaks, lean, leaning, leap, leaps
  learn, learned, learning, learnings, lease, leasings, leather, leave, leaves, leaving, lecture, lectures, led, leech, leeches
  leery, left, legacy, legal, legally, legation, legend, legendary, legends, legislation, legislative, legislators, legislature
  legislatures, legitimate, leisure, lend, lender, lenders, lending, lengthen, lengthened, lengthening, lengthens, leo, leos
  lesbian, lesbians, lessen, lesser, lessons, lethal, letter, level, leveled, levels, leverage, leveraging, levies, levy, lewd
  liability, liberal, liberals, liberty, libretti, libretto, lice, license, licensed, licenses, licensing, licensings, lick
  licks, lie, lies, lieutenant, lieutenants, life, life-saving, lifecycle, lifeline, lifesave, lifesaved, lifesaves, lifesaving
  lift, liftings, light, lighten, lighthearted, lightning, lightweight, likelier, likeliest, likelihood, likely, lil, lilies
  lily, lime, limes, limit, limitations, limited, limiting, limitings, limits, limp, linchpin, line, lines, linger, linguistics
  link, linked, links, lipid, lipids, liquefy, liquid, liquidate, liquids, list, listed, listen, listened, listening, listenings
  listens, listings, literacy, literal, literary, literate, literature, liters, lithium, litigation, littler, littlest, live
  livelier, liveliest, livelihoods, lively, liven, liver, lives, livestock, living, load, loaded, loading, loads, loaf, loan
  loans, loaves, lobbies, lobby, local, located, locations, lock, locked, locks, lodge, lodgings, lofty, log, logic, login
  logistics, logs, lonely, long, long-standing, long-term, longer, longstanding, longterm, longtime, look, looked, looking
  looks, loose, loosen, loot, loots, lord, lords, lose, loser, losers, loss, lost, loud, lousy, loutish, love, loved, lovely
  lover, lovers, loving, low, low-income, lower, lowered, lowering, lowers, lowest, lowly, loyal, luck, lucky, luddite, luddites
  luggage, lumbering, lump, lumps, lunch, lunched, lunches, lurk, lush, lushes, lust, lusts, lyings, macabre, machine, machinery
  machinists, macho, macroeconomic, mad, madden, maddening, made, magenta, magic, magician, magicians, magistrate, magistrates
  magnate, magnates, mail, mails, maim, main, mainstream, maintain, maintained, maintaining, maintainings, maintains
  maintenance, majesty, major, majority, make, maker, makers, makes, makeshift, making, male, males, mammal, mammalian, mammals
  mammoth, man, manage, managed, management, manager, managers, manages, managing, mandate, mandated, mandates, mandating
  mandatory, mandible, mandibles, maniac, maniacs, manifest, manifestings, manner, mannered, mannering, manners, manoeuvre
  manoeuvres, manufacture, manufactured, manufacturers, manufactures, manufacturing, manufacturings, map, maps, margins, marine
  marines, maritime, mark, marked, market, marketed, marketing, marketings, marketplace, markets, marking, marriage, marry, mars
  marsupial, marsupials, martyr, martyrs, masculine, mash, mashes, mask, masking, masks, mass, massive, master, masters, mat
  match, matched, matches, matching, mate, material, materials, maternal, mates, mathematics, matriarch, matriarches, matrices
  matrix, mats, matses, matter, mattered, mattering, matters, mature, maturing, maverick, max, maximize, maya, mayas, mayflies
  mayfly, mayor, mayors, meager, meals, mean, meander, meandering, meaning, meaningful, meanings, means, measles, measly
  measure, measured, measures, measuring, meat, meaty, mechanic, mechanics, mechanism, mechanisms, medal, medals, media, median
  medians, mediated, medic, medical, medication, medications, medicine, medics, mediocre, meditate, meditatings, medium, meek, meet
  meeting, meetings, meets, mega, melancholy, mellow, melodies, melody, melt, melted, melting, member, members, membership
  memoranda, memorandum, memory, men, menacing, mend, mending, mental, mention, mentions, mentor, mentors, menu, menus
  merchandise, merchant, merchants, mere, merge, merger, mergers, merges, merit, merits, merry, mesmerize, mesmerizing, mess
  message, messaged, messages, messaging, messagings, messes, met, metal, metallurgy, metals, methane, methodologies, methods
  metier, metiers, metric, metrics, metropolitan, mic, mice, mics, middle, migrants, migration, migratory, mild, miles
  militaries, military, milk, milks, millennium, millions, mime, mimes, mimic, mimick, mince, mind, mindblowing, minds, mined
  mineral, minerals, mines, mingle, mini, miniature, miniatures, minilateral, minimal, minimize, minimizing, mining, minings
  minion, minions, minister, ministerial, ministers, minor, minorities, minority, minus, mirror, mirrors, mischief, mischiefs
  misfit, misfits, misinformation, misplace, miss, misses, missile, missing, mission, missions, missive, missives, missus
  missuses, mistake, mistakes, mister, misters, mitigate, mitigated, mitigates, mitigating, mitigation, mitten, mittens, mix
  mixed, mixes, mobile, mobiles, mobility, mobilize, mobilized, mobilizing, mock, mocks, model, modeling, modelings, models
  moderate, moderated, moderater, moderates, moderatest, moderating, moderator, moderators, modern, modernist, modernists
  modernization, modernize, modernizing, modest, modified, modifies, modify, moduli, modulus, mogul, moguls, moist, mold, molds
  moldy, molest, mom, moment, momentum, mommies, mommy, moms, monarch, monarches, money, monitor, monitored, monitoring
  monitorings, monitors, monk, monkey, monkeys, monks, monochrome, monogamy, monopolies, monopoly, month, monthly, months, moody
  moonshot, moonshots, moose, moot, mop, moped, mopeds, mops, moral, morals, moratorium, morbid, morbidity, morning, mornings
  mortal, mortality, mortals, mosque, mosques, mosquito, mosquitoes, mother, mothers, motivate, motivated, motive, motives
  mould, moulds, mount, mounted, mourn, mouse, mouth, mouths, move, moved, movement, moves, movie, movies, moving, mow, mph, mps
  muddle, muddy, mull, multiannual, multifaceted, multilateral, multilaterally, multinational, multiple, multiplied, multiplies
  multiply, multiplying, mum, mumble, mumbling, mummies, mummy, mumps, mums, mundane, mural, murals, murder, murdered, murdering
  murders, music, musician, musicians, mute, muted, mutual, mystic, mystics, mystified, mystify, nag, nagged, nagging, naggings
  nail, naive, naked, name, names, nannies, nanny, narcotic, narcotics, narrative, narratives, narrator, narrators, narrow
  narrowed, narrower, narrowest, narrowing, narrows, nat, nation, nation-to-nation, national, nationally, nationals, nations
  nationwide, native, natives, nats, natural, nature, nausiating, naval, navigate, navigated, navigates, navigating, navigatings
  navigation, navigator, near-term, nearby, nearshoring, neat, nebula, nebulae, necessary, necessity, need, needed, needs
  negative, neglect, neglected, negotiate, negotiated, negotiates, negotiating, negotiatings, negotiation, negotiations, neice
  neices, neighbor, neighboring, neighborly, neighbors, nemeses, nemesis, nephew, nephews, neptune, nerd, nerdy, net, net-zero
  nets, network, networked, networking, networkings, networks, neuroses, neurosis, new, newcomers, newest, newly, newlywed, news
  newsletter, newsroom, newton, newtons, next, nibbly, nice, niece, nieces, night, nightly, nimble, nio, nite, nites, nitrate
  nitrates, noble, nobleman, noblemans, noblewoman, noblewomans, nobodies, nod, nods, noisy, nomad, nomads, nomination, nominees
  nonchalant, nondescript, nonprofit, nonproliferation, nonstop, norm, normal, normaler, normalest, normalization, norms, north
  northeast, northern, northwest, nosy, notable, notaries, notary, note, noted, notes, nothings, notice, noticed, notices
  noting, nourish, nourished, novel, novels, novice, novices, nowadays, nuanced, nuclear, nuclei, nucleus, nude, nuisance, numb
  number, numbers, numbing, numerous, nun, nuns, nurse, nurseryman, nurserymans, nurses, nursing, nursings, nurture, nurturing
  nutella, nuts, nutses, oatmeal, oatmeals, obediant, obedient, obese, obey, object, objected, objecting, objective, objectives
  objects, obligated, obligation, obligations, obscene, obscure, observant, observation, observe, observed, observer, observes
  observing, obsess, obsolete, obstetrics, obtain, obtained, obtaining, obtains, occupant, occupants, occupied, occupier
  occupiers, occupies, occupy, occur, occurred, occurring, ocean, oceanic, oceanographic, oceans, octopi, octopus, odd, offbeat
  offend, offended, offending, offends, offense, offensive, offensives, offer, offered, offering, offerings, offers, offhand
  office, officer, officers, offices, official, officials, offline, offset, offsetting, offspring, offsprings, oil, oils, oily
  okay, old, older, oldest, olive, olives, omit, onboard, ongoing, online, ooze, oozes, open, opened, opening, openings, opera
  operate, operated, operates, operating, operatings, operation, operational, operations, operator, operators, opiate, opiates
  opine, opioid, opioids, opportunities, opportunity, oppose, opposed, opposes, opposing, opposites, opposition, oppress
  oppressed, opt, optimist, optimists, option, options, optometrist, optometrists, opus, oracle, oracles, orange, orbit, orbits
  ordeal, ordeals, order, orderly, orders, organic, organise, organised, organises, organising, organisings, organization
  organizations, organize, organized, organizer, organizers, organizes, organizing, organizings, orient, orients, originator
  originators, orotund, orphan, orphans, otherses, outages, outcast, outcasts, outcome, outcomes, outdoor, outer, outgo
  outgoing, outgrow, outlaw, outlaws, outline, outlined, outlines, outlining, outlook, outly, outlying, outnumber, outpace
  outreach, outright, outspoken, outspokens, outstand, outstanding, outstands, ova, oval, ovals, oven, ovens, overall, overarch
  overarching, overboard, overcome, overcomes, overcoming, overcomings, overcrowding, overdone, overdose, overdoses, overdraft
  overdue, overflight, overhand, overhead, overlap, overlapped, overlapping, overlaps, overlook, overlooked, overnight, overpass
  overpasses, overpower, overpowering, override, overriding, overseas, oversee, overseeing, overseen, oversees, overshadow
  oversight, overt, overtime, overtimes, overturn, overturned, overturning, overturns, overuse, overview, overviews, overweight
  overwhelm, overwhelmed, overwhelming, overwhelmingly, overwhelms, overwrought, ovulate, ovulatings, ovum, owe, owing, owned
  owner, owners, ownership, oxen, oxygen, pace, pack, package, packaged, packages, packaging, packagings, packed, packs, paddies
  paddy, page, pages, paid, pain, painful, paint, painted, painter, painters, paintings, pair, paired, pairs, paise, paises, pal
  pale, pals, pamper, pan, pandemic, pandemics, panel, panelists, panellist, panellists, panic, panics, panoplies, panoply, pans
  panties, pants, paradise, paradises, parallel, paralleled, paralleling, parallels, paralyse, paranoid, parent, parental
  parentals, parented, parentheses, parenthesis, parenthood, parenting, parents, pariah, pariahs, parish, parishes, park, parked
  parkings, parliament, parole, part, partial, participant, participants, participate, participated, participates, participating
  participation, particular, particularly, partied, parties, partisan, partner, partnering, partners, partnership, partnerships
  parts, party, partyings, pass, passage, passed, passes, passing, passionate, passport, passports, paste, pasted, pastes
  pastor, pastors, pasts, patch, patches, pate, patent, patents, pates, path, pathogen, pathogens, pathway, pathways, patience
  patient, patients, patriarch, patriarches, patriot, patriots, patrol, patron, patrons, patsies, patsy, pause, pauses, pave
  paved, pawn, pawns, pay, paying, payment, payments, pays, pdf, peace, peaceful, peacefully, peacekeep, peacekeepings, peak
  peaks, peanut, peanuts, pearl, pearls, pedal, pedals, pedestal, pedestals, pee, peel, peels, peer, peers, pees, pen, pencil
  pencils, pend, penny, pens, people, people-to-people, peoples, perceive, percent, percentage, percentages, perfect, perfected
  perform, performance, performed, performer, performers, performing, performs, perfume, perfumes, period, periodical
  periodicals, perish, permanent, permeate, permit, permits, permitted, permitting, perplex, perplexing, perseverance, persevere
  persist, persisted, persistent, persisting, persists, person, personal, personally, personnel, perspective, perspectives
  persuade, pert, pertaining, pertinent, pervade, pervasive, perverse, pessimist, pessimists, pet, petal, petals, petite, petrol
  pets, peyote, peyotes, pez, phantom, phantoms, pharmacist, pharmacists, phase, phases, phasing, phenomena, phenomenon
  philanthropic, philanthropies, philanthropy, philosopher, philosophers, phone, phoned, phones, phony, photo, photocopier, photocopiers
  photograph, photographer, photographers, photographs, photos, phrase, phrases, physical, physician, physicians, physics
  phytosanitary, picayune, pick, picked, picks, picnic, picnics, pie, pier, pierced, piercing, piers, pies, pig, piggies, piggy
  pigs, pile, piles, pilgrim, pilgrims, pillar, pilot, pilots, pin, pine, pines, pink, pinpoint, pins, pioneer, pioneers, pipe
  pipeline, pipelines, pipes, piss, pissed, pit, pities, pits, pity, pivot, pivotal, pivots, place, places, placid, plaid, plain
  plan, planet, planned, planner, planners, planning, plannings, plans, plant, plants, plaque, plaques, plastic, plastics, plate
  plates, platform, platforms, play, played, player, players, playing, playings, playmate, playmates, plays, playwright
  playwrights, plce, plces, plead, pleads, pleasant, pleased, plebiscite, plebiscites, pledge, pledged, plenary, plug, plugged
  plugs, plumber, plumbers, plummet, plump, plumps, plunge, plunging, plurilateral, pluto, poach, podcaster, podcasters, poet
  poets, point, pointed, points, pointy, poison, poisonings, pol, police, policeman, policemans, policies, policy, policymakers
  policymaking, polish, polished, polite, political, politically, politician, politicians, politics, poll, pollen, polls
  pollute, polluted, pollutes, polluting, pollution, pols, polygamy, pool, pools, poop, poops, poor, pop, poppies, poppy, pops
  popular, population, populations, populist, pore, pores, pork, pornstar, pornstars, port, portal, portals, portray, ports
  pose, posed, poses, position, positioned, positioning, positionings, positions, positive, possess, possible, post, posting
  postpartum, posts, postsecondary, posture, potential, potentially, potentials, potter, potters, poultry, pound, pounds, pour
  poverty, power, powered, powerful, powers, practical, practice, practiced, practices, practicing, practitioner, practitioners
  praise, praised, praises, prankster, pranksters, prattle, pray, prayings, preach, preacher, preachers, preamble, precede
  preceded, precedes, preceding, precise, preclude, precursor, precursors, predatory, predetermine, predict, predicted
  predicting, prediction, predictions, predicts, preexisting, prefer, preferred, pregnancy, pregnant, pregnanter, pregnantest
  premature, premia, premier, premiers, premise, premises, premium, preoccupied, preoccupy, prepaid, preparation, preparations
  prepare, prepared, preparedness, prepares, preparing, preposition, prepositioned, prepositions, prerogative, prerogatives
  preschool, prescription, presence, presense, present, presented, presenter, presentest, presenting, presents, preservation
  preserve, preserved, preserves, preserving, presided, presidency, president, presidential, presidents, press, pressed, presses, pressing
  pressure, presuppose, pretend, pretendings, pretense, prevail, prevailing, prevalence, prevent, prevented, preventing
  prevention, preventive, prevents, previewed, previous, prey, preys, price, prices, pricey, pricing, prickly, pride, prides
  priest, priestess, priestesses, priests, prima, primary, prime, prince, princes, princess, princesses, principal, principals
  principle, principled, principles, print, printed, printings, prints, prior, priorities, prioritize, prioritized, prioritizes
  prioritizing, priority, prison, prisoner, prisoners, pristine, privacy, private, pro, proactive, proactively, probable, probe
  probes, problem, problems, proceed, proceeded, proceeding, proceeds, process, processed, processes, processing, processings
  proclaim, procure, procured, procurement, procures, procuring, prod, prodigies, prodigy, produce, produced, producer
  producers, produces, producing, product, production, productive, productivity, products, profane, profess, professed
  professes, professing, professional, professionals, professor, professors, profile, profiles, profit, profound, profounder
  profoundest, profuse, progenies, progenitor, progenitors, progeny, prognoses, prognosis, program, programing, programme
  programmed, programmer, programmers, programmes, programming, programs, progress, progressed, progresses, progressing
  progressive, prohibit, prohibited, prohibiting, prohibits, project, projected, projecting, projections, projects
  proliferation, prolong, prolonged, prominent, promise, promised, promises, promising, promote, promoted, promotes, promoting
  promotion, prompt, prompted, prompter, promptest, prompting, prompts, pronounce, pronounced, prop, proper, properties
  property, prophet, prophets, proportionate, proposal, proposals, propose, proposed, proposes, proposing, props, pros
  prosecuting, prospect, prospector, prospectors, prospects, prosper, prospered, prospering, prosperity, prosperous, prospers
  prostate, prostates, prostitute, prostitutes, protect, protected, protecting, protection, protections, protective, protects
  protest, protested, protesting, protestors, protests, protocol, protocols, protrude, proud, prove, proved, proven, provide
  provided, provider, providers, provides, providing, provision, provisional, provisions, provocations, provocative, provoke
  provoking, proxies, proximate, prune, prunes, psych, psyches, psychologist, psychologists, public, public-private, publicly
  publish, published, publishes, publishing, publishings, pudding, puddings, puke, pull, pump, pumped, pumps, punch, punches
  punish, punishing, punjabi, punk, punks, puny, pupil, pupils, puppies, puppy, purchase, purchased, purchases, purchasing, pure
  purple, purport, purported, purporting, purports, purpose, purposes, pursuant, pursuanted, pursuanting, pursuants, pursue
  pursued, pursues, pursuing, pursuit, push, pushes, pushing, pussies, pussy, put, putting, putty, puzzle, puzzled, pyramid
  pyramids, quack, quadrilateral, quaint, qualified, qualifies, qualify, qualifying, quality, quantify, quantum, quarter
  quarterback, quarterbacks, quarterly, quash, queen, queens, quench, question, questioned, questioning, questionings, questions
  quick, quickly, quiet, quit, quiver, quivers, quiz, quizzes, quo, quote, quoted, quotient, quotients, rabbi, rabbis, rabid
  rabies, race, races, racial, racist, racists, rack, racks, radical, radicals, radii, radius, rage, ragged, raging, rail
  railroads, rain, rained, rainfall, rainy, raise, raised, raises, raising, rake, rakes, rallied, rally, rallying, ramble
  rambling, ramp, rampant, ran, ranchers, random, randomly, range, ranges, ranging, rank, ranks, ransom, ransomware, rant, rants
  rap, rape, rapes, rapid, rapidly, rapper, rappers, rappings, rare, rash, rashes, rat, rate, rates, ratification, ratified
  ratifies, ratify, ratings, rats, rattle, rave, raven, ravens, raving, ravish, raw, ray, rays, reach, reached, reaches
  reaching, react, reactors, read, readiness, reading, readings, readout, readouts, ready, reaffirm, reaffirmed, reaffirming
  reaffirms, real, realise, realist, realists, realize, realized, realizes, realizing, really, reap, rear, rears, reason
  reasonable, reasoned, reasoning, reasonings, reasons, reassure, reassured, reassures, reassuring, rebate, rebates, rebel
  rebels, reboot, rebuff, rebuild, rebuilding, rebuttal, rebuttals, recalcitrant, recall, recalled, recalling, recalls, receive
  received, receives, receiving, recent, reception, receptionist, receptionists, recipient, recipients, recital, recitals
  reckon, reclaim, reclamation, recluse, recluses, recognition, recognize, recognized, recognizes, recognizing, recommend
  recommendations, recommended, recommending, recommends, recommitted, reconcile, reconciled, reconciles, reconciliation
  reconciling, recondite, reconfirmed, reconstruction, record, recorded, recording, recordings, records, recoup, recover
  recovered, recovering, recovers, recovery, recreation, recruit, recruited, recruiter, recruiters, recruiting, recruitment
  recruits, recycle, recycled, recycles, recycling, recyclings, red, redact, redefine, redefining, redo, redoes, reduce, reduced
  reduces, reducing, reduction, redundant, reed, reeds, reel, reels, refactor, refactors, reference, referenced, references
  referencing, referenda, referendum, referent, referents, referral, referrals, refinance, refine, refined, reflect, reflected
  reflecting, reflects, refocus, reform, reformed, reformer, reformers, reforming, reforms, refract, refresh, refreshing, refuel
  refuge, refugee, refugees, refund, refunds, refurbish, refuse, refuses, regard, regarded, regards, regime, region, regional
  regions, register, registered, registering, registers, regret, regrets, regretted, regretting, regroup, regular, regularly
  regulate, regulated, regulates, regulating, regulation, regulations, regulators, regulatory, rehearse, rehearsings, reheat
  reign, reigning, reimburse, reimbursed, reimburses, reimbursing, rein, reinforce, reinforced, reinforces, reinforcing, reins
  reiterated, reiterating, reject, rejected, rejoice, rejuvenate, rejuvenating, relate, related, relates, relating, relations
  relationship, relationships, relative, relatives, relaunch, relax, relaxation, relaxings, relayed, release, released, releases
  releasing, relent, relented, relenting, relentlessly, relents, relevant, reliable, reliance, relief, relieve, religious
  relinquish, relish, relishes, relive, reload, relocation, reluctant, rely, remain, remained, remaining, remains, remake
  remakes, remark, remarkable, remarked, remarking, remarks, remediation, remedied, remedies, remedy, remember, remittances
  remote, removal, remove, removed, removes, removing, render, renderings, rendezvous, rendezvouses, renew, renewable, renewal
  renewed, renounce, renowned, rent, rental, rentals, renters, rents, reopening, reorder, reorders, repair, repaired, repairing
  repairs, repatriation, repeal, repealed, repealing, repeals, repeat, repeated, repeatedly, repeating, repeats, repel, rephrase
  replace, replaced, replenish, replenished, replenishes, replenishing, replicate, replies, reply, report, reported, reporter
  reporters, reporting, reportings, reports, represent, representation, representative, representatives, represented
  representing, represents, repression, reprobate, reproductive, republic, republican, republicans, republics, request
  requested, requesting, requests, require, required, requirements, requires, requiring, rerun, reruns, rescue, research
  researcher, researchers, resemble, resent, reserve, reserved, resettlement, reside, resided, resident, residential, residents
  resides, resign, resilience, resiliency, resilient, resist, resistant, resolute, resolution, resolutions, resolve, resolved
  resolves, resolving, resonant, resort, resorted, resorting, resorts, resource, resourced, resources, respect, respected
  respecting, respective, respects, respiratory, respite, respites, respond, responded, responders, responding, respondings
  responds, response, responses, responsibilities, responsibility, responsible, responsibly, rest, restart, restarts, restated
  resting, restock, restoration, restore, restored, restores, restoring, restrain, restrict, restricted, restricting
  restrictions, restricts, restructrue, restructruings, restructure, restructurings, result, resulted, resulting, results
  resume, resumed, resumes, resuming, resumption, resurface, ret, retail, retailers, retarded, retention, retire, retired
  retires, retrieve, retrofit, retrofiting, retrofits, return, returned, returning, returns, reunification, reunited, reup, revamp, reveal
  revealing, revel, revenue, revere, reverend, reverends, reversal, reverse, reversed, reverses, reversing, revert, review
  reviewed, reviewing, reviews, revisit, revitalise, revitalised, revitalises, revitalising, revitalization, revitalize
  revitalized, revitalizes, revitalizing, revive, revoke, revolution, revolutionaries, revolutionary, revolve, revolving, reward
  rewarding, rex, rexes, rhetoric, rhetorics, rheumatoid, rhyme, rhymes, rice, rich, rickets, rid, ride, ridings, right
  rightful, rights, ring, rings, riot, riots, rip, ripe, ripen, rips, rise, risen, rises, rising, risk, risks, rite, rites
  ritual, rituals, ritzy, rival, riverbed, riverbeds, riveting, road, roadmap, roads, roam, roar, roaring, roast, roasts, robin
  robins, robust, rock, rocket, rocks, rod, rodent, rodents, rodeo, rodeos, rods, rogue, rogues, role, roles, roll, rolling
  rolls, romantic, roof, roofer, roofers, roofing, roofings, rookie, rookies, room, rooms, roomy, root, rooted, roots, rope
  ropes, rose, roses, rosy, rot, rotted, rotten, rough, roughly, roundtable, rout, route, routes, routine, routines, routing
  row, rowings, rows, royal, rub, rubbish, rubbishes, rubies, rubs, ruby, rude, ruin, ruins, rule, ruler, rulers, rules
  rules-based, ruling, rulings, run, running, runningback, runningbacks, runnings, runs, rural, rush, rushing, rust, rustle
  rusts, sabbatical, sabbaticals, sack, sacks, sacred, sacrifice, sacrificed, sacrifices, sacrificing, sad, sadden, saddening
  sadness, safe, safeguard, safeguarded, safeguarding, safeguards, safely, safer, safety, sage, sages, said, sail, sailings
  sailor, sailors, sails, saint, saintly, saints, salaries, salary, sale, sales, salmon, salt, salty, sample, sampled, samples
  sanctions, sand, sandwich, sandwiches, sapien, sapiens, satellite, satisfactory, satisfied, satisfy, satisfying, satish
  saturate, saturated, saturn, sauted, save, saved, saves, saving, savings, savvy, saw, say, saying, sayings, scale, scales
  scaling, scam, scammers, scams, scan, scans, scanty, scar, scarce, scare, scared, scarlet, scars, scary, scathing, scatter
  scattered, scavenge, scenery, scent, scents, schedule, scheduled, schedules, scheduling, schedulings, scholar, scholarly
  scholars, school, schooling, schoolings, schools, science, scientific, scientist, scientists, scion, scions, scissors, scope
  scorch, scorched, score, scorings, scourge, scout, scrape, scrapes, scratch, scratched, scream, screamings, screech
  screeching, screen, screened, screening, screenings, screens, screenwriter, screenwriters, screw, screws, scribble, scribbles
  scroll, scrolls, sculpt, sculptings, sculptor, sculptors, seabed, seabeds, seal, sealed, search, searched, searches, searching
  seas, season, seasoned, seat, seated, seating, seatings, second, secondary, secret, secretaries, secretary, secrets, sect
  sector, sectors, sects, secure, secured, securer, secures, securest, securing, security, sedate, see, seed, seeds, seeing
  seek, seeking, seeks, seem, seemly, seen, seldom, select, selected, selecter, selectest, selecting, selection, selects, self
  self-determination, selfish, sell, selling, semiconductor, semiconductors, seminar, seminars, seminary, senate, send, sending
  senior, seniors, sense, senses, sensitive, sensory, sent, sentence, sentencing, separate, separated, separately, separater
  separates, separatest, separating, sequester, sequestered, sequestering, sequesters, serene, sergeant, sergeants, serial
  serials, series, serious, servant, servants, serve, served, serves, service, serviced, servicemembers, services, servicing
  serving, servings, servitor, servitors, session, sessions, set, sets, setting, settings, settle, settled, settlement, settler
  settles, sever, severe, severed, severely, severer, severest, severing, sew, sex, sexes, sexual, sexy, shack, shacks, shade
  shaded, shades, shady, shake, shallow, shaman, shamans, shameful, shape, shapes, share, shared, sharing, sharp, sharpen
  shatter, shave, shaves, shed, sheds, sheep, sheer, sheet, sheets, sheild, sheilds, shelter, sheltered, sheltering, shelters
  shelves, shepherd, shepherds, shield, shift, shifts, shine, shingles, shining, shiny, ship, shipped, shipping, shippings
  ships, shiver, shivers, shock, shocked, shocking, shocks, shoe, shoes, shoot, shooting, shootings, shop, shopping, shoppings
  shore, shores, shoring, short, shortage, shortages, shorten, shortenings, shorts, shot, shoulder, shout, shoutings, show
  showgirl, showgirls, showman, showmans, shown, showrunner, showrunners, shows, shrill, shrink, shrivel, shuffle, shuffles
  shun, shut, shutting, shy, sibling, siblings, sick, sickly, side, sidelines, sides, sift, sign, signal, signalings
  signatories, signatory, signed, significance, significant, significantly, signing, signings, signs, silence, silences, silk
  silly, silver, silvers, similar, simple, simplified, simplify, simulate, simulated, sincere, sing, singer, singers, singings
  single, singled, singles, sinister, sink, sinks, sinner, sinners, sip, sips, sissies, sissy, sister, sisters, sit, site
  sitemap, sites, sittings, situation, size, sized, sizes, skate, skateboard, skateboardings, skatings, skeleten, skeletens, ski
  skier, skiers, skies, skill, skilled, skills, skin, skinny, skirmish, skirmishes, skis, skittles, sky, skyrocket, skyrocketing
  slack, slacks, slam, slay, sleek, sleep, sleepings, sleeps, sleepy, slender, slice, slick, slide, slight, slim, slimy, slip
  slippery, slips, slipshod, slit, slits, slope, sloping, slouch, slouches, slow, sly, small, smaller, smallest, smart, smash
  smashes, smell, smells, smelly, smile, smiling, smirk, smirks, smoke, smoked, smokes, smokings, smooth, smoothed, smoother
  smoothest, smoothing, smooths, smug, smuggle, smuggled, smuggler, smugglers, smuggles, smuggling, snake, snakes, snap, snaps
  snatch, sneak, sneeze, sneezes, sniff, snobbish, snow, snowboard, snowboardings, snowings, snows, snuggle, soak, soaked
  soaking, soap, soar, soaring, sob, sober, sobs, soccer, social, socialer, socialest, socialist, socialists, societies, society
  soft, software, solar, sold, soldier, soldiers, sole, solemn, soles, solicit, solicited, soliciting, solicits, solid
  solidarity, soloist, soloists, soluble, solution, solutions, solve, solvent, solvents, solving, somber, sombrero, sombreros
  somebodies, somehow, someones, somewhat, son, sonnies, sonny, sons, sooth, soothe, soothing, sophisticated, sorcerer
  sorcerers, sorceress, sorceresses, sordid, sore, sorry, sort, soul, souls, sound, soundproof, sounds, sour, source, sources
  south, southeast, southern, southwest, sovereign, sovereigns, sovereignty, soviet, sow, space, spacecraft, spam, spams, span
  spans, spare, spark, sparkle, sparkling, sparkly, sparks, sparse, spawn, speak, speaking, speaks, special, specialer, specialest
  specialist, specialists, specialize, specialized, specializes, specializing, species, specific, specifically, specified
  specifies, specify, specifying, spectator, spectators, speed, speeding, speeds, speedy, spell, spellbind, spellbinding
  spellings, spells, spend, spending, spendings, spent, spice, spicy, spies, spiked, spill, spills, spin, spins, spiral, spirals
  spirit, spirited, spirits, spit, spite, spites, splash, splashes, splay, splendid, split, splits, spoil, spoke, spoken
  spokesperson, spokespersons, sponsor, sponsored, sponsoring, sponsors, spoof, spot, spotlight, spotted, spouse, spouses
  sprawl, sprawling, spray, sprays, spread, spreading, spreads, sprightly, spring, springing, springs, sprinkle, sprinkles
  spruce, spruces, spry, spur, spurred, spurring, spurs, spy, squander, square, squares, squat, squats, squatter, squatters
  squeamish, squish, stab, stability, stabilize, stable, stables, stack, stacks, staff, staffer, staffers, staffs, stage
  stagger, staggering, stagings, stain, stained, stake, stakeholder, stakeholders, stakes, stale, stalk, stalks, stall, stalls
  stalwart, stamp, stamps, stand, standard, standards, standing, stands, staple, staples, star, stare, stares, stark, stars
  start, starting, startle, startling, starts, starve, starving, state, stated, stately, statement, statements-releases, states
  statesman, statesmans, static, statistic, statistics, status, statute, statutes, statutory, stave, stay, stays, steadfast
  steady, steal, steam, steamed, steaming, steel, steep, steer, steers, stem, stemming, stems, step, stepbrother, stepbrothers
  stepchild, stepchilds, stepfather, stepfathers, stepmother, stepmothers, steps, stepsister, stepsisters, stereotype
  stereotyped, sterile, stern, stewardship, stick, sticks, stiff, stiffen, stifle, stigma, stimulate, stimulating, stimuli
  stimulus, sting, stink, stinks, stipend, stipends, stir, stirred, stirring, stitch, stitches, stock, stocking, stockings
  stockpile, stockpiles, stoked, stomach, stomachs, stone, stones, stood, stoop, stoops, stop, stopped, stopping, stops, storage
  store, stores, stories, storm, storms, storylines, storytelling, storytellings, stout, straight, straighten, straightened
  straightening, straightens, straighter, straightest, straightforward, strain, strains, strange, stranger, strangers, strangle
  strategic, strategies, strategy, stray, stream, streamed, streamer, streamers, streaming, streamlining, streams, strength
  strengthen, strengthened, strengthening, strengthens, stress, stressed, stresses, stressing, stretch, stretches, stretchings
  strew, strict, strike, strikes, striking, string, stringent, strings, strip, striped, stripped, strive, stroke, strokes
  strong, stronger, strongest, strongly, struggle, struggled, struggles, struggling, strugglings, stubborn, student, students
  studied, studies, study, studyings, stuff, stuffed, stuffings, stumble, stumbles, stump, stumped, stun, stunned, stupid
  sturdy, style, styles, stylish, sub, subdued, subject, subjected, subjecting, subjects, sublimate, sublime, submarine
  submerge, submit, submits, submitted, submitting, subordinate, subordinates, subpar, subs, subscribe, subsea, subsequent
  subside, subsidize, subsidized, subsist, substance, substandard, substantial, substantialer, substantialest, substantially
  substantive, substrate, substrates, subtle, subtotal, subtotals, subtract, subtractings, suburban, subvert, subverted
  subverting, subverts, succeed, succeeded, succeeding, succeeds, success, successes, successful, successfully, succinct
  succumb, suck, sudden, suffer, suffered, suffering, sufferings, suffers, suffice, sufficed, suffices, sufficing, sugar
  suggest, suggested, suggesting, suggests, suicide, suit, suite, suites, suits, sultan, sultans, sum, summarise, summer
  summers, summit, summon, sums, sunrise, sunrises, sunshine, sup, super, superb, superficial, superhero, superheroes
  superhuman, superhumans, superintendent, superintendents, superior, superiors, superstar, superstars, supervisor, supervisors
  supervisory, supplement, supplements, supplied, suppliers, supplies, supply, supplying, support, supported, supporting
  supportive, supports, suppose, suppress, suppressed, suppresses, suppressing, supreme, sure, surf, surface, surfaces, surfer
  surfers, surfings, surge, surged, surgeon, surgeons, surges, surging, surly, surmount, surpass, surpassed, surpasses
  surpassing, surprise, surprised, surprises, surprising, surreal, surrogate, surrogates, surround, surrounded, surrounding
  surrounds, surveillance, survey, surveyings, survive, survived, survives, surviving, survivings, survivor, survivors, sushi
  suspect, suspected, suspend, suspended, suspending, suspends, suss, sustain, sustainability, sustainable, sustainably
  sustained, sustaining, sustains, swallow, sway, swear, swearings, swears, sweat, sweats, sweep, sweeper, sweepers, sweeping
  sweepstakes, sweet, sweeten, sweetheart, sweethearts, swell, swells, swift, swiftly, swim, swimmings, swing, swings, swipe
  swipes, switch, switches, syllabi, syllable, syllables, syllabus, symbolic, synergies, synergy, synopses, synopsis, synthetic
  system, systems, table, tableau, tableaux, tablespoon, tablespoons, taboo, taboos, tack, tackle, tackled, tackles, tackling
  tactic, tactics, tag, tags, tailor, tailored, tailoring, tailors, take, taken, takes, taking, talent, talented, talents, talk
  talked, talkings, talks, tall, tallies, tally, tame, tamed, tamper, tan, tangible, tangle, tangles, tanks, tannings, tans
  tantalize, tantalizing, taoiseach, taoiseaches, target, targeted, targeting, targets, tarnish, tarnished, tarps, tart, task
  tasked, taste, tasteful, tastings, tawdry, tax, taxes, taxing, taxpayer, taxpayers, tbl, tbsp, tea, teach, teacher, teachers
  teaches, teaching, teachings, team, teams, tear, tears, tease, teased, teasings, teaspoon, teaspoons, tech, technical
  technician, technicians, technological, technologies, technologist, technologists, technology, tee, teen, teenage, teenager
  teenagers, teens, tees, teeth, telecommunications, telephone, telephoned, tell, telling, tells, temper, temperate, tempered, tempering
  tempers, template, templates, temporarily, temporary, tempt, tempting, tenant, tenants, tender, tennis, tens, tense, tensions
  term, terminal, terminals, termination, terms, terrific, terrify, terrifying, territorial, territories, territory, terror
  terrorism, terrorist, terrorists, tertiary, test, tested, tester, testers, testing, testings, tests, testy, text
  text-decoration, texts, thanked, thanking, theater, theaters, theme, theological, therapist, therapists, thermodynamics
  theses, thesis, thick, thief, thieves, thin, thing, thingies, things, thingy, think, thinkings, third, thirsty, thirteen
  thorny, thought, thoughtful, thousands, thread, threads, threat, threaten, threatened, threatening, threatens, threats
  threesome, threesomes, thrill, thrilled, thrive, thrived, thrives, thriving, throw, throws, thrust, thrusts, thunder, thwart
  tic, tick, ticket, ticks, tics, tide, tides, tidy, tie, tied, tier, tiers, ties, tight, tighten, tiktoker, tiktokers, tile
  tiles, time, timely, times, timetable, timetables, timings, tin, tiny, tip, tippings, tips, tire, tired, tireless, tirelessly
  tires, tiring, title, tobacco, toddler, toddlers, token, tokens, told, tolerant, toll, tolls, tone, tones, tonite, tonites
  tons, took, tool, tools, tooth, toothpaste, top, topic, topics, topography, topple, tops, tornado, tornadoes, tornados, torpid
  torque, torques, torture, tortures, toss, tosses, total, totally, totals, touch, touched, touching, tough, toughen, tour, toured
  tourist, tourists, tours, townfolk, towns, townsfolk, track, tracked, trackings, tracks, tracts, trade, trader, traders
  trades, tradeswomen, trading, tradings, tradition, traditionally, traditions, traffic, traffick, trafficked, traffickers
  trafficking, trafficks, tragedies, tragedy, tragic, train, trained, training, trainings, tramp, trample, tramps, tranquil
  transact, transacted, transacting, transactions, transacts, transatlantic, transcript, transcriptionist, transcriptionists
  transfer, transferred, transferring, transfers, transform, transformation, transformational, transformative, transformed
  transforming, transforms, transgender, transit, transition, transitioned, transitioning, transitions, translation
  transmission, transnational, transparency, transparent, transpire, transpired, transpires, transpiring, transport
  transportation, transported, transporting, transports, trap, trapped, trauma, travel, traveled, traveler, travelers, traveling
  travelings, travelled, travelling, travellings, travels, treat, treated, treaties, treating, treatise, treatment, treatments
  treats, tree, trek, treks, tremble, trembling, tremendous, trenchant, trend, trends, trendsetter, trendsetters, trendy, trial
  trials, tribal, tribe, tribes, tribunal, tribunals, tributaries, tributary, tribute, tributes, trick, trickle, trickles
  tricks, trifle, trifling, trigger, triggered, triggering, triggers, trilateral, trim, trimmed, trinities, trinity, trip, trips
  trite, trooper, troopers, troops, trot, trots, trouble, troubled, troubleshooting, troubling, trough, troughs, trousers, trout
  truce, truck, trucking, trucks, true, trust, trusted, trusting, try, trying, tsp, tuck, tumble, tummies, tummy, tuna, tune
  tunes, tungsten, tunic, tunics, tunnel, tunnels, turn, turned, turnout, turns, turntable, turntables, tutor, tutorial
  tutorials, tutors, tuxedo, tuxedos, tvs, twin, twins, twist, twisted, twisting, two-state, tycoon, tycoons, type, types
  typically, typings, tyranny, ugly, ultimate, ultimately, ultra, unabated, unable, unacceptable, unanimous, unappealing
  unassuming, unattended, unauthorized, unbecoming, uncertain, unchallenged, uncharted, unchecked, uncircumcised, uncle, uncles
  unconvincing, uncoordinated, uncoordinateds, uncover, uncovered, undecided, underage, undercover, undercut, undercuts
  undercutting, underestimate, underestimates, undergo, undergraduate, undergraduates, underground, undergrounds, underhand
  underline, underlined, underlying, undermine, underpin, underprivileged, underrepresented, underscore, underscored
  underscores, underscoring, undersea, underserved, undersized, understand, understanding, understandings, understands
  understood, undertake, undertaken, undertakes, undertaking, undertakings, undertone, undertones, undertook, undervalue
  undervalued, undervalues, undervaluing, underwater, underway, underwear, underwears, underweight, underwent, underwhelm
  underwhelmed, underwhelming, underwhelms, underwriter, underwriters, underwriting, undisclosed, undisputed, undo, undocumented
  undue, unearth, unemployed, unemployment, unending, unequivocally, uneven, unexpected, unexplained, unfair, unfinished, unfold
  unfolding, unforeseen, unfounded, unguarded, unheard, unified, unifies, unify, unilateral, uninsured, uninterested
  uninterrupted, uninvited, union, unions, unique, unite, united, unity, universal, universities, university, unjust
  unjustified, unjustly, unknown, unlawful, unleash, unleashed, unleashes, unleashing, unlock, unlocked, unlocking, unlocks
  unmarried, unmatched, unmet, unnamed, unnerve, unnerving, unnoticed, unofficial, unopposed, unpaid, unparalleled, unplug
  unprecedented, unprovoked, unravel, unrecognized, unregulated, unrelated, unrelenting, unrequited, unreserved, unresolved
  unruly, unseen, unsettle, unsettled, unsettling, unshakeable, unsightly, unsold, unspent, unspoken, unsupervised, unsuspecting
  untapped, untested, untie, untold, untouched, unused, unveil, unwanted, unwarranted, unwavering, unwieldy, upbeat, upcoming
  update, updated, updates, updating, upgrade, upgraded, upgrades, upgrading, uphold, upholding, upholds, uplift, uplifted
  uplifting, uplifts, upload, uploads, upper, uppity, upscale, upset, upside, upsides, upstairs, upstairses, uptight, uranus
  urban, urbanite, urbanites, urge, urged, urgency, urgent, urgently, urges, urging, urinal, urinals, url, use, used, useful
  user, users, uses, usher, using, usual, utilities, utility, utilize, utter, uttermost, vacant, vaccinated, vaccination
  vaccinations, vaccine, vaccines, vacuum, vacuums, vagabond, vagabonds, vagrant, vague, vain, validate, valuable, valuation
  value, values, van, vanilla, vanillas, vanish, vans, vapor, variable, variables, variant, variants, varied, varieties, variety
  various, varnish, varnishes, vary, varying, vast, veer, vegetable, vegetables, vehicle, vehicles, vengeful, ventilation
  venture, ventured, ventures, venturing, venus, venuses, verdant, verdict, verdicts, verification, verified, verifies, verify
  verifying, vernacular, versatile, vertebra, vertebrae, vertebrate, vertebrates, vessels, vet, veteran, veterans, veterinarian
  veterinarians, vets, vex, vexing, viability, vibe, vibes, vibrant, victim, victims, victory, video, videoconferenced, videos, vie, view, viewed
  views, vigilant, vile, villain, villains, vinegar, viola, violas, violate, violated, violation, violations, violence, violent
  violet, violets, vip, vips, viral, virtual, virtually, virus, viruses, visa, visas, visibility, vision, visionaries, visionary
  visit, visited, visiting, visitor, visitors, visits, visualize, visualizings, vitae, vital, vocabularies, vocabulary, voice
  voiced, voices, void, voids, volatile, volcano, volcanoes, voltage, voltages, voluntary, volunteer, volunteered, volunteering
  volunteerings, volunteers, vomit, vomits, vote, voted, voter, voters, voting, votings, vow, vowed, vows, voyager, voyagers
  vulgar, vulnerabilities, vulnerability, vulnerable, wafer, wafers, wage, waist, waists, wait, waiter, waiters, waiting
  waitings, waits, waive, wake, walk, walks, wander, wanderer, wanderers, wang, wangs, want, wanton, wants, war, ward, wards
  warehouse, warehoused, warehouses, warehousing, warm, warmly, warmth, warn, warning, warnings, warp, warped, warrant
  warranted, warranting, warrants, warrior, warriors, wars, wary, wash, washed, washes, washings, waste, wasteful, wastes, watch
  watched, watches, watchings, water, waterbed, waterbeds, waters, watershed, watersheds, waterways, watery, watts, wattses
  wave, waves, wax, waxes, way, ways, weak, weaken, weakened, weakening, weakens, wealth, wealthiest, wean, weapon
  weaponization, weapons, wear, wears, weary, weather, weathered, weathering, weatherman, weathermans, weatherproof, weathers
  weave, web, website, wed, weddings, wee, weed, weeds, week, weekend, weekly, weeks, weep, weigh, weird, welcome, welcomed, welcomes
  welcoming, welder, welders, welfare, well, well-being, wellbeing, wellness, went, western, wet, wetlands, whack, whale, whales
  wheel, wheels, whiny, whip, whips, whisk, whisks, whisky, whisper, whisperings, whistle, whistles, white, whole
  whole-of-government, wholesale, wick, wicked, wicks, wide, widen, widening, wider, widespread, width, wield, wife, wild
  wildfire, wildfires, wildlife, willing, willingness, wily, wimp, win, wind, winds, windy, wine, wing, wings, winner, winners
  wins, winter, wipe, wipes, wire, wires, wirings, wiry, wise, wish, wished, wishes, wistful, witch, witches, withdraw
  withdrawal, withdrawing, withdrawn, withdraws, withdrew, wither, withstand, witness, witnesses, wives, wizard, wizards, woman
  womanly, women, wonder, wonderings, wood, wooden, wool, woozy, word, words, work, worked, worker, workers, workforce, working
  workings, workplace, workplaces, works, workshop, workshopped, workshopping, workshops, world, worldwide, worn, worried, worry
  worryings, worsen, worsened, worsening, worsens, worship, worshipping, worships, worst, worth, worths, worthwhile, wound
  wounded, wounds, wrap, wrappings, wreak, wreath, wreck, wrecks, wrestle, wrestler, wrestlers, wrestlings, wring, wrinkle
  wrinkled, write, writer, writers, writings, wrong, wrongfully, wrought, wry, yammer, yard, yards, yawn, yawnings, year, yearly
  yearn, yearnings, years, yell, yellings, yellow, yellowed, yield, yielding, yogi, yogis, young, youth, youths, youtuber
  youtubers, zany, zero, zeroings, zip, zips, zombie, zombies, zone, zones, zonings, zonk, zoom, zoomings
`;
