/** The words of a placeholder in one language. `{service}` and `{category}` are filled in. */
export interface PlaceholderTexts {
  /** Says what is missing and why. */
  readonly notice: string;
  /** The button's words. */
  readonly load: string;
}

const english: PlaceholderTexts = {
  notice: 'Content of {service} is not loaded: you have not agreed to “{category}”.',
  load: 'Load this once',
};

/** By primary language subtag (BCP 47). */
export const placeholderTexts: Readonly<Record<string, PlaceholderTexts>> = {
  en: english,
  de: {
    notice: 'Inhalte von {service} sind nicht geladen: „{category}“ haben Sie nicht zugestimmt.',
    load: 'Einmal laden',
  },
  fr: {
    notice: 'Le contenu de {service} n’est pas chargé : vous n’avez pas accepté « {category} ».',
    load: 'Charger une fois',
  },
  es: {
    notice: 'El contenido de {service} no se ha cargado: no ha aceptado «{category}».',
    load: 'Cargar una vez',
  },
  it: {
    notice: 'Il contenuto di {service} non è caricato: non hai accettato «{category}».',
    load: 'Carica una volta',
  },
  nl: {
    notice: 'Inhoud van {service} is niet geladen: u hebt niet ingestemd met ‘{category}’.',
    load: 'Eenmalig laden',
  },
  pt: {
    notice: 'O conteúdo de {service} não foi carregado: não aceitou «{category}».',
    load: 'Carregar uma vez',
  },
  pl: {
    notice: 'Treść z {service} nie została wczytana: brak zgody na „{category}”.',
    load: 'Wczytaj raz',
  },
  sv: {
    notice: 'Innehåll från {service} har inte laddats: du har inte godkänt ”{category}”.',
    load: 'Ladda en gång',
  },
};

/** The words for a page's `lang`; English where its language has none. */
export function findPlaceholderTexts(language: string | undefined): PlaceholderTexts {
  const primary = language?.trim().toLowerCase().split(/[-_]/)[0] ?? 'en';
  return (Object.hasOwn(placeholderTexts, primary) ? placeholderTexts[primary] : undefined) ?? english;
}
