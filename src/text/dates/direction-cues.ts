// The words that tell whether a sentence looks back or forward: sources of one alternation each. A verb's participle,
// its noun and its negation are told apart where they turn it round.
import { IRREGULAR_PARTS } from '../inflection.ts'

/** A participle after these is no past: "will be named", "is to be opened". */
const PASSIVE = '(?:\\s+\\p{Ll}{2,12}){0,2}?\\s+be(?:\\s+\\p{Ll}{2,12}ly)?\\s+\\p{Ll}{2,20}(?:ed|en)'

/** "found to be infected", "known to have been sold" tell what is. */
const FOUND_BEFORE =
  '(?<!(?:had|found|known|believed|thought|confirmed|reported|said|shown|proved|proven|understood|alleged|deemed|considered|appeared|seemed|seems?|turned\\s+out)\\s)'
/** "She would not say Friday": what is refused is over. */
const REFUSED_AFTER =
  '(?!\\s+not\\s+(?:say|comment|discuss|confirm|elaborate|disclose|reveal|identify|name|speculate|talk|speak|answer|specify|provide|give)(?!\\p{L}))'

export const FUTURE = [
  `(?:will|shall|would|won[’']t|may|might|should)${PASSIVE}`,
  `${FOUND_BEFORE}to${PASSIVE}`,
  '(?:agreed|agrees?|vow(?:ed|s)?|pledged?|pledges|promised?|promises|threaten(?:ed|s)?)\\s+to(?!\\s+(?:an?|the|its|their|his|her|this|that|these|those|all|any|some|\\p{Ll}+ing)(?!\\p{L}))(?=\\s+\\p{Ll})',
  '(?:may|might|should)(?:\\s+not|\\s+\\p{Ll}+ly)?\\s+(?!(?:have|not|be)\\s)\\p{Ll}{2,}',
  '(?:was|were)\\s+(?:set|due|scheduled|expected|slated|poised)\\s+to\\s+(?!have|an?\\s|the\\s)\\p{Ll}{2,}',
  'will',
  'shall',
  "won't",
  'won’t',
  `would${REFUSED_AFTER}`,
  'going to',
  'scheduled',
  // "due to a storm" gives a cause, "later than expected" a measure.
  'due(?!\\s+to\\s+(?:an?|the|its|their|his|her|this|that|these|those)\\s)',
  '(?<!(?<!\\p{L})(?:than|as)\\s)expected',
  'expects?',
  'set to',
  // As a noun it says no day: "announced the plans Friday".
  '(?<!(?<!\\p{L})(?:the|an?|its|their|his|her|our|of|for|on|about|with)\\s)plans?(?=\\s+(?:to|on|for|an?|another|its|their|his|her|more|\\d))',
  'planned\\s+to',
  'planning',
  `${FOUND_BEFORE}to be`,
  'is to',
  'are to',
  // "was to have opened" did not.
  '(?:was|were)\\s+to(?!\\s+have\\s)',
  'approaches',
  'approaching',
  '(?<!(?<!\\p{L})(?:the|an?|its|their|his|her|new|this|that|of)\\s)approach(?=\\s+(?:the|their|its)\\s)',
  'must',
  'intends?',
  'hopes?',
  'hoped\\s+to',
  'aims?\\s+to',
  'aiming\\s+to',
  'hoping\\s+to',
  'upcoming',
  'deadline',
  'supposed to',
  'agreement to',
  'until',
  'as soon as',
  'as early as',
  'starting',
  'ahead of',
  'no later than',
  'preparing',
  'postponed',
  'effective',
  'begins',
  'payable',
].join('|')

/** "ground", "bound" and the like are other words as well. */
const NO_CUES = new Set(['said', 'ground', 'wound', 'bound', 'lay', 'leant', 'lit', 'bore', 'dealt'])
const IRREGULAR_PASTS = new Set(
  [...IRREGULAR_PARTS].flatMap(([base, parts]) =>
    parts.map(([past]) => past).filter((past) => past !== base && !NO_CUES.has(past)),
  ),
)

export const PAST = [
  // What had been planned did not come, or came before.
  'had\\s+(?:been\\s+(?:scheduled|due|set|expected|supposed|planned)|(?:hoped|planned|intended|expected|wanted)(?=\\s+to\\s))',
  '(?:was|were)\\s+(?:(?:set|due|scheduled|expected|slated|poised|supposed)\\s+)?to\\s+have',
  // What lasts until a day is told once it is over: "they stayed until Friday".
  '(?:continued|fought|held\\s+out|lasted|lingered|lived|raged|ran|remained|sat|served|slept|stayed|survived|waited|went\\s+on|worked)(?:\\s+\\p{Ll}+){0,4}\\s+until',
  // "was not told until Friday": he was told then.
  "(?:did|was|were|had|could|would|has)(?:\\s+not|n[’']t)(?:\\s+(?!(?:expected|likely|due|set|scheduled|supposed)\\s)\\p{L}+){1,5}\\s+until",
  'said',
  'says',
  'was',
  'were',
  'had',
  'has',
  'have',
  'did',
  'after',
  'since',
  'put',
  'read',
  'hit',
  'cut',
  'seen',
  'taken',
  'given',
  'known',
  'ago',
  'earlier',
  // "when the case is heard" is yet to come.
  `(?<!(?<!\\p{L})(?:is|are|be|being)\\s)(?:${[...IRREGULAR_PASTS].join('|')})`,
  "[a-z]{2,20}ed(?!['’-])",
].join('|')

/** Of what is on a calendar the present is said as well: "they meet Monday", "voting ends Friday". */
export const PRESENT = [
  "(?<!(?:(?<!\\p{L})(?:to|not|did|does|do|can|could|would|will|should|may|might|must|let|the|an?|its|their|his|her|no|of|by|in|for)|n[’']t)\\s)(?:takes? place|meet|vote|return|resume|reopen|convene|gather|travel|arrive|depart)",
  '(?:meets|votes|returns|resumes|opens|reopens|starts|ends|expires|concludes|convenes|travels|arrives|departs|visits)',
].join('|')
