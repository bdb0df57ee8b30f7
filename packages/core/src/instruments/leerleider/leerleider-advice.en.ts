import type { AdviceTexts } from '../../model/text.js';
import type { leerleiderAdvice } from './leerleider-advice.js';

export const leerleiderAdviceEn = {
  'gedrag-1-actie': {
    title: 'Tell your team this week about something you learned',
    firstStep: 'Start the next team meeting with: ‘This didn’t work yet, and I learned this.’',
  },
  'gedrag-1-tweede': {
    title: 'Learn something new during your own work',
    firstStep: 'Choose one task, and ask an employee to teach you how to do it.',
  },
  'gedrag-2-actie': {
    title: 'After training, ask what someone will do differently tomorrow',
    firstStep: 'Plan a conversation of fifteen minutes within a week of the training.',
  },
  'gedrag-2-tweede': {
    title: 'Let someone see the results of their learning',
    firstStep: 'Together, find one customer or colleague who already benefits from it.',
  },
  'gedrag-3-actie': {
    title: 'Together, find one task to apply what was learned',
    firstStep: 'Take the week’s planning and choose a task together.',
  },
  'gedrag-4-actie': {
    title: 'Discuss something that did not work, with interest',
    firstStep: 'First ask: ‘What did you try?’ Listen, and only then give advice.',
  },
  'gedrag-5-actie': {
    title: 'Together, draw the steps towards a learning goal',
    firstStep: 'Write down three steps with one employee, with a date for each.',
  },
  'gedrag-6-actie': {
    title: 'Agree on the next step with one employee',
    firstStep: 'Ask: ‘What is the smallest step you can take now?’',
  },
  'gedrag-7-actie': {
    title: 'Set one learning goal, and where to apply it',
    firstStep: 'Ask each employee what they want to do better in three months, and where it shows.',
  },
  'gedrag-7-tweede': {
    title: 'Link a learning goal to a result',
    firstStep: 'Ask: ‘How will a customer or colleague notice that you can do this now?’',
  },
  'gedrag-8-actie': {
    title: 'Choose training from the employee’s own question',
    firstStep: 'First ask what someone wants to learn. Only then look at what is on offer.',
  },
  'gedrag-9-actie': {
    title: 'In the meeting, mention what someone learned, with thanks',
    firstStep: 'Choose one example from this week, and say how it helps the team.',
  },
  'gedrag-9-tweede': {
    title: 'Reward learning in a way that suits the person',
    firstStep: 'Ask what counts: a new task, extra learning time or a mention on the intranet.',
  },
  'gedrag-10-actie': {
    title: 'Every week, ask someone what they have learned',
    firstStep: 'Make the question a fixed item in your conversations.',
  },
  'gedrag-11-actie': {
    title: 'Let an employee’s idea be tried for a month',
    firstStep: 'Agree what you will try, and when you will look back together.',
  },
  'gedrag-11-tweede': {
    title: 'Give a change the time it needs',
    firstStep: 'After two weeks, ask: ‘What works already, and what still needs patience?’',
  },
  'gedrag-12-actie': {
    title: 'Give someone a task that needs what they learned',
    firstStep: 'See which of your own tasks you can pass on.',
  },
  'gedrag-13-actie': {
    title: 'Give learning time a fixed place in the planning',
    firstStep: 'Block an hour for your team in the next two weeks.',
  },
  'gedrag-13-tweede': {
    title: 'Keep a place free for quiet learning',
    firstStep: 'Choose a room or half day together, and agree who will take questions.',
  },
  'gedrag-14-actie': {
    title: 'Give someone five minutes to share what they learned',
    firstStep: 'Ask one colleague for the next team meeting.',
  },
  'gedrag-15-actie': {
    title: 'Discuss a mistake together, without blame',
    firstStep: 'Start with a mistake of your own. Then ask what you can learn from it.',
  },
} as const satisfies AdviceTexts<typeof leerleiderAdvice>;
