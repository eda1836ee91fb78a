// What the skimmer and its caller say to each other: read by TypeScript and by AssemblyScript alike, so nothing but numbers.

// What the page and its policy want, as a sum.

/** Links are rewritten. */
export const LINKS = 1;
/** Relative addresses may lead to where a rule looks. */
export const OWN = 2;
/** Any address may matter. */
export const EVERY = 4;
/** Images are judged by their looks. */
export const PIXELS = 8;
/** A rule looks at the paths of any host. */
export const PATHS = 16;
/** The page lies at the root of its host, and so do relative addresses. */
export const ROOT = 32;
/** Elements whose content is text are read as such here, and `svg` begins a drawing. */
export const TEXTS = 64;
/** Scripts may go by unseen, if what they load and hold does not matter. */
export const SCRIPTS = 128;
/** There are markers of five letters or more. */
export const MARKERS = 256;
/** There are markers of three or four letters. */
export const SHORT_MARKERS = 512;
/** Short scripts are judged by what they load. */
export const LOADERS = 1024;

// Limits.

/** Longer scripts are applications: one that loads a tracker among a hundred other things does more than that. */
export const LONGEST_LOADER = 8192;
/** In scripts that are no longer it is enough that an address is named, and that something is loaded. */
export const SHORT_SCRIPT = 4096;
/** Of an address in CSS no more is looked at: `data:` and its like may be long, and the scheme says enough. */
export const LONGEST_CSS_URL = 1024;

// Marks of an element.

/** Of interest, whatever its attributes. */
export const ALWAYS = 1;
/** A link or form, of interest where links are rewritten. */
export const LINK = 2;
/** What it loads may be written into the address itself. */
export const INNER = 4;
/** An image, which may be a pixel by its looks. */
export const IMAGE = 8;
/** Its end tag is of interest. */
export const CLOSES = 16;
/** Its content is text up to its end tag. */
export const RAW = 32;
/** A script. */
export const SCRIPT = 64;
/** A style sheet. */
export const SHEET = 128;
/** The root of a drawing. */
export const DRAWING = 256;
/** It may stand in a drawing that is passed over. */
export const DRAWN = 512;
/** The same, and HTML may stand in it. */
export const CAPTION = 1024;

// Marks of an attribute.

/** Declarations of CSS. */
export const STYLE = 1;
/** A width or a height. */
export const SIZE = 2;
/** It hides its element. */
export const HIDDEN = 4;
/** An element's own source. */
export const SOURCE = 8;
/** What a script is. */
export const TYPE = 16;
/** An image with another source beside its own is a placeholder. */
export const OTHER = 32;

// Tables of names: by the hash of each, with room for its letters.

/** So many names have room. */
export const NAME_SLOTS = 256;
/** So many bytes an entry. It begins with the hash; where the rest stands follows. */
export const ENTRY_BYTES = 64;
/** The name's length. */
export const LENGTH_AT = 4;
/** Its marks. */
export const MARKS_AT = 8;
/** Of an element, the first letters of the attributes that are looked at. */
export const WANTED_AT = 12;
/** Of an element, its index. */
export const INDEX_AT = 16;
/** Of an attribute, a bit for the index of each element in which its value is an address. */
export const ADDRESS_AT = 16;
/** The same where it is several addresses. */
export const ADDRESSES_AT = 24;
/** The same where it is of interest by being there. */
export const INTEREST_AT = 32;
/** The name, of 24 letters at most. */
export const NAME_AT = 40;

// Tables of hosts and of literals.

/** Hashes of hosts have so many bits. */
export const HOST_BITS = 18;
/** What the hash of a host's first label begins with, beside hashes of whole hosts. */
export const LABEL = 0x2a;
/** Hashes of a gram have so many: four bytes by which a literal is told. */
export const GRAM_BITS = 18;
/** Behind the bits of the grams: for each hash of so many bits, the list of places where such a gram stands in literals. */
export const LIST_BITS = 12;
/** Where these lists begin. */
export const LISTS_AT = 32768;
/** At how many bytes' distance a text is looked at. */
export const STRIDE_AT = 49152;
/** Where the places of the grams begin. */
export const PLACES_AT = 49156;
/** So many bytes a place: the next one, the literal's length, where in it the gram stands, and where its text is. */
export const PLACE_BYTES = 12;
/** So many bytes have room for all of it. */
export const LITERALS_BYTES = 131072;
