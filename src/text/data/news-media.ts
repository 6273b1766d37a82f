// How a reader knows a medium of the news by its name. Compiled by hand for this project.
import { words } from './word-list.ts'

/** A name that has one of these as its last word, or an acronym, is a medium's. */
export const MEDIA_WORDS: ReadonlySet<string> = words(`
  news newswire agency press times post herald tribune journal gazette chronicle magazine television tv radio media
  newspaper daily weekly broadcasting mail telegraph guardian observer independent examiner courier dispatch
`)

/** Agencies and broadcasters that no such word gives away, in lower case. */
export const KNOWN_MEDIA: ReadonlySet<string> = words(`
  afp ap apa ansa bbc cnn nbc abc cbs cbc npr dpa efe epa irna isna itv itar-tass interfax kyodo kuna mena msnbc pti reuters
  sana sky spa tass upi wafa xinhua yonhap bloomberg anadolu sputnik bbcnews rtl rfi swissinfo belga tanjug antara bernama
  al-jazeera al-arabiya
`)
