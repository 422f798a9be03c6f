"""German words that are no names."""

FUNCTION = """
ab aber abgeben abgelaufen abgelehnt abholen abholung ablauf abs absagen abschiebung abschluss ach acht achte achten
achter achtes achtzehn adresse ae ag aibling akte alle allein allem allen aller allerdings alles allgemeinen als also
alt alte alten alter am amt an ander andere anderem anderen anderer anderes anderm andern anderr anders anerkannt
anerkannte anerkennung anfangen angaben angekommen anmelden anmeldung anschrift anspruch antrag antragen antwort
anwalt arb arbeit arbeite arbeiten arbeitet arbeitgeber arbeitserlaubnis arbeitssuche arbeitsvertrag asyl asylbewerber
asylverfahren auch auf aufenthalt aufenthalts aufenthaltserlaubnis aufenthaltskarte aufenthaltsrecht aufenthaltstitel
aufkleber aus ausbildung ausbildungsduldung ausland auslander auslanderamt auslanderbehorde ausreise ausreisen ausser
ausserdem ausweis auto baby bad bald bank bayern be beantrage beantragen beantragt bedeutet befreit befreiung behalten
behorde bei beide beiden beim beispiel bekannt bekomme bekommen bekommt bereits berlin beruf beschaftigung
beschaftigungsduldung bescheid bescheinigung beschwerde besonders besser bestatigt bestatigung besten besuch
besuchsvisum betrieb bevor bezahlen bild bin bis bisher bist bitte blaue blauen bleiben bleiberecht bleibt blue
bluecard botschaft brauch brauche brauchen braucht brexit brief bringen bruder bundesamt burger burgergeld burgerung
burgerungs card chancenkarte chatbot chef chip computer da dabei dadurch dafur dagegen daher dahin dahinter damals
damit danach daneben dank dann daran darauf daraus darf darfst darin daruber darum darunter das dasein daselbst dass
dasselbe daten datenschutz datum dauer daueraufenthalt dauert davon davor dazu dazwischen dein deine deinem deinen
deiner deines dem dementsprechend demgegenuber demgemass demselben demzufolge den denen denn denselben der deren derer
derjenige derjenigen dermassen derselbe derselben des deshalb desselben dessen deswegen deutsch deutsche deutschen
deutscher deutschland dich die diejenige diejenigen dies diese dieselbe dieselben diesem diesen dieser dieses diplom
dir doch dokument dokumente dolmetscher dort dran drei drin dritte dritten dritter drittes du duldung durch durchaus
durfen durft durfte durften eat eb eben ebenso ehe ehefrau ehepartner ehrlich eigen eigene eigenen eigener eigenes
eigentlich ein einander einburgerung einburgerungstest eine einem einen einer eines einfach eingeburgert einig einige
einigem einigen einiger einiges einkommen einladen einmal einreise eins einstellen elf eltern en ende endlich englisch
enthalt enthalts entscheidung entweder er erfahrung erlaubnis erlaubt erst erste ersten erster erstes es etwa etwas eu
euch euer eure eurem euren eurer eures euro express extra fach fachkraft fachkrafte facts fahren fall falsch fam
familie familiennachzug fehler fehlt feier fertig feststellung fiktion fiktionsbescheinigung finde finden firma
fliegen fluchtling fluchtlinge flug folgende formular formulare foto frag fragen fragt frau freiwillig freund freundin
frist fruh fruher fuhrerschein funf funfte funften funfter funftes fur furs gab ganz ganze ganzen ganzer ganzes gar ge
geandert geben geboren gebuehr gebuhr gebuhren geburt geburtsurkunde geduldet gedurft gefunden gegeben gegen gegenuber
gehabt gehalt gehe geheiratet gehen gehort geht gekannt gekommen gekonnt gekriegt gekundigt geld gelten gemacht
gemeinde gemocht gemusst genug gerade gern gesagt geschrieben geschweige gesehen gesprach gestattung gestellt gestern
gewesen gewollt geworden gibt gilt ging gleich gott grenze grosse grossen grosser grosses grundsicherung gultig gut
gute guten guter gutes hab habe haben habt halfte handy hast hat hatte hatten hattest hattet haus hause heim heimat
heirat heisst her heute hier hilfe hilft hin hinter hoch hochstens hochzeit holen hundert ich id ihm ihn ihnen ihr
ihre ihrem ihren ihrer ihres im immer in indem indien infolgedessen ins int integrationskurs internet irgend irgendwo
ist italien ja jahr jahre jahren je jede jedem jeden jeder jedermann jedermanns jedes jedoch jemand jemandem jemanden
jene jenem jenen jener jenes jetzt job jobcenter jobsuche kam kann kannst kaputt karte karten kaum kein keine keinem
keinen keiner keines keywords kind kinder kindergeld kindern kleine kleinen kleiner kleines kolbermoor komm komme
kommen kommt konnen konnt konnte konnten konsulat konto kopie kosten kostet krank krankenhaus krieg kriegen kurs land
lander landkreis landratsamt lange langer langern lasse lassen lasst laubnis laufen lauft learner lebe leben
lebensunterhalt lebt leicht leide lernen letzte letzten leute lieber liegt lohn los mach mache machen macht machte mag
magst mahn mail mal man manche manchem manchen mancher manches mann marz mehr mein meine meinem meinen meiner meines
meist melde melden meldung mensch menschen mich mila mindestens mir misheard mit mitarbeiter mitbringen mitnehmen
mittel mocht mochte mochten mogen moglich mogt monat monate monaten morgen munchen muss mussen musst musste mussten
mutter na nach nachdem nachholen nachste nachweis nachzug nahm name namen nationales naturlich ne neben nehmen nein
neu neue neuen neuer neun neunte neunten neunter neuntes nicht nichts nie nieder niederlassung niederlassungserlaubnis
niemand niemandem niemanden nimmt noch nummer nun nur nurnberg ob oben oder offen office oft ohne oma online ordnung
paar papier papiere paragraf paraphrase pass passiert passt per perm person personal personalausweis pflicht phone pin
plain platz polizei post praktikum preis prien pro problem prufung punkte raus recht rechte rechten rechter rechtes
rechtzeitig regel reicht rein reise reiseausweis reisen reisepass rente restaurant richtig richtigen rosenheim rund
sache sage sagen sagt sagte sah satt schein schengen schicken schlecht schluss schnell schneller schreiben schule
schutz schweiz schweizer schwester sechs sechste sechsten sechster sechstes sehen sehr sei seid seien sein seine
seinem seinen seiner seines seit seitdem seite selber selbst sich sie sieben siebente siebenten siebenter siebentes
sind sitz sitzt so sofort sohn solang solche solchem solchen solcher solches soll sollen sollst sollt sollte sollten
sondern sonst soweit sowie sozialhilfe spat spater sprache sprachen sprachkurs sprechen spricht staat
staatsangehorigkeit staatsburgerschaft stadt stand standesamt startseite statt status stehen steht stelle stellen
stellt stimmt story strafe strasse stu student studium stunden suche suchen syrien tag tage tagen tat teil tel telefon
termin termine test teuer titel title tochter trag trennung tritt trotzdem tun tur turkei turkisch uber uberhaupt
ubrigens uhr ukraine um umzug unbefristet und uns unse unsem unsen unser unsere unserer unses unter unterlagen urkunde
urkunden url urlaub vater ver verdienen verfahren vergangenen vergessen verheiratet verlangern verlangert verlangerung
verlangt verlassen verliere verloren verlust vermieter verpflichtung verpflichtungserklarung vertrag viel viele vielem
vielen vielleicht vier vierte vierten vierter viertes vis visum voll vollmacht vollzeit vom von vor voraus
voraussetzungen vorher wahr wahrend wahrenddem wahrenddessen wann war ware waren warst wart warte warten warum was
wechseln weg wegen weil weit weiter weitere weiteren weiteres welche welchem welchen welcher welches wem wen wenig
wenige weniger weniges wenigstens wenn wer werde werden werdet weshalb wessen wie wieder wieso wieviel willst wir wird
wirklich wirst wissen wo woanders woche wochen wochenende woher wohin wohl wohn wohne wohnen wohngeld wohnsitz
wohnsitzauflage wohnung wollen wollt wollte wollten worden wurd wurde wurden zahlen zahlt zehn zehnte zehnten zehnter
zehntes zeit zertifikat zettel zeugnis ziehe ziehen zu zuerst zug zugleich zum zunachst zur zuruck zusammen
zusatzblatt zustandig zustimmen zustimmung zwanzig zwar zwei zweite zweiten zweiter zweites zwischen zwolf
"""

