"""English words of questions, and of places."""

WORDS = """
abbreviations abitur abkhazian absolutely abused abuses abusing accidentally accommodation accounting accra acehnese
acknowledged acoli actual adana adangme adaptation addressee administration adult advisor adyghe afar affairs
affirmative africa african afrihili afrikaans afternoons agencys agent ages aghem ah aha ahem aid ainu airline airplane
akan akkadian akoose alabama aland albanian aleut algeria algerian algonquian ality alive aloud alright altai ambulance
americas amharic amsterdam ancient andorra angika angola angry anguilla anii annual anonymously answering antalya
antarctica antigua appreciated ar arab arabia aragonese aramaic araona arapaho arawak architecture armenia armenian
aromanian arpitan arrival aruba ascension asia asmara assamese assaulted asturian asuncion atikamekw atikokan atlas
atsam attack attacked attacking attacks attung aufenthaltsdokument-gb australasia australian australians author
authorisation avaric avestan avoid awadhi awesome aye aymara az azerbaijan azerbaijani babys bachelor backpack badaga
badly bafia bafut bags bahamas bahia bahrain bakhtiari balinese balkan ball balochi baluchi bambara bamun banderas
bangalore bangla bangladesh banjar banned barbados barbuda barcode barely barking basaa based bashkir basque bastard
batak bayernid bear beaten beating beats beg beja belarus belarusian belgium belize bemba bena bengali benin bermuda
beschaftigung betawi beulah bg bhojpuri bhutan bia bike bikol bini bishnupriya bislama bleeding blin blind bling
blissymbols blood bloody blunder bmw bn board boat bodo bokmal bonfire bonus books booth bosses botswana bounced bound
bourn bouvet brahui braille braj branch brannenburg brazzaville breaking breathe breathing bremen breton bricklayers
bridge brigade brilliant brings bristol brother-in-law brought brunei bs bubble buck buddy buginese bulgaria bulgarian
bulu bureaucracy burger burgergeld burglar burglars buriat burkina burma burmese burned burning burnt burundi busy bye
caddo caicos cajun calculating calculator caledonia callback callers cambodia canary cancun cans cantonese cape capiznon
career carib caribbean carolina carpentry carries catalan categories category cats cayman cayuga cebuano cesky cestina
ceuta chadian chagatai chakma chamber chamorro chancen chancen-aufenthalt chased chatty cheaper chechen checklist
checkout cheerio cheers chef chemical cherokee cheyenne chibcha chickasaw chiga chiini chilcotin chimborazo china
chinese chinook chipewyan choctaw choices choked choking christ christened chuuk chuukese chuvash citys ciudad claimed
clarify clarifying clash classical clean cleaned clearance clearing clerk clicking climate clinic clipperton cloud clue
coat cobbler cocos collapsed colleagues colognian command commands comment comorian comoros companies companys confused
congo connected connecting constitution consul consultant content contracts converted copenhagen copier coptic cornish
corridors corsican cote council counsellors counted covered cow crap cree creole cries crimean crows cs cuba cunha
curacao customer cyprus czech czechia da dachshund dairy dakota damned danish dargwa dari darn daueraufenthalt dazaga
dealt declined decoration decree dee deep deficit delaware delayed deleted dementia denied deporting depot depth
destroyed devastated di dialogue difficult dig digit dinka disappeared dishes dishwasher disorder divehi diverse divoire
djibouti docs doctorate docu dogri dogrib doha dole domestic dominica dominican douala double downloaded drain drink
drink-driving drives drops duala dubai dude dumont-durville dusun dyula dzongkha e-mail e-mails eagle ear earns earth
eastern easy ebersberg ecuador efik egypt egyptian eighteen-month eighth eighty-eight eighty-five eighty-four
eighty-nine eighty-one eighty-seven eighty-six eighty-three eighty-two ekajuk el elaborate elamite elderly elections
electric electricians electricity ellie elses embarrassed embu emergencies emigrated emigrating emilian emirates
employing empt enrolment entrance equally equatorial er erm err erzya es escaped espanol esperanto essen establishes
estonia estonian eswatini et ethiopia europeans eurozone ewondo ex-husband examination excel excuse experts explained
extra-wide extremaduran eye eyes facing fail failing falkland fallback falls fang fanti farewell farm faroe faroese faso
fast-track faulty feilnbach fetch fi field fifty-eight fifty-five fifty-four fifty-nine fifty-one fifty-seven fifty-six
fifty-three fifty-two fiji fijian filipino filled film filter fined fingerprinting finland finnish firms five-digit
flames flaw flemish folks foot forces foremans forgive forty-eight forty-five forty-four forty-nine forty-one
forty-seven forty-six forty-three forty-two foster founders fourteen fr frafra frame franca francais freelancers frees
freiburg fresh frisian friulian fuck fuckin fucking fula full-page full-time fun fund fuse fuss futuna gabon gaelic
gagauz gain galician ganda gas gayo gbaya geez gentleman georgian germ gheg ghomala gibraltar gilaki gilbertese gist
gladly glasses goat goddamn goddaughter gondi gonna goodbye google gorontalo gosh gothic grab gradual grammar grandad
grandfathers grateful great-grandfathers grebo greenland greeting grenada grenadines grown-ups guadeloupe guam guarani
guard guatemala guernsey guiana guild guinea guinea-bissau gujarati gusii guyana gwichin haida haiti haitian hakka
halfway halkomelem handover hang hanging hanoi hanover happen happily haryanvi hash haulage hausa hawaiian hearing heart
heavily hebrew helped helpers helpful herero hesse hey hidden highland hiligaynon hindi hiri hit hitting hittite hm
hmong holding hole holes honduras hong hop hostel howe hrvatski hu huh hupa hurdles hurt hy iban ibibio icelandic ict
ideas igbo ignition illegally iloko in-between in-laws inari individual indonesian info ingrian ingush injured innkeeper
innu-aimun instruction instructor insurer intensive interlingua interlingue interviewed inuktitut inupiaq invoice
ireland irish island islands isle israelis italiano item ittoqqortoormiit ja jamaica jamaican japanese jargon javanese
jersey jiffy job-seeker jobcentre joiners jola-fonyi juarez judeo-arabic judeo-persian jump jumps jutish ka kabardian
kabul kabuverdianu kabyle kachin kaingang kako kalaallisut kalenjin kalmyk kamba kanembu kangri kannada kanuri
kara-kalpak karachay-balkar karelian kashmiri kashubian kathmandu kawi kazakh keeling kentucky kenyang kharkiv khasi
khmer khotanese khowar kiche kicked kiel kikuyu kill killing kilometres kimbundu kinaray-a kindly kinshasa kinyarwanda
kiribati kirmanjki kk klingon knead knife knock knocking ko kolkata komi komi-permyak kong kongo konkani konnen korea
korean koro kosraean kostanay kotava koyra koyraboro kpelle krakow krio ku kuanyama kumyk kurdi kurdish kurukh kutenai
kuvi kuwait kwakwala kwasio kyrgyz kyrgyzstan labor labour ladino lakota lamba lance langi lanka laos las lasting
latgalian latin latvia latvian laws lawsuit leaf leak lease legs lehrling lesotho lesser letting lezghian liberia libya
licensed lies ligurian lil lillooet lima limbo limburgish lingala lingua linguistic lists literary lithuania lithuanian
livonian ll lock locks locksmith lodging logging lojban lombard london long-stay long-term long-time lookup lord lorry
lots louder louisiana lovely lozi lt luba-katanga luba-lulua luiseno lule lunda lungo luri lushootseed luxembourg
luxembourgish luyia lv lying maba macao macedonian machame macquarie madam madrid madurese mafa magahi magyar mails main
main-franconian maithili makasar makhuwa makhuwa-meetto makonde malagasy malawi malay malayalam malaysia maldives mali
maliseet-passamaquoddy malta maltese mama manager manchu mandar mandarin mandatory mandingo manipuri manx maori map
mapuche marathi mari marks marshall marshallese martinique marwari masai mate mauritania mauritius mayen mayotte
mazanderani mcdonald md meadow meaning mechanics mechatronics medumba mee melanesia melilla mende mentawai mention menu
mercy merida meru messages meta metres mexico mhm michif micronesia micronesian mid mikmaw milk minangkabau mince minds
mingrelian minute mirandese mis misdialled mizo mk mm mn modern mohawk moksha moldavian moldova monaco mongo mongolia
mongolian montenegrin monticello montserrat moose moral morisyen mornings mossi mother-in-law motorbike motu mountain
mozambique muhldorf multiple-choice mums mundang muscogee muslim myanmar myene mykolaiv naga nah nail najdi nama namibia
nation nations naturalising naturalize nature nauru navajo ndebele ndonga neapolitan nederlands nepal nepali netherlands
nevis newari newspaper ngambay ngiemboon ngomba nheengatu nias nicaragua niederlassung niederlassungserlaubnis niger
nigerian nights ninety-eight ninety-five ninety-four ninety-nine ninety-one ninety-seven ninety-six ninety-something
ninety-three ninety-two ninth niue niuean njua nko nl nobodys nod nogai non-eu nope noronha norse northern northwestern
norwegians noticing nova november novial nowadays nuer nuuk nyamwezi nyanja nyankole nyasa nynorsk nyoro nzima obolo
occitan ocean oceania odia officers officially oji-cree ojibwa okanagan oleander oman opener operator oromo osage
ossetic ottoman outlying overdose overlooked owned pa packed packing pahlavi palatine palau palauan palestinian pali
pampanga panama pangasinan panjabi papa papiamento papua paraguay paramedic pardon parents-in-laws part-time pashto
passau passes patent pause pdf pen pencil pennsylvania penny pensions perfect periodo persian peru phoenician phoning
phrase piano picard pidgin piece piedmontese pijin pills pired pisin pitcairn pl placeholders plains plant plautdietsch
pls plz po poaching pockets pohnpei pohnpeian pointless policemen policy polski polsku polynesia pona pone pontic
portugal portugues postcode postman practice prefer pregnant prentice pressure princes principe printer printing
probation professor propose provencal prussian ps pseudo-accents pseudo-bidi pt puck puerto punched punches punjabi
purchasing purely push putting py qatar quarter quarters quechua quest queue quichua raise rajasthani rapanui raped
rarotongan rated rattled re-enter re-entry reached reaches reading real reason receiving receptionist recipient
recognising recognized recordings redacted reference refuse region rehab reliable religious remarried remind reminder
removed renamed reopens rephrase replace replaces reported representative republic rescue reset reside rest restricted
result retake retire retired rewind rica rico ridiculous riffian ro road robbed robbing rohingya rohrdorf romagnol
romansh romany rombo roofer roommate rooster rotuman roughly route roviana row ru rubble rundi russia rusyn rwanda
saamia safety sahara saho salem salish samaritan samburu samoa samoan samogitian sandawe sandwich sango sangu sanskrit
santali sardinian sark sasak sassarese saterland satisfied saturdays saudi saurashtra saved savings saxon saxony scan
schedule school-based science scots scottish scrap script season second-class secondary selayar self-employed
self-employment selkup sends seneca senegal senni serbo-croatian serer seri serra seselwa session seventeen-year-old
seventy-eight seventy-five seventy-four seventy-nine seventy-one seventy-seven seventy-six seventy-three seventy-two
sexually seychelles shadow shaking shambala shan shank shit shona shooting shortcut shot shqip shuns sichuan sicilian
sidamo sierra siksika silesian simplified sindhi singapore sinhala sint sister-in-law situation six-digit
sixteen-year-old sixty-eight sixty-five sixty-four sixty-nine sixty-one sixty-seven sixty-six sixty-three sixty-two sk
skilled-worker skolt sl slapped slaps slave slavic slots slovak slovenia slow slower slowly smell smells smoke snow
snowing soga sogdien soggiornante solomon son-in-law soninke sons soonest sorbian sotho sound sounds south southeast
southern spa spam specially speech speeded spell spends spite spot sq square sr sranan srpski stabbed stack stamped
standard stands star start-up starters startup stat state-recognised steady steam step-free stock stopgap stove straits
strangled strangles strawberry streets strength stretched stroke strong struck sub-saharan suicidal suicide suitcases
sukuma sumerian sumy sundanese supervisor supply supposedly suriname susu sv svalbard sw swahili swallowed swallows
swampy swapped swati swears sweden swedish switched synthesised syriac tachelhit tagalog tagging tagish tahitian tahltan
tailors taita taiwan tajik tajikistan talking talysh tamashek tamazight tamil tanzania tap tariff taroko tasawaq tasting
tatar tear tear-off telephone telling telugu temp tent tereno termination termine terms territories teso tester tests
tetum texas th thai thermal thirteen thirty-eight thirty-five thirty-four thirty-nine thirty-one thirty-seven thirty-six
thirty-three thirty-two threatening three-month three-year thumb thursdays thx ti tibetan tick tickets tieng tight tigre
tigrinya timne timor-leste tirana tl tlingit toba tobago tokelau toki tome toner tonga tongan tongo top-up topics
tornedalen torwali tournament towns tr trademark traditional translating trapped traunstein treat trinidad tristan
trousers tsakhur tsakonian tsimshian tsonga tswana tulu tumbuka tunis tunisian turbo turkce turkiye turkmen turkmenistan
turoyo tutchone tutoring tuvalu tuvinian twentieth twenty-eight twenty-eighth twenty-first twenty-five twenty-four
twenty-nine twenty-one twenty-seven twenty-six twenty-three twenty-two twins two-passport txt tyap tyrol udmurt uganda
ugaritic ulm umbundu uncles unconscious understanding understood unknown unnamed unpacked unreachable unskilled unspoken
update upper ur urdu urn uruguay uyghur uz uzbek uzbekistan vaccination van vanished vanuatu vatican vator ve vegas
vegetable venda venetian venezuela veps verde vet vi vienna viet vietnamese view virgin virtual void volapuk volume voro
votic voucher vunjo waited waits waking walked walking wallis walloon walser wanna waray warlpiri washed washes washo
water wav wayuu wednesday well-paid welsh wends whatsapp wide wir withheld wives wolaytta wolof womans wonderful
working-student workmates worm worthless wrists xhosa xiang ya yah yakut yangben yangon yapese yea yemba yemen yep
yessir yiddish yoga yoruba yup yupik zambia zapotec zarma zaza zealand zeelandic zenaga zh zhuang zimbabwe zoroastrian
zulu zuni ελληνικα български по русски русскии украінська украінською العربية عربي فارسی 中文
lab trucks truck flown rush pharmacist graduated weaker mosque arrested deposit tooth blinking impossible pushchair
honestly photocopies travelling physiotherapist silent architect tonight chose chosen refers tiler respond
scientist laid tiles practise compare personnel surgical toddlers hunting rural housekeeper maternity hope dream
respected history preparing attendant examined decent college strike poured concrete marries lawful policeman
supplement barber estimate letterbox evacuation
"""
