// Verbs and event nouns whose act depends on what they are said of. The first row that fits decides; a row without
// words fits all. Compiled by hand for this project.

export interface ActSense {
  /** Base forms of verbs, or singular nouns. */
  readonly of: string
  readonly word: 'verb' | 'noun'
  /**
   * Head nouns of the object, or of the subject where there is no object; `@place` is any name of a place, `@person` of
   * a person, `@organisation` of an organisation, `@object` any direct object, `@none` none, `@passive` a passive verb.
   */
  readonly heads: string
  /** Null: no happening. */
  readonly act: string | null
  /** True where a subject without an object is what it happens to. */
  readonly turns?: boolean
}

export const RULE =
  'rule regime reign era government grip dictatorship administration tenure dynasty monarchy empire rulers ruler junta cabinet coalition president leader leadership strongman dictator'
/** Acts of these verbs are told only of things that can be measured. */
export const MEASURED_ACTS: ReadonlySet<string> = new Set(['increase', 'decrease'])
export const MEASURE =
  'price prices share shares stock stocks rate rates temperature temperatures index sales profit profits revenue income export exports import imports currency dollar euro pound unemployment inflation figure figures number numbers level levels cost costs tax taxes wage wages salary salaries spending budget deficit debt staff job jobs workforce output production demand supply capacity toll value turnover earnings fee fees tariff tariffs interest percentage pay growth estimate target fare fares rent rents benchmark volume emission emissions death deaths case cases rating ratings forecast consumption traffic population oil gold crude output age'
const PLACES =
  '@place @organisation @person country city town village capital home house office scene area building hospital palace region nation embassy airport prison jail camp base club company party government job role post union team group school court room territory front'
const NOTION =
  'concern concerns question questions fear fears alarm doubt doubts hope hopes possibility tension tensions eyebrows issue issues awareness spectre prospect challenge challenges risk risks threat problem problems point'

const RECORDS =
  'document documents memo memos email emails report reports file files cable cables letter letters recording recordings tape tapes video videos photo photos picture pictures footage detail details information news story draft transcript data secret secrets plan plans intelligence name names'

