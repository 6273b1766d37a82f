// English words that any two sentences may share without telling of one thing. Compiled by hand for this project:
// articles, pronouns, prepositions, conjunctions, auxiliaries, quantifiers, and the words that news reports are framed
// with.

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against ago al all almost alone along already also although always am amid among an and
  another any anybody anyone anything are around as aside at away back be became because become becomes been before behind being below
  beside besides between beyond both but by called came can cannot come comes could despite did do does doing done down due during each
  either el else enough etc even ever every everyone everything except far few first following for former from further gave get gets
  getting give given gives go goes going gone got had has have having he her here hers herself him himself his how however if in including
  indeed inside instead into is it its itself just keep kept last late later least less let like made mainly make makes making many may
  maybe me meanwhile might mine more moreover most mostly mr mrs ms much must my myself near nearly neither never new next no nobody none
  nor not nothing now of off often on once one only onto or other others otherwise our ours ourselves out outside over own part per perhaps
  put rather said same say saying says second see seem seemed seems seen several shall she should since so some somebody someone something
  sometimes soon still such take taken takes taking than that the their theirs them themselves then there thereby therefore these they
  thing things this those though three through throughout thus till to today together told too took toward towards two under unless until
  up upon us use used using very via want was way we well went were what whatever when where whereas whether which while who whoever whole
  whom whose why will with within without would yes yet you your yours yourself according report reported reportedly reports`.split(
    /\s+/u,
  ),
)
