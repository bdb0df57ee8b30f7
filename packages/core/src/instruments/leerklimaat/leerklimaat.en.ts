import type { InstrumentText } from '../../model/text.js';
import type { leerklimaat } from './leerklimaat.js';

export const leerklimaatEn = {
  language: 'en',
  status: 'translated',
  title: 'How well can you learn in your team?',
  purpose:
    'You will see how you experience learning in your team. That helps you to talk about it with your team.',
  resultTitle: 'How you see your learning climate',
  referents: [
    {
      question: 'Who is my team?',
      answer:
        'Think of the colleagues you share most of your tasks with. Are you in more than one team? Choose the team where you work most.',
    },
    {
      question: 'Who is my manager?',
      answer:
        'Think of the person you talk to about your work and your development. Have you only known them for a short time? Then choose ‘I don’t know’.',
    },
  ],
  anchors: ['completely disagree', 'disagree', 'partly agree', 'agree', 'completely agree'],
  shortAnchors: ['not at all', 'no', 'partly', 'yes', 'completely'],
  optOut: 'I don’t know',
  scales: {
    leerleiderschap: {
      name: 'Learning leadership',
      shortName: 'Learning leadership',
      meaning: 'Your manager values learning, asks further questions and leads by example.',
    },
    opportuniteiten: {
      name: 'Opportunities to learn',
      shortName: 'Opportunities',
      meaning: 'Your work gives you enough opportunities to do or try something new.',
    },
    steun: {
      name: 'Feeling supported to learn',
      shortName: 'Support',
      meaning: 'The people around you help you. Learning is appreciated, and it feels safe.',
    },
    ruimte: {
      name: 'Room to learn',
      shortName: 'Room',
      meaning: 'There is time and money, and learning has a place in everyday work.',
    },
    autonomie: {
      name: 'Individual responsibility and autonomy',
      shortName: 'Autonomy',
      meaning: 'You choose what, when and how you learn, and you take charge of it.',
    },
    kennisdeling: {
      name: 'Knowledge sharing',
      shortName: 'Knowledge sharing',
      meaning: 'People tell each other openly what they know, also outside their own team.',
    },
  },
  pages: {
    'deel-1': 'Think of your manager',
    'deel-2': 'Think of your work over the last three months',
    'deel-3': 'Think of the people you work with',
    'deel-4': 'Think of a normal working week',
    'deel-5': 'Think of the choices you make yourself',
    'deel-6': 'Think of the conversations at work',
  },
  items: {
    'leerleiderschap-1': 'My manager asks questions that make me think.',
    'leerleiderschap-2': 'With my manager, I can give a different opinion.',
    'leerleiderschap-3': 'My manager points out opportunities for me to learn something.',
    'leerleiderschap-4': 'My manager also talks about things they have learned themselves.',
    'leerleiderschap-5': 'My manager thinks my development is important.',
    'leerleiderschap-6': 'My manager discusses with me what I want to learn.',
    'opportuniteiten-1': 'I often come across something new in my work.',
    'opportuniteiten-2': 'I can take part in innovative projects.',
    'opportuniteiten-3': 'In my team, we try out new ways of working.',
    'opportuniteiten-4': 'My work challenges me.',
    'opportuniteiten-5': 'Changes in our work give me the opportunity to learn.',
    'opportuniteiten-6': 'I am given tasks that are just beyond what I can already do.',
    'steun-1': 'My colleagues help me when I want to learn something.',
    'steun-2': 'In my team, I dare to say that I don’t know something.',
    'steun-3': 'In my team, people who learn something are appreciated for it.',
    'steun-4': 'In my team, I can easily ask for help.',
    'steun-5': 'I get positive feedback when I try something new.',
    'steun-6': 'In my team, mistakes are kept quiet.',
    'ruimte-1': 'I have time to learn during my working hours.',
    'ruimte-2': 'There is a budget for what I want to learn.',
    'ruimte-3': 'We have set times to look back on our work.',
    'ruimte-4': 'I can easily find information to learn from.',
    'ruimte-5': 'For us, learning is simply part of the job.',
    'ruimte-6': 'Our planning leaves room to try something out.',
    'autonomie-1': 'I choose for myself what I want to learn.',
    'autonomie-2': 'I choose for myself when I learn something.',
    'autonomie-3': 'I choose for myself how I learn something.',
    'autonomie-4': 'I take the initiative to learn.',
    'autonomie-5': 'I know which way I want to go with my development.',
    'autonomie-6': 'I check for myself whether I reach my learning goals.',
    'kennisdeling-1': 'In my team, we tell each other what we have learned.',
    'kennisdeling-2': 'Colleagues share their knowledge with me.',
    'kennisdeling-3': 'I share my knowledge with colleagues.',
    'kennisdeling-4': 'In my team, we talk critically about each other’s ideas.',
    'kennisdeling-5': 'I learn from people outside my team.',
    'kennisdeling-6': 'In my team, people keep their knowledge to themselves.',
  },
  talk: [
    'When did you last learn something here, and how did that happen?',
    'What helps you most to learn in this team?',
    'What could we try differently next week?',
  ],
} as const satisfies InstrumentText<typeof leerklimaat>;
