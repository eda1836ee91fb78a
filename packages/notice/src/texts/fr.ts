import type { Texts } from './en.js';

/** French. */
export const fr: Texts = {
  'language.name': 'Français',
  'notice.title': 'Les cookies sur ce site',
  'notice.opt-in':
    'Nous souhaitons enregistrer des informations, telles que des cookies, dans votre navigateur et les lire. Tant que vous n’avez pas accepté, nous n’utilisons que ce qui est indispensable à ce site. Vous pouvez changer d’avis à tout moment.',
  'notice.implied':
    'Ce site enregistre des informations, telles que des cookies, dans votre navigateur et les lit. Si vous ouvrez une autre page, nous considérons que vous acceptez. Vous pouvez refuser maintenant ou à tout moment par la suite.',
  'notice.opt-out':
    'Ce site enregistre des informations, telles que des cookies, dans votre navigateur et les lit. Vous pouvez vous y opposer maintenant ou à tout moment par la suite.',
  'notice.purposes': 'Finalités : {purposes}.',
  'notice.accept': 'Tout accepter',
  'notice.refuse': 'Tout refuser',
  'notice.choose': 'Choisir',
  'notice.more': 'En savoir plus',
  'notice.settings': 'Paramètres des cookies',
  'notice.saved': 'Votre choix a été enregistré.',
  'notice.close': 'Fermer',
  'signal.honored': 'Demande d’opposition respectée',
  'signal.detail':
    'Votre navigateur envoie {signal}. Nous le comprenons comme votre opposition à : {purposes}.',
  'preferences.title': 'Vos paramètres de cookies',
  'preferences.intro':
    'Vous décidez de ce que ce site peut utiliser. Votre choix s’applique immédiatement et vous pouvez le modifier ici à tout moment.',
  'preferences.unanswered': 'Vous n’avez pas encore fait de choix.',
  'preferences.answered':
    'Vous avez fait votre choix le {date} sur ce site. Il est valable jusqu’au {until}.',
  'preferences.answered-through':
    'Vous avez fait votre choix le {date} au moyen de {source}. Il est valable jusqu’au {until}.',
  'preferences.allow': 'Autoriser',
  'preferences.refuse': 'Refuser',
  'preferences.always': 'Toujours actif',
  'preferences.refusing': 'Si vous refusez : {cost}',
  'preferences.services': 'Services',
  'preferences.as-category': 'Comme la finalité ci-dessus',
  'preferences.save': 'Enregistrer mon choix',
  'preferences.back': 'Retour au site',
  'category.technical.title': 'Techniquement nécessaire',
  'category.technical.description':
    'Nécessaire pour fournir les pages et fonctions que vous demandez, comme la connexion, le panier, la sécurité et la mémorisation de ce choix.',
  'category.technical.refusing': 'Sans cela, le site ne fonctionne pas.',
  'category.personalization.title': 'Personnalisation',
  'category.personalization.description':
    'Mémorise vos réglages, comme la langue, l’affichage ou les pages consultées récemment.',
  'category.personalization.refusing': 'Vous refaites ces réglages à chaque visite.',
  'category.statistical.title': 'Statistiques',
  'category.statistical.description':
    'Compte les visites et montre quelles pages sont utilisées et de quelle manière.',
  'category.statistical.refusing': 'Rien ne change pour vous ; votre visite n’est pas comptée.',
  'category.advertising.title': 'Publicité',
  'category.advertising.description':
    'Choisit et mesure les publicités, également d’après vos visites sur d’autres sites.',
  'category.advertising.refusing':
    'Vous verrez peut-être autant de publicités, mais aucune choisie pour vous.',
  'category.social.title': 'Réseaux sociaux et contenus intégrés',
  'category.social.description':
    'Affiche des vidéos, publications, cartes et boutons d’autres fournisseurs, qui apprennent alors votre visite.',
  'category.social.refusing':
    'À leur place, vous voyez un encadré et pouvez charger chacun d’eux une seule fois.',
  'cookies.title': 'Cookies et techniques similaires',
  'cookies.intro':
    'Ce que ce site enregistre dans votre navigateur ou y lit, pourquoi, pour qui et pendant combien de temps.',
  'cookies.what.title': 'Ce que sont ces techniques',
  'cookies.what.text':
    'Un cookie est un petit texte qu’un site enregistre dans votre navigateur et reçoit de nouveau à chaque requête. Les pixels sont des images minuscules ou invisibles dont le chargement révèle qu’une page ou un e-mail a été ouvert. D’autres espaces de stockage du navigateur contiennent des textes que des scripts écrivent et lisent.',
  'cookies.column.name': 'Nom',
  'cookies.column.set-by': 'Déposé par',
  'cookies.column.lifetime': 'Durée',
  'cookies.column.address': 'Chargé depuis',
  'cookies.column.service': 'Service',
  'cookies.column.place': 'Type de stockage',
  'cookies.this-site': 'ce site',
  'cookies.session': 'jusqu’à la fermeture du navigateur (cookie de session)',
  'cookies.persistent': '{duration} (cookie persistant)',
  'cookies.at-most': 'au plus {duration}',
  'cookies.caption': 'Cookies : {purpose}',
  'cookies.storage.caption': 'Autre stockage : {purpose}',
  'cookies.storage.local': 'Stockage local : jusqu’à sa suppression',
  'cookies.storage.session': 'Stockage de session : jusqu’à la fermeture de l’onglet',
  'cookies.storage.indexeddb': 'Base de données (IndexedDB) : jusqu’à sa suppression',
  'cookies.storage.cache': 'Cache Storage : jusqu’à sa suppression',
  'cookies.storage.any': 'Tout stockage : jusqu’à sa suppression',
  'cookies.loads.caption': 'Pixels, scripts et contenus intégrés : {purpose}',
  'cookies.links.title': 'Identifiants dans les liens',
  'cookies.links.text': 'Les liens vers ce site peuvent contenir des identifiants de ces services : {names}.',
  'cookies.email.title': 'E-mail',
  'cookies.email.not-used': 'Nos e-mails ne contiennent ni pixels de suivi ni liens suivis.',
  'cookies.email.only-with-consent':
    'Nos e-mails ne contiennent des pixels de suivi et des liens suivis que si vous y avez consenti ; vous pouvez retirer ce consentement dans chaque e-mail.',
  'cookies.signals.title': 'Signaux de votre navigateur',
  'cookies.signals.text': 'Nous comprenons {signal} comme votre opposition à : {purposes}.',
  'cookies.signals.none': 'Les signaux envoyés par les navigateurs ne sont pas lus.',
  'cookies.withdraw.title': 'Modifier ou retirer votre choix',
  'cookies.withdraw.text':
    'Vous pouvez modifier ou retirer votre choix à tout moment, aussi facilement que vous l’avez fait. Ce que vous n’acceptez plus n’est alors plus utilisé et les cookies déjà enregistrés sont supprimés.',
  'cookies.clear.title': 'Supprimer les cookies dans votre navigateur',
  'cookies.clear.text':
    'Vous pouvez aussi voir et supprimer les cookies dans les réglages de votre navigateur. Son éditeur explique comment :',
  'cookies.historic.title': 'Formes anciennes',
  'cookies.historic.text':
    'Les objets Flash (« cookies Flash ») et le stockage Silverlight dépendaient de modules que les navigateurs n’exécutent plus. Ce site ne les utilise pas. Ce qu’il en reste sur un ancien appareil peut être supprimé avec le module lui-même.',
  'cookies.version': 'Version {version}',
  'cookies.version-of': 'Version {version} du {date}',
  'refused.title': 'Veuillez confirmer ici',
  'refused.text':
    'Nous n’avons pas pu vérifier que ce choix venait de ce site ; rien n’a donc été modifié. Veuillez choisir ici.',
};
