"""Romanian words of questions, and of places."""

WORDS = """
abhaza abonamentul abuzeaza accident aceh acoli acoperite acta activez actuala acuma adangme adapost addis adevarata
adresati adresati-va adresez adyghe aeroport afar afganistan aflat aflati africa afrihili afrikaans again agentiei aghem
agresat aha ahead aidul ain ainu ajungeti ajut ajutat akan akkadiana akoose aktau akte aktobe aland alba albanez
albaneza aleuta alger algeria algonquiana almati alocatia alocatii altaica alunecat always amabil amandoua amanunte
amanuntit amba ambele ambulant ambulanta ameninta america americana americane americi americii amharic amharica amiaza
amin anadir and andorra aner angaja angajatul angajatului anghe angika angola anguilla anii answer answering antarctica
antarctice antigua anula anuntati-ne any anything aok apa aparatul apare apartamentul apasati apel apelat apelul
apostila aproape aprobat apropie apuca arab araba arabe arabia aragoneza aramaica arapaho arat aratat arawak arde
argentina arhiva arma armata armean armeana armenia aromana ars aruba arunc aruncat asameza ascension ascunse asgabat
asia asistent ask asmara asteapt astepta astrahan asturiana asuncion at ataca atelier atena atikamekw atikokan atirau
atlasul atsam au-pair au-pairii aud aude audio aufen aufent aufenthaltsdokument-gb aufenthaltsrecht august aus
australasia australe australia austria ausvais auto autoritate autorizat auzi auzim avand avara avestana awadhi aymara
az azer azera azerbaidjan azi-noapte azilant azilanti azore bacau back bafia bafut bagajele bagdad bahamas bahia bahrain
baiat balcan balcanilor balineza balti baluchi bambara bamun ban banderas bangladesh barbados barbatului barbuda basaa
basca baskira bataie bator batrani batranii batut bavarez bavareze bearbaiter befel befrait befristet beja belarus
belarusa belgia belgrad belize bemba bena bengalez bengaleza benin bermuda bes between beulah bg bhojpuri bhutan bikol
bildung bildungs bilss bineinteles bini binisor binisorul biometric birman birmana birmania birocratia birou biroul
biroului biskek bislama bit blaibe blau blin blocul blu bn boaba bodo bokmal bolivia borsetta bosniac bosniaca bot both
botswana bouvet braj brazilia brazzaville bre bretona britanica britanice brunei brutar bruxelles bs bucataria bucuresti
budapesta buergergeld bugineza bulgar bulgara bulu bunica burger burgerung burgerungs buriat burkina bursierii burundi
busy butonul buzunar buzunarul by ca-mi ca-s caddo caicos cajun calculatorul calcutta cale caledonie calendar callback
callers calmuca cambodgia camere camerun camp canadiana canapea canare cancun canta canta-mi cantoneza cap capsuni capul
caraibe cardu care-i care-l careva carib carje carnetelul carnetul carolina carry casatorim cash casierie casmira
casnicia castiga castigul casubiana catalana cautare cautat cauti cayman cayuga ce-mi cealalta ceara ceau cebuana cec
cecena ceh ceha cehia celui center centrafricana centrala cerem cererile cernauti cetatii ceuta chagatai chakma chamorro
chancen chancen-aufenthaltsrecht chare cheltuieli chemati chenung cher cherokee ches cheyenne chibcha chiga chiini
chilcotin chile china chinez chineza chinook chipewyan chiria chisinau choctaw chuuk chuukese ciad ciadiana ciat cifre
cifrele cincisprezece cine-mi cipru citeste citit city ciudad ciuvasa civil clarify clarifying clasica clinica clipa
clipita clipperton closed coada coafor cocos codurile colber coleg colegul coletul columbia comisionul command commands
comore comoreza competenta completat condus conect confidentialitate congo congoleza connecting considerat consilier
consilierea consultant contabila contest continu continua continuam continuati continut control contul copenhaga copi
copiile copta coreea coreean coreeana cornica corsicana cote craciun cred credeam credit cree creek crefte creola
crimeeana croat croata croatia cruce cs cuba cuic cuiva cumpar cumpara cunha cunostinta curacao curatenie curge
curiozitatea cursu cutit cuvin cuvine dacca dakota damasc danemarca danez daneza danger dargwa dari daueraufenthalt-eu
day dazaga de-al deaf declarat declined deferenta degeaba delaware demisia deodata deoparte depasesc depind deportat
deporteaza depuna depunem deschidem deschisa desigur despart detali detalii devenit devina dezvoltati dialogue dic diez
digits dinka dintr-o diplomei divehi divoire divortul djibouti docs doctor doctorat documents dogri dogrib doisprezece
dolmecer domestica dominica dominicana domnisoara domnule dopel doresc dori doriti dorm douazecisi dovedesc drace dracu
dracului drepturile drumul duala duba duce dumnezeule dumont-durville dunga dupa-amiaza dura dus dusanbe dyula dzongkha
e-mail ear ebraic ebraica echivalare echivalat echivalata ecspres ecuador ecuatoriala efik egipt egipteana ekajuk
ekaterinburg elamita else elvetiana embu emergencies emergency emiratele en enderbury ending englezeste englezoaica
enorm enter er erclerung erevan eritreea erzya es esperanto eston estona estonia eswatini et eticheta etiopia ewondo
examene expired explicat explice expulzeaza fabrica faceti-mi factura fah failed falkland fallback fang fanti fapt farsi
faso faxul februarie femeie feniciana fer fericit fermier feroe feroeza festivitate fictions fiind fiinta fiji fijiana
filipine filipineza finlanda finlandez finlandeza fir fire fireste first fisierul fiurer flacari flamanda flihtungs
foaie foc foita fol foloseasca folosesc folosim for formalitati formu forta fostul fotograf fr frait francez franceza
franceze frankfurt franta fraza friulana frizona from fugit fulah fum functionara futuna gabon gaelica gagauza galben
galeza galiciana gambia gand ganda gara garantat garantez garantia garsoniera gaseste gasi gat gayo gaz gbaya ge geez
gemeni generala geneva genti georgian gestattet ghana gheld ghestatung gheverbe ghomala gibraltar gilbertina give go gol
gondi goodbye gorontalo gotica grabeasca gratis greac greaca grebo grecia greeting grenada grenadinele gresita grila
groenlanda grozav guadelupa guam guarani guatemala guernsey guinee guineea guineea-bissau gujarati gunoi gusii guyana
gwichin ha hai haida haideti haiti haitiana hakka halkomelem halt halts haltul handover hanovra harkiv hartiile haryanvi
has hausa hawaiiana he heard help herero hi hiligaynon hindi hinglish hiri hitita hmm hmong honduras hong honolulu
horigcaits hotarat hotel hoti hotline hr hu hupa hy i-a i-am i-au iakutk ianuarie iarna iban ibibio idiot idis iertati
ierusalim iese iesit ig igbo ihi iloko imeilul impaturita inari incendi incendiu incerc incet incetisor inchid inchide
inchideti inchiriaza incolo inconstient incorect incurcat indepartate indeplinesc indian indonezia indonezian
indoneziana indrepta infarct informati informatia informatie inginer ingusa inmormantarea innu-aimun inregistrati-va
inscriem inscriere inscris insoara insoteasca instalator institutie insula insulele intai intarziat inteles intensiv
interlingua interlingue interviul intind intoarcem intors intr-o intr-un intrarii intreaba intrebare intrebat
intrebati-ma intregirea intrerupe intretii intretin intru inuktitut inupiak invalid invarte invatat invatata inversate
inveti invitatia invoire iordania iot irak iran irkutk irlanda irlandeza is islandeza islandezii istanbul istoria
italian italiana its ittoqqortoormiit iudeo-araba iudeo-persana iulie iute ja jamaica japonez japoneza jargon javaneza
jersey jobcenter-ul joi joia jola-fonyi jos juarez judecatorie judet judetul jumatatea juramant justitia ka kabardian
kabuverdianu kabyle kachin kaingang kako kalaallisut kalenjin kamba kamciatka kanembu kangri kannada kanuri
karaceai-balkar karakalpak kareliana kargaza kargazstan kathmandu kawi kazah kazaha kazahstan keeling kentucky kenya key
khasi khmera khotaneza kiev kikuyu kimbundu kinshasa kinyarwanda kiribati kirundi kk klingoniana known ko kolsch komi
komi-permiak kong konkani koro kosrae kostanay koyra koyraboro kpelle kraft krasnoiarsk ku kuanyama kumyk kurd kurda
kurukh kutenai kuvi kuweit kwakwala kwasio kyzylorda l-a l-ar l-au lacat ladino lagar lage lagen lahnda lakota lamba
lamuri landras langi language languages lanka laos laotiana lapte larele larg laru las lasat lasati lasens lasungs
latina le-am leafa legat lent lesinat lesotho leton letona letonia lezghian liban liberia libia liguriana lillooet
limbaj limburgheza lingala lingvistic liniste linistit lisabona lituania lituanian lituaniana ln locuim logodnica lojban
lombarda lookup louder louisiana loveste lovit low lower lozi lt luba-katanga luba-lulua lucram luiseno lule lume lumea
lunda lungesc lungire luri lushootseed luxemburgheza luyia lv m-a m-am m-ar m-ati m-au maba macao macar macedonean
macedoneana machame madagascar madureza mafa magahi magazin maghiar maghiara maht maithili makasar makhuwa
makhuwa-meetto makonde malaeza malawi malayalam malaysia maldive malgasa mali maliseet-passamaquoddy malta malteza mam
mana mancat manciuriana mandar mandarin mandingo manipuri manx maori mapuche marathi marchize mari mariane maritat
marocana marshall marshalleza marti martinica marwari masa masai masterul matusa mauritania mauritius mayen mayotte
mazanderani mcdonald md mecanic medicul medie medumba melanezia melilla mende meniu merci mergem merida meridionala mers
mersi meru meta mexic mexico mhm mi-a mi-am mi-ati mi-au mi-e mi-l mi-o mi-s mia miau mica michif micmac micronezia
micsora min minangkabau minhen minunat minut minute mirandeza miroase miros misc misca misheard mitarbeiter mizo mk ml
mlastini mn moarte model moderna mogadiscio mohawk moksha moldovean moldoveanca moldovei moldoven moldovenesc moldoveni
moment monaco mongo mongol mongola mongolia monticello montserrat moose mor more morisyen moscova mossi most motu
mozambic muenchen multam multum multumim multumiri munceste muncitori mundang mutati muzica my myanmar myene n-a n-am
n-are n-au n-avem n-aveti naiba naibii najdi nama names namibia napolitana nascuta naste natiunile naturalizarea
naturalizez nauru navajo navigatia ndebele ndjamena ndonga ne-am necazul necunoscut necunoscuta nedrept neerlandez
neerlandeza neither nelimitata nelimitatul nemteasca nemteste nepal nepalez nepaleza nevis newari next ngambay ngiemboon
ngomba nheengatu nias nicaragua nicidecum niciuna niciunul nider niederlassung niger nigeria nigerian nigte nimerit niue
niueana nko nl no noapte noaptea nobody nogai nord-est nord-vest nordica noronha norvegian norvegiana norvegienii not
nota notar notat notez nothing notice nou-nascut nou-nout nouasprezece nouazeci nout novokuznetk ntorc nu-i nu-l nu-mi
nuer numara numaru number numerele nunt nuuk nyamwezi nyanja nyankole nyasa nynorsk nyoro nzima oara obolo occidentala
occitana oceania oceanul odata odesa odia offer offered ofis oji-cree ojibwa okanagan okay olandeze om oman omoara
omoare omor omul omului one onlain online-ausweis oper operata operator opresc opreste opri oprit optiuni optzeci order
orele orientala originale oromo osage oseta other otomana pa pahlavi painea pair pairii paisprezece pakistan palau
palauana palestiniene pali pampanga pana-n panama pangasinan papiamento papua-noua par paragraf paraguay pardon pare
parerea parfum partea pas pasaportu pasport pastelui pastrati pastun pastuna patesc patron patronul pe-aici perfect
periferica persan persana persoan person peru phenian phrase pica picat pidgin pijin pin-ul pinu pirat piscina pisin
pistol pitcairn pivnita pix pizzeria pl placeholders placere plange plangerea plastic plasticul platea platit please
plece plic plicul plin poarta podgorita poftim pohnpei pohnpeiana police polinezia politica politistii polona polonez
poloneza pona portarul portugalia portughez portugheza postal poti povestesc poze practicum praga pre prefix preluat
prelungim prenume prenumele prerii preturile prezint pricep priceput prien primavara princes principe prind printr
printr-un privacy proaspat proasta probe procedez programez promisiune prompt propozitie prosti prostie prostul
protection provensala prusaca ps pseudo-accente pseudo-bidi pt publicul puerto pui puneti puneti-va punjabi punte pur
puse putea puternic putut-o py qatar quarter quechua question questions quiche quick-check rabdare racit rahat raize
rajasthani ramaneti ramasa ramase randul randuri ranit ranita rapanui rapid rar rarotongan rascolit raspunsul rathaus
rating raubling re read real reala recomandat recordings recunoaste recunoscatoare recunoscator reface referiti
refugiatul refuse refused refuz refuzat regatul regim registreaza regiunea reht reintregire reluati renunta renunte
reopens repeat repet repeta repetati rephrase replaces rescue respingeti respir respira restaurantul restul resurse
revedere revin ri riad rica rico ridicat ro robotul rohingya roma romanca romanesti romani romanian romanii romansa
rombo rosie rost ru ruc rulant rus rusa ruseste rusia rw rwanda s-a s-au s-o sa-i sa-l sa-mi sa-ti saamia
sachbearbeiter-ului sada sahalin sahara saho sain sainigung saint saint-barthelemy saint-pierre sait sakha sal salar
salem salish salut salvam samariteana sambata samburu same samoa samoana sandawe sandwich sange sangereaza sango sangu
sanscrita sansen santali saptezeci sarb sarba sarbatorile sarbo-croata sardiniana sariti sasak sasoaica sat satul
saudita saxona say says scanez scapa scapat schi schimbam schimbati schimbul schimburi scopului scot scotian scotiana
scots scrii script scrisa scurgere scurtatura scuzati scuze second seconds secrete secund secunda sef sefa sefului
selkup semna semnata semnatura semnez semneze seneca senegal sengen senni separate septentrionala serbarea serer sertar
servia seselwa sesotho setswana sexul seychelles sfanta sfantul shambala shan shona short showa si-a si-acum si-i si-ti
sibiu sibung sichuan siciliana sidamo sidiara sierra sigura siksika silence sileziana simboluri simplificata sindhi
singapore singhalez singhaleza singure sint-maarten sinucid sinucidere siriaca site-ul situatia sk skolt sl slab slave
slavona sloi slovac slovaca slovacia sloven slovena slovenia slower so soareci soga sogdien sold soldul solomon somalez
somaleza somalia soninke soraba sorry sosit sotho spal spania spaniol spaniola spanzur spatele special spitalul spune-mi
spuneti-mi spus sq sr sranan srednekolimsk stabileste stagiu stampila stand standard stands statea stats steluta stendig
stephanskirchen sterge sti still stim stire stiut stop stored story stramtori strang strange stransi stresul studend
studenta studiat studiu subiect subiecte subsahariana sud-est sudan sudanul suedez suedeza suedia suicide sukuma
sumeriana sunam sunat sundaneza super suplimentare suriname susu sute sv svalbard sw swahili swati switched synthesised
ta tachelhit tadjica tadjikistan tagalog tagish tahitiana tahltan taita taiwan talmaceasca tamashek tamazight tamil
tamila tanzania tare tarile taroko tasawaq taskent tasta tastati tastele tatara tatei tegratie teheran telefonul
televizorul telugu ten ter tereno teritoriile teritoriul terminat-o terminu terminul teso tests tetigcait tetum th
thailandez thailandeza thanks that the there this ti tibetana tigre tigrin tigrina tigrinya timbre time timne
timor-leste tin tina tinem tinerete tineti-l tipari tiparirea tipat tir tirana tiraspol tl tlingit to tobago togo
tokelau toki tolerantei tolerata tome tonga tongana tongo torie total totdeauna tr traditionala traduce traducerile
tradus tradusa tragul transferati tranzitie tratatul treaba trebe trebuit trecem trecerea treceti treisprezece treizeci
trenul trimis-o trinidad tristan trouble tsimshian tsonga tu tumbuka tunisia turca turistul turkmena turkmenistan turks
tutchone tuv tuv-ul tuvalu tuvana two txt tyap ucenica ucenicia ucraineana ucrainenii udmurt uganda ugaritica uigura uit
uitati uitati-va uite uk ul ulan ulianovsk ultima uman umana umane umblu umbundu unchiul understanding understood
ungaria unit unknown unnamed unreachable unspoken unsprezece up ur uralsk urca urce urcunde urdu urgenta urmareste
uruguay ustura uz uzbec uzbeca uzbekistan v-am v-au v-o vad vaduva valona valoreaza vanuatu var varianta variante
varsovia vase vaticanului ve vechimea vecinei vecinii vecinul veke venda veneta venezuela venise venite verbs verde
verefic verificati verificati-o verigheta verisoara veste vi-l viata viena vietnamez vietnameza vii viitorul vinieta
viol violat violeaza violence virgine voce vocea voiam voice volapuk volum volumul volun vorb vorbeam vorbim vorbit
votez votica vrut vunjo wait waiting wallis walser waray warlpiri washo wav weekend what where withheld wo wolaita wolof
word words written xhosa xiang yangben yangon yapeza yemba yemen yes yo yoruba zac zah zambia zapoteca zarma zaza zbura
zeci zeelanda zelbst zenaga zh zhuang zi-mi ziceti zidar zile-amenda zilele zilelor zilnic zimbabwe zit ziua zonei zulu
zuni zurich zustimung
minte slujba innoiti preschimb nunta preia kilometri
"""
