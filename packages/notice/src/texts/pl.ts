import type { Texts } from './en.js';

/** Polish. */
export const pl: Texts = {
  'language.name': 'Polski',
  'notice.title': 'Pliki cookie w tej witrynie',
  'notice.opt-in':
    'Chcielibyśmy zapisywać w Państwa przeglądarce informacje, takie jak pliki cookie, i je odczytywać. Do czasu wyrażenia zgody używamy tylko tego, bez czego witryna nie może działać. Decyzję można zmienić w każdej chwili.',
  'notice.implied':
    'Ta witryna zapisuje w Państwa przeglądarce informacje, takie jak pliki cookie, i je odczytuje. Przejście na kolejną stronę traktujemy jako zgodę. Można odmówić teraz lub w dowolnej późniejszej chwili.',
  'notice.opt-out':
    'Ta witryna zapisuje w Państwa przeglądarce informacje, takie jak pliki cookie, i je odczytuje. Można się temu sprzeciwić teraz lub w dowolnej późniejszej chwili.',
  'notice.purposes': 'W jakim celu: {purposes}.',
  'notice.accept': 'Akceptuj wszystkie',
  'notice.refuse': 'Odrzuć wszystkie',
  'notice.choose': 'Wybierz',
  'notice.more': 'Dowiedz się więcej',
  'notice.settings': 'Ustawienia plików cookie',
  'notice.saved': 'Wybór został zapisany.',
  'notice.close': 'Zamknij',
  'signal.honored': 'Sprzeciw uwzględniony',
  'signal.detail': 'Przeglądarka wysyła {signal}. Traktujemy to jako sprzeciw wobec: {purposes}.',
  'preferences.title': 'Ustawienia plików cookie',
  'preferences.intro':
    'To Państwo decydują, czego ta witryna może używać. Wybór działa od razu i można go tu w każdej chwili zmienić.',
  'preferences.unanswered': 'Nie dokonano jeszcze wyboru.',
  'preferences.answered': 'Wyboru dokonano {date} w tej witrynie. Obowiązuje do {until}.',
  'preferences.answered-through': 'Wyboru dokonano {date} za pośrednictwem {source}. Obowiązuje do {until}.',
  'preferences.allow': 'Zezwól',
  'preferences.refuse': 'Odmów',
  'preferences.always': 'Zawsze włączone',
  'preferences.refusing': 'W razie odmowy: {cost}',
  'preferences.services': 'Usługi',
  'preferences.as-category': 'Jak cel powyżej',
  'preferences.save': 'Zapisz mój wybór',
  'preferences.back': 'Powrót do witryny',
  'category.technical.title': 'Technicznie niezbędne',
  'category.technical.description':
    'Potrzebne do udostępnienia stron i funkcji, o które Państwo proszą, takich jak logowanie, koszyk, bezpieczeństwo i zapamiętanie tego wyboru.',
  'category.technical.refusing': 'Bez tego witryna nie działa.',
  'category.personalization.title': 'Personalizacja',
  'category.personalization.description':
    'Zapamiętuje ustawienia, takie jak język, wygląd lub ostatnio oglądane strony.',
  'category.personalization.refusing': 'Te ustawienia trzeba powtarzać przy każdej wizycie.',
  'category.statistical.title': 'Statystyka',
  'category.statistical.description': 'Liczy wizyty i pokazuje, które strony są używane i w jaki sposób.',
  'category.statistical.refusing': 'Nic się nie zmienia; wizyta nie jest liczona.',
  'category.advertising.title': 'Reklama',
  'category.advertising.description':
    'Dobiera reklamy i mierzy ich skuteczność, także na podstawie wizyt w innych witrynach.',
  'category.advertising.refusing':
    'Reklam może być tyle samo, ale żadna nie będzie dobrana specjalnie dla Państwa.',
  'category.social.title': 'Media społecznościowe i treści osadzone',
  'category.social.description':
    'Pokazuje filmy, wpisy, mapy i przyciski innych dostawców, którzy dowiadują się wtedy o wizycie.',
  'category.social.refusing': 'Zamiast nich widać ramkę; każdą treść można załadować jednorazowo.',
  'cookies.title': 'Pliki cookie i podobne techniki',
  'cookies.intro':
    'Co ta witryna przechowuje w przeglądarce lub z niej odczytuje, dlaczego, dla kogo i jak długo.',
  'cookies.what.title': 'Czym są te techniki',
  'cookies.what.text':
    'Plik cookie to krótki tekst, który witryna zapisuje w przeglądarce i otrzymuje z powrotem przy każdym żądaniu. Piksele to maleńkie lub niewidoczne obrazy, których pobranie zdradza, że otwarto stronę lub wiadomość. W innej pamięci przeglądarki znajdują się teksty, które zapisują i odczytują skrypty.',
  'cookies.column.name': 'Nazwa',
  'cookies.column.set-by': 'Zapisuje',
  'cookies.column.lifetime': 'Czas przechowywania',
  'cookies.column.address': 'Ładowane z',
  'cookies.column.service': 'Usługa',
  'cookies.column.place': 'Rodzaj pamięci',
  'cookies.this-site': 'ta witryna',
  'cookies.session': 'do zamknięcia przeglądarki (sesyjny plik cookie)',
  'cookies.persistent': '{duration} (trwały plik cookie)',
  'cookies.at-most': 'najwyżej {duration}',
  'cookies.caption': 'Pliki cookie: {purpose}',
  'cookies.storage.caption': 'Inna pamięć: {purpose}',
  'cookies.storage.local': 'Pamięć lokalna: do usunięcia',
  'cookies.storage.session': 'Pamięć sesji: do zamknięcia karty',
  'cookies.storage.indexeddb': 'Baza danych (IndexedDB): do usunięcia',
  'cookies.storage.cache': 'Cache Storage: do usunięcia',
  'cookies.storage.any': 'Dowolna pamięć: do usunięcia',
  'cookies.loads.caption': 'Piksele, skrypty i treści osadzone: {purpose}',
  'cookies.links.title': 'Identyfikatory w linkach',
  'cookies.links.text':
    'Linki prowadzące do tej witryny mogą zawierać identyfikatory następujących usług: {names}.',
  'cookies.email.title': 'E-mail',
  'cookies.email.not-used': 'Nasze e-maile nie zawierają pikseli śledzących ani śledzonych linków.',
  'cookies.email.only-with-consent':
    'Nasze e-maile zawierają piksele śledzące i śledzone linki tylko za zgodą odbiorcy; można ją wycofać w każdym e-mailu.',
  'cookies.signals.title': 'Sygnały przeglądarki',
  'cookies.signals.text': '{signal} traktujemy jako sprzeciw wobec: {purposes}.',
  'cookies.signals.none': 'Sygnały wysyłane przez przeglądarki nie są odczytywane.',
  'cookies.withdraw.title': 'Zmiana lub wycofanie wyboru',
  'cookies.withdraw.text':
    'Wybór można w każdej chwili zmienić lub wycofać, równie łatwo, jak go dokonano. To, na co nie ma już zgody, przestaje być używane, a zapisane już pliki cookie są usuwane.',
  'cookies.clear.title': 'Usuwanie plików cookie w przeglądarce',
  'cookies.clear.text':
    'Pliki cookie można też przeglądać i usuwać w ustawieniach przeglądarki. Jej producent wyjaśnia, jak to zrobić:',
  'cookies.historic.title': 'Dawne rodzaje',
  'cookies.historic.text':
    'Obiekty Flash („ciasteczka Flash”) i pamięć Silverlight należały do wtyczek, których przeglądarki już nie uruchamiają. Ta witryna ich nie używa. To, co zostało po nich na starym urządzeniu, można usunąć razem z wtyczką.',
  'cookies.version': 'Wersja {version}',
  'cookies.version-of': 'Wersja {version} z dnia {date}',
  'refused.title': 'Prosimy potwierdzić tutaj',
  'refused.text':
    'Nie udało się ustalić, że ten wybór pochodzi z tej witryny, dlatego nic nie zmieniono. Prosimy wybrać tutaj.',
};