TOPIC = """
abbreche abdruck abend abends abfahrt abgebrochen abgegeben abgehauen abgeholt abgelaufenem abgelaufenen abgelaufener
abgeschickt abgeschleppt abgeschlossener abgeschoben abgesturzt abhangig abholbereit abi abkommen abkurzen abkurzung
ablaufdatum ablaufen ablauft ablegen ablichten abmelden abonnieren abrechnungen absatz abschicken abschiebehaft
abschieben abschiebungsandrohung abschiebungsverbot abschlusse abschlussprufung abschworen absenden absicht absolvent
absolventen absolventin abstammung abstammungsurkunde abwechselnd abzuge abzuholen achtundvierzigtausend
achtundzwanzig achtzehnhundert achtzehnjahrige achtzig adoption adress adressanderung adressaufkleber afghanistan ah
ahm ahnung ak akademiker akku akten aktenzeichen aktiviere aktuell aktuelle akuter akzeptiert al albaner albanien
aleppo alexa all alleinerziehend alleinige altem altenheim altenpflegerin altenpflegerinnen altersgemass
altersversorgung altersvorsorge altes altglas altrechte amerika amerikaner amter amtern amtes amtsgebaude amtsgericht
amtssachen amtssprache analphabetin anatolien anbietet anbringt andert anderthalb anderung anderungen anerkannten
anerkannter anerkennen anerkennungs anerkennungspartnerschaft anerkennungsstellen anfang anfange anfanger
anfangsbuchstaben anfragen ange angeben angeblich angebot angeboten angefangen angehalten angeheirateter angehorig
angehorige angehorigen angeht angekreuzt angelegenheit angemeldet angemessene angenommen angerechnet angerufen
angeschaut angeschrien angesprochen angestellt angestellte angestellten angewiesen angezeigt angst anhort anhorung
ankara ankreuzen anlegen anliegen anmelde annehme annehmen annimmt annullieren anonym anonymen anordnen anpassung
anpassungsmassnahme anruf anrufe anrufen ans anschieben ansprechpartner anstellung antanzen antisemitische antrage
antrags antworte antworten antwortet anwalte anweisungen anzeigen anzufangen aok apfelstrudel apotheke apothekerin app
apparat april ar ara arabisch arbeiter arbeitgeberwechsel arbeitnehmer arbeits arbeitsagentur arbeitsamt
arbeitsangebot arbeitsjahren arbeitslos arbeitslosengeld arbeitsmarkt arbeitsplatzsuche arbeitsrechtlich arbeitsvisum
arbeitungs architektur argentinien arger arm arzt arztin arzttermin aschau asdf asoziations assistentin asso
assoziation assoziationsabkommen assoziationsratsbeschluss assoziationsrecht asylantrag asylberechtigte
asylberechtigter asylbescheid asylbewerberleistungen asylunterkunft asylverfahrens athen attest aufbringen aufenthalte
aufenthaltsbescheinigung aufenthaltsgestattung aufenthaltskarten aufenthaltstitels aufenthaltszweck aufgeben
aufgefordert aufgehoben aufgemacht aufgenommen aufgeschrieben aufgetaucht aufgezeichnet aufhaben aufhalten aufheben
aufhebung aufhore aufklappen aufkomme auflage auflagen aufmachen aufnahme aufnehmen aufnimmt aufpreis aufs
aufschreiben aufsetzen aufstocken auftauche auftraggeber auftragter aufwachsen aufzeichnung aufzug aufzugsfirma
augsburg august ausbil ausbilden ausbildungsplatz ausbildungsvertrag ausdrucken ausfahren ausfullen ausgebucht
ausgedruckt ausgedruckten ausgefallen ausgelaufen ausgemacht ausgeschieden ausgesetzt ausgestellt ausgewandert
ausgezogen ausgibt aushelfen auskunft auslan auslandern auslanderstelle auslandische auslandischem auslandischer
auslandsaufenthalt auslandsvertretung ausmachen ausmacht ausnahme ausnahmefallen ausreisepflicht ausreist ausrichten
ausschaut aussergewohnliche aussergewohnlicher ausserhalb aussetzen aussicht ausstellen aussuchen austausch
austauschschulerin austragen australien austreten austritt ausuben auswahl auswandern ausweise ausweisen ausweisung
ausweisungsinteresse auszeit ausziehe auszubildende auszustellen autobahn autobatterie automat automaten automatisch
automatische automatischen autos autoversicherung aviv azu azubi bach bachelor bachelorarbeit bacher backe backer
backerei bahn bahnhof balkan balken band banien bankkarte bar barcelona baren bargeld barriere barrierefrei
barrierefreiheit basel bass bau bauarbeiter bauer baugenehmigung baum bauplan baustelle baut bauzeichner bayer
bayernid beamter beantworten beantwortet bearbeiten bearbeiter bearbeiterin bearbeitet bearbeitung bearbeitungsdauer
bearbeitungsgebuhr bearbeitungszeit bedarf beeilen beeinflusst beerdigt beerdigung befehle befindet befrei befreien
befristet befristete befristeter beginn beginnt begleichen begleit begleite begleitung begrenzt behalt behandelt
behelfs behindert behinderte behindertentoilette behindertenwerkstatt behinderung beibehaltungsgenehmigung beides
beieinand bein beinen beiten beitrag beitrage bekannte bekannter bekenntnis bekomm belege belgierin belgrad belohnt
bemessungsgrenze ben benutzen benutzerkonto benutzt beraten beraterin beratung beratungsstelle beratungsstellen
berechtigt berechtigte berechtigung berechtigungs berechtigungsschein bereit bereitsteht berg berger berichtigen bern
bernau berufe berufler berufs berufsabschluss berufsanfang berufsanfangerin berufsausbildung berufsschule beschaftige
beschaftigen beschaftigungs beschaftigungsverbot bescheids bescheinigen bescheinigt bescheinigungen beschleunigen
beschleunigt beschleunigte beschleunigten beschleunigtes beschrankt beschrankung beschreiben beschweren besitze
besondere besonderen besonderer besonderes bespreche besprechen bespricht bessere bestand bestanden bestandener
bestatigen bestatigten beste bestehe bestehen besteht bestellen bestellt bestellter bestimmen bestimmt bestimmte
bestimmten besuchen besucherin besuchs besuchsvisa beteiligt betragen betreue betreuen betreuer betrieben betriebliche
betrifft betroffen betrunken bett beurkundet bevollmachtigt bewahrungsstrafe bewahrungsstrafen beweis beweise beweisen
bewerben bewerber bewerbungen bewerte bewerten bewertung bezahlt bezahlung beziehe beziehen bezieht bezirk bi
bibliotheksausweis bibliotheksbuch bien bieten bilder bildschirm bildung bildungs billiger bio biologie biometrie
biometrisch biometrische biometrisches bisch bisheriger bisschen bitten bittet bla blatt blatter blau blauer blechen
blechkiste blei bleibe blindenschrift blode blodsinn bloss blu bluh blut blutspendekarte bogota bolivien boren
borkenkafer bosnien bosnier bosnisch bosnischen bot bott bra brasilianerin brasilianische brasilianischen brasilien
brauchbar brauchte braut brav breksit bress bri briefen briefkasten briefmarken briefwahl bringe bringt britannien
brite briten britisch britische britischer bruckentag bruckmuhl brunnen brutto bub buchhalterin buchlein buchstabe
buchstaben bucht buchung bufdi buhr buhren bulgare bulgaren bulgarien bundes bundesamts bundesfreiwilligendienst
bundesgebiet bundeskanzler bundespolizei bur burg burgen burgeramt burgerin burgermeister burgern buro burts bus
busfahrer buss bussen cafe camp caritas casablanca cen center chan chance chancen chancenaufenthalt charkiw chat
chatten cherson chiemgau chiemsee chile china chirurgin christkindlmarkt colombo computerprogramm cousin cousine curs
dabeihaben dableiben dachboden dachte daheim damaskus dame danemark dar dastehen datei dateien datenschutzbeauftragte
datenschutzbeauftragten datenschutzbeauftragter daueraufenthaltsbescheinigung daueraufenthaltsrecht dauerhaft
dauerhafte dauerhaften dauerhaftes dauerkarte dauern dauernd dauertitel daur dazugehore dazugehoren dazuverdienen
dazuzahlt dazwischengekommen de defekt defizitbescheid demenz demnachst demonstration denken dent derweil dest deut
deutschem deutsches deutschkurs deutschkurse deutschlands deutschlandticket deutschniveau deutschtest deutschwerden
dezember di diarer dicht diebstahl dien dienen dienst dienstag dienstherr dient diesmal digi digitale digitalen
digitales ding direkt disponent dium divers dnipro doktor doku dokumenten dol dolmescher dolmetschen don donerladen
dong donnerstag doppelt doppelte dorf dorthin dortmund drangen dranhangen drankomme drauf draufdrucken drauflege
draufsteht draufzahlen draussen dreieinhalb dreihundert dreimal dreissig dreiunddreissig dreivierteljahr dresse
dringend dringenden drinstehen drinsteht dritt drogerie drogeriemarkt droht druben druber drucken drucker drum dublin
dul dultung dummheit dung durchgeben durchgebrochen durchgefallen durchstellen durchwahl ebenerdig ebenfalls echte
echten ecuador eh ehegattennachzug ehemaligen ehemann ehepaar ehepartnerin eibling eichstatt eidgenossen
eigenstandiges eil eilig eilverfahren einbehalten einbringen einburgern einburgerungsantrag einburgerungsantrage
einburgerungsbehorde einburgerungsfeier einburgerungsgebuhr einburgerungsurkunde einfacher einfacheren einfahrt
eingang eingangsbestatigung eingeben eingebrochen eingegeben eingeklebt eingelebt eingereicht eingereist eingescannt
eingescannten eingeschrieben eingesperrt eingetippt eingezahlt eingezogen einkauf einkaufen einkommensnachweise
einkommensteuer einkunfte einladung einlosen einpacken einreich einreichen einreiseerlaubnis einreisen einreisevisum
einspruch eintippen eintragen eintritt einundachtzig einundfunfzigtausend einundzwanzig einverstanden einwanderung
einwerfen einwilligen einwohner einwohnermeldeamt einzelfall einzeln einzelnen einzelner einziehen einzug einzuladen
elektriker elektronisch elektronischen elterngeld elternhalfte elternteil empfangt empfehlen endet endgultigen endorf
eng engagieren engere england englander englanderin enkel enkelkind ent entfallen entfallt entfernen entgegenkommen
entlassen entscheiden entscheidet entscheidungen entschieden entschuldigung entsorgen entsperren entwickler erben
erbschein erbt erfahren erfolg erfull erfullen ergebnisoffen erhalten erhoht eritrea eritreerin erkannten erkannter
erkennen erkennt erkennung erklaren erklart erklarung erlass erlassen erlaub erledigen erlischt erloschen ermassigen
ermassigung ermittelt ermittlungen ermittlungsverfahren ern erneuern erneuert erneuerung ernte erntezeit eroffnen
erreichbar erreiche erreichen ersatz ersatzkarte ersatzweise erstag erstmals erteilt erteilung erwachsen erwachsene
erwerbstatigkeit erwische erwischt erzahl erzahle erzahlt essen esta europa europaer europaische europaischen europas
ewig ewige ewr ex existiert exmann exmatrikulieren expresskarte expressservice expressverfahren fabrik fachkraften
fachkraftetitel fachkrafteverfahren fahr fahre fahrerlaubnis fahrkarte fahrprufung fahrrad fahrradversicherung fahrt
fahrung fahrzeug falle fallen fallig falls fallt falsche falschen falsches falschparken familien familienangehorige
familienangehorigen familiennamens familienstand familienvisum fang fange fangt farsi fast faxt februar fehl fehlen
fehlermeldung fei feierabend feierliches feiern feiertag feiertagen fekt ferien fernseher fertige fertigem fertiger
fest feste festes festgelegt festlegen feststellen fieber fik fiktionbescheinigung fiktions fiktionsbescheinigungen
finanz finanziell finanzierung find findet finger fingerabdrucke firmenwohnung fischereischein fix fixion fixtions
fleissig flensburg fliege flieger fliegt fliehen fliesenleger flotter flucht fluchtete fluchteten fluchtlingen
fluchtlings fluchtlingsdokument fluchtlingseigenschaft fluchtlingslager fluchtlingspass fluchtlingsstatus flughafen
flugticket flugzeug folgen folgt for forderung format formularserver fort fotogerat fotogeschaft fotografen
fotografiert fotos fotostudio fra frage frank frankfurt frankreich franzose franzosin franzosisch frauenhaus
freelancer freibad freiberufler freiberuflich freiburg freie freier freies freigegeben freigeschaltet freilassing
freischalten freit freitag freitags freiwillige freiwilligen freiwilligendienste freiwilliges freizugig freizugigkeit
freizugigkeitsabkommen freizugigkeitsbescheinigung fremdenzimmer fremdsprachige freunde friktions frisch frisches
friseur friseursalon fristen fristeten fristwahrende frohe fruheren fruheres fruhestens fruhjahr fruhling ft fuh fuhle
fuhren fuhrer fuhrerscheine fuhrerscheinstelle fuhrt fuhrungszeugnis fullen fundburo funden funfmal funft
funfundzwanzig funfzehn funfzehnten funfzig funkstille funktioniert furchte fuss fussballverein gambia gang gangs
garage garantiere garte garten gartnerei gas gast gastarbeiters gaste gastes gastfamilie gastgeber gasthaus gasthof
gastronomie gastschuler gaststattenerlaubnis gatten geantwortet gearbeitet gebardendolmetscher gebaude gebaut gebe
geber gebiet geblieben geblitzt geborene geborenes gebracht gebraucht gebrauchtes gebrochen gebrochenem gebt gebucht
gebuhrenbefreiung gebuhrenfrei gebunden geburgert geburtiger geburts geburtsdatum geburtsort geburtstag
geburtsurkunden gedacht gedicht gedruckt gedruckten geduld geduldete geduldetem geduldeten geeigneten geerbt gefahr
gefahrden gefahrdet gefahren gefahrlich gefallen gefaltet gefaltetes gefangnis gefehlt gefesselt geflohen gefluchtet
gefluchtete gefluchteten gefluchteter gefragt gefressen gefuhle gegangen gegend geh gehalts gehaltsgrenze
gehaltsnachweis gehaltszettel geheimcode geheimnummer geheimzahl geholt gehore gehoren gehorige gehorigkeit
gehorigkeits gehorlosen gehts gekauft gekauftes geklart geklarte geklaut geklingelt geklopft gekummert gelandet
gelaufen gelbe gelben gelber geldautomaten geldbeutel geldborse gelder geldstrafe geldstrafen gelebt geleert gelegt
gelehnt gelernt gelernte gelernter gelesen geloscht gelte gemeinsamem gemeint gemeldet gemerkt gen genannt genau
genaue genauen genauso genehmige genehmigen genehmigt genehmigung genommen genugt geoffnet georgien geplant gepruft
geradegebogen geradestehe gerat geregelte gereist gericht geringem gerne gerung gescannt geschafft geschaft
geschaftsidee geschaut geschenk geschichte geschickt geschieden geschlafen geschlecht geschlechtseintrag geschlossen
geschmissen geschutzte geschwarzt gesellenbrief gesellenprufung gesetz gesetzlich gesetzt gesichert gesicherte
gesicherten gesicherter gesichertes gespeichert gespeicherten gesperrt gespielt gesprochen gestattet gestatung
gestohlen gestorben gestrichen gestritten gesturzt gesucht gesundheit gesundheitszeugnis getan getrennt getrennten
gewalt gewalttatig gewechselt gewerbe gewinnt gewohnliche gewonnen gezahlt gezeichnet gezeigt gezogen gezwungen ghana
gib gibts glage glaub glaubt gleichgestellt gleichwertig gleichwertige gleichzeitig goethe goldene golf grad graft
grank gras grations gratis grau graubunden graue grauer graues green greifen gren grieche griechen griechenland
griechischer grillplatz grippe gross grossbritannien grosseltern grosskarolinenfeld grossmutter grun grund
grundbuchamt grunde grunden grunder grundordnung grundsatzlich grundwissen grune grunes gruss gucke gucken gul gultige
gultigen gultiger gultiges gunstige gunstigen gunstigeren gutem guthabenkarte gymnasium ha habs haft hafte haften
hagelt halb halben halbes halbtags hallenbad hallo halt halte halten haltestelle hamburg hand handelskammer
handeringend handgepack handwerk handwerker handyabo handynummer handyvertrag hange hangen hangengeblieben hangt harte
hartefall hartefallen hasse hatt hauptgebaude hauptjob hauptstadt hausherr hausnummer haustier hebamme hebt heft
heftchen hei heimatland heimatpass heimatstaat heimfahren heimfliege heimfliegen heimgeschickt heimkommen heimleiter
heimreise heimreisen heimschicken heimweh heirate heiraten heiratet heiratsurkunde heisse heizung helfen helfer
helferausbildung helferkreis hen heraus herbst herbstfest hergeholt hergekommen hergezogen hergibt herholen herkommen
herkunft herkunftsland herkunftsstaat herr herreninsel herrn herstellung herum herunterladen herzegowina herziehen
herzufahren heut hierbleiben hierher hierzubleiben hiesige hiesigem hiess hil hilfen hinaus hinbringen hinfahren
hinflieg hingehen hingeschmissen hinkommen hinschicken hinten hinterher hm hochgeladen hochladen hochqualifizierte
hochqualifizierten hochschulabschluss hochschule hochschulstudium hochstbetrag hoffen hoheres hole holt holztechnik
homepage horde hore horen horigkeit horsaal hort horung hotel hotelfachfrau hotelzimmer hotline huber hufte huhnern
humanitare hund hundertvier hundertzwanzig hundesteuer hundin hunger hust huten hygienekontrolleur identi identitat
idiot ignoriere ihretwegen illegal imbiss immatrikuliert impfen inder indonesien industrie informatik informatiker
informationen informieren infos ingenieur ingenieurin inische inn innenarchitektur innenstadt innerhalb innsbruck
insel insgesamt instagram institut inte integration integrations integrationskurse integrationskurses integrierte
intelligenz intensiv interesse interessiert intern internat internationalen internetseite interview inzwischen irak
iran irgendein irgendeinen irgendwann irgendwas irgendwen irgendwie islamabad island islander istanbul ita italiener
italienerin italieners izmir jacke jagdschein jah jahres jahresgehalt januar japan japanerin jawort jeweils jobangebot
jobben jobbt jobs jugendliche jugendlicher jugoslawien juli junge jungen junger jungs juni kaffee kairo kalender
kamerun kamin kaminkehrer kanada kaputtgegangen kart kartchen kartoffel kasachstan kasse kassel kastchen kat katze
kaufen kaufer kauft kehr keins keit keller kellner kellnerin kellnern ken kenia kenn kennen kennengelernt kennt
kennzeichen kerala kfz kiew kinderbetreuung kinderfrau kindergarten kindermadchen kindernachzug kinderreisepass
kinderwagen kinderzuschlag kindes kirche kirchenmaus kirchlich kisch kische kischer kita kitabeitrag klage klagefrist
klagen klappe klappt klar klaren klart klarung klauen klaut klavier kleber klebt klein kleingarten kleingeld klempner
klicke klientin klingelt klinik kliniken klinikum knopf ko koch koche kochin koffer kolber kollege kollegin koln
kolumbianerin kolumbien kom komplett kongo konkurrenz konsequenzen kontakt kontaktlos kontingent kontoauszuge
kontrolle kontrolliert konventions konventionspass kopftuch kopien kopieren korea korper korrigieren kosovo
kostenbeitrag kostenlos kot kraft krafte kraine kranke kranken krankenkasse krankenkassenkarte krankenpfleger
krankenschwester krankenversichert krankenversicherung krankheit kredit kreditkarte kreis kreistagssitzung kreuz
kreuzfahrtschiff kreuzung kriege krieges kriegsfluchtlinge kriegsgebiet kriegt kroate kroatien kroatin krr krucken
kuche kuchenhilfe kufstein kulturverein kummer kummern kummert kunde kunden kundenkarte kundige kundigt kundigung
kunftige kunstliche kurdisch kursschule kurzarbeit kurze kurzel kurzen kurzeren kwik la lade laden lage lagen lager
lagos lahore landern landes landet landischen landischer landkarte landkreises landkreisseite landrat landrats langem
langen langere langeren langerer langsam langst langweilig lappen laptop larm lass lassens lassung lassungs laufe
laufendem laufenden laut laute lauter lautet leb lebens lebenslauf lebenszeichen lebte leck ledige leeds leer leg
legal lege legt lehnt lehrbetrieb lehre lehrer lehrerin lehrjahr lehrling lehrstelle lehrung lehrvertrag leichter
leider leihen lein leipzig leiser leisten leite leiten lender lengern lenkern lerne lernt lesegerat lesen letztem
letztes leuten libanon lich liche licht lichtbild liebe liebeskummerhilfe lieblingsfarbe liechtenstein lied
lieferdienst lieg liegen liener liere lieren lift ling linge link lischt liste litauer lkw lod lohnabrechnung
lohnsteuer lohnt lohnzettel london londoner loren loschen losfahren losgeschickt loslegen losschicken lotto lucke luft
luzern lwiw madagaskar madchen madchennamen mai maier mailadresse mailand mailen malerbetrieb mama manchester manchmal
mangelberufen manila mannes mappe marder mariupol marokkanerin marokko maschine maschinenbauingenieur massnahmen
master masterzeugnis mathe mathematik matisch maurer mause maximal mehl mehrere mehrstaatigkeit meint meinte meister
meisterbrief meisterschaft mel meldeadresse meldebescheinigung meldebestatigung meldet meldezettel men ment mente
merken metallbaubetrieb metrisches metscher metzger mexiko mhm mi mieler miete mieter mietvertrag migration milien
militar min minderjahrig minderjahrige minderjahrigem minderjahrigen minderjahriger minderjahriges mindest
mindesteinkommen mindestgehalt mine mini minijob minsk minuten mist mitarbeiterin mitarbeitern mitarbeiters
mitbewohnerin mitbezahlen miteinburgern mitgeben mitgenommen mitgliedsausweis mitgliedsland mithelfen mithoren
mitkommen mitlaufen mitlauft mittag mittagspause mittagszeit mitte mitteilen mitteln mitten mitternacht mittlere
mittwoch mittwochnachmittag mm moglichkeiten moglichst mohamad moment momentan monatlichen monats monatsende montag
montage montenegro moor moped mular mullabfuhr mun mundel museum musik muttersprache nachbar nachbarin nachbarn
nachfragen nachgefragt nachgekommen nachher nachhilfelehrer nachkommen nachlesen nachmittag nachname nachnamen
nachreichen nachschauen nachsten nachster nachstes nacht nachts nachweise nachweisen nachwuchs nachziehen nachzieht
nachzuholen nah nahe naherei nahmen nairobi nales namens namensanderung namlich natio nationalitat nationalpass navi
neapel nebenan nebenbei nebenbestimmung nebenher nebenjob nebenjobs nebenkosten nebenverdienst neffe negativ negativen
nehme nenne nennen nennt nervos nett netten netto nettogewinn netz neuankommlinge neuem neuerdings neuesten neugeboren
neugeborenen neujahr neunzehn neunzehnhundertachtundneunzig neunzehnhundertsiebzig neunzig neunziger neuseelanderin
neutrale nichte niederlassungs nien nieren nigeria nigerianer nirgends nis niveau nochmal nor norden nordire
nordmazedonien normal normalen normalerweise norwegen norweger notdienst notfalltermine notig null nummernschild nung
nurn nutzer oberaudorf obststand obwohl odessa offene offentliche offentlichen offiziell offiziellen offizielles
offnen offnet offnung offnungs offnungszeiten oh okay oktober olwechsel on onkel opa operation ordner organisieren
organisiert orientierungskurs original originale ort orthopaden ortlichen oslo oster ostern osterreich osterreicher
osterreicherin osterreichers ou pachten pack paket pakete paketfahrer pakistan panik papa papieren papierkram par
paragrafen paris park parkausweis parken parkplatz parkplatze parkplatzen partner partnerin passbild passbilder passe
passenden passersatz passfoto passheft passieren passkopie passnummer passport passwort paulo pause pdf perfekt
persisch personalabteilung personalausweises personaler personen personenstand personenstandsurkunde
personenstandsurkunden personlich personliche pflege pflegedienst pflegeeinrichtung pflegefachmann pflegegrad
pflegeheim pflegehelferausbildung pflegehelferin pflegekind pflegekraft pflegen pfleger pflegerin pflichtdokument
pflichten pflichtfeld pflichtkurs pflichtung pflichtungs pflichtungserklarung philippinen physiotherapeutin piep
pieren pinn pirat pizza pizzeria plastik plastikding plastikkarte platze plaudern pleite plom plotzlich plus pole
polen poli polier politik polizeiinspektion polizeiliches portemonnaie portugiese portugiesen positive positiven
postanschrift postfach prak praktikant praxis press primzahlen pristina privat privatuni probe probearbeit
probearbeiten profitiere programm programmier programmiert projekt prufe prufen prufstelle pruft prufungsangst
publikumsverkehr puck puk punkt punkten punktesystem putz putzen putzfrau quali qualifi qualifizierte quasi quittung
rabatt rabattkarte radio ran rassistische rat raten ratenzahlung rathaus rats raubling raucht rauferei raumlich
raumliche rauschen rausgeworfen re reagiert rech rechne rechnen rechnet rechnung rechnungen rechtmassig rechtmassigem
rechts rechtsberatung rechtsfragen rechtsmittel red reden redest redet regelmassig regeln regelstudienzeit regelung
regenschirm regierung region registrieren regnet reh rei reich reiche reichen reichten reife reinigungsfirma
reinigungskraft reinkommen reinlassen reinschnuppern reinzukommen reiseausweise reisedokument ren rennen
rentenauskunft rentenbeitragen rentenberaterin rentenkasse rentenversicherung rentner rer reser reserviere reservieren
reservierung residenzpflicht restmulltonne reueerklarung richten richter richtet richtige richtiger risiko riskant
roboter rohrdorf roll rollstuhl rom rosa rosen rosenheimer rot rotem roten roter rubbelfeldern ruber ruberschicken
ruck ruckerstattung ruckflug ruckfuhrung ruckkehr ruckkehrberatung ruckmeldung rucksack ruf rufe rufen rufs ruhe
ruhren rum ruma rumane rumanen rumanien rumanin rumanisch rumanische rumanischem rung runterfahren runtergeflogen
russisch russland sach sachbearbeiterin sachbearbeitung sachen sack saftladen sag saison saisonarbeit saisonarbeiter
salon salzburg samstag samt sao sarajevo satze sauer sch schaden schadet schadlich schaff schaffe schaffen schafft
schaft schaftigung schaftigungs schalten schalter schame schangen schangsen schansen schatz schau schauen sche
schechen scheck scheid scheiden scheidet scheidung scheidungsurkunde scheine scheinen scheinigung scheisse schem schen
schengenraum schengenstaaten scher sches schicht schichtbeginn schicke schicksal schickt schiebe schieben schiebt
schiebung schied schieden schiefgeht schiff schild schilder schimmelt schlaf schlag schlagen schlagerei schlagloch
schlagt schlegt schleunigen schleunigtes schliesstagen schlimm schlussel schmuck schnee schneeraumdienst schneeraumung
schneider schnelle schnellen schnellere schnelleres schnelles schnuppern schoben schon schones schongsen schottin
schottland schrankung schreib schreibe schreibende schreibfehler schreibt schreien schreiner schreinerei schrieben
schrift schriftlich schriftliches schritt schublade schul schulamt schulausflug schulbesuch schuld schulden schuldig
schulen schuler schulerbeforderung schulerpraktikum schulzeugnis schutzberechtigte schutzer schutzstatus schutzt
schutzverfahrens schwager schwagerin schwangere schwarz schwarzfahrens schwei schweisser schweizerin schweizerische
schwer schwerbehindertenausweis schweren schwestern schwiegereltern schwiegermutter schwiegersohn schwierigkeiten
schwur sech sechshundert sechsstellige sechsundzwanzig sechzehn sechzehnjahrigen sechzig segelkurs seh sehbehindert
seins seither selb selben selbstandig selbstandigkeit selbststandig selbststandige selbststandiger selbststandigkeit
semester sen senden senegal september ser serbe serben serbien serbin server servus setze setzer setzt setzungen
sicher sicheres sichert sicherung siebenburger siebenhundert siebenundvierzig siebzehn siebzig siebzigern sieht silien
singen sitzauflage sitze sitzen skipass skopje slowake slowakei slowenin slowenische sms sobald sofa
softwareentwicklerin softwarehaus sohne solange solaranlagen solvent somali somalia somalischen sommer sommerferien
sonderrecht sonderregel sonen sonlich sonntag sorge sorgeberechtigte sorgeberechtigten sorgen sorgerecht sorte soviel
sowas sozial sozialdienst soziales spanien spanier spanisch sparen sparkasse spass spaten spatere spatestens spedition
speichern spenden sperr sperren sperrkonto sperrmullabholung sperrt spiel spiess spontan sportstudio sprach
sprachbeweis sprachkurses sprachmodell sprachnachweis sprachniveau sprachprufung sprachschule sprachtest
sprachunterricht sprachvisum sprachzertifikat sprech spreche sprechzeiten springt spruch spuler spur staaten
staatenlos staates staatig staatlich staatlichen staats staatsangehorige staatsangehorigkeiten
staatsangehorigkeitsausweis staatsanwaltschaft staatsburger staatsburgerin staatsburgerschaften stadtgebiet standes
standesamtlich standig standige standigen standort stapel start starten statigung station stattet stattung stau steckt
steh stehe steige steigen stellenangebot stellung stempel stempeln stephanskirchen sterben stest steu steuer
steuerberatung steuererklarung steuern stieftochter stiefvater still stimme stimmen stimmung stipendium stitel stock
stocke stockwerk stohlen stolz stop stoppen stor storch storen storniere stornieren stort strafbar strafbefehl
straftat strafverfahren strafzettel strassenfest strassenlaterne streichen streit strengere strich strom stromrechnung
stuck studenten studententitel studentin studentische studienbezogenes studienfach studier studiert stufen stuhl
stunde stundensatzes stuttgart subsi subsidiar subsidiarem subsidiaren subsidiarer such suchs sucht sudan sudelfeld
summe supermarkt supsidiar syl system systemprompt tages tagessatze tags tales tankstelle tante tanzkurs tarif tasche
taschengeld taten tatigkeit taub taufe tauscht tausend taxi taxifahrer te team technischen teheran teilen teilnehmen
teilnehmer teilt teilweise teilzeit tele telefonanbieter telefonat telefoniert telefonisch telefonnummer ten ter
terminbestatigung terminbuchung terminvereinbarung testament testen testmodus text texte thailand thailandischen
theater thermin thuringen ticket tickets tief tiefgarage tierarzt tig tikum tions tippfehler tirana tisch titeln
titels tod togo toleriert ton tonne totes tourismusburo tourist touristen touristenvisum touristin trage tragen tragt
trainingslager trans trau traue trauen traut trenne treppe treppen trifft trotz tschattbot tschechien tschek tschip tu
tue tunesien tunis turboeinburgerung turke turken turkin turkische turkischem turkischen turkischer tut tuv typ uben
uberall uberbrucke uberbruckung uberbruckungspapier ubergabe ubergang ubergangsbescheinigung ubergeben uberholen
uberholspur uberlebt uberleg uberlegen ubermorgen ubernehme ubernehmen ubernehmt ubernimmt uberreicht ubers ubersee
ubersetzen ubersetzer ubersetzt ubersetzung ubertrag ubertragen uberweisen uberweisung uberwiegend uhrzeit uhrzeiten
ukra ukrainer ukrainerin ukrainern ukrainisch ukrainische ukrainischen ulm umbuchen umfasst umfrage umgemeldet
umgeschrieben umgestellt umgezogen ummelden umschauen umschreiben umsehen umsonst umstanden umsteigen umwandeln
umziehe umziehen un unabhangig unangenehm unbedingt unbefristete unbefristeten unbefristeter unbefristetes
unbegleiteter unbezahlt unfahig unfall ung ungar ungarin ungarn ungeklarte ungeklarter ungerecht ungultig uni union
unions unionsburger unionsburgern universitat universitatsabschluss unschuldig unserem unseren unseres unsicher unsinn
unten unterbrechen untereinander untergekommen unterhaltsvorschuss unterkunft unterm untermiete unternehmen
unternehmer unterricht unterrichten unterrichtsstunden unterscheidet unterschied unterschreib unterschreibe
unterschreiben unterschreibt unterschrieben unterschriebener unterstutzt unterstutzung unterwegs unverbindlich
unzufrieden upload ur urteil usa vaduz vax veranstaltung verantwortlich verbeamtung verbessert verbietet verbinden
verbindung verboten verbrannt verbringen verbringt verbunden verdammt verdien verdiene verdienst verdonnert
vereidigten verein vereinbaren verfahrens verfallt verfugbar vergangenheit vergehen vergessene vergiss verhindere
verhindern verhunzt verkauft verlange verlangen verlangerbar verlangere verlangerungen verlangerungsantrag
verlassenserlaubnis verlasst verlaufe verlegen verlegt verlenkerung verlesen verliebt verlier verlieren verliert
verlobte verlobter vermieterin vermogen verpassen verpasst verpflichtet verreise verreisen versammlung versand
versaumt verschieben verschieden verschiedene verschiedenen verschlafen verschlossener verschwitzt verschwunden
versichert versichertenkarte versicherungspflichtig versorgt verspatung versprochen verstanden verstandigen versteh
verstehe verstehen versteht versuchen vertauscht vertippt vertrauensperson vertraulich vertreten vertretung
verunreinigt verurteilt verurteilung verwaltung verwaltungsgericht verwandte verwandten verwandtschaft verweigert
verzichtet vierhundert vierkopfige viert viertelstunde vierund vierundsiebzig vierundzwanzig vierung vierzehn vierzig
vietnam virus visa visumantrag visums visumverfahren vogelgrippe volkshochschule vollen volljahrig vollstandig
vollstandige vollstandiger vorab vorbei vorbeikommen vorbeischauen vordrucke vordrucken vorerst vorfahren vorgang
vorgehen vorgesetzter vorgestellt vorgestern vorhanden vorlaufig vorlaufigen vorlegen vorlesungen vorlesungszeit
vormittag vormittags vorname vornamen vorne vorsichtig vorsprechen vorstellen vorstrafe vorubergehender vorzeigen
vorzeitig vorziehen vorzulegen wachmann waffenbesitzkarte wahl wahlbenachrichtigung wahlen wahllokal waise wald wales
wandern wandte warmepumpe warteliste wartet wartezimmer wascherei waschmaschine wasser wau webseite webseiten wechsle
wecken wecker wege weggefahren weggehe weggelaufen weggerissen weggeschickt weggeworfen wegziehe wegziehen wegzufahren
wegzug wehren weigert weihnachten weint weis weise weisen weiss weissem weist weiterarbeiten weiterbeschaftigen
weitergegeben weitergilt welt wende wendelstein wenden werbe werber werbs werbung werd werfen werkstudent wert
wertstoffhof wertung wespennest west westbalkans wetter wexel wg wichtig wider widerspruch wiedereinreise wiederfinden
wiedergefunden wiederhole wiederkomme wiederkommen wien wiesn wiesum will willige willigen winter winterreifen wirbt
wirft wirkungen wirt wirtschaft wirtschaftliches wirtshaus wissensprufung wittels wittelsbacherstrasse witz wlan wofur
wohnheim wohnort wohnsitznahme wohnsitzregelung wohnt wohnungen wohnungs wohnungsgeberbestatigung womit woran worauf
wort wozu wunsch wunsche wurzeln wusste wussten yoga zagreb zahle zahlung zahlungsunfahig zahnarzt zahnarztin
zahnarztpraxis zahntechnikerin ze zehnjahriger zei zeige zeigen zeigt zeile zeitfenster zeitlich zeitpunkt zeitung
zentrale zentralen zer zerin zertifi zertifizierten zetteln zeugnisse zeugnisubergabe zial ziales ziations zie zieh
zieht zierte ziffern zig zigaretten zimmer zimmernummer zions zittern zittert zoll zufrieden zugang zuge zugelassen
zugeschickt zugeteilt zugewiesen zugig zugigkeits zugspitze zukommen zukommt zulassen zulasst zulassung zulassungs
zulassungsstelle zulassungsstopp zumachen zumutbar zumutbare zurcher zurich zuruckbekommen zuruckgehe zuruckgekommen
zuruckgenommen zuruckkehren zurucknehm zuruckziehe zuruckziehen zurzeit zusage zusammensuchen zusammentragen
zusammenzusuchen zusatzlich zuschicken zuschuss zustandige zustimmungen zuweisungsort zuzug zuzumuten zwangsweise
zwangsweiser zwanziger zwanzigsten zweck zwecks zweieinhalb zweimal zweit zweitausendneunzehn zweitausendsechzehn
zweitausendsiebzehn zweiundfunfzigtausend zweiundsechzig zweiundzwanzig zweiundzwanzigsten zwillingen zwischendurch
zwischenzeit zwolften zwolfter
"""
