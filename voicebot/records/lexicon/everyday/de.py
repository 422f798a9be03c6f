"""German words of everyday talk."""

WORDS = """
abdruck abend abends abgebucht abgegeben abgelehnt abgemacht abgeschickt abgestempelt absender abteilung agypter
agypterin ahnung aktuell akzent albern aldi algerier algerierin allgemein altenheim altersheim amazon ampel anbei
anfahren angeblich angefangen angegeben angehorige angekreuzt angemeldet angenehm angerufen angestellt anhorung
ankommen ankreuzen anmeldebestatigung anrufbeantworter anrufer anschalten ansprechpartner anstandig anstellung anteil
antwortet anwesend apotheke arbeitslos argentinier argentinierin argerlich armenier armenierin arzttermin
aserbaidschaner aserbaidschanerin athiopier athiopierin attest aufgelegt aufgenommen aufgeregt aufheben aufmachen
aufpassen aufregen aufzug augenblick ausdrucken auseinander ausfullen ausgedruckt ausgefullt ausgemacht ausgerechnet
aushilfe auskennen auskunft ausland ausreichend ausrichten ausschliesslich aussenstelle aussprechen ausstellungsdatum
australier australierin auto autohaus autoscheibe awo babysitter backerei bahn baldmoglichst balkon band bangladescher
bangladescherin bankverbindung basteln bauarbeiter baugebiet baujahr baustelle beantworten bedanken bedeuten bedienung
beeilen befreundet beginnt begleiten begrussen behandlung behindert behinderung beigelegt bekannte bekannten belastung
beleg belgier belgierin beliebig bemerkt bemuhen benachrichtigt benotigt beobachten bequem berechnet bereiten
berichten beruhigen beschaftigt beschlossen beschreiben beschweren besetzt besitzen besonderheit besorgen besprechen
besprochen bestehen bestellen bestimmt besuchen betreffend betreut betreuung betrifft betrug betrunken bettag
bettlagerig bewerben bewerbung bewilligt beworben bezahlt beziehungsweise bezug bierzelt bildschirm billig bindestrich
biometriefoto blind blod blodsinn boardinghouse bomben bosnier bosnierin brand brasilianer brasilianerin brauchbar
brautigam brautpaar briefmarke brieftrager briefumschlag brille bringe bringt brite britin brotzeit brutto bruttolohn
buchstabe buchstaben buchung buhne bulgare bulgarin burgerburo burgerlich burgermeister buss caritas chaos chilene
chilenin chinese chinesin computer container dachdecker dachgeschoss dachte damalig daneben dankeschon darstellen
dauernd dauert dauerte dazugehoren defekt demnachst denke denkt dhl diakonie dialekt dienstlich dienstreise digital
dings display dominikaner dominikanerin doof doppelt dorf draussen dringend drinnen drucker druckfehler druckt
durcheinander durchgefallen durchkommen durchstellen ebenfalls ecke ecuadorianer ecuadorianerin edeka ehepaar ehrenamt
ehrenamtlich ehrlich eigenbedarf eigentumswohnung eilig einarbeiten eindeutig einfluss eingang eingeladen eingereicht
eingeschult eingestellt eingetragen eingezogen einheit einigermassen einkaufen einladung einlegen einmalig einreichen
einschreiben einstellung eintragen einverstanden einwandfrei einzahlen einzeln einziehen elektriker elektro
elektronisch elternteil empfang empfangen empfanger endet endgultig endlich englander englanderin entbindung entbunden
entfernt enthalten entlassen entscheiden enttauscht entwurf erdgeschoss ereignis erfahren erinnern eritreer eritreerin
erkaltet erkennen erklaren erklarung erkundigt erledigen erledigt ermassigt ernsthaft eroffnen erreicht ersatz
erscheint erschreckt erwachsen erwachsene erwarten erzahlen erzieher erzieherin este estin existieren fabrik fahrer
fahrlehrer fahrrad fahrschule falls fand fasching faschingsdienstag faxen fehlt fehlte feierabend feiertag fenster
ferien ferienwohnung fernseher fernstudium festanstellung feststellen filiale finanziell finde findet finne finnin
fleisch fleissig flieger floskel fluchten flug flughafen flugticket folgendes folie formlich fortbildung fotoautomat
fotografiert fragebogen fragt fragte frechheit freigegeben freilich freiwillig freizugigkeit fremd freude freuen
friseur friseurin frisor fruhestens fruhschicht fuhren fuhrungszeugnis funktioniert furchten fussball gab gabelstapler
gambier gambierin garage garantie garten gartner gartnerei gast gastfamilie gastgeber gasthaus geback gebe gebeten
geblieben gebracht gebraucht gebrochen gebucht geburtsort gedacht geduld geduldet geduldig geeignet gefahrlich
gefallen gefalligst gefehlt geflogen geflohen gefluchtet gefunden gegangen gegeben gegend geheim geheimnis geholfen
gehort geklaut geklingelt gekostet gekriegt gekundigt geleistet geliebt gelogen geloscht gemeinnutzig gemeinsam
gemeint genannt genauer genervt genommen georgier georgierin gepack geplant gerichtlich gering geschafft geschaft
geschehen gescheit geschenk geschichte geschickt geschimpft geschlossen geschwister gespart gesprach gesprochen
gestohlen gestorben gestritten gesucht gesundheit gesundheitlich getrankemarkt getrennt gewarnt gewartet gewechselt
gewerbeanmeldung gewonnen gewundert gezahlt ghanaer ghanaerin gibt glatze glauben glaubt gleichzeitig gluck glucklich
gottesdienst gratis grausam grenze grieche griechin grundbuch grundschule grundstuck grusse guineer guineerin
gultigkeit gymnasium haarschnitt half halfte halt halte halteverbot handwerker handy hauptschule hausaufgaben
haushaltshilfe hausmeister hausverbot hausverwaltung hebamme heftig heim heimlich heiraten heisst heizung helfe helfer
helferin herausfinden herausgefunden herkommen hermes herrschaften herzlich heutzutage hielt hiermit hilfreich hilft
hinbekommen hinbringen hinfahren hingehen hingelegt hinschicken hinterlegt hochgeladen hochladen hochschule
hochzeitsreise hoflich hole hollander hollanderin holt hore horgerat hort horte hotelfachfrau hotline hund ideal idee
immerhin immobilie impfung indonesier indonesierin industriegebiet infoblatt informieren inhaber inhaberin innerhalb
insgesamt installieren intensiv interessieren internet inzwischen ire irgendein irgendeine irgendwann irgendwas
irgendwie irgendwo irin islander islanderin ivorer ivorerin jahreszeit japaner japanerin jedenfalls jemenit jemenitin
jeweils jobwechsel johanniter jordanier jordanierin jugendamt jugendlich jugendliche jugendzentrum kalender kalt
kaltmiete kameruner kamerunerin kantine kanzlei kaputt kasache kasachin kaserei kasse katastrophe katze kaution keller
kenianer kenianerin kenntnis kinderarzt kinderbetreuung kinderkrippe kinderzimmer kirchlich kirgise kirgisin kita
klappt klappte klaren klasse klassenfahrt klavier kleider kleinigkeit klingel klingeln klingelschild klingelt klinik
klinikum kloster klug knapp knochen kollegin kolumbianer kolumbianerin kombination komisch komma kommission
kompliziert kongolese kongolesin kontakt kontoauszug kontoauszuge kontoinhaber kontoinhaberin kontrolle konzert
kopfweh koreaner koreanerin kostet kostete kraftfahrer krankengeld krankenhaus krankenkasse krankenwagen krankmeldung
kreditkarte kriege kriegen kriegsende kriegt kriegte kubaner kubanerin kuche kuchenhilfe kulanz kummern kummert kunde
kunden kundigung kunstler kurzarbeit kurzfristig kurzlich kuwaiter kuwaiterin labor lacherlich laden lag lager
lagerist landwirt langsam lasse lasst lastig lastwagen laufe laufend lauft lebenslauf lebensmittel lebensunterhalt
leer legal lehre lehrling lehrstelle leider leihen leise lesen leserlich lette lettin letztendlich leute libanese
libanesin libyer libyerin lidl liebe lieber lief lieferadresse lieferung liege liegt liess litauer litauerin lohne
lohnsteuerbescheid lokal loschen luge lustig luxemburger luxemburgerin madchen magst mahnung makler malaysier
malaysierin malen maler malerbetrieb malteser mannschaft marokkaner marokkanerin maschine massage matratze maurer
mazedonier mazedonierin mechaniker mechatroniker mehrere mehrfach mehrmals meinen meinetwegen meint meinte meinung
meister melde meldebescheinigung menge merken merkwurdig messe metall metallbau metzgerei mexikaner mexikanerin miete
mieter mietverhaltnis mietwohnung minderjahrig mindestlohn miserabel missverstandnis mithilfe mitkommen mitnehmen
mitschreiben mitteilen mittlerweile mobel mobliert moderne moglichst moldauer moldauerin moment mongole mongolin
montenegriner montenegrinerin monteur morgen mund mundlich museum musik mutterschutz muttersprache muttertag mutti
nachbarschaft nachfragen nachgefragt nachgereicht nachher nachholen nachreichen nachricht nachschauen nachschlagen
nachtschicht nachweisen nachweislich namenstag namentlich naturlich nebenan nebenbei nebenjob nebenkosten nehme nehmt
nennen nepalese nepalesin nerven netto neubau neugeboren neulich neuseelander neuseelanderin niederlander
niederlanderin niedrig nigerianer nigerianerin nimmt nirgends normal normalerweise norweger norwegerin notar
notaufnahme notfall notieren notiert notiz nummerieren nutzlich obdachlos oberburgermeister objekt offenbar offentlich
offiziell online opfer ordentlich ordner ordnung original ortlich ostern paar paketdienst pakete pakistaner
pakistanerin panik papa papier parkausweis parkplatz parterre parzelle passbild passend passieren passiert passt
passte passwort pate patient patin pauschale pech peinlich pendeln pension personalabteilung personalhaus personlich
peruaner peruanerin pfand pfarrer pflege pflegeeltern pflegeheim pflegekraft pflegestelle pflicht philippiner
philippinerin pizzaservice plakat planen platte plotzlich pnp politisch polizist portal porto portugiese portugiesin
postbote postkarte postkasten praktisch prazise preis prima prinzip privat probearbeit probezeit problem produktion
prompt protokoll prufen prufung psychisch puffer punkt punktlich putzen qualifiziert quatsch quittung rabatt radio
rathaus ratlos raus realschule rechner rechnung rechnungsadresse rechtsanwalt rechtsanwaltin rechtzeitig reden regeln
regular reifen reihe reihenfolge reinigung reinigungskraft reisebus reisen renovieren rentner reparieren respekt
restaurant restlich rewe rezept rief riesig risiko roller rollstuhl romed rotkreuz ruander ruanderin ruckmeldung
ruckseite ruckwarts ruckwirkend rufe rufen ruft sachlich sage sagen sagst sagt sagte sah saison saisonarbeit
saisonkraft samt samtliche sass satt sauber saublod schaden schadenersatz schalten schalter schauen scheibe scheidung
schein scheinbar schenken schicht schicke schicken schickt schief schiffbar schimpfen schlafen schlagt schlange
schlecht schliessen schlimm schlosser schlussel schmerzen schneiderin schnupper schockiert schotte schottin schreckt
schreibe schreiben schreibfehler schreibt schreinerei schrieb schriftlich schritt schuhe schulabschluss schuld
schulden schuler schulferien schwager schwanger schwangerschaft schwede schwedin schwer schwerbehindert schwester
schwieriger schwimmen sehe seitdem sekretariat selbststandig selbstverstandlich selten senden senegalese senegalesin
senior seniorenheim sensibel serios server sicherheit sicherlich sieht sinn sinnlos sitze sitzen sitzt sitzung slowake
slowakin slowene slowenin sofort software sogar sogenannt soldat sollt somalier somalierin sommerferien sonderfall
sonntags sonst sonstig sorgen sorgerecht sorgt sozial sparen sparkasse spass spatestens spatschicht spedition sperren
spezialist spielen spital spitzname spontan sport sprach sprachnachricht spreche sprechen sprechstunde sprechzeit
spricht srilanker srilankerin stabil stand stapler staplerfahrer stark station stau steckt stehe stehlen steht stellt
stempel stempelt steuerkanzlei stimme stimmt stipendium stoff storen stornieren storung strafanzeige strafzettel
streichen streit streng stress strichpunkt stuckchen studentenwerk studentenwohnheim studieren studium stundenlang
stundenweise suchen sudafrikaner sudafrikanerin sudanese sudanesin supermarkt tablette tadschike tadschikin tankstelle
tansanier tansanierin tante tanzen tat tatig tatigkeit tatsachlich tauschung taxi taxifahrer teilen teilweise teilzeit
telefonat telefonieren telefoniert telefonzentrale telekom teuer text thailander thailanderin ticket tippen tippfehler
tisch tochter tod todesfall toll ton total tourist touristen traf trage tragen tragt trainer traurig trauzeuge
trauzeugin treffe treffen trennen treppe trifft trinkgeld trotz trotzdem trug tscheche tschechin tue tunesier
tunesierin tut typ typisch uberall uberfordert uberhaupt uberlegen ubermorgen ubernachten ubernehmen uberprufen
uberraschung uberschreiten ubersetzer uberstunden uberwiegend uberwiesen uberzeugt ubrig ubrigens ugander uganderin
umgehend umgekehrt umgeschrieben umlaut umsatz umschlag umsonst umstandlich umtauschen unangenehm unbedingt
unbefristet unbekannt ungar ungarin ungeduldig ungefahr ungenau ungern unglaublich ungluck universitat unklar
unmoglich unpassend unruhig unsinn unterbrechen unterbrochen unterkommen unterlagen untermieter unternehmen
unterrichten unterschied unterschiedlich unterschreibt unterschrieben untersuchung unterwegs unverschamt
unverstandlich urlaub ursprunglich usbeke usbekin vater vati venezolaner venezolanerin verabredet verabschieden
verantwortlich verargert verbessern verbinden verbindung verboten verdacht verdienen verdienst verein verfahren
verfugung vergangen vergebens vergeblich vergessen vergisst vergleich verhalten verheiratet verhindern verkauf
verkaufen verkaufer verkauferin verkehr verknackst verlangen verlassen verlegt verletzt verliebt verliere verlieren
verliert verlobung verlor verloren vermieten vermisst vermitteln vermutlich vernunftig verpasst verpflegung
verpflichtet verpflichtungserklarung verraten verruckt verschickt verschieben verschieden verschlafen verschlossen
verschoben verschwunden versehen versehentlich versichert versicherung verspatet verspatung versprechen versprochen
verstand verstanden verstandlich verstehe verstehen versteht verstorben versuchen vertauscht verteidigt verteilen
vertippt vertrauen vertraut vertreten vertretung verursachen verwahlt verwaltung verwandt verwandte verwandten
verwechselt verwechslung verweigert verwirrt verwitwet verzogert verzweifelt vhs vielleicht vietnamese vietnamesin
volksfest volkshochschule volljahrig vollpfosten vollstandig voraussetzung vorbeibringen vorbeikommen vorderseite
vorerst vorgelegt vorgestern vorher vorhin vorlaufig vorlegen vorlesen vorletzte vormund vorn vorname vornamen vorne
vorsitzende vorstellen vorstellung vorubergehend vorwurfe vorzeigen waffe wagen wahlen wahnsinn wahrheit
wahrscheinlich waise waliser waliserin warm warnung warte warteliste warten warteschleife wartet wartete wartezimmer
waschen wechseln weglassen weihnachten weihnachtsmarkt weinen weisst weiterbildung weitergeleitet weiterhelfen
weiterleiten weitermachen werkstatt wertvoll wetter wichtig widersprechen widerspruch wiederholen wiedersehen wieviel
winterdienst wirklich wirt wirtschaft wirtshaus wisst wochenende wohngeldstelle wohnheim wohnungssuche wunder
wunderbar wunschen wurdig wusste wutend ypsilon zahle zahlt zahlte zahlung zahnarzt zehnmal zeige zeigen zeigt
zeitarbeit zeitarbeitsfirma zeitlich zeitnah zeitung zerrissen zettel zeuge zeugen zeugin zeugnis zeugnisse ziehe
zieht ziemlich zigmal zimmerei zog zruck zufallig zufrieden zug zuganglich zugelassen zugesagt zugeschickt zuhause
zukunft zuletzt zumindest zunachst zuruckgeben zuruckgeschickt zurzeit zusage zusammen zusammenarbeit zusammenhang
zusammenleben zusatzlich zuschauen zuschlag zusenden zustand zustellen zustellung zutreffen zuverlassig zweifel
zweimal zweitens zwillinge zwingend zwischendurch zypriot zypriotin
"""
