import type { Texts } from './en.js';

/** Spanish. */
export const es: Texts = {
  'language.name': 'Español',
  'notice.title': 'Cookies en este sitio',
  'notice.opt-in':
    'Nos gustaría guardar información, como cookies, en su navegador y leerla. Hasta que acepte, solo usamos lo imprescindible para este sitio. Puede cambiar de opinión en cualquier momento.',
  'notice.implied':
    'Este sitio guarda información, como cookies, en su navegador y la lee. Si abre otra página, entendemos que acepta. Puede rechazar ahora o en cualquier momento posterior.',
  'notice.opt-out':
    'Este sitio guarda información, como cookies, en su navegador y la lee. Puede oponerse ahora o en cualquier momento posterior.',
  'notice.purposes': 'Para qué: {purposes}.',
  'notice.accept': 'Aceptar todo',
  'notice.refuse': 'Rechazar todo',
  'notice.choose': 'Elegir',
  'notice.more': 'Más información',
  'notice.settings': 'Configuración de cookies',
  'notice.saved': 'Su elección se ha guardado.',
  'notice.close': 'Cerrar',
  'signal.honored': 'Solicitud de exclusión respetada',
  'signal.detail': 'Su navegador envía {signal}. Lo entendemos como su oposición a: {purposes}.',
  'preferences.title': 'Su configuración de cookies',
  'preferences.intro':
    'Usted decide qué puede usar este sitio. Su elección se aplica de inmediato y puede cambiarla aquí en cualquier momento.',
  'preferences.unanswered': 'Todavía no ha elegido.',
  'preferences.answered': 'Hizo su elección el {date} en este sitio. Es válida hasta el {until}.',
  'preferences.answered-through':
    'Hizo su elección el {date} a través de {source}. Es válida hasta el {until}.',
  'preferences.allow': 'Permitir',
  'preferences.refuse': 'Rechazar',
  'preferences.always': 'Siempre activo',
  'preferences.refusing': 'Si rechaza: {cost}',
  'preferences.services': 'Servicios',
  'preferences.as-category': 'Como la finalidad de arriba',
  'preferences.save': 'Guardar mi elección',
  'preferences.back': 'Volver al sitio',
  'category.technical.title': 'Técnicamente necesario',
  'category.technical.description':
    'Necesario para ofrecer las páginas y funciones que solicita, como iniciar sesión, la cesta de la compra, la seguridad y recordar esta elección.',
  'category.technical.refusing': 'El sitio no funciona sin ello.',
  'category.personalization.title': 'Personalización',
  'category.personalization.description':
    'Recuerda lo que configura, como el idioma, el aspecto o las páginas vistas recientemente.',
  'category.personalization.refusing': 'Tendrá que repetir estos ajustes en cada visita.',
  'category.statistical.title': 'Estadística',
  'category.statistical.description': 'Cuenta las visitas y muestra qué páginas se usan y cómo.',
  'category.statistical.refusing': 'Nada cambia para usted; su visita no se cuenta.',
  'category.advertising.title': 'Publicidad',
  'category.advertising.description': 'Elige y mide los anuncios, también según sus visitas a otros sitios.',
  'category.advertising.refusing':
    'Quizá vea la misma cantidad de anuncios, pero ninguno elegido para usted.',
  'category.social.title': 'Redes sociales y contenido incrustado',
  'category.social.description':
    'Muestra vídeos, publicaciones, mapas y botones de otros proveedores, que así conocen su visita.',
  'category.social.refusing': 'En su lugar verá un recuadro y podrá cargar cada uno una sola vez.',
  'cookies.title': 'Cookies y técnicas similares',
  'cookies.intro':
    'Qué guarda este sitio en su navegador o lee de él, por qué, para quién y durante cuánto tiempo.',
  'cookies.what.title': 'Qué son estas técnicas',
  'cookies.what.text':
    'Una cookie es un texto breve que un sitio guarda en su navegador y recibe de vuelta con cada solicitud. Los píxeles son imágenes diminutas o invisibles cuya carga revela que se abrió una página o un correo. Otros almacenamientos del navegador contienen textos que los scripts escriben y leen.',
  'cookies.column.name': 'Nombre',
  'cookies.column.set-by': 'Instalada por',
  'cookies.column.lifetime': 'Duración',
  'cookies.column.address': 'Cargado desde',
  'cookies.column.service': 'Servicio',
  'cookies.column.place': 'Tipo de almacenamiento',
  'cookies.this-site': 'este sitio',
  'cookies.session': 'hasta que cierre el navegador (cookie de sesión)',
  'cookies.persistent': '{duration} (cookie persistente)',
  'cookies.at-most': 'como máximo {duration}',
  'cookies.caption': 'Cookies: {purpose}',
  'cookies.storage.caption': 'Otro almacenamiento: {purpose}',
  'cookies.storage.local': 'Almacenamiento local: hasta que se borre',
  'cookies.storage.session': 'Almacenamiento de sesión: hasta que cierre la pestaña',
  'cookies.storage.indexeddb': 'Base de datos (IndexedDB): hasta que se borre',
  'cookies.storage.cache': 'Cache Storage: hasta que se borre',
  'cookies.storage.any': 'Cualquier almacenamiento: hasta que se borre',
  'cookies.loads.caption': 'Píxeles, scripts y contenido incrustado: {purpose}',
  'cookies.links.title': 'Identificadores en enlaces',
  'cookies.links.text':
    'Los enlaces a este sitio pueden contener identificadores de estos servicios: {names}.',
  'cookies.email.title': 'Correo electrónico',
  'cookies.email.not-used':
    'Nuestros correos no contienen píxeles de seguimiento ni enlaces con seguimiento.',
  'cookies.email.only-with-consent':
    'Nuestros correos solo contienen píxeles y enlaces de seguimiento si usted lo aceptó; puede retirarlo en cada correo.',
  'cookies.signals.title': 'Señales de su navegador',
  'cookies.signals.text': 'Entendemos {signal} como su oposición a: {purposes}.',
  'cookies.signals.none': 'No se leen las señales que envían los navegadores.',
  'cookies.withdraw.title': 'Cambiar o retirar su elección',
  'cookies.withdraw.text':
    'Puede cambiar o retirar su elección en cualquier momento, tan fácilmente como la dio. Lo que ya no acepta deja de usarse y las cookies ya guardadas se eliminan.',
  'cookies.clear.title': 'Borrar cookies en su navegador',
  'cookies.clear.text':
    'También puede ver y borrar las cookies en los ajustes de su navegador. Su fabricante explica cómo:',
  'cookies.historic.title': 'Tipos del pasado',
  'cookies.historic.text':
    'Los objetos Flash («cookies Flash») y el almacenamiento de Silverlight dependían de complementos que los navegadores ya no ejecutan. Este sitio no los usa. Lo que quede de ellos en un dispositivo antiguo puede borrarse con el propio complemento.',
  'cookies.version': 'Versión {version}',
  'cookies.version-of': 'Versión {version} del {date}',
  'refused.title': 'Confírmelo aquí',
  'refused.text':
    'No pudimos comprobar que esta elección viniera de este sitio, así que no se cambió nada. Elija aquí, por favor.',
};
