import type { Texts } from './en.js';

/** Italian. */
export const it: Texts = {
  'language.name': 'Italiano',
  'notice.title': 'Cookie su questo sito',
  'notice.opt-in':
    'Vorremmo salvare informazioni, come i cookie, nel tuo browser e leggerle. Finché non acconsenti usiamo solo ciò che è indispensabile per questo sito. Puoi cambiare idea in qualsiasi momento.',
  'notice.implied':
    'Questo sito salva informazioni, come i cookie, nel tuo browser e le legge. Se apri un’altra pagina, lo consideriamo un consenso. Puoi rifiutare adesso o in qualsiasi momento successivo.',
  'notice.opt-out':
    'Questo sito salva informazioni, come i cookie, nel tuo browser e le legge. Puoi opporti adesso o in qualsiasi momento successivo.',
  'notice.purposes': 'A che scopo: {purposes}.',
  'notice.accept': 'Accetta tutto',
  'notice.refuse': 'Rifiuta tutto',
  'notice.choose': 'Scegli',
  'notice.more': 'Scopri di più',
  'notice.settings': 'Impostazioni dei cookie',
  'notice.saved': 'La tua scelta è stata salvata.',
  'notice.close': 'Chiudi',
  'signal.honored': 'Richiesta di opposizione rispettata',
  'signal.detail': 'Il tuo browser invia {signal}. Lo consideriamo come la tua opposizione a: {purposes}.',
  'preferences.title': 'Le tue impostazioni dei cookie',
  'preferences.intro':
    'Decidi tu che cosa può usare questo sito. La tua scelta vale subito e puoi cambiarla qui in qualsiasi momento.',
  'preferences.unanswered': 'Non hai ancora fatto una scelta.',
  'preferences.answered': 'Hai fatto la tua scelta il {date} su questo sito. Vale fino al {until}.',
  'preferences.answered-through': 'Hai fatto la tua scelta il {date} tramite {source}. Vale fino al {until}.',
  'preferences.allow': 'Consenti',
  'preferences.refuse': 'Rifiuta',
  'preferences.always': 'Sempre attivo',
  'preferences.refusing': 'Se rifiuti: {cost}',
  'preferences.services': 'Servizi',
  'preferences.as-category': 'Come lo scopo qui sopra',
  'preferences.save': 'Salva la mia scelta',
  'preferences.back': 'Torna al sito',
  'category.technical.title': 'Tecnicamente necessario',
  'category.technical.description':
    'Serve a fornire le pagine e le funzioni che richiedi, come l’accesso, il carrello, la sicurezza e il ricordo di questa scelta.',
  'category.technical.refusing': 'Senza, il sito non funziona.',
  'category.personalization.title': 'Personalizzazione',
  'category.personalization.description':
    'Ricorda le tue impostazioni, come la lingua, l’aspetto o le pagine viste di recente.',
  'category.personalization.refusing': 'Dovrai ripetere queste impostazioni a ogni visita.',
  'category.statistical.title': 'Statistiche',
  'category.statistical.description': 'Conta le visite e mostra quali pagine vengono usate e come.',
  'category.statistical.refusing': 'Per te non cambia nulla; la tua visita non viene contata.',
  'category.advertising.title': 'Pubblicità',
  'category.advertising.description':
    'Sceglie e misura gli annunci, anche in base alle tue visite ad altri siti.',
  'category.advertising.refusing': 'Potresti vedere altrettanti annunci, ma nessuno scelto per te.',
  'category.social.title': 'Social media e contenuti incorporati',
  'category.social.description':
    'Mostra video, post, mappe e pulsanti di altri fornitori, che vengono così a conoscenza della tua visita.',
  'category.social.refusing': 'Al loro posto vedi un riquadro e puoi caricarli una volta, uno per uno.',
  'cookies.title': 'Cookie e tecniche simili',
  'cookies.intro':
    'Che cosa questo sito salva nel tuo browser o vi legge, perché, per chi e per quanto tempo.',
  'cookies.what.title': 'Che cosa sono queste tecniche',
  'cookies.what.text':
    'Un cookie è un breve testo che un sito salva nel tuo browser e riceve di nuovo a ogni richiesta. I pixel sono immagini minuscole o invisibili il cui caricamento rivela che una pagina o un’e-mail è stata aperta. Altri spazi di memoria del browser contengono testi che gli script scrivono e leggono.',
  'cookies.column.name': 'Nome',
  'cookies.column.set-by': 'Impostato da',
  'cookies.column.lifetime': 'Durata',
  'cookies.column.address': 'Caricato da',
  'cookies.column.service': 'Servizio',
  'cookies.column.place': 'Tipo di memoria',
  'cookies.this-site': 'questo sito',
  'cookies.session': 'fino alla chiusura del browser (cookie di sessione)',
  'cookies.persistent': '{duration} (cookie persistente)',
  'cookies.at-most': 'al massimo {duration}',
  'cookies.caption': 'Cookie: {purpose}',
  'cookies.storage.caption': 'Altre memorie: {purpose}',
  'cookies.storage.local': 'Memoria locale: fino alla cancellazione',
  'cookies.storage.session': 'Memoria di sessione: fino alla chiusura della scheda',
  'cookies.storage.indexeddb': 'Database (IndexedDB): fino alla cancellazione',
  'cookies.storage.cache': 'Cache Storage: fino alla cancellazione',
  'cookies.storage.any': 'Qualsiasi memoria: fino alla cancellazione',
  'cookies.loads.caption': 'Pixel, script e contenuti incorporati: {purpose}',
  'cookies.links.title': 'Identificativi nei link',
  'cookies.links.text':
    'I link verso questo sito possono contenere identificativi di questi servizi: {names}.',
  'cookies.email.title': 'E-mail',
  'cookies.email.not-used': 'Le nostre e-mail non contengono pixel di tracciamento né link tracciati.',
  'cookies.email.only-with-consent':
    'Le nostre e-mail contengono pixel di tracciamento e link tracciati solo se hai acconsentito; puoi revocarlo in ogni e-mail.',
  'cookies.signals.title': 'Segnali del tuo browser',
  'cookies.signals.text': 'Consideriamo {signal} come la tua opposizione a: {purposes}.',
  'cookies.signals.none': 'I segnali inviati dai browser non vengono letti.',
  'cookies.withdraw.title': 'Modificare o revocare la tua scelta',
  'cookies.withdraw.text':
    'Puoi modificare o revocare la tua scelta in qualsiasi momento, con la stessa facilità con cui l’hai fatta. Ciò che non accetti più non viene più usato e i cookie già salvati vengono rimossi.',
  'cookies.clear.title': 'Cancellare i cookie nel tuo browser',
  'cookies.clear.text':
    'Puoi anche vedere e cancellare i cookie nelle impostazioni del tuo browser. Il produttore spiega come:',
  'cookies.historic.title': 'Tipi del passato',
  'cookies.historic.text':
    'Gli oggetti Flash («cookie Flash») e la memoria di Silverlight appartenevano a plug-in che i browser non eseguono più. Questo sito non li usa. Ciò che ne resta su un vecchio dispositivo si può cancellare con il plug-in stesso.',
  'cookies.version': 'Versione {version}',
  'cookies.version-of': 'Versione {version} del {date}',
  'refused.title': 'Conferma qui',
  'refused.text':
    'Non abbiamo potuto stabilire che questa scelta venisse da questo sito, quindi nulla è cambiato. Scegli qui.',
};
