import type { Texts } from './en.js';

/** Dutch. */
export const nl: Texts = {
  'language.name': 'Nederlands',
  'notice.title': 'Cookies op deze site',
  'notice.opt-in':
    'Wij willen graag informatie, zoals cookies, in uw browser opslaan en uitlezen. Tot u instemt gebruiken we alleen wat voor deze site onmisbaar is. U kunt op elk moment van mening veranderen.',
  'notice.implied':
    'Deze site slaat informatie, zoals cookies, in uw browser op en leest die uit. Als u een andere pagina opent, vatten we dat op als instemming. U kunt nu of op elk later moment weigeren.',
  'notice.opt-out':
    'Deze site slaat informatie, zoals cookies, in uw browser op en leest die uit. U kunt daar nu of op elk later moment bezwaar tegen maken.',
  'notice.purposes': 'Waarvoor: {purposes}.',
  'notice.accept': 'Alles accepteren',
  'notice.refuse': 'Alles weigeren',
  'notice.choose': 'Kiezen',
  'notice.more': 'Meer informatie',
  'notice.settings': 'Cookie-instellingen',
  'notice.saved': 'Uw keuze is opgeslagen.',
  'notice.close': 'Sluiten',
  'signal.honored': 'Bezwaar gehonoreerd',
  'signal.detail': 'Uw browser stuurt {signal}. Wij vatten dat op als uw bezwaar tegen: {purposes}.',
  'preferences.title': 'Uw cookie-instellingen',
  'preferences.intro':
    'U bepaalt wat deze site mag gebruiken. Uw keuze geldt meteen en u kunt die hier op elk moment wijzigen.',
  'preferences.unanswered': 'U hebt nog geen keuze gemaakt.',
  'preferences.answered': 'U hebt uw keuze op {date} op deze site gemaakt. Die geldt tot {until}.',
  'preferences.answered-through': 'U hebt uw keuze op {date} via {source} gemaakt. Die geldt tot {until}.',
  'preferences.allow': 'Toestaan',
  'preferences.refuse': 'Weigeren',
  'preferences.always': 'Altijd aan',
  'preferences.refusing': 'Als u weigert: {cost}',
  'preferences.services': 'Diensten',
  'preferences.as-category': 'Zoals het doel hierboven',
  'preferences.save': 'Mijn keuze opslaan',
  'preferences.back': 'Terug naar de site',
  'category.technical.title': 'Technisch noodzakelijk',
  'category.technical.description':
    'Nodig om de pagina’s en functies te leveren waar u om vraagt, zoals inloggen, een winkelmandje, beveiliging en het onthouden van deze keuze.',
  'category.technical.refusing': 'Zonder dit werkt de site niet.',
  'category.personalization.title': 'Personalisatie',
  'category.personalization.description':
    'Onthoudt wat u instelt, zoals taal, weergave of onlangs bekeken pagina’s.',
  'category.personalization.refusing': 'U maakt deze instellingen bij elk bezoek opnieuw.',
  'category.statistical.title': 'Statistiek',
  'category.statistical.description': 'Telt bezoeken en laat zien welke pagina’s hoe worden gebruikt.',
  'category.statistical.refusing': 'Voor u verandert er niets; uw bezoek wordt niet geteld.',
  'category.advertising.title': 'Advertenties',
  'category.advertising.description':
    'Kiest en meet advertenties, ook op basis van uw bezoeken aan andere sites.',
  'category.advertising.refusing':
    'U ziet misschien evenveel advertenties, maar geen die voor u zijn gekozen.',
  'category.social.title': 'Sociale media en ingesloten inhoud',
  'category.social.description':
    'Toont video’s, berichten, kaarten en knoppen van andere aanbieders, die dan van uw bezoek weten.',
  'category.social.refusing': 'In plaats daarvan ziet u een vak en kunt u elk onderdeel één keer laden.',
  'cookies.title': 'Cookies en vergelijkbare technieken',
  'cookies.intro': 'Wat deze site in uw browser bewaart of eruit leest, waarom, voor wie en hoelang.',
  'cookies.what.title': 'Wat deze technieken zijn',
  'cookies.what.text':
    'Een cookie is een korte tekst die een site in uw browser bewaart en bij elk verzoek terugkrijgt. Pixels zijn piepkleine of onzichtbare afbeeldingen; dat ze worden geladen, verraadt dat een pagina of e-mail is geopend. In andere opslag van de browser staan teksten die scripts schrijven en lezen.',
  'cookies.column.name': 'Naam',
  'cookies.column.set-by': 'Geplaatst door',
  'cookies.column.lifetime': 'Bewaartermijn',
  'cookies.column.address': 'Geladen van',
  'cookies.column.service': 'Dienst',
  'cookies.column.place': 'Soort opslag',
  'cookies.this-site': 'deze site',
  'cookies.session': 'tot u de browser sluit (sessiecookie)',
  'cookies.persistent': '{duration} (blijvende cookie)',
  'cookies.at-most': 'hoogstens {duration}',
  'cookies.caption': 'Cookies: {purpose}',
  'cookies.storage.caption': 'Andere opslag: {purpose}',
  'cookies.storage.local': 'Lokale opslag: tot die wordt gewist',
  'cookies.storage.session': 'Sessieopslag: tot u het tabblad sluit',
  'cookies.storage.indexeddb': 'Database (IndexedDB): tot die wordt gewist',
  'cookies.storage.cache': 'Cache Storage: tot die wordt gewist',
  'cookies.storage.any': 'Alle opslag: tot die wordt gewist',
  'cookies.loads.caption': 'Pixels, scripts en ingesloten inhoud: {purpose}',
  'cookies.links.title': 'Kenmerken in links',
  'cookies.links.text': 'Links naar deze site kunnen kenmerken van deze diensten bevatten: {names}.',
  'cookies.email.title': 'E-mail',
  'cookies.email.not-used': 'Onze e-mails bevatten geen trackingpixels en geen gevolgde links.',
  'cookies.email.only-with-consent':
    'Onze e-mails bevatten alleen trackingpixels en gevolgde links als u daarmee hebt ingestemd; u kunt dat in elke e-mail intrekken.',
  'cookies.signals.title': 'Signalen van uw browser',
  'cookies.signals.text': 'Wij vatten {signal} op als uw bezwaar tegen: {purposes}.',
  'cookies.signals.none': 'Signalen die browsers sturen, worden niet gelezen.',
  'cookies.withdraw.title': 'Uw keuze wijzigen of intrekken',
  'cookies.withdraw.text':
    'U kunt uw keuze op elk moment wijzigen of intrekken, net zo gemakkelijk als u die hebt gemaakt. Wat u niet meer accepteert, wordt dan niet meer gebruikt en al opgeslagen cookies worden verwijderd.',
  'cookies.clear.title': 'Cookies in uw browser wissen',
  'cookies.clear.text':
    'U kunt cookies ook in de instellingen van uw browser bekijken en wissen. De maker legt uit hoe:',
  'cookies.historic.title': 'Vroegere soorten',
  'cookies.historic.text':
    'Flash-objecten (‘Flash-cookies’) en Silverlight-opslag hoorden bij plug-ins die browsers niet meer uitvoeren. Deze site gebruikt ze niet. Wat er op een oud apparaat van over is, kan met de plug-in zelf worden gewist.',
  'cookies.version': 'Versie {version}',
  'cookies.version-of': 'Versie {version} van {date}',
  'refused.title': 'Bevestig het hier',
  'refused.text':
    'We konden niet vaststellen dat deze keuze van deze site kwam; daarom is er niets gewijzigd. Kies hier, alstublieft.',
};
