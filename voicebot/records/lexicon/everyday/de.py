"""German words of everyday talk."""

WORDS = """
abdruck abend abends abendschule abgebucht abgegeben abgelehnt abgemacht abgeschickt abgestempelt abschleppdienst
absender abteilung agypter agypterin ahnung aktuell akzent albern aldi algerier algerierin allgemein altenheim
altersheim amazon ampel anbei anfahren angeblich angefangen angegeben angehorige angekreuzt angemeldet angenehm
angerufen angestellt anhorung ankommen ankreuzen anmeldebestatigung anrufbeantworter anrufer anschalten
ansprechpartner anstandig anstellung anteil antwortet anwesend apotheke arbeitslos arbeitslosengeld argentinier
argentinierin argerlich armenier armenierin arzttermin aserbaidschaner aserbaidschanerin athiopier athiopierin attest
aufgelegt aufgenommen aufgeregt aufheben aufmachen aufpassen aufregen aufrufanlage aufzug augenblick ausdrucken
auseinander ausfullen ausgedruckt ausgefullt ausgemacht ausgerechnet aushang aushilfe auskennen auskunft ausland
ausreichend ausrichten ausschliesslich aussenstelle aussprechen ausstellungsdatum australier australierin auto
autohaus autoscheibe awo babysitter backer backerei bahn baldmoglichst balkon band bangladescher bangladescherin
bankverbindung basteln bauarbeiter baugebiet bauhof baujahr baumarkt baustelle beantworten bedanken bedeuten bedienung
beeilen befreundet begann beginnt begleiten begrussen behandlung behindert behinderung beigelegt bekam bekannte
bekannten belastung beleg belgier belgierin beliebig bemerkt bemuhen benachrichtigt benotigt benutzername beobachten
bequem berechnet bereiten berichten beruhigen beschaftigt beschlossen beschreiben beschweren besetzt besitzen
besonderheit besorgen besprechen besprochen bestehen bestellen bestimmt besuchen betreffend betreut betreuung betrifft
betrug betrunken bettag bettlagerig bewerben bewerbung bewilligt beworben bezahlt beziehungsweise bezug bierzelt
bildschirm billig bindestrich biometriefoto blind blod blodsinn boardinghouse bomben bosnier bosnierin brand
brasilianer brasilianerin brauchbar brautigam brautpaar briefmarke brieftrager briefumschlag brille bringe bringt
brite britin broschure brotzeit browser brutto bruttolohn buchstabe buchstaben buchung buhne bulgare bulgarin
burgerburo burgergeld burgerlich burgermeister bushaltestelle buss caritas chaos chilene chilenin chinese chinesin
computer container dachdecker dachgeschoss dachte damalig damals daneben dankeschon darstellen dauernd dauert dauerte
dazugehoren defekt demnachst denke denkt deutschlandticket dhl diagnose diakonie dialekt dienstlich dienstreise
digital dings display dominikaner dominikanerin doof doppelt dorf draussen dringend drinnen drucker druckfehler druckt
durcheinander durchgefallen durchkommen durchsage durchstellen durstig ebenfalls ecke ecuadorianer ecuadorianerin
edeka ehepaar ehrenamt ehrenamtlich ehrlich eigenbedarf eigentumswohnung eilig einarbeiten einbahnstrasse eindeutig
einfluss eingang eingangstur eingeladen eingereicht eingeschult eingestellt eingetragen eingezogen einheit
einigermassen einkaufen einladung einlegen einmalig einreichen einschreiben einstellung eintragen einverstanden
einwandfrei einzahlen einzeln einziehen elektriker elektro elektronisch elterngeld elternteil elternzeit empfang
empfangen empfanger endet endgultig endlich englander englanderin entbindung entbunden entfernt entgeltgruppe
enthalten entlassen entscheiden enttauscht entwurf erdgeschoss ereignis erfahren erinnern eritreer eritreerin erkaltet
erkennen erklaren erklarung erkundigt erledigen erledigt ermassigt ernsthaft eroffnen erreicht ersatz erscheint
erschreckt erwachsen erwachsene erwarten erzahlen erzieher erzieherin este estin existieren fabrik fahrer fahrkarte
fahrlehrer fahrrad fahrschule falls fand fasching faschingsdienstag faxen fehlt fehlte feierabend feiertag fenster
ferien ferienwohnung fernseher fernstudium festanstellung feststellen filiale finanziell finde findet fing finne
finnin fleisch fleissig flieger flohmarkt floskel fluchten flug flughafen flugticket flyer folgendes folie formlich
fortbildung fotoautomat fotografiert fragebogen fragt fragte frauenhaus frech frechheit freigegeben freilich
freiwillig freizugigkeit fremd freude freuen freundlich friseur friseurin frisor fruhdienst fruhestens fruhschicht
fuhren fuhrung fuhrungszeugnis funktioniert furchten fussball fussweg gab gabelstapler gambier gambierin garage
garantie garten gartner gartnerei gast gastfamilie gastgeber gasthaus geback gebe gebeten geblieben gebracht gebraucht
gebrochen gebucht geburtsort gedacht geduld geduldet geduldig geeignet gefahrlich gefallen gefalligst gefehlt geflogen
geflohen gefluchtet gefunden gegangen gegeben gegend gehaltszettel geheim geheimnis geholfen gehort geklaut geklingelt
gekostet gekriegt gekundigt gelang geleistet geliebt gelogen geloscht gemeinnutzig gemeinsam gemeint genannt genauer
genervt genommen georgier georgierin gepack geplant gerichtlich gering geschafft geschaft geschaftsreise geschehen
gescheit geschenk geschichte geschickt geschimpft geschlossen geschwister gespart gesprach gesprochen gestern
gestohlen gestorben gestritten gesucht gesundheit gesundheitlich getrankemarkt getrennt gewarnt gewartet gewechselt
gewerbeanmeldung gewonnen gewundert gezahlt ghanaer ghanaerin gibt ging gingen glatze glauben glaubt gleichzeitig
gluck glucklich gottesdienst grantig gratis grausam grenze grieche griechin grundbuch grundschule grundstuck grusse
guineer guineerin gultigkeit gymnasium haarschnitt haftpflicht half halfte halt halte haltestelle halteverbot
handwerker handy handzettel haupt hauptberuf hauptschule hauptwohnsitz hausaufgaben haushaltshilfe hausmeister haustur
hausverbot hausverwaltung hebamme heftig heim heimlich heiraten heisst heizung helfe helfer helferin herausfinden
herausgefunden herkommen hermes herrschaften herz herzlich heuer heutzutage hielt hiermit hilfreich hilft hinbekommen
hinbringen hinfahren hing hingehen hingelegt hinschicken hinterlegt hochgeladen hochladen hochschule hochwasser
hochzeitsreise hoflich hole hollander hollanderin holt hore horgerat hort horte hotelfachfrau hotline hufte hund
hungrig ideal idee immerhin immobilie impfung indonesier indonesierin industriegebiet infoblatt infopunkt information
informieren infostand infotafel inhaber inhaberin innerhalb insgesamt installieren intensiv interessieren internet
inzwischen ire irgendein irgendeine irgendwann irgendwas irgendwie irgendwo irin islander islanderin ivorer ivorerin
jahreszeit japaner japanerin jedenfalls jemenit jemenitin jeweils jobwechsel johanniter jordanier jordanierin
jugendamt jugendheim jugendhilfe jugendlich jugendliche jugendzentrum kalender kalt kaltmiete kam kamen kameruner
kamerunerin kamst kantine kanzlei kaputt kasache kasachin kaserei kasse katastrophe katze kauf kaufvertrag kaution
keller kellner kenianer kenianerin kenntnis kinderarzt kinderbetreuung kindergeld kinderkrippe kinderzimmer kirchlich
kirgise kirgisin kita klappt klappte klaren klasse klassenfahrt klavier kleider kleiderkammer kleinigkeit klingel
klingeln klingelschild klingelt klinik klinikum kloster klug knapp knie knochen kochin kollegin kolumbianer
kolumbianerin kombination komisch komma kommission kompliziert kongolese kongolesin kontakt kontoauszug kontoauszuge
kontoinhaber kontoinhaberin kontrolle konzert kopfweh kopierer koreaner koreanerin kostet kostete kraftfahrer
krankengeld krankenhaus krankenkasse krankenversicherung krankenwagen krankmeldung kreditkarte kreisel kriege kriegen
kriegsende kriegt kriegte kubaner kubanerin kuche kuchenhilfe kulanz kummern kummert kunde kunden kundigung
kundigungsfrist kunstler kur kurzarbeit kurzfristig kurzlich kurzurlaub kuwaiter kuwaiterin labor lacherlich laden lag
lager lagerist landwirt langsam laptop lasse lasst lastig lastwagen laufe laufend lauft lautsprecher lebenslauf
lebensmittel lebensunterhalt leer legal lehre lehrling lehrstelle leider leihen leihvertrag leise lesen leserlich
lette lettin letztendlich letztens leute libanese libanesin libyer libyerin lidl lieb liebe lieber lief lieferadresse
lieferung liege liegt liess litauer litauerin lohne lohnsteuerbescheid lohnzettel lokal loschen luge lunge lustig
luxemburger luxemburgerin madchen magst mahnung makler malaysier malaysierin malen maler malerbetrieb malteser
mannschaft marokkaner marokkanerin maschine massage matratze maurer mazedonier mazedonierin mechaniker mechatroniker
medikament mehrere mehrfach mehrmals meinen meinetwegen meint meinte meinung meister melde meldebescheinigung menge
merkblatt merken merkwurdig messe metall metallbau metzger metzgerei mexikaner mexikanerin miete mieter mietverhaltnis
mietwohnung minderjahrig mindestlohn minijob miserabel missverstandnis mithilfe mitkommen mitnehmen mitschreiben
mitteilen mittlerweile mobel mobliert moderne moglichst moldauer moldauerin moment monatskarte mongole mongolin
montenegriner montenegrinerin monteur morgen mude mund mundlich museum musik mutterschutz muttersprache muttertag
mutti nachbarschaft nachfragen nachgefragt nachgereicht nachher nachholen nachreichen nachricht nachschauen
nachschlagen nachtdienst nachtschicht nachweisen nachweislich nahm nahmen namenstag namentlich naturlich nebenan
nebenbei nebenberuf nebenjob nebenkosten nebenwohnsitz nehme nehmt nennen nepalese nepalesin nerven nett netto neubau
neugeboren neulich neuseelander neuseelanderin niederlander niederlanderin niedrig niere nigerianer nigerianerin nimmt
nirgends normal normalerweise norweger norwegerin notar notaufnahme notfall notieren notiert notiz nummerieren
nutzlich obdachlos obdachlosenheim oberburgermeister objekt offenbar offentlich offiziell online operation opfer
ordentlich ordner ordnung original ortlich ostern paar paketdienst pakete pakistaner pakistanerin panik panne papa
papier parkausweis parkhaus parkplatz parterre parzelle passbild passend passieren passiert passt passte passwort pate
patient patin pauschale pech peinlich pendeln pension personalabteilung personalhaus personlich peruaner peruanerin
pfand pfarrer pflege pflegeeltern pflegeheim pflegekraft pflegestelle pflicht philippiner philippinerin pizzaservice
plakat planen platte plotzlich pnp politisch polizist portal porto portugiese portugiesin postbote postkarte
postkasten praktisch prazise preis prima prinzip privat probearbeit probezeit problem produktion prompt protokoll
prufen prufung psychisch puffer punkt punktlich putzen putzstelle qualifiziert quatsch quittung rabatt radio rathaus
ratlos raus realschule rechner rechnung rechnungsadresse rechtsanwalt rechtsanwaltin rechtzeitig reden regeln regen
regular reha reifen reihe reihenfolge reinigung reinigungskraft reisebus reisen renovieren rente rentner reparieren
respekt restaurant restlich rewe rezept rief riefen riesig risiko roller rollstuhl romed rotkreuz ruander ruanderin
rucken ruckmeldung ruckseite ruckwarts ruckwirkend rufe rufen ruft sachlich sage sagen sagst sagt sagte sah saison
saisonarbeit saisonkraft samt samtliche sass satt sauber saublod scanner schaden schadenersatz schalten schalter
schauen scheibe scheidung schein scheinbar schenken schicht schichtdienst schicke schicken schickt schief schien
schiffbar schimpfen schlafen schlagt schlange schlecht schliessen schlimm schlosser schlussel schlusselbund
schlusseldienst schmerzen schnee schneiderin schnupper schockiert schotte schottin schranke schreckt schreibe
schreiben schreibfehler schreibt schreinerei schrieb schriftlich schritt schuhe schulabschluss schulausflug schuld
schulden schuler schulferien schwager schwanger schwangerschaft schwede schwedin schwer schwerbehindert schwester
schwieriger schwimmen sehe seinerzeit seitdem sekretariat selbststandig selbstverstandlich selten senden senegalese
senegalesin senior seniorenheim sensibel serios server sicherheit sicherlich sieht sinn sinnlos sitze sitzen sitzt
sitzung slowake slowakin slowene slowenin sofort software sogar sogenannt soldat sollt somalier somalierin
sommerferien sommerurlaub sonderfall sonntags sonst sonstig sorgen sorgerecht sorgt sozial sozialhilfe sparen
sparkasse spass spatestens spatschicht spedition spende spenden sperren spezialist spielen spital spitzname spontan
sport sprach sprachnachricht spreche sprechen sprechstunde sprechzeit spricht srilanker srilankerin stabil stand
stapler staplerfahrer stark station stau steckt stehe stehlen steht stellt stempel stempelkarte stempelt steuerkanzlei
stimme stimmt stipendium stoff storen stornieren storung strafanzeige strafzettel streichen streit streng stress
strichpunkt stuckchen studentenwerk studentenwohnheim studieren studium stundenlang stundenweise sturm suchen
sudafrikaner sudafrikanerin sudanese sudanesin supermarkt tablette tadschike tadschikin tafel tankstelle tansanier
tansanierin tante tanzen tarif tastatur tat tatig tatigkeit tatsachlich tauschung taxi taxifahrer teilen teilweise
teilzeit telefonat telefonieren telefoniert telefonzentrale telekom teuer text thailander thailanderin therapie ticket
tiefgarage tippen tippfehler tisch tochter tod todesfall toll ton total tourist touristen traf trage tragen tragt
trainer traurig trauzeuge trauzeugin treffe treffen trennen treppe treppenhaus trifft trinkgeld trotz trotzdem trug
tscheche tschechin tue tunesier tunesierin tut typ typisch uberall uberfordert uberhaupt uberlegen ubermorgen
ubernachten ubernehmen uberprufen uberraschung uberschreiten ubersetzer uberstunden uberwiegend uberwiesen uberzeugt
ubrig ubrigens ugander uganderin umgehend umgekehrt umgeschrieben umlaut umleitung umsatz umschlag umsonst umstandlich
umtauschen unangenehm unbedingt unbefristet unbekannt unfall unfreundlich ungar ungarin ungeduldig ungefahr ungenau
ungern unglaublich ungluck universitat unklar unmoglich unpassend unruhig unsinn unterbrechen unterbrochen unterkommen
unterlagen untermieter unternehmen unterrichten unterschied unterschiedlich unterschreibt unterschrieben untersuchung
unterwegs unverschamt unverstandlich urlaub ursprunglich usbeke usbekin vater vati venezolaner venezolanerin
verabredet verabschieden verantwortlich verargert verbessern verbinden verbindung verboten verdacht verdienen
verdienst verein verfahren verfugung vergangen vergebens vergeblich vergessen verging vergisst vergleich verhalten
verheiratet verhindern verkauf verkaufen verkaufer verkauferin verkehr verkehrsmittel verknackst verlangen verlassen
verlegt verletzt verliebt verliere verlieren verliert verlobung verlor verloren vermieten vermisst vermitteln
vermutlich vernunftig verpasst verpflegung verpflichtet verpflichtungserklarung verraten verruckt verschickt
verschieben verschieden verschlafen verschlossen verschoben verschwand verschwunden versehen versehentlich versichert
versicherung verspatet verspatung versprechen versprochen verstand verstanden verstandlich verstehe verstehen versteht
verstorben versuchen vertauscht verteidigt verteilen vertippt vertrauen vertraut vertreten vertretung verursachen
verwahlt verwaltung verwandt verwandte verwandten verwechselt verwechslung verweigert verwirrt verwitwet verzogert
verzweifelt vhs vielleicht vietnamese vietnamesin volksfest volkshochschule volljahrig vollpfosten vollstandig
voraussetzung vorbeibringen vorbeikommen vorderseite vorerst vorgelegt vorgestern vorher vorhin vorlaufig vorlegen
vorlesen vorletzte vormund vorn vorname vornamen vorne vorsitzende vorstellen vorstellung vorstellungsgesprach
vorubergehend vorvertrag vorwurfe vorzeigen waffe wagen wahlen wahnsinn wahrheit wahrscheinlich waise waliser
waliserin warm warnung warte wartebereich warteliste warten wartenummer warteschleife wartet wartete wartezimmer
waschen wechseln weglassen weihnachten weihnachtsmarkt weinen weisst weiterbildung weitergeleitet weiterhelfen
weiterleiten weitermachen werkstatt wertvoll wetter wichtig widersprechen widerspruch wiederholen wiedersehen wieviel
winterdienst winterurlaub wirklich wirt wirtin wirtschaft wirtshaus wisst witwenrente wochenende wochenendtrip
wohngeld wohngeldstelle wohnheim wohnungssuche wunder wunderbar wunschen wurdig wusste wutend ypsilon zahle zahlt
zahlte zahlung zahn zahnarzt zahne zehnmal zeige zeigen zeigt zeitarbeit zeitarbeitsfirma zeitlich zeitnah zeitung
zerrissen zettel zettelchen zeuge zeugen zeugin zeugnis zeugnisse ziehe zieht ziemlich zigmal zimmerei zog zruck
zufallig zufrieden zug zuganglich zugangsdaten zugelassen zugesagt zugeschickt zuhause zukunft zuletzt zumindest
zunachst zuruckgeben zuruckgeschickt zurzeit zusage zusammen zusammenarbeit zusammenhang zusammenleben zusatzlich
zuschauen zuschlag zusenden zustand zustellen zustellung zutreffen zuverlassig zweifel zweimal zweitens zwillinge
zwingend zwischendurch zwischenzeitlich zypriot zypriotin
"""
