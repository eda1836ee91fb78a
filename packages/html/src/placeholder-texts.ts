import type { OwnPlaceholderTexts, StandardCategory } from '@cookiewarden/core';

/** The words of a placeholder in one language. `{service}` and `{category}` are filled in. */
export interface PlaceholderTexts {
  /** Says what is missing and why. */
  readonly notice: string;
  /** The link's words. */
  readonly load: string;
  /** What the five categories are called. */
  readonly categories: Readonly<Record<StandardCategory, string>>;
}

function texts(notice: string, load: string, ...names: readonly string[]): PlaceholderTexts {
  const [technical = '', personalization = '', statistical = '', advertising = '', social = ''] = names;
  return { notice, load, categories: { technical, personalization, statistical, advertising, social } };
}

const english = texts(
  'Content of {service} is not loaded: you have not agreed to “{category}”.',
  'Load this once',
  ...['technically necessary', 'personalization', 'statistics', 'advertising', 'social media'],
);

/** By primary language subtag (BCP 47). The categories in the order of `standardCategories`. */
export const placeholderTexts: Readonly<Record<string, PlaceholderTexts>> = {
  en: english,
  de: texts(
    'Inhalte von {service} sind nicht geladen: „{category}“ haben Sie nicht zugestimmt.',
    'Einmal laden',
    ...['Technisch notwendig', 'Personalisierung', 'Statistik', 'Werbung', 'Soziale Medien'],
  ),
  fr: texts(
    'Le contenu de {service} n’est pas chargé : vous n’avez pas accepté « {category} ».',
    'Charger une fois',
    ...['Techniquement nécessaire', 'Personnalisation', 'Statistiques', 'Publicité', 'Réseaux sociaux'],
  ),
  es: texts(
    'El contenido de {service} no se ha cargado: no ha aceptado «{category}».',
    'Cargar una vez',
    ...['Técnicamente necesario', 'Personalización', 'Estadística', 'Publicidad', 'Redes sociales'],
  ),
  it: texts(
    'Il contenuto di {service} non è caricato: non hai accettato «{category}».',
    'Carica una volta',
    ...['Tecnicamente necessario', 'Personalizzazione', 'Statistiche', 'Pubblicità', 'Social media'],
  ),
  nl: texts(
    'Inhoud van {service} is niet geladen: u hebt niet ingestemd met ‘{category}’.',
    'Eenmalig laden',
    ...['Technisch noodzakelijk', 'Personalisatie', 'Statistiek', 'Advertenties', 'Sociale media'],
  ),
  pt: texts(
    'O conteúdo de {service} não foi carregado: não aceitou «{category}».',
    'Carregar uma vez',
    ...['Tecnicamente necessário', 'Personalização', 'Estatística', 'Publicidade', 'Redes sociais'],
  ),
  pl: texts(
    'Treść z {service} nie została wczytana: brak zgody na „{category}”.',
    'Wczytaj raz',
    ...['Technicznie niezbędne', 'Personalizacja', 'Statystyka', 'Reklama', 'Media społecznościowe'],
  ),
  sv: texts(
    'Innehåll från {service} har inte laddats: du har inte godkänt ”{category}”.',
    'Ladda en gång',
    ...['Tekniskt nödvändigt', 'Personalisering', 'Statistik', 'Annonsering', 'Sociala medier'],
  ),
  ru: texts(
    'Содержимое {service} не загружено: вы не дали согласия на «{category}».',
    'Загрузить один раз',
    ...['Технически необходимые', 'Персонализация', 'Статистика', 'Реклама', 'Социальные сети'],
  ),
  ar: texts(
    'لم يُحمَّل محتوى {service}: لم توافق على «{category}».',
    'تحميل مرة واحدة',
    ...['ضروري تقنيًا', 'التخصيص', 'الإحصاءات', 'الإعلانات', 'وسائل التواصل'],
  ),
  ja: texts(
    '{service} のコンテンツは読み込まれていません。「{category}」に同意していないためです。',
    '今回だけ読み込む',
    ...['技術的に必要', 'パーソナライズ', '統計', '広告', 'ソーシャルメディア'],
  ),
  zh: texts(
    '未加载 {service} 的内容：您尚未同意“{category}”。',
    '仅加载这一次',
    ...['技术必需', '个性化', '统计', '广告', '社交媒体'],
  ),
};

/** The words for a page, and the language they are in. */
export interface FoundTexts extends PlaceholderTexts {
  /** The operator's words for categories. */
  readonly own: ReadonlyMap<string, string> | undefined;
  readonly language: string;
  /** The page says that it is in this language. */
  readonly isOfPage: boolean;
}

type OwnTexts = ReadonlyMap<string, OwnPlaceholderTexts>;

/** The words for a page's `lang`, the operator's before ours; English where its language has none. */
export function findPlaceholderTexts(language: string | undefined, own: OwnTexts): FoundTexts {
  const tag = language?.trim().toLowerCase().replaceAll('_', '-') ?? '';
  return findWords(tag, own) ?? { ...(findWords('en', own) ?? ours('en')), isOfPage: false };
}

// RFC 4647 3.4: the tag loses its last part until there are words for it.
function findWords(language: string, own: OwnTexts): FoundTexts | undefined {
  const [primary = ''] = language.split('-');
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const found = own.get(tag);
    if (found === undefined) continue;
    const { notice, load, categories } = found;
    return { ...ours(primary), notice, load, own: categories, language: tag };
  }
  return Object.hasOwn(placeholderTexts, primary) ? ours(primary) : undefined;
}

function ours(language: string): FoundTexts {
  const known = Object.hasOwn(placeholderTexts, language) ? placeholderTexts[language] : undefined;
  return { ...(known ?? english), own: undefined, language, isOfPage: true };
}
