/** English: the list of all texts; every other language has the same keys. */
export const en = {
  'language.name': 'English',
  'notice.title': 'Cookies on this site',
  'notice.opt-in':
    'We would like to keep information in your browser, such as cookies, and read it. Until you agree we use only what this site cannot work without. You can change your mind at any time.',
  'notice.implied':
    'This site keeps information in your browser, such as cookies, and reads it. If you go on to another page, we take that as your agreement. You can refuse now or at any later time.',
  'notice.opt-out':
    'This site keeps information in your browser, such as cookies, and reads it. You can object to that now or at any later time.',
  'notice.purposes': 'What for: {purposes}.',
  'notice.accept': 'Accept all',
  'notice.refuse': 'Refuse all',
  'notice.choose': 'Choose',
  'notice.more': 'Find out more',
  'notice.settings': 'Cookie settings',
  'notice.saved': 'Your choice has been saved.',
  'notice.close': 'Close',
  'signal.honored': 'Opt-Out Request Honored',
  'signal.detail': 'Your browser sends {signal}. We take it as your objection to: {purposes}.',
  'preferences.title': 'Your cookie settings',
  'preferences.intro':
    'You decide what this site may use. Your choice takes effect at once, and you can change it here at any time.',
  'preferences.unanswered': 'You have not made a choice yet.',
  'preferences.answered': 'You made your choice on {date} on this site. It holds until {until}.',
  'preferences.answered-through': 'You made your choice on {date} through {source}. It holds until {until}.',
  'preferences.allow': 'Allow',
  'preferences.refuse': 'Refuse',
  'preferences.always': 'Always on',
  'preferences.refusing': 'If you refuse: {cost}',
  'preferences.services': 'Services',
  'preferences.as-category': 'As the purpose above',
  'preferences.save': 'Save my choice',
  'preferences.back': 'Back to the site',
  'category.technical.title': 'Technically necessary',
  'category.technical.description':
    'Needed to deliver the pages and functions that you ask for, such as signing in, a shopping basket, security, and remembering this choice.',
  'category.technical.refusing': 'The site does not work without it.',
  'category.personalization.title': 'Personalization',
  'category.personalization.description':
    'Remembers what you set, such as language, layout or recently viewed pages.',
  'category.personalization.refusing': 'You make these settings again on each visit.',
  'category.statistical.title': 'Statistics',
  'category.statistical.description': 'Counts visits and shows which pages are used and how.',
  'category.statistical.refusing': 'Nothing changes for you; your visit is not counted.',
  'category.advertising.title': 'Advertising',
  'category.advertising.description':
    'Chooses and measures advertisements, also by your visits to other sites.',
  'category.advertising.refusing': 'You may see as many advertisements, but not ones chosen for you.',
  'category.social.title': 'Social media and embedded content',
  'category.social.description':
    'Shows videos, posts, maps and buttons of other providers, who then learn of your visit.',
  'category.social.refusing': 'In their place you see a box, and can load each of them once.',
  'cookies.title': 'Cookies and similar techniques',
  'cookies.intro': 'What this site keeps in your browser or reads from it, why, for whom and for how long.',
  'cookies.what.title': 'What these techniques are',
  'cookies.what.text':
    'A cookie is a small text that a site keeps in your browser and gets back with each request. Pixels are tiny or unseen images whose loading tells somebody that a page or e-mail was opened. Other storage of the browser holds texts that scripts write and read.',
  'cookies.column.name': 'Name',
  'cookies.column.set-by': 'Set by',
  'cookies.column.lifetime': 'Kept',
  'cookies.column.address': 'Loaded from',
  'cookies.column.service': 'Service',
  'cookies.column.place': 'Kind of storage',
  'cookies.this-site': 'this site',
  'cookies.session': 'until you close the browser (session cookie)',
  'cookies.persistent': '{duration} (persistent cookie)',
  'cookies.at-most': 'at most {duration}',
  'cookies.caption': 'Cookies: {purpose}',
  'cookies.storage.caption': 'Other storage: {purpose}',
  'cookies.storage.local': 'Local storage: until it is deleted',
  'cookies.storage.session': 'Session storage: until you close the tab',
  'cookies.storage.indexeddb': 'Database (IndexedDB): until it is deleted',
  'cookies.storage.cache': 'Cache Storage: until it is deleted',
  'cookies.storage.any': 'Any storage: until it is deleted',
  'cookies.loads.caption': 'Pixels, scripts and embedded content: {purpose}',
  'cookies.links.title': 'Identifiers in links',
  'cookies.links.text': 'Links that lead to this site may carry identifiers of these services: {names}.',
  'cookies.email.title': 'E-mail',
  'cookies.email.not-used': 'Our e-mails hold neither tracking pixels nor tracked links.',
  'cookies.email.only-with-consent':
    'Our e-mails hold tracking pixels and tracked links only if you agreed to that; you can withdraw it in each e-mail.',
  'cookies.signals.title': 'Signals of your browser',
  'cookies.signals.text': 'We take {signal} as your objection to: {purposes}.',
  'cookies.signals.none': 'Signals that browsers send are not read.',
  'cookies.withdraw.title': 'Change or withdraw your choice',
  'cookies.withdraw.text':
    'You can change or withdraw your choice at any time, as easily as you gave it. What you no longer agree to is then no longer used, and the cookies already stored are removed.',
  'cookies.clear.title': 'Clear cookies in your browser',
  'cookies.clear.text':
    'You can also see and delete cookies in the settings of your browser. Its maker explains how:',
  'cookies.historic.title': 'Kinds of the past',
  'cookies.historic.text':
    'Flash objects (“Flash cookies”) and Silverlight storage were kept by plug-ins that browsers no longer run. This site does not use them. What is left of them on an old device can be deleted with the plug-in itself.',
  'cookies.version': 'Version {version}',
  'cookies.version-of': 'Version {version} of {date}',
  'refused.title': 'Please confirm here',
  'refused.text':
    'We could not tell that this choice came from this site, so nothing was changed. Please choose here.',
} as const;

/** The name of a text, such as `notice.title`. */
export type TextKey = keyof typeof en;

/** All texts of one language. `{date}` and the like stand for what is filled in. */
export type Texts = Readonly<Record<TextKey, string>>;
