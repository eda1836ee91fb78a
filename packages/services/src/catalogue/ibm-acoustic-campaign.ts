import type { Service } from '@cookiewarden/core';

/** IBM Acoustic Campaign: visits. */
export const ibmAcousticCampaign: Service = {
  id: 'ibm-acoustic-campaign',
  name: 'IBM Acoustic Campaign',
  category: 'statistical',
  hosts: [
    { host: 'www.sc.pages01.net' },
    { host: 'www.sc.pages02.net' },
    { host: 'www.sc.pages03.net' },
    { host: 'www.sc.pages04.net' },
    { host: 'www.sc.pages05.net' },
    { host: 'www.sc.pages06.net' },
    { host: 'www.sc.pages07.net' },
    { host: 'www.sc.pages08.net' },
    { host: 'www.sc.pages09.net' },
    { host: 'www.sc.pagesa.net' },
  ],
  sources: [{ source: 'third-party-web', date: '2026-09-14' }],
};
