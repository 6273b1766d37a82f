// Countries with their other names, their capitals, and large or often named cities and regions of the world.
// Compiled by hand for this project from general knowledge; it follows no story and is meant to be completed evenly.
import { phrases } from './word-list.ts'

/** Each line: the usual English name, then its other names and abbreviations. */
export const COUNTRIES: readonly (readonly string[])[] = `
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas
Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi
Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile|Colombia|Comoros|Costa Rica|Croatia|Cuba|Cyprus|Denmark|Djibouti|Dominica|Dominican Republic
Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana
Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iraq|Israel|Italy
Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya
Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova
Monaco|Mongolia|Montenegro|Morocco|Mozambique|Namibia|Nauru|Nepal|New Zealand|Nicaragua|Niger|Nigeria|Norway|Oman
Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Rwanda|Samoa
San Marino|Sao Tome and Principe|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa
South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga
Trinidad and Tobago|Tunisia|Turkmenistan|Tuvalu|Uganda|Ukraine|Uruguay|Uzbekistan|Vanuatu|Venezuela|Vietnam|Yemen|Zambia
Zimbabwe|Greenland|Hong Kong|Macau|Puerto Rico|Bermuda|Gibraltar|Guam|Cayman Islands|Faroe Islands|New Caledonia|Soviet Union|Yugoslavia|Czechoslovakia`
  .split(/[|\n]/)
  .map((entry) => entry.trim())
  .filter((entry) => entry !== '')
  .map((entry) => [entry])
  .concat([
    ['United States', 'US', 'U.S.', 'U.S', 'USA', 'U.S.A.', 'United States of America', 'America'],
    ['United Kingdom', 'UK', 'U.K.', 'U.K', 'Great Britain', 'Britain'],
    ['United Arab Emirates', 'UAE', 'U.A.E.'],
    ['Turkey', 'Turkiye', 'Türkiye'],
    ['Russia', 'Russian Federation'],
    ['China', "People's Republic of China", 'PRC'],
    ['Iran', 'Islamic Republic of Iran'],
    ['North Korea', 'DPRK'],
    ['South Korea', 'Republic of Korea'],
    ['Czech Republic', 'Czechia'],
    ['Netherlands', 'Holland'],
    ['Myanmar', 'Burma'],
    ['Ivory Coast', "Côte d'Ivoire", "Cote d'Ivoire"],
    ['Democratic Republic of Congo', 'Democratic Republic of the Congo', 'DR Congo', 'DRC'],
    ['Republic of Congo', 'Congo-Brazzaville'],
    ['Saudi Arabia', 'Kingdom of Saudi Arabia'],
    ['Eswatini', 'Swaziland'],
    ['Cape Verde', 'Cabo Verde'],
    ['East Timor', 'Timor-Leste'],
    ['North Macedonia', 'Macedonia'],
    ['Bosnia and Herzegovina', 'Bosnia', 'Bosnia-Herzegovina'],
    ['Vatican City', 'Holy See'],
    ['Ireland', 'Republic of Ireland'],
    ['Saint Lucia', 'St Lucia', 'St. Lucia'],
    ['Saint Kitts and Nevis', 'St Kitts and Nevis'],
    ['Saint Vincent and the Grenadines', 'St Vincent and the Grenadines'],
  ])

