// Words that have a capital for their place in the sentence, or by custom, and are no names. Compiled by hand for this
// project.
import { words } from './word-list.ts'

/** Ordinary words, mostly such as begin sentences. */
export const COMMON_WORDS: ReadonlySet<string> = words(`
  a an the this that these those it its he she they we you i his her hers their theirs our ours your yours my mine me him
  them us who whom whose what which when where why how if whether because since as while although though unless until
  till after before during despite amid among amongst against about above across along around at behind below beneath
  beside besides between beyond by concerning down except following for from given in inside instead into like near of
  off on onto out outside over past per regarding through throughout to toward towards under underneath unlike up upon
  via with within without and or but nor so yet both either neither not no yes none nothing nobody everyone everybody
  everything anyone anybody anything someone somebody something one two three four five six seven eight nine ten eleven
  twelve dozens hundreds thousands millions billions many much more most few fewer several some any all each every other
  others another such same own half first second third last next then than there here now today tomorrow yesterday
  tonight soon later earlier early late recently lately currently already again also too even still just only ever never
  always often sometimes usually rarely once twice thrice however meanwhile moreover furthermore nevertheless nonetheless
  therefore thus hence otherwise indeed instead perhaps maybe possibly probably certainly clearly obviously apparently
  reportedly allegedly presumably fortunately unfortunately surprisingly similarly likewise conversely additionally
  accordingly consequently eventually finally initially previously formerly originally ultimately overall generally
  specifically particularly especially notably interestingly ironically officially
  is are was were be been being am has have had having do does did doing done can could may might must shall should will
  would let lets go going get got getting make makes made making take takes took taking come comes came coming give gives
  said says say saying according asked asking speaking citing led based born known called named seen
  addressing adding added noting despite owing due thanks compared considering including
  file topshot update updated breaking exclusive photo photos picture pictures video watch read live editor editors note
  image images caption credit source sources report reports reporting reporter officials official police authorities
  witnesses residents people men women children rebels protesters soldiers troops footage crowds critics supporters
  experts analysts observers investigators prosecutors scientists researchers doctors rescuers workers lawmakers
  opposition government regime army military forces war peace news media press
  don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ain let's it's that's there's what's
  god lord allah jesus christ amen
  dear sorry please welcome okay ok well oh ah hey wow
  asia-pacific earth internet bible quran koran
  new old good bad great big small high low long short
  share comments comment click follow subscribe copyright related advertisement posted published continue reply
  high-profile non-profit
  staff management parliament legislation research evidence management counsel judiciary mum mom dad granny
  editing writing compiled additional families businesses governments organisations organizations firefighters volunteers
  schools survivors students parents teachers nurses mothers fathers minutes hours days weeks months years charities
  companies banks shares stocks markets prices talks elections voters ministers leaders presidents diplomats activists
`)

/** With a capital after a name and no stop between: a new sentence or headline begins. */
export const OPENING_PRONOUNS: ReadonlySet<string> = words(`
  i i'm i've i'd i'll he he's she she's it it's we we're we've they they're they've you you're you've there there's this
  that these those
`)

/** The same, unless more of a name follows: "in Norway During the storm", but "Hope For All". */
export const OPENING_WORDS: ReadonlySet<string> = words(`
  the an as at in on of for from to by with and or after before during while since until over under about into not no some
  many most more several other all each both two three four five six ten his her their our my your its what who how why
  when where if but because although however meanwhile
`)

/** Hours and their zones, in capitals before the words that they stand at the head of. */
export const CLOCK_WORDS: ReadonlySet<string> = words('am pm gmt bst utc cet est edt et cst cdt mst mdt pst pdt pt')

/** Adjectives of the table above that can begin a name all the same: "New York", "Great Britain". */
export const NAME_ADJECTIVES: ReadonlySet<string> = words(
  'new old good great big long high low short first last second third',
)

/** Abbreviations in capitals that name no one. */
export const COMMON_ACRONYMS: ReadonlySet<string> = words(`
  tv gdp dna rna atm atms cctv dvd cd pc id ceo cfo coo ceos am pm gmt est edt pst pdt utc bst cet hiv aids vip vips suv
  suvs ufo usd eur gbp pr hr it ai cpr icu er mp mps md phd ba ma jr sr ii iii iv vs etc aka asap diy faq html pdf sms
  gps led lcd usb wifi ptsd adhd std ied ieds wmd wmds pow pows ngo ngos ipo rpg rpgs lgbt lgbtq bc ad ce bce no nos
  km kg mph kph hd cv tba tbd rip sos url www http https com org dui dwi hp mri cgi mvp rbi era nba's tm ko kos et pt cdt cst mdt mst
`)

/** Months and weekdays, whole and shortened. */
export const CALENDAR_WORDS: ReadonlySet<string> = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
  saturdays sundays mon tue tues wed thu thur thurs fri sat sun
`)
