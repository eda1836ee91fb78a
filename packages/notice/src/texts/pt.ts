import type { Texts } from './en.js';

/** Portuguese. */
export const pt: Texts = {
  'language.name': 'Português',
  'notice.title': 'Cookies neste site',
  'notice.opt-in':
    'Gostaríamos de guardar informações, como cookies, no seu navegador e de as ler. Até que concorde, usamos apenas o que é indispensável para este site. Pode mudar de opinião a qualquer momento.',
  'notice.implied':
    'Este site guarda informações, como cookies, no seu navegador e lê essas informações. Se abrir outra página, entendemos que concorda. Pode recusar agora ou a qualquer momento mais tarde.',
  'notice.opt-out':
    'Este site guarda informações, como cookies, no seu navegador e lê essas informações. Pode opor-se agora ou a qualquer momento mais tarde.',
  'notice.purposes': 'Para quê: {purposes}.',
  'notice.accept': 'Aceitar tudo',
  'notice.refuse': 'Recusar tudo',
  'notice.choose': 'Escolher',
  'notice.more': 'Saber mais',
  'notice.settings': 'Definições de cookies',
  'notice.saved': 'A sua escolha foi guardada.',
  'notice.close': 'Fechar',
  'signal.honored': 'Pedido de exclusão respeitado',
  'signal.detail': 'O seu navegador envia {signal}. Entendemos isso como a sua oposição a: {purposes}.',
  'preferences.title': 'As suas definições de cookies',
  'preferences.intro':
    'É você quem decide o que este site pode usar. A sua escolha vale de imediato e pode alterá-la aqui a qualquer momento.',
  'preferences.unanswered': 'Ainda não fez uma escolha.',
  'preferences.answered': 'Fez a sua escolha em {date} neste site. É válida até {until}.',
  'preferences.answered-through': 'Fez a sua escolha em {date} através de {source}. É válida até {until}.',
  'preferences.allow': 'Permitir',
  'preferences.refuse': 'Recusar',
  'preferences.always': 'Sempre ativo',
  'preferences.refusing': 'Se recusar: {cost}',
  'preferences.services': 'Serviços',
  'preferences.as-category': 'Como a finalidade acima',
  'preferences.save': 'Guardar a minha escolha',
  'preferences.back': 'Voltar ao site',
  'category.technical.title': 'Tecnicamente necessário',
  'category.technical.description':
    'Necessário para fornecer as páginas e funções que pede, como iniciar sessão, o carrinho de compras, a segurança e a memorização desta escolha.',
  'category.technical.refusing': 'O site não funciona sem isso.',
  'category.personalization.title': 'Personalização',
  'category.personalization.description':
    'Memoriza o que define, como o idioma, o aspeto ou as páginas vistas recentemente.',
  'category.personalization.refusing': 'Terá de repetir estas definições em cada visita.',
  'category.statistical.title': 'Estatística',
  'category.statistical.description': 'Conta as visitas e mostra que páginas são usadas e como.',
  'category.statistical.refusing': 'Nada muda para si; a sua visita não é contada.',
  'category.advertising.title': 'Publicidade',
  'category.advertising.description':
    'Escolhe e mede os anúncios, também com base nas suas visitas a outros sites.',
  'category.advertising.refusing': 'Poderá ver a mesma quantidade de anúncios, mas nenhum escolhido para si.',
  'category.social.title': 'Redes sociais e conteúdos incorporados',
  'category.social.description':
    'Mostra vídeos, publicações, mapas e botões de outros fornecedores, que assim ficam a saber da sua visita.',
  'category.social.refusing': 'Em vez deles vê uma caixa e pode carregar cada um uma única vez.',
  'cookies.title': 'Cookies e técnicas semelhantes',
  'cookies.intro':
    'O que este site guarda no seu navegador ou lê a partir dele, porquê, para quem e durante quanto tempo.',
  'cookies.what.title': 'O que são estas técnicas',
  'cookies.what.text':
    'Um cookie é um pequeno texto que um site guarda no seu navegador e recebe de volta em cada pedido. Os píxeis são imagens minúsculas ou invisíveis cujo carregamento revela que uma página ou um e-mail foi aberto. Outros armazenamentos do navegador contêm textos que scripts escrevem e leem.',
  'cookies.column.name': 'Nome',
  'cookies.column.set-by': 'Definido por',
  'cookies.column.lifetime': 'Duração',
  'cookies.column.address': 'Carregado de',
  'cookies.column.service': 'Serviço',
  'cookies.column.place': 'Tipo de armazenamento',
  'cookies.this-site': 'este site',
  'cookies.session': 'até fechar o navegador (cookie de sessão)',
  'cookies.persistent': '{duration} (cookie persistente)',
  'cookies.at-most': 'no máximo {duration}',
  'cookies.caption': 'Cookies: {purpose}',
  'cookies.storage.caption': 'Outro armazenamento: {purpose}',
  'cookies.storage.local': 'Armazenamento local: até ser apagado',
  'cookies.storage.session': 'Armazenamento de sessão: até fechar o separador',
  'cookies.storage.indexeddb': 'Base de dados (IndexedDB): até ser apagada',
  'cookies.storage.cache': 'Cache Storage: até ser apagado',
  'cookies.storage.any': 'Qualquer armazenamento: até ser apagado',
  'cookies.loads.caption': 'Píxeis, scripts e conteúdos incorporados: {purpose}',
  'cookies.links.title': 'Identificadores em ligações',
  'cookies.links.text': 'As ligações para este site podem conter identificadores destes serviços: {names}.',
  'cookies.email.title': 'E-mail',
  'cookies.email.not-used': 'Os nossos e-mails não contêm píxeis de rastreio nem ligações rastreadas.',
  'cookies.email.only-with-consent':
    'Os nossos e-mails só contêm píxeis de rastreio e ligações rastreadas se concordou com isso; pode retirar o acordo em cada e-mail.',
  'cookies.signals.title': 'Sinais do seu navegador',
  'cookies.signals.text': 'Entendemos {signal} como a sua oposição a: {purposes}.',
  'cookies.signals.none': 'Os sinais que os navegadores enviam não são lidos.',
  'cookies.withdraw.title': 'Alterar ou retirar a sua escolha',
  'cookies.withdraw.text':
    'Pode alterar ou retirar a sua escolha a qualquer momento, com a mesma facilidade com que a fez. O que já não aceita deixa de ser usado e os cookies já guardados são removidos.',
  'cookies.clear.title': 'Apagar cookies no seu navegador',
  'cookies.clear.text':
    'Também pode ver e apagar cookies nas definições do seu navegador. O fabricante explica como:',
  'cookies.historic.title': 'Tipos do passado',
  'cookies.historic.text':
    'Os objetos Flash («cookies Flash») e o armazenamento do Silverlight pertenciam a extensões que os navegadores já não executam. Este site não os usa. O que restar deles num dispositivo antigo pode ser apagado com a própria extensão.',
  'cookies.version': 'Versão {version}',
  'cookies.version-of': 'Versão {version} de {date}',
  'refused.title': 'Confirme aqui',
  'refused.text':
    'Não foi possível verificar que esta escolha veio deste site, por isso nada foi alterado. Escolha aqui.',
};
