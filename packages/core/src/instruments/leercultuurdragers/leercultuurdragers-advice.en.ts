import type { AdviceTexts } from '../../model/text.js';
import type { leercultuurdragersAdvice } from './leercultuurdragers-advice.js';

export const leercultuurdragersAdviceEn = {
  'inhoud-1-actie': {
    title: 'Decide about one task yourself',
    firstStep: 'Ask your manager which choice can be yours from now on.',
  },
  'inhoud-2-actie': {
    title: 'Tackle a complex task in pairs',
    firstStep: 'Choose who works with you, and explain out loud what you do.',
  },
  'inhoud-3-actie': {
    title: 'Ask for an assignment that challenges you',
    firstStep: 'In the team meeting, name one task from the planning that appeals to you.',
  },
  'veiligeRuimte-1-actie': {
    title: 'Ask a colleague how work is really going',
    firstStep: 'Take ten minutes to listen, and come back to it next week.',
  },
  'veiligeRuimte-2-actie': {
    title: 'Discuss a mistake as something to learn from',
    firstStep: 'Thank the person who brings it up, and ask what everyone gains from it.',
  },
  'veiligeRuimte-3-actie': {
    title: 'Keep an afternoon free for a trial',
    firstStep: 'Put one idea to your manager, with a start and an end.',
  },
  'samenwerken-1-actie': {
    title: 'Start the team meeting with a short round',
    firstStep: 'Ask everyone what worked this week, and where help is welcome.',
  },
  'samenwerken-2-actie': {
    title: 'Take turns to bring a question from work',
    firstStep: 'Bring the first one yourself, and make a list of who comes next.',
  },
  'samenwerken-3-actie': {
    title: 'Find a mentor for something you want to learn',
    firstStep: 'Ask that person for three conversations of half an hour.',
  },
  'samenwerken-4-actie': {
    title: 'Set up a place to talk to each other',
    firstStep: 'See where colleagues already stop to talk, and suggest that place.',
  },
  'samenwerken-5-actie': {
    title: 'Solve one problem with people from different fields',
    firstStep: 'Invite three people with a different profession for an hour.',
  },
  'leiderschap-1-actie': {
    title: 'Write in one paragraph why you all learn',
    firstStep: 'Ask your manager for a first version, and discuss it in the team.',
  },
  'leiderschap-2-actie': {
    title: 'Let your manager talk about their own learning',
    firstStep: 'Ask: ‘Which experience have you learned most from?’',
  },
  'leiderschap-3-actie': {
    title: 'Make a proposal for your own development',
    firstStep: 'Write three lines: what you want to learn, how, and what you need.',
  },
  'organisatie-1-actie': {
    title: 'Put up an improvement board',
    firstStep: 'Write down three improvements together, and choose one for this month.',
  },
  'organisatie-2-actie': {
    title: 'Record one lesson learned for your colleagues',
    firstStep: 'Put three sentences where everyone can find them: what, how, tip.',
  },
  'organisatie-3-actie': {
    title: 'Let development count in people’s appraisals',
    firstStep: 'Suggest this question to HR for every annual review: ‘What did you learn?’',
  },
  'organisatie-4-actie': {
    title: 'Plan set times to look back',
    firstStep: 'Ask your manager for four dates, and start with the first.',
  },
  'organisatie-5-actie': {
    title: 'Make known what training money there is',
    firstStep: 'Ask HR for the amount, the rules and the name of a contact person.',
  },
  'omgeving-1-actie': {
    title: 'Follow one change in society',
    firstStep: 'Choose a newspaper or newsletter, and share one item in your team.',
  },
  'omgeving-2-actie': {
    title: 'Discuss what is changing in your sector',
    firstStep: 'Ask who visited a trade fair or customer, and what they noticed there.',
  },
  'omgeving-3-actie': {
    title: 'Work on something new with a customer',
    firstStep: 'Invite one customer or supplier to share ideas for an hour.',
  },
} as const satisfies AdviceTexts<typeof leercultuurdragersAdvice>;