/** Other names that are one: international bodies and cities. */
export const ALIASES: readonly (readonly string[])[] = [
  ['United Nations', 'UN', 'U.N.', 'U.N'],
  ['European Union', 'EU', 'E.U.'],
  ['UN Security Council', 'United Nations Security Council', 'U.N. Security Council'],
  ['NATO', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'],
  ['World Health Organization', 'WHO', 'W.H.O.', 'World Health Organisation'],
  ['Agence France-Presse', 'AFP'],
  ['Associated Press', 'AP'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['CIA', 'Central Intelligence Agency'],
  ['IMF', 'International Monetary Fund'],
  ['Kyiv', 'Kiev'],
  ['Mumbai', 'Bombay'],
  ['Yangon', 'Rangoon'],
  ['Washington, D.C.', 'Washington', 'Washington DC', 'Washington D.C.'],
]

const CAPITALS = phrases(`
Kabul, Tirana, Algiers, Luanda, Buenos Aires, Yerevan, Canberra, Vienna, Baku, Nassau, Manama, Dhaka, Bridgetown,
Minsk, Brussels, Belmopan, Porto-Novo, Thimphu, La Paz, Sucre, Sarajevo, Gaborone, Brasilia, Bandar Seri Begawan,
Sofia, Ouagadougou, Bujumbura, Phnom Penh, Yaounde, Ottawa, Praia, Bangui, N'Djamena, Santiago, Beijing, Bogota,
Moroni, Kinshasa, Brazzaville, San Jose, Yamoussoukro, Zagreb, Havana, Nicosia, Prague, Copenhagen, Roseau,
Santo Domingo, Dili, Quito, Cairo, San Salvador, Malabo, Asmara, Tallinn, Addis Ababa, Suva, Helsinki, Paris,
Libreville, Banjul, Tbilisi, Berlin, Accra, Athens, Guatemala City, Conakry, Bissau, Georgetown, Port-au-Prince,
Tegucigalpa, Budapest, Reykjavik, New Delhi, Jakarta, Tehran, Baghdad, Dublin, Jerusalem, Rome, Kingston, Tokyo,
Amman, Astana, Nairobi, Tarawa, Pristina, Kuwait City, Bishkek, Vientiane, Riga, Beirut, Maseru, Monrovia, Tripoli,
Vaduz, Vilnius, Antananarivo, Lilongwe, Kuala Lumpur, Bamako, Valletta, Nouakchott, Port Louis, Mexico City, Chisinau,
Ulaanbaatar, Podgorica, Rabat, Maputo, Naypyidaw, Windhoek, Kathmandu, Amsterdam, Wellington, Managua, Niamey, Abuja,
Pyongyang, Skopje, Oslo, Muscat, Islamabad, Ramallah, Panama City, Port Moresby, Asuncion, Lima, Manila, Warsaw,
Lisbon, Doha, Bucharest, Moscow, Kigali, Riyadh, Dakar, Belgrade, Freetown, Bratislava, Ljubljana, Honiara, Mogadishu,
Pretoria, Seoul, Juba, Madrid, Colombo, Khartoum, Paramaribo, Stockholm, Bern, Damascus, Taipei, Dushanbe, Dodoma,
Bangkok, Lome, Nuku'alofa, Port of Spain, Tunis, Ankara, Ashgabat, Funafuti, Kampala, Kyiv, Kiev, Abu Dhabi, London,
Washington, Washington DC, Montevideo, Tashkent, Port Vila, Caracas, Hanoi, Sanaa, Sana'a, Lusaka, Harare
`)

const CITIES = phrases(`
New York, New York City, Los Angeles, Chicago, Houston, Philadelphia, San Antonio, San Diego, Dallas, San Francisco,
Boston, Seattle, Detroit, Miami, Atlanta, Denver, Las Vegas, New Orleans, Minneapolis, Baltimore, Pittsburgh,
Cleveland, Cincinnati, St. Louis, Kansas City, Sacramento, Portland, Honolulu, Toronto, Montreal, Vancouver, Calgary,
Tijuana, Guadalajara, Monterrey, Sao Paulo, São Paulo, Rio de Janeiro, Salvador, Recife, Medellin, Cali, Guayaquil,
Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Belfast, Cardiff, Marseille, Lyon, Toulouse, Hamburg,
Munich, Cologne, Frankfurt, Stuttgart, Dusseldorf, Leipzig, Dresden, Zurich, Geneva, Basel, Milan, Naples, Turin,
Venice, Florence, Barcelona, Valencia, Seville, Porto, Rotterdam, The Hague, Antwerp, Krakow, Gdansk, St. Petersburg,
Saint Petersburg, Novosibirsk, Yekaterinburg, Vladivostok, Odessa, Odesa, Kharkiv, Donetsk, Lviv, Istanbul, Izmir,
Tel Aviv, Haifa, Gaza City, Dubai, Sharjah, Jeddah, Mecca, Medina, Basra, Mosul, Isfahan, Mashhad, Shiraz, Karachi,
Lahore, Peshawar, Mumbai, Bombay, Delhi, Bangalore, Chennai, Kolkata, Hyderabad, Ahmedabad, Shanghai, Guangzhou,
Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Nanjing, Xi'an, Osaka, Kyoto, Nagoya, Hiroshima, Nagasaki, Fukushima,
Busan, Ho Chi Minh City, Saigon, Yangon, Rangoon, Cebu, Surabaya, Sydney, Melbourne, Brisbane, Perth, Adelaide,
Auckland, Christchurch, Johannesburg, Cape Town, Durban, Lagos, Kano, Alexandria, Giza, Casablanca, Marrakesh, Fez,
Oran, Benghazi, Mombasa, Dar es Salaam, Abidjan, Douala, Kandahar, Herat, Almaty, Aden, Gulf of Aden, Strasbourg, Bonn, Davos,
Guantanamo Bay, Nottingham, Sheffield, Bristol, Newcastle, Leicester, Coventry, Plymouth, Southampton, Portsmouth,
Norwich, Oxford, Cambridge, Aberdeen, Dundee, Inverness, Swansea, Londonderry, Galway, Limerick, Bordeaux, Lille,
Nantes, Bremen, Hanover, Nuremberg, Bilbao, Malaga, Granada, Genoa, Bologna, Palermo, Gothenburg, Bergen, Aarhus,
Tampere, Graz, Salzburg, Innsbruck, Lausanne, Lucerne, Brno, Lodz, Poznan, Wroclaw, Kosice, Debrecen, Cluj-Napoca,
Plovdiv, Varna, Thessaloniki, Novi Sad, Mariupol, Kherson, Rostov-on-Don, Volgograd, Kazan, Samara, Omsk, Samarkand,
Gaziantep, Adana, Antalya, Aqaba, Zarqa, Erbil, Kirkuk, Fallujah, Najaf, Karbala, Tabriz, Kunduz, Quetta, Rawalpindi,
Faisalabad, Jaipur, Lucknow, Kanpur, Nagpur, Pune, Amritsar, Srinagar, Varanasi, Chittagong, Mandalay, Chiang Mai,
Phuket, Da Nang, Haiphong, Penang, Bandung, Medan, Davao, Kaohsiung, Daegu, Incheon, Sapporo, Fukuoka, Kobe, Yokohama,
Sendai, Dalian, Harbin, Hangzhou, Qingdao, Xiamen, Urumqi, Lhasa, Hobart, Gold Coast, Dunedin, Port Elizabeth,
Bloemfontein, Bulawayo, Kumasi, Ibadan, Port Harcourt, Goma, Bukavu, Lubumbashi, Zanzibar, Kisumu, Hargeisa, Omdurman,
Port Said, Luxor, Aswan, Suez, Sfax, Misrata, Fes, Tangier, Agadir, Cancun, Acapulco, Puebla, Ciudad Juarez, Veracruz,
Oaxaca, Maracaibo, Cartagena, Barranquilla, Cusco, Arequipa, Valparaiso, Cordoba, Curitiba, Porto Alegre, Fortaleza,
Belo Horizonte, Winnipeg, Edmonton, Halifax, Albuquerque, Tucson, El Paso, Fort Worth, Tulsa, Omaha, Des Moines,
St. Paul, Indianapolis, Louisville, Buffalo, Syracuse, Newark, Jersey City, Long Beach, Oakland, Fresno, Bakersfield,
Anchorage, Boise, Spokane, Tacoma, Reno, Baton Rouge, Birmingham, Chattanooga, Knoxville, Little Rock, Toledo, Dayton,
Akron, Jacksonville, Fort Lauderdale, Galveston, Corpus Christi, Salt Lake City, Oklahoma City, Phoenix, Nashville,
Memphis, Milwaukee, Tampa, Orlando
`)

const REGIONS = phrases(`
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Middle East,
Caribbean, Balkans, Scandinavia, Siberia, Crimea, Caucasus, Catalonia, Scotland, Wales, England, Northern Ireland,
Bavaria, Sicily, Tuscany, Normandy, Brittany, Andalusia, Kurdistan, Kashmir, Punjab, Tibet, Xinjiang, Manchuria,
Darfur, Cornwall, Devon, Dorset, Somerset, Sussex, Surrey, Essex, Suffolk, Norfolk, Hampshire, Wiltshire,
Gloucestershire, Oxfordshire, Berkshire, Hertfordshire, Bedfordshire, Cambridgeshire, Lincolnshire, Nottinghamshire,
Derbyshire, Staffordshire, Shropshire, Cheshire, Lancashire, Yorkshire, Cumbria, Northumberland, Merseyside, Ulster,
Orkney, Shetland, Hebrides, Saxony, Hesse, Brandenburg, Westphalia, Alsace, Provence, Corsica, Sardinia, Lombardy,
Galicia, Basque Country, Silesia, Transylvania, Anatolia, Central Asia, Southeast Asia, South Asia, East Asia,
Eastern Europe, Western Europe, Central Europe, Sub-Saharan Africa, Southern Africa, North Africa, Central Africa,
Asia Pacific, Gujarat, Kerala, Tamil Nadu, Bihar, Uttar Pradesh, Maharashtra, Rajasthan, West Bengal, Sindh,
Balochistan, Baluchistan, Khyber Pakhtunkhwa, Helmand, Aceh, Sulawesi, Kalimantan, Papua, Mindanao, Luzon, Hokkaido,
Okinawa, Hainan, Yunnan, Inner Mongolia, Queensland, New South Wales, Tasmania, Western Australia, South Australia,
Northern Territory, Patagonia, Yucatan, Chiapas, Sinaloa, Sonora, Baja California, Yukon, Newfoundland, Labrador,
Manitoba, Saskatchewan, New Brunswick, Prince Edward Island, Cape Cod, Long Island, Bronx, Staten Island, Harlem,
Capitol Hill, Wall Street, Silicon Valley, Great Lakes, Grand Canyon, Gaza, Gaza Strip, West Bank, Sinai, Chechnya,
Dagestan, Donbas, Donbass, Quebec, Ontario, British Columbia, Alberta, Nova Scotia, Alabama, Alaska, Arizona,
Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin,
Wyoming, New England, Mediterranean, Atlantic, Pacific, Arctic, Baltic, Black Sea, Red Sea, Persian Gulf,
Gulf of Mexico, Sahara, Sahel, Horn of Africa, Maghreb, Levant, Bosnia, Congo, Macedonia, Borneo, Sumatra, Java, Bali,
Sichuan, Guangdong, Manhattan, Brooklyn, Hollywood, Silicon Valley, Calif, Fla, Mass, Ariz, Conn, Tex, Ill, Mich,
Minn, Wis, Tenn, Colo, Okla, Alps, Himalayas, Andes, Amazon, Nile, Danube, Rhine, Euphrates, Tigris, Mount Everest,
West Africa, East Africa, Far East
`)

/** As they are written. */
export const CITIES_OF_THE_WORLD: ReadonlySet<string> = new Set([...CAPITALS, ...CITIES])

/** Usual and other names, as they are written. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.flat())

/** All of them in small letters. */
export const PLACES: ReadonlySet<string> = new Set(
  [...COUNTRY_NAMES, ...CAPITALS, ...CITIES, ...REGIONS].map((place) => place.toLowerCase()),
)
