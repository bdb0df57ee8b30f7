import type { LinkTexts } from './support-links.js';

export const supportLinksEn: LinkTexts = {
  leercollectief:
    'Learning community of the Expertisecentrum Innovatieve Leerwegen, in Dutch. Look for it on LinkedIn.',
  agoria: 'Guide to informal learning and practice handbook on leading learning.',
  cevora:
    'Courses and grants for companies and employees of joint committee 200. Other sectors have a fund of their own.',
  'europa-wse': 'Free guidance for Flemish SMEs on their training offer and learning culture.',
  organisatieleren:
    'Tools, handles, masterclasses and examples from vocational schools and the care sector, in Dutch.',
};
