"""Italian words of questions, and of places."""

WORDS = """
abbassare abcaso abgelehnt abitiamo accado accertare accettata accettato accinese accompagno acioli acte adagio adangme
addett addio addis adyghe aeroporto afar affatto afferrato affitta affitto afghanistan africa afrihili afrikaans again
aggiorna aggredendo aggredit aghem agosto ah ahead ain ainu aiut aiutarmi aiutato akan akoose akte alabama aland
albanese aleuto algeri algeria algerino algonchino allaltro allapprendistato allazienda allegare allingresso
allintegrationskurs allultima alluna alt alta altai alts always alz am amalato amarico ambulanz ambulanza america
americana americane americano americhe amica amico ammazza ammazzarmi ammazzo an anadyr and andiamo andorra aner anghe
angika angola anguilla ani anii annotare annotata annulla annunciarmi answer answering antartide antico antigua antrak
anulare anun any anything aok apena aperta appare approfond aqtobe ar arabi arabia arabo aragonese aramaico araona
arapaho are argentina argentino argomenti argomento armenia armeno arrivati arrivederci arrivederla aruaco aruba arumeno
as ascensione asia asiatico asilante ask asmara aspett aspettano aspettavo aspetti assamese assegni assentarmi
assicurazione assolutamente assume assumermi asterisco asturiano asuncion at atene atikamekw atikokan atsam attacca
attend attenda attimino attimo attivo attuale au au-pair audio aufent aufentalt aufenthaltsdokument-gb aufenthaltsrecht
aus auslender australasia australi australia australiano austria austriaco ausvais autista automa automatica automatico
autorizza avaro averla averne avestan avverto avvicina avvisa awadhi aymara ayun az azerbaigian azerbaigiano aziende
azzorre back badaga badante bafia bafut bahamas bahia bahrein bakhtiari balcan balinese bambara bambina bamun banderas
bangladesh banjar bantu barbados barbuda bari basa baschiro basco bassa bassi batak bator bavarese bearbaiter bebe befel
beffrait befrait begia beh belgio belgrado belize beluci bena bengalese benin bermor bermuda besaid bescainigung besloi
betawi between beulah bg bhojpuri bhutan bi bicchiere bicol bielorussia bielorusso bildung bildungs bini birmania
birmano bishnupriya bislama bisnonna blaibe blau blin blissymbol blocare blocatto bn bocciato bodo bogota boh bokmal
bolivia bollino bolzano bosniaco both botswana botte bouvet brahui braj brasile brasiliana bregsit brennero bretone
britanniche brucia bruciando bruciato bruckmuhl brunei bruxelles bs bucarest buco buergergeld bugi bulgaria bulgaro bulu
buon buona buonanotte buonasera buone buongiorno burger burgherung buriat burkina burocrazia burundi bus busingen busy
buttare buttata by cabardino cabilo caddo caicos caienna cairo cait cajun calcutta caledonia calendario callback callers
calma cambiamo cambiarne cambiate cambiatto cambogia cameriere camerun camerunense cammina campi canadese canarie
cancellaste cancelletto cancun cantina canton cantonese cap capirla capito capiznon capoverdiano carabinieri caraibi
careliano caribico carico carne carolina carozina carry casablanca caseificio casella catalano cavolo cayman cayuga
cazzo cebuano ceceno cechia ceco cek center centinaia centrafricana centralinista centralino cera cercarsi certamente
ceuta chakma chamorro chancen chancen-aufenthaltsrecht chandyga chattato chegio cherokee cheyenne chiamando chiamarci
chiamare chiamata chiamate chiamato chiarirlo chibcha chiedete chiemsee chiga chiini chilcotin chimborazo chinook
chipewyan chiud chiuda chiude chiudete chius chiusa choctaw chuuk chuukese ciad ciadiano ciagataico cianzen ciao ciarmi
ciat ciata cifra cifre cile cina cinese cinquanta cinquantacinque cinquantadue cinquantamila cinquantanove
cinquantaquattro cinquantasei cinquantasette cinquantatre cinquantotto cinquantuno cipro cita citadinanza city ciudad
ciuvascio civilmente clarify clarifying classico clicca clinica clipperton closed cocos cognata cognomi colleg collega
colleghi colombia colombiana coloniese colpit coltello combinato cominciaste command commands comore comoriano compagno
competenza compila compilare completare comprese compro congo congo-brazzaville connecting conosce conoscenza conosceva
conosco consegnano consegnato conservo consulente contabile contact contadino contante contenuto continu continua
continuare continui continuiamo controllate controllato controlo conviene convocata copenaghen copie copre copto corea
coreano cornico corretto corsia cosaltro cosovo costare craft cree creek crefte creolo crimeo croato croazia cs cuba
cucina cunha curacao curare curdo curiosita dacca daccoglienza daffitto dakota dallalbania dallanno dallinizio
dallufficio dalluno damasco dammi danese danger danimarca danna dargwa dari daten dattesa daueraufenthalt-eu davorio
davvero day dazaga deaf deambulatore declined delaware dellaltopiano dellaltro delloceano dente deportando deportano
desidera desidero destate dettagl dettagli dettaglio dia dialogue diaria diavolo diceva dichiarata dici diciamo
diciannove digiti digits dimenticatto dinanza dinca dindirizzo dinvito dio dipendono diplomi diretto direttore dirgli
dirmi disabili disoccupata dispiace disponibile disturbata dito diula dium divano divehi diventano diventata divento
diversi divorziato dm do dobbiamo docs documents dodici dogri dogrib dolce dolmecer domandare domandato domestica
dominica dominicana dopel dopia dormo dovuto duala dumont-durville dusun dzongkha e-mail ear ebraico ecclesiastico
ecuador edilizia effe efik egitto egiziano eh ehm ekajuka ekaterinburg el elamitico elettronica else embu emergencies
emergency emergenza emigrata emiliano emirati en enderbury ending endorf enter equatoriale er erclerung eritrea erore
ervers erzya es esami esce esclusivo espellendo espellono esperanto espres espulso estate esterne estone estonia
estremegno eswatini et etiopia europei eurozona ewondo ex expired fabbrica fac facilmente fah failed falkland fallback
famagosta fang fantastico fanti fargli farla faroese faso fatte fatti febbraio fede femminile fenicio fer ferie ferita
ferito ferma fermare fermarmi fermarsi feste fi fiamme fiammingo fidanzata figi figiano fila filippine filippino finise
finlandese finlandia finora finzion fire firmare firmato firmi firmo first fiurer flictungs fogli foglietto folmact
fondo food for forte forzato fotocopie fotografie fotografo fr franca francese francesi francobolli francoforte
francoprovenzale frase frequentare frisone friulano from fulah fumo funsiona funzionano funzionari funzioni fuoco
furgone futuna gabon gaelico gagauzo galiziano gallese gambia ganda garantire garantito gare gas gayo gbaya geez
gelateria gemelli genittori gentile gentilissim gentilmente georgiano gergo gerusalemme gestattet ghana ghego gheld
ghestatung ghiaccio ghomala gi giacarta gialla giamaica giamaicano giapponese giavanese gibilterra gibuti gilaki
gilbertese gimento giordania giornata giovedi gira girato giro giuba giudeo giudeo-spagnolo giudizio giurato giustizia
give go gondi goodbye gorontalo gotico gradirei graffiata grafo gratis grazi grebo grecia greeting grenada grenadine
grigi groenlandese groenlandia guadagnano guadagnarmi guadalupa guai guaio guam guarani guardando guardare guardate
guardato guardo guatemala guernsey guida guidi guinea guinea-bissau gujarati gusii guyana gwichin haida haiti haitiano
hakka halkomelem handover hannover haryanvi has hausa hawaiano he heard help herero hi hindi hinglish hiri hittite hmong
honduras hong honolulu hotline hr hu hupa hy iban ibibio idraulico ig igbo ilimitato ilocano ilongo imeil imparato
impicco impiegat impiegati imprecisata impresa inari incaricat incendio incidente india indiano indonesia indonesiano
infarto infilo infinite info informazion informazione ingegnere ingegneria inglesi ingrico ingush innu-aimun insegue
inseguono insomma integrazione intende intendo intensivo intera interessa interlingua interlingue inuktitut inupiak
invalid iran iraq irlanda irlandese is iscrivermi iscriversi islamico islandese islandesi isola isole israele istanbul
istruzioni itagliano italian italiani its ittoqqortoormiit ja jakutsk jersey jesolo jola-fony juarez jutlandico ka
kachin kaingang kako kalenjin kalmyk kamba kanembu kangri kannada kanuri kara-kalpak karachay-balkar kashmiri kashubian
kathmandu kawi kazakistan kazako keeling kentucky kenung kenya ker key kharkiv khartum khasi khmer khotanese khowar
kiche kiev kikuyu kimbundu kinshasa kinyarwanda kirghiso kirghizistan kiribati kirmanjki kk klingon known ko komi kong
kongo konkani koro kosraean kotava koyra koyraboro kpelle krasnojarsk ku kuanyama kumyk kurukh kutenai kuvi kuwait
kwakwala kwasio labbiamo laccordo ladino ladri laereo laffido lagenzia laggiu laghe laghen lahnda laiuto lakota lamba
lambas lanca landra langi language languages lanka lanmeldung laos lapprendistato larb larchivio lasci lasciano lasciate
lassegno lassens lassensore lasung latina latino latinoamericano latto lau lau-pair laufent laufenthaltsdokument
laufenthaltsdokument-gb laufenthaltsgestattung laufenthaltskarte laufenthaltstitel laureati lausbildung lavana lavare
lavevo lavoravo lavori lavvocato legal legatto leggete leggo lelterngeld lent lentamente lento leopoli lequipollenza
lesgo lesotho lesperienza letgallo letto lettone lettonia lettore leuropa lfsj libano liberate liberia libia libretto
ligure lillimitato lillooet lima limburghese limpiegata limpresa lincidente lingala linghilterra linguistico lintervista
lisbona lituania lituano livone ln lojban lolo lombardo lome lonline lonline-ausweis lontana lontani lookup lorale
lospedale lospite louder louisiana low lower lozi lt luba-katanga luba-lulua lubiana lugano luglio luiseno lule lunda
luri lushai lushootseed lussemburghese lussemburgo luyia lv maba macao macchinetta macedone machame macua madagascar
madurese mafa magahi magazzino maggio maggiori mah maithili makasar makhuwa-meetto makonde malawi malayalam malaysia
maldive malecite-passamaquoddy maledetto maledizione malese malgascio mali malta maltese maltratta mama mancava manchu
mandar mandarino mandarla mandate mandingo mando manipuri mannese mano mantengo maori mapudungun marathi marchesi mare
mari marianne marocchini marshall marshallese martinica marwari masai mascate matri mattino mauritania mauritius
mauriziano mayen mayotte mazandarani mbundu mcdonald md meccanico medica medio medumba melanesia melilla memoria mena
menangkabau menat mende mengrelio mentawai menu mercato mercoledi merda merida meridionale meru messaggiare messicano
messico metchif mettendo metterli mettermi mettete metti mezzora mhm mica micmac micronesia micronesiana milano militare
mille milleottocento min minaccia minori minut minuto mirandese miseria misheard mitarbeiter mk ml mn modello moderno
mogadiscio mohawk moksha moldavia moldavo molie mollo moment mongolia mongolo monio monolocale monticello montserrat
moose more morendo morire morta morto mosca mossi most mostrare mostrato motu mozambico mulari multilingua mundang muore
muove muovermi muratore mutuo my myanmar myene najd nama names namibia napoletano nasionale natale naturalizzarmi
naturalmente nauru navajo nazioni ndebele ndjamena ndonga neanche negativo negozietto negozio neither nellaltra
nellufficio nepal nepalese nera nero netti nevis newari next ngamambo ngambay ngiemboon nheengatu nias nicaragua nider
niederlassung nient niger nigeria nigeriano nigte niue nko nl nobody nogai nonna nono nord-occidentale nord-orientale
nordafrica norimberga noronha norse norvegesi not nothing notice notizia notte nova novan novantacinque novantadue
novantanove novantaquattro novantasei novantasette novantatre novantotto novantuno novial novokuzneck nuer number nuuk
nyamwezi nyanja nyankole nyasa nynorsk nyoro nzima obbliga obbligatoria obligo obolo occidentale occitano occorre
occupata oceania odia odore offer offered offre offrono oh oji-cree ojibwa ojibwe okanagan okay olandese olandesi oman
one onlain opera operai operator operatore operatrice opper opporre opzioni order orientale originali origkaits oromo
osage oscurato ossa ossetico otanta other ottantacinque ottantadue ottantanni ottantanove ottantaquattro ottantasei
ottantasette ottantatre ottantotto ottantuno ottimo ottomano ovunque pa pacco paesino pagando pagarlo pagavano paghetta
pagina pahlavi pair pakistan palatino palau palazzo palestinesi pali paludi pampanga panama panetiere panettiere
pangasinan papa papiamento papua par para paraguay parente pari parigi parlando parlarne parlate parliamo part
partorisce pas pasaporto pashto pashtu pasqua passata passate passiamo pazienti pecuniaria pena penna pennsylvania
pensando pensate pensato pensavo pensionati penso perdita perfetto periodo permeso permessi permettere permiaco persiano
person peru peruviano pezzo phrase piacere piacerebbe pianta pianure piastrellista piatti piccardo picchiat picchiata
picchiato piccola piccoli piccolino piccolo pidgin pieghevole piemontese pijin pirata piscina pisin pistola pitcairn
pizzaiolo pizzeria pl placeholders plastica please pochi pochino pohnpei polacco police polinesia politica poliziotti
pomerigio pompieri pona ponape pontico porca portarci portarmi portiere portogallo portoghese portorico posti poteva
potrei povero praga pratiche pratticum preciso preferire preferirei preferisco prefisso prego prema prenda prenderebbe
prendermi prenotarsi prenotazione prenotta prepagata preparate presento prezzi prien primavera princes principe pristina
priva privo profumo prolun promessa prompt proposito prosegu prosimo prossima protection proteggo protetto provato
provenzale provo prussiano ps pseudo-accenti pseudo-bidi pt pubblicita puc pugno pulizie punjabi puoi puzza py qatar
qualcos quaranta quarantacinque quarantadue quarantanove quarantaquattro quarantasei quarantasette quarantatre
quarantotto quarantuno quarter quattordici quechua question questions quick-check quik quindici quiz raccolgo raccontare
ragazzo raggiungermi raggiungesse raggiungibile raise rajasthani rallent rangoon rapanui rapid rarotonga rating raubling
read recitare recordings rect refuse refused regel registrare registratta regno reopens repeat rephrase replaces
repubblica rescue respira respirare restituire resto reykjavik ri riagganci riaggancio riattacc riattacchi rica riccorso
richiamata richiamato richiami richiamiamo richie ricomincia ricominciare ricongiun riconosce riconoscente riconoscono
riconosiuto ridi ridic ridire rifa rifare rifate rifiutano rifiutate rifugiata rifugiatto riga righe riguardo rimandano
rimane rimanere rimanete rimanga rimasti rimediare ringrazi ringrazio rinnovarlo rinnoviate rinovare rinovo ripartire
ripet ripeta ripetere riposo risparmi risponditore rispondono risposto rissa risulto ritratto riunione rivolge rivolgo
riyad ro roba rohingya roma romagnolo romancio romani rombo romeno rossa rosso rotumano roviana ru ruanda rubbato
rubinetto ruc rumeno rumore rundi russia ruteno rw sabato sac sacha sachalin sahara saho saint saint-barthelemy
saint-pierre salem salire salish salomone salva salve salviamo samarcanda samaritano samburu same samia samoa samoano
samogitico sandawe sandwich sango sangu sangue sanguin sanscrito santa santali santarem santelena saperne sapeva sardo
sasak sassarese saterfriesisch saudita saurashtra say says sbagliatto sbaglio sbarcato sbrigare scadono scadutto scain
scainigung scambiati scannerizzare scansionata scappata scappati scelte scendere scenghen sceso scibung sciocchezza
sciuz scivolato sconosciuta scorciatoia scozzese script scritte scrive scrivi scrivono scusa scusate second secondino
seconds seglaubnis segna segni segreteria segreti seguo selayar selkup semplicemente semplificato seneca senegal senni
sensi senta senti sentiamo sento senz separatta separo serata serbo-croato serer seri serviva sessantacinque sessantadue
sessantanove sessantaquattro sessantasei sessantasette sessantatre sessantotto sessantuno sesso sete settanta
settantacinque settantadue settantanove settantaquattro settantasei settantasette settantatre settantotto settantuno
settentrionale settentrionali seul seychelles sfilato sfuggita sfuggito shambala shan shona short sichuan sicilia
siciliano sicura sidamo sierra significato signore signorina siksika silence sindhi sinferopoli singalese singapore sint
siriaco sistemare situazione sitz sk skipass skolt sl slave slavo slesiano slovacchia slovacco slovenia sloveno slower
soccorso soddisfatto soga sogdiano sogno soli somalia somalo somma soninke sorabo sordo sorry sotho sovvenzionato
spagnolo sparito speciale specialista spedito spetta spettare spiegare spieghi sportellista sposa sposarci sq sr sranan
stagionali stamattina stampa stampano stampare stampato stancato stand standard stands stanze stats stazione still
stipen stoccolma stop stored storie storto story strada straits strangola stranniero straordinari street stress
studentessa studiato stuprat stuprata subsahariana sud-est sud-orientale sudafrica sudan suicid suicidarmi suicide
suicidio suicido sukuma sullaereo sumero sundanese supplemento suriname sussi susu sv svalbard svedese sveglia svenut
svezia svizero sw swahili swati switched synthesised ta tace tagalog tagico tagikistan tagish tahltan taita taitiano
taiwan taliscio tamashek tamazight tamil tante tanzania tarifit tario taroko tasawaq tasca tashelhit tasti tasto tataro
te teheran telefonato telefonino telugu temne ten tendig tenete ter tereno terre territori teso tests tetig tetum text
th thailandese thanks that the there this tibetano tiene tigre tigrino tigrinya timbro time timor tirana tiro tl tlingit
to toba tobago tocca togliere togliermi togliete togo tokelau toki tokyo tolgo tollerata tome tonga tongano tongo topi
torino tornano tornarmene tornato tornedalen tr traccia tradizionale tradotta tradotto traduzioni transfer trasferi
trasferirci trasferita trasferta trattati trecento tredici trentacinque trentadue trentanove trentaquattro trentasei
trentasette trentatre trentotto trentuno trinidad tristan trouble tsakhur tsimshian tsonga tswana tu tucuman tulu
tumbuka tunisi tunisia tunisino turcomanno turkmenistan turks turni turoyo tutchone tuv tuvalu tuvinian two txt tyap
uccide uccidermi uccido udmurt ufficiali uficio uganda ugaritico uh uiguro uk ulan ulteriori ultima umana umano
unattestazione unausbildung understanding understood undici une une-mail unemergenza unesenzione ungherese ungheria
uninformazione unite unito universitario unknown unnamed unreachable unspoken up ur urcunde urdu urgenza uruguay usa
usare uscita uscito usiamo utile uz uzbeco uzbekistan vaffanculo valigie vallone vanuatu varsavia vaticano vechia vechio
vedere vedovo veloc velocizzare venda vendere veneto venezuela venticinque ventidue ventinove ventiquatro ventiquattro
ventisei ventisette ventitre ventotto ventuno venuti vepso vera verbale verde verfahren vergini verifica verificare
versione viaggiano vicini vietnamita vigile violence violentat violentata viver viveva vivevamo voce voice volapuk
volentieri volevo volon volontariamente volontariatto volume voro vorrebbero vorremmo votare voto vunjo vuol vuoto wait
waiting walamo wallis walser waray warlpiri washo wav wayuu wemba what where withheld wo wolof word words written xhosa
xiang yangben yapese yemba yemen yes yiddish yo yoruba yupik zaconico zagabria zambia zamt zapotec zarma zaza zelanda
zelandese zenaga zero zh zhuang zia zimbabwe zimmer zio zions zoroastriano zulu zuni zurigo zustimung
scarso racconto accorto dimesso venendo conclusi finendo spontaneamente sostiene procedo orientamento diversamente
frigorifero chilometri musica nozze attento
"""
