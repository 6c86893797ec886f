// What generated readouts in English are made of.
import type { Language } from './language.ts';

export const english: Language = {
  headlines: [
    'Readout of {1} Meeting with {2}',
    '{1} Meets with {2}',
    'Readout of the Call Between {1} and {2}',
    '{host} and {guest} Strengthen Cooperation on {topic}',
    '{1} and {2} Review Joint Work on {topic}',
  ],
  datelines: [
    '{city}, {date}.– ',
    '{city} ({date}) – ',
    '{city}, {date} — ',
    'Today, ',
    'On {day}, ',
    '{date}\n\n',
    '',
  ],
  openings: [
    '{1} met with {2} to discuss {topic} and {topic}.',
    '{1} spoke by phone with {2} about {topic}.',
    '{1} received {2} at the {place}, where they reviewed {topic}.',
    '{1} held a bilateral meeting with {2} on the margins of the {programme}.',
    '{1} hosted a working lunch for {2} and {3} at the {place}.',
    'a delegation led by {1} travelled to {city} for talks with {2} on {topic}.',
  ],
  sentences: [
    '{1} reaffirmed the importance of the relationship between {host} and {guest}, and welcomed the progress made under the {programme}.',
    'The two sides agreed to continue working together on {topic}, with full respect for the sovereignty of both countries.',
    'They also discussed {topic} and the need to address its root causes in the region.',
    '{2} thanked {1} for the hospitality of the people of {host} and underscored the urgency of {topic}.',
    '{1.role} emphasized that {topic} requires a shared response, and that no country can face it alone.',
    '{2.role} noted that the {programme} has allowed both governments to exchange information in a timely manner.',
    'During the meeting, {3} presented the results of the working group on {topic}, which has met four times this year.',
    '{4} and {5} described the investments that are under way in the border region, among them the modernization of the {place}.',
    'In addition, the officials exchanged views on {topic}, {topic} and the situation in the hemisphere.',
    '{1} and {2} committed to deepening the strategic partnership and to holding the next round of the {programme} in {city}.',
    'Earlier in the day, {2} visited the {place}, accompanied by {6}, and toured an exhibition on {topic}.',
    'Regarding {topic}, {3} said that the two countries would present a joint plan before the end of the year.',
    'The meeting also offered an opportunity to take stock of trade, which grew by 12 percent over the past year and reached 61 billion dollars.',
    'Both delegations acknowledged that challenges remain, and agreed that experts should report back within ninety days.',
    'According to {4}, more than 3,500 families have benefited from the {programme} since it began in 2019.',
    '{5} recalled that {guest} was among the first to support the initiative, and asked that local authorities be included.',
    'The participants expressed concern about the humanitarian situation and called for the immediate delivery of assistance.',
    'On {day}, {1.role} will travel to {city} to take part in the {programme}.',
    'They committed to stay in close contact in the coming weeks and to follow up on the agreements that were reached.',
    '{6} added that the next steps include training, equipment and a shared registry, all of which will be financed in equal parts.',
  ],
  quotations: [
    '“We do not start from zero: what we have built on {topic} belongs to both of our peoples,” said {1}.',
    '“This is a partnership of equals,” {2} said. “It is measured by what it does for the communities on both sides.”',
    '{3} stated that “nobody will be left out of the conversation about {topic}, and nobody should be.”',
    '“We came to listen, and we leave with a calendar,” {2.role} told reporters after the meeting.',
  ],
  lists: [
    '{1} was accompanied by {list}.',
    'On the side of {guest}, the meeting was attended by {list}.',
    'The delegation was made up of {list}.',
    'Also in attendance were {list}.',
    'Participants included:\n\n{bullets}',
  ],
  endings: [
    '###',
    '\\###',
    '—ends—',
    'For more information, visit the website of the Ministry.',
    'Share   Tweet   Print',
  ],
  topics: [
    'regional security',
    'fentanyl trafficking',
    'orderly migration',
    'clean energy',
    'supply chains',
    'climate change',
    'arms trafficking',
    'economic integration',
    'water management',
    'human rights',
    'food security',
    'cybersecurity',
    'labor mobility',
    'semiconductors',
    'the protection of refugees',
    'consular services',
    'the crisis in Haiti',
    'the war in Ukraine',
    'the digital economy',
    'infrastructure at the border',
    'public health',
    'critical minerals',
    'cultural heritage',
    'disaster response',
    'education and science',
    'the United Nations reform',
    'Temporary Protected Status',
    'the United States–Mexico–Canada Agreement',
    'the Paris Agreement',
    'the Los Angeles Declaration on Migration and Protection',
    'the Darién Gap',
  ],
  places: [
    'National Palace',
    'Foreign Ministry',
    'Eisenhower Executive Office Building',
    'Port of Santa Elena',
    'Museum of Anthropology',
    'San Carlos Palace',
    'Blair House',
    'Otero Mesa port of entry',
    'Chancellery',
    'Naval Training Center',
  ],
  programmes: [
    'Bicentennial Framework',
    'High-Level Economic Dialogue',
    'Summit of the Americas',
    'Global Compact for Migration',
    'Partnership for Prosperity',
    'Sembrando Vida program',
    'Trilateral Working Group on Fentanyl',
    'North American Leaders’ Summit',
    'United Nations General Assembly',
    'Joint Commission on Science and Technology',
  ],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  dateOf: (day, month, year) => `${month} ${day}, ${year}`,
  countryOf: (official) => official.country.en.name,
  introduction({ name, office, country }, random) {
    const { before, after } = office.en;
    const { people } = country.en;
    switch (random.below(6)) {
      case 0:
        return `the ${after} of ${country.en.name}, ${name.full},`;
      case 1:
        return `${name.full}, ${after} of ${country.en.name},`;
      case 2:
        return `${people} ${before} ${name.full}`;
      case 3:
        return `${before} ${name.full} of ${country.en.name}`;
      default:
        return `${before} ${name.full}`;
    }
  },
  entry: ({ name, office }, random) =>
    random.chance(0.5) ? `${name.full}, ${office.en.after}` : `${office.en.after} ${name.full}`,
  short({ name, office }, random) {
    if (random.chance(0.4)) return name.short;
    return `${random.chance(0.25) ? (name.female ? 'Ms.' : 'Mr.') : office.en.before} ${name.short}`;
  },
  role: ({ office }) => `the ${office.en.role}`,
  contracted: (sentence) => sentence,
};
