"""German words of questions, and of places."""

WORDS = """
aaiun abbau abbrechen abchasisch abfall abgabe abgefahren abgegangen abgelehnte abgenommen abgeschlossen abgesprungen
abgewiesen abhaken abhau abholschein abholt abholzettel abitur abkuerzung abkurzungen ablaeuft ablassen ablaufdaten
ablegt ablehnungsbescheid abrufen abschnitt absetzen absperren abspringt abstempeln abwarten abzuege accra aceh acholi
achso achtundachtzig achtunddreissig achtundfunfzig achtundneunzig achtundsechzig achtundsiebzig achtundvierzig
achtundzwanzigsten achtzehnten adana adangme addis adieu adoptiert adres advent adygeisch aendern aendert aenderung
aerger afar afghanen afghanin afrihili afrika afrikaans after again aghem agypten agypter agyptisch agyptisches aha
ahead ahn ahnen ahnlich ainu aires airline akademikerkarte akan akkadisch akoose aktiviert aktobe aktualisiert akustisch
akzeptieren alabama alandinseln albanisch aleutisch algerien algerisches algier alkohol allererste allergie allgemeine
alpenverein alt-newari altenglisch altenpfleger alteren alternative altersgrenze alteste altester altfranzosisch
altgriechisch althochdeutsch altirisch altnordisch altpersisch altpreussisch altprovenzalisch altsyrisch always
amerikanerin amerikanisch-samoa amerikanische amharisch amsterdam amtlich amtliches amtsgesprach amtz and andenken
anderungsschneiderei andorra aner anerkennt anfangt anfordern angegriffen angehoerige angekommener angelegenheiten
angeln angelschein angesprungen angestellter angezogen angika angola anguilla anheuer anii anklicken anklopfen
ankundigen ankunft anleitung anmeldet anpacken anrucken anrufbeantworter anschauen anschaut anscheinend anschleppen
anschluss ansparen anstossen answer answering antalya antarktis antarktisgebiete antigua antraege antrete antreten antue
antun any anything anywhere anzurufen ao-naga aquatorialguinea arabische arabischen aragonesisch aramaisch araona
arapaho arawak arbeitgeberbestatigung arbeitsbeginn arbeitsgenehmigung arbeitsstelle arbeitssuchende arbeitstitel are
armenien armenisch aromunisch arsch arschloch artikel aruba arzte arztpraxis as ascension aserbaidschan
aserbaidschanisch asgabat asien ask asmara assamesisch assistent assistenzarztin astrachan asturisch asuncion asylbe
asylbewerbergeld asylbrief asylentscheidung asylheim at athiopien atikamekw atikokan atmen atmet atsam au au-pair
au-pair-madchen au-pair-vertrag au-pairs audio aufbaue aufenthaltsding aufenthaltsdings aufenthaltsdokument-gb
aufgeflogen aufgeht aufgelost aufgeregt aufgerufen aufgeteilt aufgewachsen auflegen aufmacht aufnahmebescheid aufraumen
aufreissen aufsagen aufschneiden aufschreib aufstockende aufteilen auftrag aufzusetzen auge augen augenblick
ausbildungsplatzsuche ausbildungsstelle ausbildungstitel ausdenken ausfallt ausfliegen ausflug ausfuellen ausfuhrlich
ausfuhrlicher ausgabestelle ausgebrochen ausgebuxt ausgedacht ausgeflogen ausgefuellt ausgefullt ausgehalten
ausgehandigt ausgelernt ausgepackt ausgereist ausgestiegen ausgetauscht ausgetreten auskennt auskunfte auslaenderamt
auslaenderbehoerde auslaenderstelle auslaendische auslaendischer auslandsjahr auslandssemester auslandsstudiums auslauft
auslesen ausnahmsweise ausprobieren aussenstelle ausseres aussichtslos australasien auswahlen auswandert ausweis-app
ausweisfunktion ausweiss auszuhalten auszureisen autokauf automatischer autonomiegebiete autor autowasche avestisch
awadhi awarisch aymara az azoren azubine azubis ba baba bachtiarisch back backermeister badaga baden baden-wurttemberg
baecker baeckerei bafia bafog-amt bafut bagdad bahamas bahia bahnhofsplatz bahrain bairisch balinesisch bambara bamun
bandansage banderas bangalore bangen bangkok bangladesch banjaresisch bapperl barbados barbuda barcode barras bart
baschkirisch baskisch bassa batak bauantrag bauen bauern baufirma bauingenieur bauschutt bauteil bauunternehmer
bayerischen bayerns beachten beamte beamten beantrag beantworte bearbeitern bedauye bedeutung bediene bedienen bedient
bedienung bedroht beenden befristeten beglaubigte begonnen begrundung behindertenparkplatze behoerde behorden
behordenkram beiblatt beieinander beine beirut beisammen beisst bekannten belarus belarussisch beleg belgien belize
bellt belutschi belutschisch bemba bemuht bena bengalisch benin benutz benutze berat berater bergmari bergpass
bergunfall bermuda beruflich berufsanfanger berufssprachkurs berufstatig beschadigt beschaeftigung beschraenkung
beschriftung beschwere besetzt besichtigung besitz besseren besseres bestaetigt bestatigungsmail bestellungen besuche
betawi betreuerin betreut between beulah bevors bewegt bewerbe bewerberin bewerbung bewohner bewohnerin bewusstlos
bewusstsein bezahlter bg bhodschpuri bhutan bienenvolk biete bietet bihac bikol bildchen bildern billig billige bini
biometrischen biotonne birmanisch bischkek bisherige bisherigen bishnupriya bislama bisserl bissi bissl bit blackfoot
blamieren blasen blatz blaues blechdepp bleib blicken blin blind bliss-symbole blitzt bloder blodes blue-card-inhaber
bluht blute blutet bmw bn boah boden bodo boese bokmal bonus bootsfuhrerschein bootsschein borenes bose both botsuana
bouvetinsel box braeucht braeuchten brahui braille braille-beschriftung braj-bhakha branchenbuch brannenburg brasilianer
brauchten brauchts braunes bre breit bremen brennholz brennt brennts bretonisch bricht brieffreundin brille bring
bringts bristol britisches brocken brucke bruckmuehl brunei brussel bs buben buch bucher buchhaltung buchstabiere
buchstabieren bude buechlein buehr buenos buer buergen buerger buergergeld buergern buergerung buergerungs buero bugelt
buginesisch buk bukarest bulgarin bulgarisch bulu bund bundesadler bundestag bundeswehr buren burgerrung burjatisch
burkina burokauffrau buros burundi busfirma busingen busse bussgeldbescheid busy by cabo caddo caicosinseln cajun
callback callers cancun capiznon carolina-algonkin carry cayuga ce cebuano cent cesky cestina ceuta chakma chamorro
chancen-aufenthalt chancen-aufenthaltsrecht chandyga chanzen checkliste chefin chefs chemiewerk cherokee cheyenne
chibcha chiini chilcotin chimborazo chinese chinesisch chinook chipewyan chirurg choctaw chor chowd chuuk chuukesisch
ciao city ciudad clarify clarifying clipperton-insel closed cloud command commands computerstimme connecting contact
cookinseln cordoba corona cote cree cs cunha curacao d-visum daad daad-stipendium dabeihatte dach dachdecker dackel
dakota damen damits dampf dane danebenliegen danen danger danisch danke dankeschon daressalam darfs darginisch dari darm
darussalam data dateianhang datenbank datenleck datenschutzerklarung datenschutzgesetz daueraufenthalt-eu dauerpapier
daumen day dazaga dazubestellen dazubuchen deaf declined definitiv delaware dement dentin depp depression dermin dern
derzeit detail details deutlich deutsch-test deutschkenntnisse deutschlernen deutschunterricht dhivehi dialogue dialyse
diar dieb dienstaufsichtsbeschwerde digits dinka diola divoire do dochter docs documents dogri dogrib doha doktorarbeit
dominica dominikanische donaudampfschifffahrt doppelnamen dortige dosenoffner douala dranbleiben dranhaengen
dranstuckeln draufhaben draufklicken draufkriegen drauflegen draufschauen draufzahlt dreher dreht drei-monats-frist
drei-monats-papier dreissigsten dreitausendneunhundert dreiundachtzig dreiundfunfzig dreiundneunzig dreiundsechzig
dreiundsiebzig dreiundvierzig dreiundzwanzig dreizehn drinnen drittstaaten druck drucke druckerei druckt drueben drueck
druecken drunten dschibuti duala dubai duerfen duldsamkeit duldungszettel duldunk dumme dummerweise dumont-durville
durchgeht durchgelassen durchgeschaut durchgestellt durchziehen duschanbe dyula dzongkha e-mail e-mail-adresse
e-rollstuhl eana ear ebersberg ec-karte echt echter echtes ee efik egal ehegattin ehemanns ehepaarrabatt eher ehre
ehrenamtlich ehrenamtliche eid-funktion eidgenossin eigenem eilproduktion eilzuschlag einbrecher einbuergern
einbuergerungsantrag einbuergerungsgebuehr einbuergerungstest einbuergerungsurkunde einburgerungsverfahren
einburgerungszusicherung einfache einfallen eingebuergert eingegangen eingehalten eingeladen eingesteckt eingetragen
einholen einjahrige einladungsschreiben einnehm einreist einschreiben einschulung einstecken einsteigen eintrittskarte
einunddreissig einundfunfzig einundneunzig einundsechzig einundsiebzig einundvierzig einundzwanzigste
einverstandniserklarung einwanderungsabteilung einzelheiten einzelne einziehe einzige einziges einzimmerwohnung
einzureichen eis eiscafe eisdiele ekajuk el elamisch elektrikerabschluss elektrischen elektroingenieurin elektronische
elfte else elternteils elternzeit embu emergencies emergency emilianisch emirate empfang empfanger enderbury endgultig
ending engagiert englaender englischen english enkelin entbunden entdeckt enter entgangen entlassung entsorgt entstanden
equidenpass erdbeben erdbeerhof erdenburger erfahrt erfuellen erfulle ergebnis erhangen eriwan erkannt erklaert
erklaerung erledigt erneut ersetzt ersja-mordwinisch ersma erspartes erstantrag erste-hilfe-kurs erstens erstere
ersteres erstmal erwachsener erwarten erwerbsminderungsrente erzaehle erzaehlt erzahlen erzieherin espanol esperanto
estland estnisch eswatini et etage eu-ausland eu-burger eu-burgern eu-familien eu-gebiets eu-land eu-pass eu-praktikum
eu-programm eu-recht eu-rechten eu-staat eu-staaten europaeer europaeischen europatour europaweite eurozone ewigen
ewigkeiten ewondo examen exfreund exmatrikuliert expertin expired express-zuschlag extremadurisch facebook
facebook-kommentar fachkraefte fachkraeften fachkraeftetitel fachleute faehrt faellig faellt faengt fahrer fahrlehrer
fahrschein fahrzeugschein failed falklandinseln fallback falscher faltblatt familiar familienangehoerige familienkasse
familiennamen familientitel fanti farefare faren faroer faroisch fasching faso fasst faulpelze faxen feedback-funktion
fehle feierlich feilnbach feld feldkirchen feldkirchen-westerham fen fenster fernfahrer fernsehen festangestellt festen
fester festgenagelt festgestellt feststeht feststellungsverfahren feuer feuerloscher fi fick fiction fidschi
fidschi-hindi fierzig filipino film fingerabdrucken finnisch finnland fire firmen firmennamen first fitnessklub fizit
flamisch flammen fleck fleissige flieg fliessend fliesst flott fluchtlingsanerkennung fluchtlingsheftl
fluchtlingsreiseausweis fluchtlingsschutz fluecht fluechtlinge fluechtlings fluechtlingspass fluge fluglinie
folge-chancenkarte foll forst fortfahren foto-code fotograf fotografieren fotokopien fr fragebogen fragenkatalog franca
francais frankoprovenzalisch franzosisch-guayana franzosisch-polynesien franzosische frauenarztin frauennamen
freiberufliche freien freifahrtschein freilich freinehmen freistellen freiung freiwilliger fremde fremden fremdsprache
freundlich friaulisch frischgebackenen friseurin fristet fristeter from fronleichnam frueh frueher frueheren fruehestens
fruehjahr fruehling fruer fruhere fruherer fuenf fuenft fuenfunddreissig fuenfundzwanzig fuenfzehn fuenfzig fuers fuhre
fuhrung fuhrunternehmen funfkopfige funfstellige funfund funfundachtzig funfunddreissig funfundfunfzig funfundneunzig
funfundsechzig funfundsiebzig funfundvierzig fussball fussballweltmeisterschaft fussen futsch futuna ga gabri gabs gabun
gaertnerei gaeste gagausisch galicisch galisch ganda gange gartenhaus gasgeruch gastarbeiter gastarbeiterin gasteltern
gastmutter gastro gatte gayo gb-dokument gb-papier gbaya geaendert gebaeude gebardensprachdolmetscher gebardensprache
gebens gebeten gebiets gebietsbeschrankung gebrannt gebur geburtsdaten gedruckte geduldeter geduzt geehrte geez
gefaltete gefangen gefeiert geflogen geflohene gefluechteter gefuhrt gegisch gehaltsabrechnungen gehaltserhohung
geheissen gehminuten gehoert geholfen gehor gehorig gehweg gekocht gekuendigt gekurzt gel geladen gelang gelau gelb
geldautomat gelerntes gell gelocht gelochte gelogen gemeinsam gemeinsame gemeinschaftsunterkunft gemusehof genauer
genaueres genehmigungspflichtig generalkonsulat genickt genieure geoeffnet georgier georgisch gepackten gepasst geprueft
gerasselt gerechnet geredet german gesammelt geschaeft geschaftsfuhrer geschaftsplan geschaftsreise gescheites
geschlagen geschluckt geschneit geschutzt geschwarzten geschwarzter geschwister gesellenpruefung gesellschaft gesessen
gesetzliche gespraech gessen gestat gestohlene gestoppt gesuchte gesund gesundheitlichen getauft geteilt getrennte
gewahlt gewartet gewehrt gewerbeamt gewerbeschein gewohnt geworfen gewundert gewurgt gewusst ghomala ghor gibraltar gibs
giessen giftmobil gilaki ginge gings gips girokarte give glasfaseranschluss glaube gleiche gleichen gleicher gleiches
gleichwertigkeitsbescheid gluck go goes goethe-institut goethe-zertifikat gondi goodbye google gote gotisch gottes
grafen grauen grauslig grebo greeting greift grenada grenadinen grenzer griechisch grillt grinja gronland gronlandisch
grossstadt gruenden gruene gruenes grundgesetz grunen grunlich guadeloupe guam guarani guatemala guel gueltig gueltigen
guernsey guinea guinea-bissau gujarati gung gusii gutenachtgeschichte gutschein gutverdiener guyana haag haaren haelt
haeng haengen haengt haett hah hahn haida haiti haiti-kreolisch hakka halbmond halfing halkomelem hallihallo
halteverbotsschild halts hande handen handler handover handwerkskammer handyfotos hang hannover hanoi haperts happing
haryanvi has hats hatts haufen hauptmenu hauptperson hausa hausarbeit hausfrau hausgeburt hausliche haussa
hausverwaltung haut hautarzt havanna haven hawaiisch he heard heben hebraisch hefte heidelberg heikle heimbringen
heimfahrt heimfliegt heimflug heimlich heimzufliegen heiratsantrag heiss heissen helfe helferin helferjob helfern
helllichten helm help herd herero hergeben hernehmen herren herrgott herz herzinfarkt herzkrank herzlichen herzlichsten
hessen hethitisch heuer hey hi hierzu hiesigen hiesiger hilf hilfreich hilfst hiligaynon himmel hinblattern hindi hinein
hinfahr hinfallig hingegangen hingekommen hingeschaut hingeworfen hinlegen hinmussen hinschreiben hintendran hintendrauf
hintergrund hinterherschieben hinterlassen hinweisen hinziehen hiri-motu hirschen hiwi hiwi-job hmm ho-chi-minh-stadt
hoam hob hocharabisch hochdeutsch hochland-quechua hochries hochschwanger hochziehen hock hockt hoerigkeit hoert hohen
hoher hol holde holds holland hollandisch hollen home honduras hongkong honolulu hopfenernte hor hose hotelaufenthalt hr
hrvatski hu humanitarer hundefuhrerschein hundertdreizehn hundertmal hupa hurden hy iban ibibio ichs ict ict-karte idee
identitaet igbo ilokano imam imehl immatrikulationsbescheinigung impfpass inari-samisch inderin indischen indischer
indonesisch ine info information inguschisch inhaber innen inntalhalle innu-aimun inselgebiet inseln intensivsprachkurs
inter interessieren interlingua interlingue internatsschuler internetdings inuktitut inupiak invalid iranische
irgendeine irgendeinem irgendwer irgendwohin irisch irland irrtum is ischorisch islandisch isle israelis isses italiano
italienisch its ittoqqortoormiit jahrchen jahrelang jahresende jahresgebuhr jahreskontingent jahrgang jaja jakutisch
jakutsk jamaika jamaikanisch-kreolisch japanisch jare jaren javanisch jawohl jawoll jederzeit jekaterinburg jemen jep
jersey jiddisch jo joa jobbe jobcenter-bescheid jobverbot jordanien journalistin juarez judisch-arabisch
judisch-persisch jugendamt jugendmannschaft jungferninseln jutisch ka kabardinisch kabul kabuverdianu kabylisch kachin
kaertchen kaimaninseln kaingang kako kalenjin kalkutta kalmuckisch kamba kambodscha kamen kammer kamtschatka kanadier
kanal kanaren kanarische kandidat kanembu kangri kannada kante kantonesisch kanuri kapazitaten kapier kapiert
karakalpakisch karatschaiisch-balkarisch karatschi karelisch karibik karibisch karibische karre karten-app kasachisch
kaschmiri kaschubisch kaserei kassensitz kassierer kassiererin kasten katalanisch katar kategorien kathmandu kawi kei
keinesfalls keiten kenne kennenlernen kenntnisprufung kennung kennwort kentucky kenyang key kfz-mechatroniker
kfz-werkstatt khartum khasi khmer khotta khowar ki kiche kiefersfelden kiel kikuyu kilometer kimbundu kinaray-a
kindergeburtstag kinderhuterin kinderpass kinyarwanda kirchengemeinde kirchenslawisch kirgisisch kirgisistan kirgistan
kiribati kiribatisch kirmanjki kirow kk klaeren klagt klappen klare klassenfahrt klassisches klausur klavierunterricht
kleben klerung klick klickt klient klima klingonisch klinikverwaltung klopf klopft knapp knick knifflig knipsen knipst
knopft known koan koane koechin koeln koffern kokosinseln kolba kolleg kollegen kolsch komi komi-permjakisch komisch
komma kommentar kommunalwahl komoren komorisch kompliziert kompost konditor kongo-brazzaville kongo-kinshasa
kongo-swahili kongolesisch konigreich konigstrasse konkani konntest konsul kontaktdaten kontobewegungen kontonummer
kontrollieren konzentrieren konzern konzert konzerte kopenhagen kopf kopierer koptisch korb koreaner koreanisch kornisch
koro korrekt korsisch kosovare kosraeanisch kost kotava kott koyra kpelle kraefte kraht krakau krankenhauszeit
krankenpflege krankenwagen krankgeschrieben krasnojarsk kreol kreuzerlfragen kreuzwortratsel kriegst krimtatarisch
kringel krio krise kroatisch krone kruzifix ku kuba kubikmeter kueche kuechenhilfe kuemmert kuendigung kugel
kugelschreiber kuh kum kumpel kumukisch kundenberater kunftiger kunstlernamen kur kurdi kurmandschi kurpark kurses
kursvisum kurzem kurzer kutchin kutenai kuvert kuvi kuwait kwakwala kwanyama kwasio kwick ladino ladung laender laenger
laengeres laengern laengst laesst laeuft lag lagerarbeiter lagerfeuer lahnda lakota lamba landen landkreisgebaude
landkreisler langeres langerung langes langi langjahrige langsamer langt language languages lanka laos laotisch lar las
lasisch latein lateinamerika lateinisch laubniss lauscht lautstarke lebende lebensabend lebensgefahr lebensgefahrte
lebenshilfe lebensjahr lebenslanglich legales legasthenikerin legen lehnungs lehr lehrgang lehrherr lehrlinge lehrstuhl
leibhaftig leid leihe leihfirma leis leise leitet leitung lengerung lese lese-rechtschreib-schwache lesgisch lesotho
lettgallisch lettin lettisch lettland letzter letzteres leuft liberia libyen lieb lieben liechtensteiner lief lieferando
liegts liesse liest ligurisch like lillooet lima limburgisch lingala lingua linie links lissabon listening litauen
litauisch little livisch lkw-fahrer loch loeschen lohnbuchhaltung lohnprufung lohnstreifen lohren lojban lombardisch
lome lookup loswerden louder louisiana low lowen lower lozi lt luba-katanga luba-lulua luckenlos luhya luiseno
lule-samisch lunda lungo luri lushai lust luxemburgisch lv lyon maba macau machame machens machine machts madel madels
madrid maduresisch maedchen maedchennamen maerz mafa magen magen-darm magyar mahnung mails mainfrankisch maithili
makassarisch makedonisch makhuwa-meetto makonde makua malagasy malaiisch malawi malayalam malaysia malediven maler mali
malinke maliseet-passamaquoddy malochen malta maltesisch mamentl mandaresisch mandarin mandschurisch manx maori
mapudungun marathi mari marianen marke marketing markt marokkanisches marschallesisch marshallinseln martinique marwari
masanderanisch maschinenstillstand maskat mass massai mathetest matscher mauretanien mauritius max-josefs-platz mayen
mayotte mazedonisch mcdonaldinseln md meankieli mechatroniker medikamente medumba meer megabyte mehrsprachig mei meim
meiste meistens meithei melanesien meld melilla mende mentawai menu menupunkte merci merida meru merz messe messer meta
mexiko-stadt miao michif micmac miesbach miet migrationsdienst mikronesien mikronesisches milch minangkabau mingrelisch
minni minut minute mirandesisch mirs missbraucht misshandelt mitarbeiten mitarbeiterinnen mitbekommen mitbewohner
miteinander mitfahren mitgegeben mitgehen mitgekommen mitgekriegt mitgeschnitten mitgeschrieben mitgewaschen
mitgliedschaft mitlebt mitmachen mitnehme mitschleppen mitstimmen mittelamerika mittelenglisch mittelfranzosisch
mittelhochdeutsch mittelirisch mittelniederlandisch mittelpersisch mittelschulabschluss mittendrin mittwochs mitzahlt mk
mn mo mobelwagen modernes moecht mog mogadischu moglichkeit mogst mohawk moi mokschanisch mol moldau moldauisch
momenterl monaco mongo mongolei mongolisch mongondou monteur monticello montserrat moose moralische more morisyen
mosambik moskau mossi most motorrad mu muen muenchen muessen muesst muhe muhldorf mullauto mundang musikschule muskogee
musse mutterpass myanmar myene mykolajiw naa nachad nachbarlandkreis nachbarort nachbarshund nachgereicht nachgereichten
nachhinein nachlass nachlassen nachliefern nachmittags nachrichten nachruckerliste nachschicken nachsehen nachsicht
nachstem nachte nachtraglich nadschd naechste naechsten naechster naechstes naehe naeher naemlich nageln nagelstudio
naher nahere naheres nahme nahtlos naja nama namensaenderung names namibia nate nationale nationen nauru nauruisch
navajo ndjamena ndonga neapolitanisch nebenbau nebentatigkeit ned nederlands nee nehm nehmigung nehmt neither nepal
nepalesisch net neuanfang neubeuern neuburger neugeborene neukaledonien neulich neumelanesisch neunundachtzig
neununddreissig neunundfunfzig neunundneunzig neunundsechzig neunundsiebzig neunundvierzig neunundzwanzig
neunzehnachtunddreissig neunzehnhundertachtundsechzig neunzehnhundertachtzig neuseeland neuseelander neutrales nevis new
newari next ngambay ngiemboon ngomba nheengatu nias nicaragua nicht-eu-burger niederdeutsch niederlande niederlandisch
niedersachsisch niederschlesisch niedersorbisch niemals niger nigerianisches nigtes nikosia nimmer niue nix nko nl no
noamoi nobody nochmals nogai nomie nope nord-ndebele nord-sotho nordafrika nordamerika nordeuropa nordfriesisch
nordkorea nordliche nordliches nordsamisch nordwest-ojibwe norfolkinsel normale normalem normaler noronha northern
norwegisch not notar notarzt notaufnahme notfall notfalle nothing notice notiert nova november novial novo nowokuznetsk
nowosibirsk nuer number nummern nungs nutzung nuuk nyamwezi nyanja nyankole nyasa nynorsk nyoro nzima obendrauf oberarzt
oberbayern obersorbisch oberste obolo obs oeffnungszeiten oesterreich oesterreicher oesterreicherin of offenem
offenlegen offenlegt offer offered ohnmachtig ohren oje oji-cree ojibwa okanagan okzitanisch oleander oman one
online-antrag online-antrage online-ausweis online-ausweisfunktion online-check online-formular online-formulare
online-termin online-terminvereinbarung online-terminvergabe onlineformular operator opferfest optionen oraon order
organisation orientierungsding oriya oromo orte osage osmanisch ossetisch ostafrika ostasien osterinsel osterreichischen
osterreichisches osteuropa ostfriesisch other ozean ozeanien pa packchen packs paesse pair pairs paketauto paketdienst
palastinenser palastinensische palau pali palkan pampanggan panama pandschabi pangasinan pangwe papiamento papierantrag
papierkrieg papierstapel papua-neuguinea paraguay partei parteiverkehr pas paschto paschtu passanten passau passbuch
passen passerl passkontrolle paten patenkind patent patin pdf-dateien pennsylvaniadeutsch pension periodo perso
personalakte personalchef personalchefin personalerin personalstelle personalwesen personalwohnheim personalzimmer
personlichen personlicher peru pfalzisch pfarrei pfarrer pferd pfia pfiat pfifferling pflegefachfrau pflegefachkrafte
pflegegeld pflegehelferschulerin pflegekrafte pflegeschule pflegesohn pflichtangabe pflichtpraktikum pfortner pfuat
philippinerin phonizisch phrase physiotherapeut picardisch pickerl pidgin pie piemontesisch pien pier pijin pin-brief
pipeline pistole pitcairninseln pjongjang pl placeholders plains-cree plan plastikkarten plautdietsch please pleitegeht
ploetzlich po pohnpei police polin polizeianzeige polizisten polnisch polski polsku polynesien pona ponapeanisch
pontisch port porto portugal portugiesisch portugues positiv postbote postleitzahl prag prakti praktisch praxisluft
preisliste prima princes principe privacy privatschule probezeit probier probieren professor programmieren programmierer
prompt protection prozess pruefen prueft pruefung prugelt prutting ps pseudo-akzente pseudo-bidi pt puerto puh pulsadern
punjabi punktedings punktlich puren putzerei py qostanai quadratmetern qualm quarter quasselmaschine quatsch quechua
quer querstrich question questions quick-check quiz qysylorda rabat rad raeumlich rajasthani ramadan rangun ranklotzen
rapanui rarotonganisch rasche rasselbande rating ratoromanisch rauch rauf raum raumlichen rausfinde rausgekommen
rausholen rausnehmen raute raute-taste read reag-garp-programm reagieren realschule rechner rechtens rechtigung
rechtschreib rechtslage recordings rede redens refuse refused regelzeit regensburg registriert rehaklinik reichspass
reichts reichtumer reiner reingehauen reingehort reingelassen reingeschaut reingeschrieben reinigen reinigung reinkommt
reinschneien reinschreiben reiseburo reiserucktrittsversicherung reklamieren religios religiosen rentenbeitrage
rentenversicherungsverlauf reopens repeat rephrase replaces republik rescue reserviert residenz retten rettet
rettungsdienst rettungswagen reyk ri riad rica richterin richtigem richtigstellen rico riecht riere rimsting ring
riskier ro rohingyalisch rollator romagnol romani rombo rosenmontag rote rotumanisch roviana ru ruanda rubbelt
ruberbringen ruberfahren ruckgangig ruckruf ruckseite ruckt ruckwarts ruckweg ruckzuck rueber rueck rueckkehrberatung
rueckmeldung ruehren ruehrt rufnummer ruft ruhrt rukiga rumaenien rumfahren rumgelaufen rumgemacht rumhangen rumsitzen
rundi runter runtergeladen runterkommen russinisch russischen russlanddeutsche rutteln saamia sabbatical sachalin
sachsen saeugling sagens sagten sagts saho sai saint-barthelemy saisonvisum sakisch sakra salem salish salomonen
salzstadel samaritanisch sambia samburu same samoa samoanisch samogitisch sams samstags sandawe sandwichinseln sango
sangu sanskrit santali saporischschja saratow sardisch sasak sassarisch saterfriesisch sauber saudi-arabien saugling
saurashtra sausen say says scans schad schafkopfkurs schalt schalte schaltet schan schanzen schatt schaut schei
scheidungsurteil scheini scheiss scheissding scheissdreck scheit scheitert schengen-aufkleber schengen-visum
schichtarbeit schick schiefgegangen schiesst schlaegt schlafen schlaganfall schlechte schlechten schleppen schlesisch
schleu schliessen schliesst schlosser schluessel schmarrn schmeisst schneiderei schnellweg schnitten schnitzer scho
schoene schohsen schone schonen schotten schottisch schrag schrankt schreibassistenten schreibprogramm schreibtisch
schreit schritte schuchtern schueler schulabgangerin schulbank schulbus schulerin schulern schulische schuljahr schusse
schuster schutzen schwache schwaegerin schwanger schwarzen schwebezustand schweden schwedisch schwedischen
schweizerdeutsch schwerbehindert schwerer schwerhorig schwiegertochter schwimmen schwimmkurs schworen schwort science
science-fiction-bucher script sechs-monats-regel sechsmonatsfrist sechst sechsundachtzig sechsunddreissig
sechsundfunfzig sechsundneunzig sechsundsechzig sechsundsiebzig sechsundvierzig sechsundzwanzigeinhalb sechzehnjahrige
second seconds security securityfrau seelandisch sehe seiten sekund sekundchen sekunde sel selayar selbstmord
selbststaendig selbststaendige selbstverstandlich selkupisch semesterferien sendung seneca senheim seniorenheim
seniorenresidenz senni sens sentence seoul serbisch serbo-kroatisch serer seri setzter sex seychellen seychellenkreol
shambala shona short shqip si sicherem sicherheit sicherheitsdienst sicherheitsfilter sichern sichs sichts sidamo
siebenundachtzig siebenunddreissig siebenundfunfzig siebenundneunzig siebenundsechzig siebenundsiebzig siebenundzwanzig
siebzehnhundert siebzehnjahrigen sierra signal silence silvester sim sim-karte simbabwe simssee sindhi sinds singapur
singhalesisch sinn sint sitzung sizilianisch sk skilager skolt-samisch sl slave slot slowakin slowakisch slowenien
slowenisch slower software software-entwickler soga sogdisch soggiorno solls somalisch son sonderpreis sonderschiene
sonderverwaltungsregion soninke sonntagabend sonstiges sorgeberechtigt sorry sorten soundso sowieso sozialarbeiter
sozialarbeiterin soziale sozialstunden sozialversichert sozusagen spaet spaeter spam spanierin spar spataussiedler speak
spediteur speichere speichert speisekarte sperrnummer sperrts spesen spielen spielt spitzbergen spitze sprachfehler
sprachinhalte sprachinstitut sprachkurse sprachpruefung sprachzeugnis sprechblase sprechens sprich spring springe spult
spurlos sq sr srananisch srpski staatlichem staatsangehoerigkeit staatsangehoerigkeiten staatsangehoerigkeitsausweis
staatsbuerger staatsbuergerin staatsbuergerschaft staatsburgerprufung staatsburgerwerden staben stadtbusse stadte
stadtmensch stadtteil stadtverwaltung staendig staetigung stalkt standen stander standesbeamter stands startet startgeld
starthilfe startup statiker stattdessen steck stecken steig steigt stell stellensuche stellensuchen stern steuer-id
steuerbescheid steuernummer sticht stift stillgruppe stillschweigend stinksauer stinkt stirbt stocken stoppt stored
strafregister straits strassen strassenbau strecken strei streicht streikt streut strichen stromtarif stromzahler
stucken studentenwerk studi studienfahrt studienjahre studienplatz studiere studieren studio stueck stuetze stutze su
suaheli sub subsahara-afrika subsidiaerem suchphase suchtitel sud-altaisch sud-haida sud-lushootseed sud-ndebele
sud-sotho sudafrika sudamerika sudasien sudeuropa sudgeorgien sudkorea sudkurdisch sudlichen sudliches sudost-cree
sudostasien sudsamisch sudsudan sudtirol suicide suizid sukuma sumerisch sumy sundanesisch super surely suriname susu sv
sw swahili swallows swampy swazi switched synthesised syrisch syrischen syrischer ta tabletten tadschikisch
tadschikistan taet taetigkeit tagalog tageskarten tagish tahitisch tahltan taipeh taita taiwan tal talisch tamaseq
tamazight tamil tamilisch tansania tarifit taroko tasawaq taschelhit taschen taschkent taste tasten tatarisch tatig
tatisch tatsachlich taugt tausche tauschen taxizentrale teenager teile teilung teilzeitstelle telefoniere telefonieren
telefonist telefonseelsorge teller telugu temne tempo tensiv tereno terminart terminvergabe territorium teso testet
tests tetum teufel teurer texas textprogramm th thai thailanderin thailandisch thanks that the thema themen
theorieprufung ther there thermalbad this ti tibetisch tieng tiflis tigre tigrinisch tigrinya tiket time timor-leste tin
tion tippen tippt tirol tja tl tlingit to toba tobago toechter tokelau tokelauanisch toki tokio toll tome tonband toner
tonga tongaisch tontechniker toronto tot total toten touristenaufkleber tr trabzon traditionell traegt trager tragter
trainer trak transfer translation transport transport-pin transporter traunstein trauungsurkunde tren trieb trinidad
trinken tripolis tristan trouble trugt tsachurisch tsakonisch tschad tschadisch-arabisch tschagataisch tschau
tschechisch tschechischen tschelor tschen tscherniwzi tschetschenisch tschita tschob tschus tschuss tschussi
tschuwaschisch tsimshian tsonga tswana tuch tuer tuerke tuerken tuerkin tuerkisch tuerkische tuerkischen tuerkischer
tulu tumbuka tunesischer tunesisches tung tunnel tup turbo turkce turkmenisch turkmenistan turks turnier turoyo tutchone
tutorin tuvalu tuvaluisch tuwinisch two txt tyap uberbreite ubereinander ubereinstimmen uberfallen uberfordert
ubergangsausweis ubergangswisch uberhort uberklebt uberlege ubermittlung ubernehm ubernommen uberseeinseln ubersehen
ubersetzungs ubersetzungs-app ubersetzungsagentur uberstellt uberwiesen ubrig udmurtisch ueberall ueberhaupt ueberleg
uebermorgen uebernehmen uebernimmt uebers uebersee uebersetzen uebersetzer uebersetzt uebertrag uebertragen ueberweisen
uff uganda ugaritisch uigurisch uk ukraine-schutz ukrainischer uljanowsk umbenannt umbringen umbundu umgebung
umgewandelt umschalten umschlag umsiedle umstellen umstieg umtauschbar umwandle umzubringen umzugskarton unbegleiteten
unbekannt unbekannte understanding understood ungarisch ungarischen ungefahr ungeklarten ungepruft ungs uni-leute
uniabschluss uniklinik unionsbuerger universitatsdiplom unknown unmoglich unnamed unreachable unsereins unspoken
untatigkeit unterhalten unterschriebenes unterstuetzung untersuchung up ups uralten urdu urgrossvater urlaubsgeld
urlaubssemester uropa uruguay urumqi usbekisch usbekistan uu uz vanuatu variante vatikan vatikanstadt vegas venda
venetisch venezuela verbeamten verbinde verblutet verbrieft verdammte verdammter verde verdient vereinfacht vereinigte
vereinigtes vereinte vererbt verfaellt verfasst verflixt verflucht verfluchte verfolgt vergangen vergeben vergeblich
vergelt vergelts vergewaltigt vergibt vergiftet verhaftet verhinder verkauf verkaufen verkaufer verkauferin verkehr
verkehrt verkurzt verlaengere verlaengert verlaengerungsantrag verlanger verlengert verletzt verlobt verlobtenvisum
verlost verlustanzeige vermahlt vermisse vermitteln vermittlung vernichtet verpennt verpflichtungserklaerung verprugelt
verratet verreis verruckt versagt verschoben versehen versicherung versicherungsbescheinigung version versorgen
verspaetung verspatetem verst verstandlich versteck versteckten verstehst verstopft verstorben verstorbenen versuch
verteilt vertief vertreter verungluckt verurteilungen verweist verwenden verwendungszweck verzeiht verzeihung verzichten
vi videotelefonat vielmals vierteljahr viertelstundchen vierundachtzig vierunddreissig vierundfunfzig
vierundfunfzigtausend vierundneunzig vierundsechzig vierundvierzig vierzigstundenstelle vierzigtausend viet
vietnamesisch violence virtuelle visa-karte visa-kreditkarte visastempeln visier visumende visumtermin vogtareuth voice
volapuk volksfest volksverhetzung volle vollem voller volljahriger vollzeitleute vorangeht vorderseite vordruck
vorgeschrieben vorgesetzte vorhin vorigen vorlesen vormerken vormund vormundin vorn voro vorrat vorrutschen vorschreiben
vorschreibt vorwahl vunjo wachst wacht waehlen waehrend waffe wahlt wahren wait waiting walamo waliser walisisch wall
wallis walliserdeutsch wallonisch wanderkarte waray warlpiri wars warschau warterei warteschleife waschbar waschen washo
wasserpolnisch wav wayuu we wech weder wegfahren weggeblieben weggenommen weggezogen weglassen wegwerfen weh wehen
wehrdienst weide weihnachtsfeier weihnachtsinsel weile weils weisser weissrussland weitergegangen weitergeht
weitergeleitet weiterleben weiterleiten weitermachen weiterstudieren weiterverbinden weiterverbunden weiterverwenden
welch weltreise wend wenigsten wenns wepsisch werbeplatz werkstatt werkstudentenstelle west-ojibwe westafrika westasien
weste westerham westeuropa westflamisch westfriesisch westkanadisches westliches westsahara what whatsapp where which
widersprechen wiederhol wiederholen wiederholung wiederhor wiederhoren wiederschau wiederseh wiedersehen wieren wies
wietnam willen willig williges willkommen wills winterjacke wirds wirs wirtin wirtschaftsingenieurwesen wirtsleut wisch
with withheld wittelsbacher wladiwostok wobei woch wochenlang wofuer wohnberechtigungsschein wohnmobil wohnraumnachweis
wohnzimmer wolgograd wolof word words worin worum wostok wotisch would written wuerd wuesst wui wunderbar wunschen
wurdest wurgt wurmchen wurttemberg wusst xhosa xiang xit yangben yapesisch yemba yes yogakurs york yoruba zaehlen zaehlt
zahlendreher zahlungsaufforderung zapotekisch zarma zaza zefix zehn-euro-schein zehner zehnmal zeichen zeig zeitarbeit
zeitarbeitsfirma zeitschriftenpaket zenaga zenter zentral-alaska-yupik zentral-dusun zentral-ojibwe zentralafrika
zentralafrikanische zentralasien zentralatlas-tamazight zentralkurdisch zentralstelle zerfleddert zerkratzt
zertifiziertes zeug zeugen zeugnisbewertung zh zhuang zi zielort ziemlich zuck zufriedenheit zugangsnummer zugeordnet
zulassig zulu zuni zunichte zurecht zuruckgeflogen zuruckgeh zurucklassen zurucknehmen zuruckrufen zuruckzieh zurueck
zusagt zusammenbleiben zusammengebrochen zusammengezahlt zusammenkommt zusammenleben zusammenziehen zusatz zuschlag
zuschulden zustaendig zustandigkeit zuverdienst zwan zwangsheirat zweieinhalbtausend zweihundert zweihundertfunfzig
zweitausenddreiundzwanzig zweitausendeinundzwanzig zweitausendzwanzig zweitausendzweiundzwanzig zweitausendzwolf
zweitens zweiundachtzig zweiunddreissig zweiundfunfzig zweiundneunzig zweiundsiebzig zweiundvierzig
zweiundvierzigtausend zwillinge zwingt zwischenbescheinigung zwischenpapier zwo zwoelf zwolfjahrige zypern ελληνικα
български по русски русскии украінська украінською العربية عربي فارسی 中文
rahmen maschinenbauer molkerei enddatum sozialpadagogin wohngruppe schwarmt ausgelacht servieren vorige geboten
techniker naht vorstellungsgesprache zertifikat mexikanerin gabe afghanische tschechin skilehrer genuss
handschellen schwarzfahren imbiss ofen kaution zahn zentrum moldawien mazedonien giesserei angegeben spuckt
erntehelfer mechaniker optiker filzstift regal schraube apps mauert elektroniker zimmerei skype bauernhof tourismus
hotel buffeln naherin trinkt gestossen surflehrer waschechte laborantin stuckateur freihalten floristin gerustbauer
sammle traumt behauptet stammt womoglich burschen eingerissen spezialisten binnen organist lokal physiker uhrmacher
spinnerei umfangreich winzerin kartons lizenz reha zwang zugehauen logistiker geselle krankengymnastin grafiker
wohnhaft umgeleitet ungeschickt sogar obdachlos elektrotechnik schalttag unterbrochen letterbox
"""
