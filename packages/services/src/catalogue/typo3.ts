import type { Service } from '@cookiewarden/core';

/** TYPO3: site builder. */
export const typo3: Service = {
  id: 'typo3',
  name: 'TYPO3',
  operator: 'TYPO3',
  category: 'technical',
  cookies: [
    { name: 'fe_typo_user', maxAgeSeconds: 'session' },
    { name: 'be_typo_user', maxAgeSeconds: 'session' },
    { name: 'be_lastLoginProvider' },
    { name: 'Typo3InstallTool', maxAgeSeconds: 'session' },
  ],
  sources: [{ source: 'open-cookie-database', date: '2026-01-21' }],
};
