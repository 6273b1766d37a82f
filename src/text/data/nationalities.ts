// Which country an adjective or noun for its people belongs to. Compiled by hand for this project; what means several
// countries ("Korean", "Congolese") is left out.

/** Where a government sits, by whose name it is called, to its country as below. */
export const COUNTRY_OF_SEAT: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'russia'],
  ['white house', 'united states'],
  ['pentagon', 'united states'],
  ['state department', 'united states'],
  ['downing street', 'united kingdom'],
  ['whitehall', 'united kingdom'],
  ['élysée', 'france'],
  ['elysée', 'france'],
  ['elysee', 'france'],
  ['quirinale', 'italy'],
  ['blue house', 'south korea'],
])

/** Adjective in small letters to the country's usual English name in small letters, as the gazetteer has it. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  `afghan afghanistan, albanian albania, algerian algeria, angolan angola, argentine argentina, argentinian argentina,
  armenian armenia, australian australia, austrian austria, azerbaijani azerbaijan, azeri azerbaijan, bahraini bahrain,
  bangladeshi bangladesh, belarusian belarus, belgian belgium, bolivian bolivia, bosnian bosnia and herzegovina,
  brazilian brazil, british united kingdom, bulgarian bulgaria, burmese myanmar, burundian burundi, cambodian cambodia,
  cameroonian cameroon, canadian canada, chadian chad, chilean chile, chinese china, colombian colombia, croatian croatia,
  cuban cuba, cypriot cyprus, czech czech republic, danish denmark, dutch netherlands, ecuadorean ecuador,
  ecuadorian ecuador, egyptian egypt, emirati united arab emirates, eritrean eritrea, estonian estonia, ethiopian ethiopia,
  fijian fiji, filipino philippines, philippine philippines, finnish finland, french france, gabonese gabon,
  georgian georgia, german germany, ghanaian ghana, greek greece, guatemalan guatemala, haitian haiti, honduran honduras,
  hungarian hungary, icelandic iceland, indian india, indonesian indonesia, iranian iran, iraqi iraq, irish ireland,
  israeli israel, italian italy, ivorian ivory coast, jamaican jamaica, japanese japan, jordanian jordan, kazakh kazakhstan,
  kenyan kenya, kosovar kosovo, kuwaiti kuwait, kyrgyz kyrgyzstan, laotian laos, latvian latvia, lebanese lebanon,
  liberian liberia, libyan libya, lithuanian lithuania, macedonian north macedonia, malawian malawi, malaysian malaysia,
  maldivian maldives, malian mali, maltese malta, mauritanian mauritania, mexican mexico, moldovan moldova,
  mongolian mongolia, montenegrin montenegro, moroccan morocco, mozambican mozambique, namibian namibia, nepalese nepal,
  nepali nepal, nicaraguan nicaragua, nigerian nigeria, norwegian norway, omani oman, pakistani pakistan,
  palestinian palestine, panamanian panama, paraguayan paraguay, peruvian peru, polish poland, portuguese portugal,
  qatari qatar, romanian romania, russian russia, rwandan rwanda, saudi saudi arabia, senegalese senegal, serbian serbia,
  singaporean singapore, slovak slovakia, slovenian slovenia, somali somalia, spanish spain, sudanese sudan, swedish sweden,
  swiss switzerland, syrian syria, taiwanese taiwan, tajik tajikistan, tanzanian tanzania, thai thailand, tongan tonga,
  tunisian tunisia, turkish turkey, turkmen turkmenistan, ugandan uganda, ukrainian ukraine, uruguayan uruguay,
  uzbek uzbekistan, venezuelan venezuela, vietnamese vietnam, yemeni yemen, zambian zambia, zimbabwean zimbabwe,
  american united states, u.s united states, soviet soviet union, scottish scotland, welsh wales`
    .split(',')
    .map((entry): [string, string] => {
      const [adjective = '', ...country] = entry.trim().split(/\s+/u)
      return [adjective, country.join(' ')]
    }),
)
