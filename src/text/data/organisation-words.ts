// Words that end, or head, the names of organisations and of places. Compiled by hand for this project.
import { words } from './word-list.ts'

export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  ministry agency council party front army group university college institute institution inc corp corporation ltd llc plc
  company co gmbh ag committee commission court bank board bureau department office service services force forces command
  brigade brigades battalion division militia guard guards police organisation organization association federation union
  league alliance coalition movement congress parliament senate assembly government administration authority foundation
  trust fund society academy school center centre hospital clinic laboratory laboratories labs airlines airways air
  television tv radio news times post herald tribune journal gazette chronicle magazine press media network broadcasting
  studios pictures records entertainment industries holdings partners capital investments energy petroleum oil gas motors
  systems technologies technology software electronics pharmaceuticals insurance church diocese orchestra club team fc
  united rovers brotherhood resistance secretariat syndicate taskforce branch directorate observatory
  parliamentarians register republicans democrats conservatives registry survey patrol tribunal centers centres
  institutes administrations societies nations shop store stores bakery restaurant pharmacy brewery
`)

/** Any of these may take "of", "for" or "on" and more of the name after it. */
export const ORGANISATION_HEADS: ReadonlySet<string> = words(`
  ministry council party front army group university college institute committee commission court bank board bureau
  department office service force forces command brigade brigades organisation organization association federation union
  league alliance coalition movement congress parliament senate assembly authority foundation fund society academy school
  center centre hospital chamber house church secretariat directorate observatory administration centers centres
  confederation conference movement museum institutes republic kingdom commonwealth emirate
`)

/** No names by themselves, whatever their capital: "the Army", "the Council". */
export const GENERIC_WORDS: ReadonlySet<string> = words(`
  ministry agency council party front army group university college institute institution company committee commission
  court bank board bureau department office service services force forces command brigade division militia guard police
  organisation organization association federation union league alliance coalition movement assembly government
  administration authority foundation trust fund society academy school center centre hospital clinic television tv radio
  news press media network church club team branch state states republic kingdom palace airport mosque street road avenue
  square river lake mountain island bridge park city town village province region county district north south east west
  northern southern eastern western central people officials authorities troops soldiers side constitution revolution
  war election elections navy marines coast cabinet opposition republican democrat democrats republicans
  internet web earth sun moon economy embassy consulate parliament hotel museum stadium prison jail tower building
  highway route interstate flight conference summit treaty agreement bill act law gas oil energy capital air post times
  week section chapter district districts game season draft phase round
  herald oh yeah hello hi thanks bible christmas easter ramadan thanksgiving halloween hanukkah
`)

export const PLACE_WORDS: ReadonlySet<string> = words(`
  street st road rd avenue ave boulevard drive lane highway square plaza airport airfield station port harbor harbour
  river lake sea ocean bay gulf strait straits canal creek falls mountain mountains mount hill hills heights valley desert
  plain plains island islands isle peninsula coast cape beach forest park province governorate region county district city
  town village mosque cathedral temple palace castle tower bridge prison jail stadium arena hotel square cemetery border
  crossing embassy consulate territory territories strip corridor basin delta oasis reef reservoir dam camp base barracks
  museum library theater theatre hall house garden gardens gate township parish borough
`)

/** Head of a place's name: "Gulf of X", "City of X", "Mount X", "Lake X". */
export const PLACE_HEADS: ReadonlySet<string> = words(`
  gulf bay strait straits isle isles cape city lake mount port republic kingdom sea valley sultanate emirate commonwealth
`)

/** Small words just after a name that make it a place: "X province". */
export const PLACE_NOUNS_AFTER: ReadonlySet<string> = words(`
  province governorate region county district city town village border airport prison jail river valley area suburb
  peninsula coast beach island islands desert neighborhood neighbourhood square street bridge countryside mountains
  residents airbase
`)

/** Small words before "of X" or X that make it a place: "the city of X", "the capital X". */
export const PLACE_NOUNS_BEFORE: ReadonlySet<string> = words(`
  province governorate region county district city cities town towns village villages capital prison jail suburb
  neighborhood neighbourhood island peninsula port outskirts airport hometown country nation countries state
  streets resort municipality
`)

/** What a place with a name may be called instead, told without it: "troops entered the city". */
export const PLACE_KINDS: ReadonlySet<string> = words(`
  area capital city country county district island nation province region state suburb territory town village
`)

/** Small words just before or after a name that make it an organisation: "the group X", "X news agency". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = words(`
  group groups militia party company firm agency newspaper magazine website network broadcaster channel organisation
  organization coalition alliance faction airline manufacturer retailer bank league team club band charity ngo union
  startup carmaker maker giant conglomerate movement operator
`)

/** Nouns for many people as one: "they" and "it" may both mean it. */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
  group coalition alliance government ministry party army council committee agency company firm team union organisation
  organization movement faction militia authority administration parliament court jury board crowd family couple club band
  charity department bureau office commission regime junta opposition public crew staff embassy newspaper network bank
`)

/** Small words just after a name that speak of its members: "X fighters", "X affiliate". */
export const MEMBER_NOUNS: ReadonlySet<string> = words(`
  fighters militants members affiliate affiliates leader leaders leadership chief spokesman spokeswoman spokesperson
  official officials executives shareholders employees lawmakers officers operatives commander commanders forces troops
  source sources
`)

/** Goods: a name just before them is a make. */
export const GOODS: ReadonlySet<string> = words(`
  bag bags handbag handbags car cars suv suvs truck trucks shoes sneakers watch watches phone phones smartphone laptop
  laptops tablet tablets jeans sunglasses dress dresses rifle rifles pistol jet jets aircraft helicopter helicopters
  airliner airliners plane planes sedan sedans processor processors chips console
`)

/** Organisations known the world over by one word or a fixed phrase that no ending gives away. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `reuters,afp,ap,associated press,agence france-presse,bbc,cnn,nbc,abc,cbs,fox news,bloomberg,kremlin,pentagon,
  white house,congress,senate,capitol,nato,eu,un,u.n.,interpol,opec,nasa,fbi,cia,nsa,fifa,uefa,unesco,unicef,who,imf,
  world bank,red cross,google,microsoft,apple,facebook,amazon,twitter,youtube,downing street,vatican,
  european union,united nations,supreme court,security council,state department,wall street journal,knesset,bundestag,
  house of representatives,house of commons,house of lords,doctors without borders,amnesty international,
  human rights watch,greenpeace,federal reserve,hollywood,al jazeera,al-jazeera,general motors,general electric`
    .split(',')
    .map((name) => name.trim()),
)

/** What both sides of a conflict have and are, and no party is told apart by. */
export const PARTY_NOUNS: ReadonlySet<string> = words(`
  agency alliance army association authorities body coalition commander committee company council faction fighter
  force group head leader man member men militant military minister ministry movement new office officer official
  organisation organization people party police president soldier spokesman spokeswoman statement supporter team troop
  two unit war
`)

/** What a ministry is of, before its noun: "the foreign ministry". */
export const MINISTRIES: ReadonlySet<string> = words(`
  foreign defence defense interior health finance justice culture education oil energy information agriculture
  transport economy labour labor trade
`)
