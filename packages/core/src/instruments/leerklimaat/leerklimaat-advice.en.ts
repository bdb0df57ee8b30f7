import type { AdviceTexts } from '../../model/text.js';
import type { leerklimaatAdvice } from './leerklimaat-advice.js';

export const leerklimaatAdviceEn = {
  'leerleiderschap-a1': {
    title: 'Ask your manager what they learned themselves',
    firstStep: 'Ask today: ‘What have you learned at work lately?’',
  },
  'leerleiderschap-a2': {
    title: 'Let the team meeting start with an open question',
    firstStep: 'Give your manager an issue from your work that you have no answer to yet.',
  },
  'leerleiderschap-a3': {
    title: 'Have a growth conversation about your learning wishes',
    firstStep: 'Ask your manager for half an hour, and send one question that is on your mind.',
  },
  'leerleiderschap-a4': {
    title: 'Bring managers together to talk about learning',
    firstStep: 'Suggest to HR a half day for hearing each other’s examples.',
  },
  'opportuniteiten-a1': {
    title: 'Take on a task that is new to you',
    firstStep: 'Pick one from this week’s planning, and ask who can watch and help.',
  },
  'opportuniteiten-a2': {
    title: 'Learn together from one customer question',
    firstStep: 'Put it on the agenda: ‘What does this question say about our work?’',
  },
  'opportuniteiten-a3': {
    title: 'Try a different way of working for a month',
    firstStep: 'Write the trial on a card: what, who, and when do we look back?',
  },
  'opportuniteiten-a4': {
    title: 'Get a role in an innovative project',
    firstStep: 'Ask your manager which project starts soon, and what you can contribute.',
  },
  'opportuniteiten-a5': {
    title: 'Together, follow what is changing in your field',
    firstStep: 'Ask who keeps up with new laws or technology, and plan a webinar with them.',
  },
  'steun-a1': {
    title: 'Compliment a colleague on something new',
    firstStep: 'Say what you saw, and what it did for you.',
  },
  'steun-a2': {
    title: 'In the meeting, say what you are stuck on',
    firstStep: 'Start with: ‘I can’t work this out alone. Who can help me think?’',
  },
  'steun-a3': {
    title: 'Look back together on something that went differently',
    firstStep: 'Ask in turn: what did we expect, what happened, what do we do now?',
  },
  'steun-a4': {
    title: 'Discuss a learning wish, even without a full plan',
    firstStep: 'Tell your manager what interests you, and then choose a way together.',
  },
  'steun-a5': {
    title: 'Give learning a place on the intranet',
    firstStep: 'Ask a colleague if you may send in a good story about learning.',
  },
  'ruimte-a1': {
    title: 'Put a fixed learning hour in your diary',
    firstStep: 'Choose a quiet time, and write down what you will do then.',
  },
  'ruimte-a2': {
    title: 'Discuss one case from work every week',
    firstStep: 'Ask a colleague to bring a difficult situation to the next team meeting.',
  },
  'ruimte-a3': {
    title: 'Ask which hours and budget you have',
    firstStep: 'Email your manager: ‘How much learning time and money can I use this year?’',
  },
  'ruimte-a4': {
    title: 'Put your training budgets together',
    firstStep: 'Ask who wants to learn the same thing, and find one tailored course together.',
  },
  'ruimte-a5': {
    title: 'Make one place for all the learning on offer',
    firstStep: 'Ask HR who looks after it, and send three sources you use.',
  },
  'autonomie-a1': {
    title: 'Note what you want to master in three months',
    firstStep: 'One sentence is enough. Add a date.',
  },
  'autonomie-a2': {
    title: 'On Friday, take ten minutes to look back',
    firstStep: 'Note what you learned this week, and what you will do differently on Monday.',
  },
  'autonomie-a3': {
    title: 'Agree what you can choose for yourself',
    firstStep: 'When a course is fixed, ask: why this one, and where do I have a choice?',
  },
  'autonomie-a4': {
    title: 'Put your learning goals beside the team’s goal',
    firstStep: 'Let everyone put one learning goal on a card. Look for the links together.',
  },
  'autonomie-a5': {
    title: 'Let people say which help they want',
    firstStep: 'Suggest to HR one short question to everyone, by chat or intranet.',
  },
  'kennisdeling-a1': {
    title: 'Have coffee with someone from another team',
    firstStep: 'Send a message now to someone whose work is connected to yours.',
  },
  'kennisdeling-a2': {
    title: 'Make a list: who knows what?',
    firstStep: 'Let everyone note three subjects that colleagues may ask about.',
  },
  'kennisdeling-a3': {
    title: 'Hold a lunch where someone demonstrates something',
    firstStep: 'Find someone to fill twenty minutes, and set a date.',
  },
  'kennisdeling-a4': {
    title: 'Let people from different fields share one assignment',
    firstStep: 'Suggest to your manager an assignment that needs knowledge from two teams.',
  },
  'kennisdeling-a5': {
    title: 'Start a learning network with a partner or customer',
    firstStep: 'Choose one together with HR, and invite them for a conversation.',
  },
} as const satisfies AdviceTexts<typeof leerklimaatAdvice>;
