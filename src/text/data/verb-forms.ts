// Irregular verbs of English: base, past, past participle; and regular verbs of several syllables that double their
// last letter. Compiled by hand for this project.

export const IRREGULAR: readonly string[] = (
  'arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|' +
  'bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|' +
  'bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|' +
  'catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|' +
  'deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|' +
  'feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|' +
  'forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|' +
  'get got got|get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|' +
  'hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|' +
  'lean leant leant|leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|' +
  'make made made|mean meant meant|meet met met|mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome|' +
  'overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|' +
  'plead pled pled|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|' +
  'retake retook retaken|rethink rethought rethought|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|' +
  'see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|' +
  'shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|' +
  'sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spill spilt spilt|spin spun spun|split split split|' +
  'spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|' +
  'strike struck struck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|' +
  'swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|' +
  'thrust thrust thrust|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|' +
  'uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|' +
  'withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|' +
  'bear bore born|beset beset beset|befall befell befallen|outrun outran outrun|override overrode overridden|redo redid redone|' +
  'rewrite rewrote rewritten|rerun reran rerun|wed wed wed|burn burnt burnt|spoil spoilt spoilt|dream dreamt dreamt|foretell foretold foretold'
).split('|')

/** Irregular verbs that have regular forms as well. */
export const ALSO_REGULAR = 'burn hang lean leap learn light plead prove spill swell wed spoil dream bid'.split(' ')

export const DOUBLING =
  'admit commit permit submit refer occur transfer compel expel propel dispel repel control patrol regret abet concur deter incur rebel recur equip omit prefer infer confer acquit allot rebut outbid unplug cancel travel label signal level model quarrel shell kidnap handicap'.split(
    ' ',
  )
