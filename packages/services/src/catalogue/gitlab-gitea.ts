import type { Service } from '@cookiewarden/core';

/** GitLab / Gitea / Gogs, by GitLab and Gitea: sessions. */
export const gitlabGitea: Service = {
  id: 'gitlab-gitea',
  name: 'GitLab / Gitea / Gogs',
  operator: 'GitLab and Gitea',
  category: 'technical',
  cookies: [{ name: '_gitlab_session' }, { name: 'i_like_gitea' }, { name: 'i_like_gogits' }],
  sources: [{ source: 'wappalyzer', date: '2023-01-24' }],
};