export const SENSES: readonly ActSense[] = [
  { of: 'leak', word: 'verb', heads: RECORDS, act: 'publish' },
  { of: 'leak', word: 'noun', heads: RECORDS, act: 'publish' },
  { of: 'head', word: 'verb', heads: '@object', act: 'lead' },
  { of: 'lead', word: 'verb', heads: '@none', act: null },
  { of: 'meet', word: 'verb', heads: 'news move decision announcement proposal plan', act: null },
  { of: 'call', word: 'verb', heads: '@passive', act: null },
  { of: 'enter', word: 'verb', heads: 'plea race contest agreement market talks', act: null },
  {
    of: 'introduce',
    word: 'verb',
    heads:
      'law laws legislation bill measure measures rule rules restriction restrictions curfew tax ban sanctions policy',
    act: 'impose',
  },
  { of: 'introduce', word: 'verb', heads: '', act: null },
  { of: 'land', word: 'verb', heads: '@object', act: null },
  { of: 'return', word: 'verb', heads: 'verdict', act: 'rule-in-court' },
  { of: 'strike', word: 'verb', heads: 'oil gas gold', act: 'discover' },
  { of: 'fire', word: 'verb', heads: '@none teargas flare flares volley', act: 'shoot' },
  {
    of: 'release',
    word: 'verb',
    heads:
      '@person man woman men women suspect suspects prisoner prisoners hostage hostages detainee detainees captive captives inmate inmates',
    act: 'free',
  },
  { of: 'reach', word: 'verb', heads: 'decision verdict', act: null },
  { of: 'recover', word: 'verb', heads: '@none', act: null },
  { of: 'suspend', word: 'verb', heads: '@person player officer minister president chief', act: 'dismiss' },
  { of: 'leave', word: 'verb', heads: 'dead', act: 'kill' },
  { of: 'leave', word: 'verb', heads: PLACES, act: 'leave' },
  { of: 'leave', word: 'verb', heads: '@object', act: null },
  { of: 'end', word: 'verb', heads: RULE, act: 'collapse', turns: true },
  { of: 'end', word: 'noun', heads: `${RULE} tyranny oppression`, act: 'collapse' },
  { of: 'end', word: 'noun', heads: '@person', act: 'collapse' },
  {
    of: 'end',
    word: 'noun',
    heads: 'war conflict fighting hostilities ceasefire strike lockdown siege blockade',
    act: 'end',
  },
  { of: 'conclude', word: 'verb', heads: RULE, act: 'collapse', turns: true },
  {
    of: 'fall',
    word: 'verb',
    heads: '@place city town village capital province airport base',
    act: 'capture',
    turns: true,
  },
  { of: 'fall', word: 'verb', heads: RULE, act: 'collapse', turns: true },
  { of: 'fall', word: 'verb', heads: MEASURE, act: 'decrease', turns: true },
  { of: 'fall', word: 'noun', heads: '@place city town village capital province airport base', act: 'capture' },
  { of: 'fall', word: 'noun', heads: MEASURE, act: 'decrease' },
  { of: 'fall', word: 'noun', heads: `${RULE} @person`, act: 'collapse' },
  { of: 'fall', word: 'noun', heads: '', act: null },
  { of: 'topple', word: 'verb', heads: 'statue statues monument bust', act: 'destroy' },
  {
    of: 'collapse',
    word: 'verb',
    heads: 'building bridge roof wall dam tunnel mine stage crane tower',
    act: 'cave-in',
    turns: true,
  },
  {
    of: 'collapse',
    word: 'noun',
    heads: 'building bridge roof wall dam tunnel mine stage crane tower',
    act: 'cave-in',
  },
  { of: 'take', word: 'verb', heads: '@place', act: 'capture' },
  {
    of: 'capture',
    word: 'verb',
    heads: 'image images photo photos video footage imagination attention heart hearts moment',
    act: null,
  },
  { of: 'seize', word: 'verb', heads: 'opportunity chance moment', act: null },
  { of: 'raise moderate pose', word: 'verb', heads: NOTION, act: null },
  { of: 'pose', word: 'verb', heads: 'danger dangers obstacle obstacles hazard', act: null },
  { of: 'lift', word: 'verb', heads: 'trophy title cup crown', act: 'win' },
  { of: 'strike', word: 'verb', heads: 'deal agreement bargain accord', act: 'agree' },
  { of: 'strike', word: 'verb', heads: 'balance chord tone', act: null },
  { of: 'reach', word: 'verb', heads: 'deal agreement accord settlement compromise', act: 'agree' },
  { of: 'reach', word: 'verb', heads: 'final semi-final semifinal quarter-final', act: 'qualify' },
  { of: 'reach', word: 'verb', heads: `${MEASURE} conclusion peak record high low`, act: null },
  {
    of: 'fire',
    word: 'verb',
    heads:
      'rocket rockets missile missiles shot shots gun guns bullet bullets round rounds gas shell shells weapon weapons artillery',
    act: 'shoot',
  },
  { of: 'pay', word: 'verb', heads: 'tribute homage', act: 'praise' },
  { of: 'pay', word: 'verb', heads: 'visit', act: 'visit' },
  { of: 'pay', word: 'verb', heads: 'attention', act: null },
  { of: 'break', word: 'verb', heads: 'record records', act: 'set-record' },
  { of: 'break', word: 'verb', heads: 'ties relations links', act: 'break-ties' },
  { of: 'set', word: 'verb', heads: 'record records', act: 'set-record' },
  { of: 'run', word: 'verb', heads: '', act: null },
  { of: 'play', word: 'verb', heads: 'role part host', act: null },
  { of: 'suffer', word: 'verb', heads: 'defeat loss', act: 'lose' },
  { of: 'enter', word: 'verb', heads: 'phase stage period year week month talks', act: null },
  { of: 'open', word: 'verb', heads: 'fire', act: 'attack' },
  { of: 'open', word: 'verb', heads: 'investigation inquiry probe', act: 'investigate' },
  { of: 'join', word: 'verb', heads: 'talks call', act: null },
  { of: 'sign', word: 'verb', heads: 'player striker midfielder defender goalkeeper', act: 'appoint' },
  { of: 'win', word: 'verb', heads: 'support praise approval', act: null },
  { of: 'lose', word: 'verb', heads: 'life lives', act: 'kill', turns: true },
  { of: 'claim', word: 'verb', heads: 'life lives', act: 'kill' },
  { of: 'claim', word: 'verb', heads: 'victory title win gold', act: 'win' },
  { of: 'claim', word: 'verb', heads: 'responsibility', act: 'claim-responsibility' },
  { of: 'deliver', word: 'verb', heads: 'speech address statement verdict sermon', act: 'say' },
  {
    of: 'pass',
    word: 'verb',
    heads: 'law bill resolution legislation budget measure motion amendment act',
    act: 'approve',
  },
  { of: 'pass', word: 'verb', heads: '', act: null },
  { of: 'clear', word: 'verb', heads: 'way path hurdle', act: null },
  { of: 'carry', word: 'verb', heads: 'risk weight', act: null },
  { of: 'save', word: 'verb', heads: 'money time', act: null },
  {
    of: 'meet',
    word: 'verb',
    heads: 'need needs demand demands requirement requirements target targets standard standards resistance',
    act: null,
  },
  { of: 'show', word: 'verb', heads: 'sign signs', act: null },
  { of: 'call', word: 'verb', heads: 'election elections vote meeting strike', act: 'order' },
  { of: 'hold', word: 'verb', heads: 'election elections vote referendum', act: 'vote' },
  { of: 'march', word: 'noun', heads: '', act: null },
]
