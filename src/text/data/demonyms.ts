// Adjectives and nouns for peoples, languages, faiths and political camps: written with a capital, names of no one.
// Compiled by hand for this project. Plurals in -s are made in the lexicon.
import { words } from './word-list.ts'

export const DEMONYMS: ReadonlySet<string> = words(`
  afghan albanian algerian andorran angolan argentine argentinian armenian australian austrian azerbaijani azeri bahamian
  bahraini bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian
  british briton bruneian bulgarian burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian
  comoran congolese croat croatian cuban cypriot czech dane danish djiboutian dominican dutch ecuadorean ecuadorian
  egyptian emirati english eritrean estonian ethiopian fijian filipino finn finnish french frenchman frenchmen gabonese gambian georgian
  german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian
  iranian iraqi irish irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kuwaiti
  kyrgyz laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian
  maldivian malian maltese mauritanian mauritian mexican moldovan monegasque mongolian montenegrin moroccan mozambican
  namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan
  persian peruvian pole polish portuguese qatari romanian russian rwandan samoan saudi senegalese serb serbian
  seychellois singaporean slovak slovakian slovene slovenian somali spaniard spanish sudanese surinamese swazi swede
  swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan tunisian turk turkish turkmen ugandan
  ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean american african asian european arab
  arabic arabian latino latina hispanic scandinavian nordic balkan soviet ottoman roman byzantine colonial scot scottish scots
  texan californian parisian londoner muscovite kurd kurdish druze alawite shia shiite shi'a sunni islamist islamic
  muslim christian catholic protestant orthodox jewish jew hindu buddhist sikh mormon yazidi maronite copt coptic baha'i
  jihadist salafi wahhabi zionist marxist communist socialist republican democrat democratic leninist maoist baathist
  ba'athist nazi fascist uyghur uighur rohingya tamil pashtun hutu tutsi berber bedouin chechen tatar catalan basque
  flemish slavic maori aboriginal aborigine inuit cherokee navajo zulu hebrew latin mandarin cantonese pashto farsi urdu
  anglican lutheran baptist evangelical methodist presbyterian puritan quaker caucasian western westerner
  franco anglo sino russo indo afro euro greco turco ibero judeo
`)
