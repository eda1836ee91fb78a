import type { Service } from '@cookiewarden/core';

/** Moodle: learning platform. */
export const moodle: Service = {
  id: 'moodle',
  name: 'Moodle',
  operator: 'Moodle',
  category: 'technical',
  cookies: [{ name: 'MoodleSession*' }, { name: 'MOODLEID_*' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
