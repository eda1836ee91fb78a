import type { Texts } from './en.js';

/** Russian. */
export const ru: Texts = {
  'language.name': 'Русский',
  'notice.title': 'Файлы cookie на этом сайте',
  'notice.opt-in':
    'Мы хотели бы сохранять в вашем браузере информацию, например файлы cookie, и считывать её. Пока вы не согласитесь, мы используем только то, без чего сайт не может работать. Вы можете изменить решение в любое время.',
  'notice.implied':
    'Этот сайт сохраняет в вашем браузере информацию, например файлы cookie, и считывает её. Переход на другую страницу мы считаем согласием. Вы можете отказаться сейчас или в любое время позже.',
  'notice.opt-out':
    'Этот сайт сохраняет в вашем браузере информацию, например файлы cookie, и считывает её. Вы можете возразить против этого сейчас или в любое время позже.',
  'notice.purposes': 'Для чего: {purposes}.',
  'notice.accept': 'Принять все',
  'notice.refuse': 'Отклонить все',
  'notice.choose': 'Выбрать',
  'notice.more': 'Подробнее',
  'notice.settings': 'Настройки cookie',
  'notice.saved': 'Ваш выбор сохранён.',
  'notice.close': 'Закрыть',
  'signal.honored': 'Возражение учтено',
  'signal.detail':
    'Ваш браузер отправляет сигнал {signal}. Мы понимаем его как ваше возражение против следующего: {purposes}.',
  'preferences.title': 'Ваши настройки cookie',
  'preferences.intro':
    'Вы решаете, что может использовать этот сайт. Ваш выбор действует сразу, и его можно изменить здесь в любое время.',
  'preferences.unanswered': 'Вы ещё не сделали выбор.',
  'preferences.answered': 'Вы сделали выбор {date} на этом сайте. Он действует до {until}.',
  'preferences.answered-through': 'Вы сделали выбор {date} через {source}. Он действует до {until}.',
  'preferences.allow': 'Разрешить',
  'preferences.refuse': 'Отклонить',
  'preferences.always': 'Всегда включено',
  'preferences.refusing': 'Если вы откажетесь: {cost}',
  'preferences.services': 'Сервисы',
  'preferences.as-category': 'Как цель выше',
  'preferences.save': 'Сохранить мой выбор',
  'preferences.back': 'Вернуться на сайт',
  'category.technical.title': 'Технически необходимые',
  'category.technical.description':
    'Нужны для страниц и функций, которые вы запрашиваете: вход, корзина, безопасность и запоминание этого выбора.',
  'category.technical.refusing': 'Без них сайт не работает.',
  'category.personalization.title': 'Персонализация',
  'category.personalization.description':
    'Запоминает ваши настройки: язык, оформление или недавно просмотренные страницы.',
  'category.personalization.refusing': 'Эти настройки придётся повторять при каждом посещении.',
  'category.statistical.title': 'Статистика',
  'category.statistical.description': 'Считает посещения и показывает, какие страницы и как используются.',
  'category.statistical.refusing': 'Для вас ничего не меняется; ваше посещение не учитывается.',
  'category.advertising.title': 'Реклама',
  'category.advertising.description':
    'Подбирает рекламу и измеряет её действие, в том числе по вашим посещениям других сайтов.',
  'category.advertising.refusing': 'Рекламы может быть столько же, но она не будет подобрана для вас.',
  'category.social.title': 'Социальные сети и встроенное содержимое',
  'category.social.description':
    'Показывает видео, записи, карты и кнопки других поставщиков, которые при этом узнают о вашем посещении.',
  'category.social.refusing': 'Вместо них вы увидите рамку и сможете загрузить каждый элемент один раз.',
  'cookies.title': 'Файлы cookie и похожие технологии',
  'cookies.intro':
    'Что этот сайт хранит в вашем браузере или считывает из него, зачем, для кого и как долго.',
  'cookies.what.title': 'Что это за технологии',
  'cookies.what.text':
    'Файл cookie — это короткий текст, который сайт сохраняет в вашем браузере и получает обратно с каждым запросом. Пиксели — это крошечные или невидимые изображения; их загрузка сообщает, что страница или письмо были открыты. В других хранилищах браузера находятся тексты, которые записывают и считывают скрипты.',
  'cookies.column.name': 'Имя',
  'cookies.column.set-by': 'Кем установлен',
  'cookies.column.lifetime': 'Срок хранения',
  'cookies.column.address': 'Откуда загружается',
  'cookies.column.service': 'Сервис',
  'cookies.column.place': 'Вид хранилища',
  'cookies.this-site': 'этот сайт',
  'cookies.session': 'до закрытия браузера (сеансовый файл cookie)',
  'cookies.persistent': '{duration} (постоянный файл cookie)',
  'cookies.at-most': 'не более: {duration}',
  'cookies.caption': 'Файлы cookie: {purpose}',
  'cookies.storage.caption': 'Другие хранилища: {purpose}',
  'cookies.storage.local': 'Локальное хранилище: до удаления',
  'cookies.storage.session': 'Хранилище сеанса: до закрытия вкладки',
  'cookies.storage.indexeddb': 'База данных (IndexedDB): до удаления',
  'cookies.storage.cache': 'Cache Storage: до удаления',
  'cookies.storage.any': 'Любое хранилище: до удаления',
  'cookies.loads.caption': 'Пиксели, скрипты и встроенное содержимое: {purpose}',
  'cookies.links.title': 'Идентификаторы в ссылках',
  'cookies.links.text': 'Ссылки на этот сайт могут содержать идентификаторы этих сервисов: {names}.',
  'cookies.email.title': 'Электронная почта',
  'cookies.email.not-used': 'В наших письмах нет ни пикселей отслеживания, ни отслеживаемых ссылок.',
  'cookies.email.only-with-consent':
    'Пиксели отслеживания и отслеживаемые ссылки есть в наших письмах только с вашего согласия; его можно отозвать в каждом письме.',
  'cookies.signals.title': 'Сигналы вашего браузера',
  'cookies.signals.text': 'Сигнал {signal} мы понимаем как ваше возражение против следующего: {purposes}.',
  'cookies.signals.none': 'Сигналы, которые отправляют браузеры, не считываются.',
  'cookies.withdraw.title': 'Изменить или отозвать выбор',
  'cookies.withdraw.text':
    'Вы можете изменить или отозвать свой выбор в любое время так же легко, как сделали его. То, на что вы больше не согласны, перестаёт использоваться, а уже сохранённые файлы cookie удаляются.',
  'cookies.clear.title': 'Удаление файлов cookie в браузере',
  'cookies.clear.text':
    'Файлы cookie можно также просмотреть и удалить в настройках браузера. Его разработчик объясняет, как это сделать:',
  'cookies.historic.title': 'Виды прошлых лет',
  'cookies.historic.text':
    'Объекты Flash («Flash-cookie») и хранилище Silverlight относились к подключаемым модулям, которые браузеры больше не запускают. Этот сайт их не использует. Их остатки на старом устройстве можно удалить вместе с самим модулем.',
  'cookies.version': 'Версия {version}',
  'cookies.version-of': 'Версия {version} от {date}',
  'refused.title': 'Подтвердите здесь',
  'refused.text':
    'Мы не смогли убедиться, что этот выбор сделан на этом сайте, поэтому ничего не изменили. Пожалуйста, выберите здесь.',
};
