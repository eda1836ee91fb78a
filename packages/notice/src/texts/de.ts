import type { Texts } from './en.js';

/** German. */
export const de: Texts = {
  'language.name': 'Deutsch',
  'notice.title': 'Cookies auf dieser Website',
  'notice.opt-in':
    'Wir möchten Informationen wie Cookies in Ihrem Browser speichern und auslesen. Bis Sie zustimmen, verwenden wir nur, was für diese Website unbedingt nötig ist. Sie können Ihre Meinung jederzeit ändern.',
  'notice.implied':
    'Diese Website speichert Informationen wie Cookies in Ihrem Browser und liest sie aus. Wenn Sie eine weitere Seite aufrufen, verstehen wir das als Zustimmung. Sie können jetzt oder jederzeit später ablehnen.',
  'notice.opt-out':
    'Diese Website speichert Informationen wie Cookies in Ihrem Browser und liest sie aus. Sie können dem jetzt oder jederzeit später widersprechen.',
  'notice.purposes': 'Wofür: {purposes}.',
  'notice.accept': 'Alle annehmen',
  'notice.refuse': 'Alle ablehnen',
  'notice.choose': 'Auswählen',
  'notice.more': 'Mehr erfahren',
  'notice.settings': 'Cookie-Einstellungen',
  'notice.saved': 'Ihre Auswahl wurde gespeichert.',
  'notice.close': 'Schließen',
  'signal.honored': 'Widerspruch berücksichtigt',
  'signal.detail': 'Ihr Browser sendet {signal}. Wir verstehen das als Widerspruch gegen: {purposes}.',
  'preferences.title': 'Ihre Cookie-Einstellungen',
  'preferences.intro':
    'Sie entscheiden, was diese Website verwenden darf. Ihre Auswahl gilt sofort, und Sie können sie hier jederzeit ändern.',
  'preferences.unanswered': 'Sie haben noch keine Auswahl getroffen.',
  'preferences.answered':
    'Sie haben Ihre Auswahl am {date} auf dieser Website getroffen. Sie gilt bis {until}.',
  'preferences.answered-through':
    'Sie haben Ihre Auswahl am {date} über {source} getroffen. Sie gilt bis {until}.',
  'preferences.allow': 'Erlauben',
  'preferences.refuse': 'Ablehnen',
  'preferences.always': 'Immer aktiv',
  'preferences.refusing': 'Wenn Sie ablehnen: {cost}',
  'preferences.services': 'Dienste',
  'preferences.as-category': 'Wie der Zweck oben',
  'preferences.save': 'Auswahl speichern',
  'preferences.back': 'Zurück zur Website',
  'category.technical.title': 'Technisch notwendig',
  'category.technical.description':
    'Nötig, um Seiten und Funktionen bereitzustellen, die Sie aufrufen, etwa Anmeldung, Warenkorb, Sicherheit und das Merken dieser Auswahl.',
  'category.technical.refusing': 'Ohne das funktioniert die Website nicht.',
  'category.personalization.title': 'Personalisierung',
  'category.personalization.description':
    'Merkt sich, was Sie einstellen, etwa Sprache, Darstellung oder zuletzt besuchte Seiten.',
  'category.personalization.refusing': 'Sie nehmen diese Einstellungen bei jedem Besuch neu vor.',
  'category.statistical.title': 'Statistik',
  'category.statistical.description': 'Zählt Besuche und zeigt, welche Seiten wie genutzt werden.',
  'category.statistical.refusing': 'Für Sie ändert sich nichts; Ihr Besuch wird nicht gezählt.',
  'category.advertising.title': 'Werbung',
  'category.advertising.description':
    'Wählt Anzeigen aus und misst sie, auch anhand Ihrer Besuche auf anderen Websites.',
  'category.advertising.refusing':
    'Sie sehen womöglich ebenso viele Anzeigen, aber keine, die für Sie ausgewählt sind.',
  'category.social.title': 'Soziale Medien und eingebettete Inhalte',
  'category.social.description':
    'Zeigt Videos, Beiträge, Karten und Schaltflächen anderer Anbieter, die dann von Ihrem Besuch erfahren.',
  'category.social.refusing': 'Stattdessen sehen Sie ein Feld und können den Inhalt einzeln einmal laden.',
  'cookies.title': 'Cookies und ähnliche Techniken',
  'cookies.intro':
    'Was diese Website in Ihrem Browser speichert oder daraus ausliest, warum, für wen und wie lange.',
  'cookies.what.title': 'Was diese Techniken sind',
  'cookies.what.text':
    'Ein Cookie ist ein kurzer Text, den eine Website in Ihrem Browser ablegt und bei jeder Anfrage zurückerhält. Zählpixel sind winzige oder unsichtbare Bilder, deren Laden jemandem verrät, dass eine Seite oder E-Mail geöffnet wurde. In weiteren Speichern des Browsers liegen Texte, die Skripte schreiben und lesen.',
  'cookies.column.name': 'Name',
  'cookies.column.set-by': 'Gesetzt von',
  'cookies.column.lifetime': 'Speicherdauer',
  'cookies.column.address': 'Geladen von',
  'cookies.column.service': 'Dienst',
  'cookies.column.place': 'Art des Speichers',
  'cookies.this-site': 'dieser Website',
  'cookies.session': 'bis Sie den Browser schließen (Sitzungs-Cookie)',
  'cookies.persistent': '{duration} (dauerhaftes Cookie)',
  'cookies.at-most': 'höchstens {duration}',
  'cookies.caption': 'Cookies: {purpose}',
  'cookies.storage.caption': 'Weitere Speicher: {purpose}',
  'cookies.storage.local': 'Local Storage: bis zur Löschung',
  'cookies.storage.session': 'Session Storage: bis Sie den Tab schließen',
  'cookies.storage.indexeddb': 'Datenbank (IndexedDB): bis zur Löschung',
  'cookies.storage.cache': 'Cache Storage: bis zur Löschung',
  'cookies.storage.any': 'Jeder Speicher: bis zur Löschung',
  'cookies.loads.caption': 'Pixel, Skripte und eingebettete Inhalte: {purpose}',
  'cookies.links.title': 'Kennungen in Links',
  'cookies.links.text': 'Links zu dieser Website können Kennungen dieser Dienste enthalten: {names}.',
  'cookies.email.title': 'E-Mail',
  'cookies.email.not-used': 'Unsere E-Mails enthalten weder Zählpixel noch nachverfolgte Links.',
  'cookies.email.only-with-consent':
    'Unsere E-Mails enthalten Zählpixel und nachverfolgte Links nur, wenn Sie dem zugestimmt haben; in jeder E-Mail können Sie das widerrufen.',
  'cookies.signals.title': 'Signale Ihres Browsers',
  'cookies.signals.text': 'Wir verstehen {signal} als Widerspruch gegen: {purposes}.',
  'cookies.signals.none': 'Signale von Browsern werden nicht ausgewertet.',
  'cookies.withdraw.title': 'Auswahl ändern oder widerrufen',
  'cookies.withdraw.text':
    'Sie können Ihre Auswahl jederzeit ändern oder widerrufen, so einfach, wie Sie sie getroffen haben. Was Sie nicht mehr erlauben, wird dann nicht mehr verwendet; bereits gespeicherte Cookies werden entfernt.',
  'cookies.clear.title': 'Cookies im Browser löschen',
  'cookies.clear.text':
    'Sie können Cookies auch in den Einstellungen Ihres Browsers ansehen und löschen. Die Hersteller erklären, wie:',
  'cookies.historic.title': 'Frühere Arten',
  'cookies.historic.text':
    'Flash-Objekte („Flash-Cookies“) und der Silverlight-Speicher gehörten zu Plug-ins, die Browser nicht mehr ausführen. Diese Website verwendet sie nicht. Reste auf alten Geräten lassen sich mit dem Plug-in selbst löschen.',
  'cookies.version': 'Version {version}',
  'cookies.version-of': 'Version {version} vom {date}',
  'refused.title': 'Bitte hier bestätigen',
  'refused.text':
    'Wir konnten nicht erkennen, dass diese Auswahl von dieser Website kam; deshalb wurde nichts geändert. Bitte wählen Sie hier.',
};
