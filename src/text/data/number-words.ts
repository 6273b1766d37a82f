// English words for numbers, for how exact they are, and for what is counted. Compiled by hand for this project.

/** Words that add up: "twenty-five", "two hundred and six". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
  )
    .concat(words('eighteen nineteen'))
    .map((word, value): [string, number] => [word, value]),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, index): [string, number] => [
    word,
    20 + 10 * index,
  ]),
])

/** Words and letters that multiply what stands before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
])

/** Written right after figures: "1.5bn", "$10m", "20k". */
export const MAGNITUDE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

/** "hundreds of": no exact value; here is the least. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** What stands right before a number and says how exact it is, its words joined by blanks. */
export const EXACTNESS_CUES: ReadonlyMap<string, 'about' | 'at-least' | 'at-most'> = new Map([
  ...[
    'about',
    'around',
    'approximately',
    'roughly',
    'nearly',
    'almost',
    'some',
    'an estimated',
    'estimated',
    'close to',
  ]
    .concat(['circa', 'approx', 'just under', 'just over', 'as little as', 'near', 'almost', 'a total of about'])
    .map((cue): [string, 'about'] => [cue, 'about']),
  ...[
    'at least',
    'more than',
    'over',
    'above',
    'no fewer than',
    'no less than',
    'not less than',
    'upwards of',
    'exceeding',
  ]
    .concat(['well over', 'greater than', 'a minimum of', 'exceeded', 'exceeds', 'beyond'])
    .map((cue): [string, 'at-least'] => [cue, 'at-least']),
  ...[
    'up to',
    'as many as',
    'as much as',
    'at most',
    'less than',
    'fewer than',
    'under',
    'below',
    'no more than',
    'not more than',
  ]
    .concat(['a maximum of', 'within'])
    .map((cue): [string, 'at-most'] => [cue, 'at-most']),
])

/** Plurals that no rule folds. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  words(`people:person men:man women:woman children:child lives:life wives:wife knives:knife leaves:leaf feet:foot teeth:tooth
  mice:mouse police:police personnel:personnel cattle:cattle aircraft:aircraft percent:% pc:% dollars:$ dollar:$ euros:€ euro:€
  pounds:£ pound:£ yen:¥ metres:metre meters:metre meter:metre kilometres:kilometre kilometers:kilometre kilometer:kilometre
  km:kilometre mi:mile m:metre ft:foot kg:kilogram lb:pound yrs:year yr:year hrs:hour mins:minute policemen:policeman
  servicemen:serviceman fishermen:fisherman gunmen:gunman crewmen:crewman workmen:workman countrymen:countryman
  spokesmen:spokesman businessmen:businessman buses:bus viruses:virus gases:gas series:series means:means species:species
  crises:crisis movies:movie zombies:zombie ties:tie heroes:hero potatoes:potato tomatoes:tomato shoes:shoe houses:house
  homes:home bases:base causes:cause cases:case phases:phase purchases:purchase horses:horse nurses:nurse courses:course
  licences:licence offences:offence corpses:corpse diseases:disease increases:increase exercises:exercise
  universities:university halves:half wolves:wolf thieves:thief youths:youth troops:troop`).map(
    (pair): [string, string] => {
      const [plural = '', singular = ''] = pair.split(':')
      return [plural, singular]
    },
  ),
)

/** Stretches of time that fold to years. */
export const YEARS_IN: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
  ['millennium', 1000],
])

export const CURRENCIES = '$€£¥₹₽₺₩₪'

/** Before a number they make it a label, not a count. */
export const LABELS: ReadonlySet<string> = new Set(
  words(`no number page chapter article section flight route highway channel level phase stage version volume season episode
  room gate line bus block area type group category class unit act rule resolution amendment title part step figure table
  paragraph formula interstate size grade apollo day week post model boeing airbus war super hurricane`),
)

/** Nouns end the search for what is counted here; adjectives before them do not. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  words(`is was has this its his us as yes thus plus versus always perhaps besides across towards afterwards sometimes less
  unless whereas does goes says seems hours-long times`),
)

function words(text: string): string[] {
  return text.trim().split(/\s+/u)
}
