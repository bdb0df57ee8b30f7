import type { NiveausGroepText } from './niveaus-groep-text.js';

export const niveausGroepEn: NiveausGroepText = {
  title: 'Your team and your organisation',
  asking: 'Questions for the conversation',
  team: {
    title: 'Your team',
    open: 'This is an open exchange. Only use codes that people gave you themselves, and look at this together. We do not keep them.',
    field: 'Code of a team member',
    add: 'Add',
    added: 'The code is in the list.',
    remove: 'Remove',
    withMe: 'Include my preferences',
    tooFew: 'With two people or more, you see here how your group is made up.',
    questions: [
      'Who stands out here, and what do they bring to the group?',
      'How do we make sure that it works, also where we differ?',
      'How do we organise learning in this team?',
    ],
  },
  organisation: {
    title: 'Your organisation',
    group: 'The group that this page gives figures for',
    tooFew:
      'There are too few results to show. With fewer than five people, a figure may reveal something about one person.',
    onlyMeans:
      'You only see averages. Only with ten separate results or more do we show how far apart people are.',
    unreadable: 'The figures of the group cannot be read.',
    questions: [
      'Which culture of learning do you see around you?',
      'In what way do people here learn most often?',
      'Which direction does the organisation take with learning?',
      'How is learning organised here?',
    ],
  },
  people: (count) => `Number of people: ${count}`,
  picture:
    'The dot is the group’s average, compared with each person’s own average. The bar shows how far apart people are.',
  pictureOfMeans: 'The dot is the group’s average, compared with each person’s own average.',
  ticks: ['less', 'average', 'more'],
  mean: 'Average',
  spread: 'Spread',
  heldBy: 'Clearly above their own average',
  nobody: (names) => `Nobody has this clearly above their own average: ${names}.`,
  qualities: 'Qualities and pitfalls',
};
