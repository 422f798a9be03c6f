"""German words of everyday talk."""

WORDS = """
abdruck abend abends abgebucht abgegeben abgelehnt abgemacht abgeschickt abgestempelt absender abteilung ahnung
aktuell akzent albern aldi allgemein altenheim altersheim amazon anbei anfahren angeblich angefangen angegeben
angehorige angekreuzt angemeldet angenehm angerufen angestellt anhorung ankommen ankreuzen anmeldebestatigung
anrufbeantworter anrufer anschalten ansprechpartner anstandig anteil antwortet anwesend apotheke arbeitslos argerlich
arzttermin attest aufgelegt aufgenommen aufgeregt aufheben aufmachen aufpassen aufregen aufzug augenblick ausdrucken
auseinander ausfullen ausgedruckt ausgefullt ausgemacht ausgerechnet aushilfe auskennen auskunft ausland ausreichend
ausrichten ausschliesslich aussenstelle aussprechen ausstellungsdatum auto autohaus autoscheibe awo babysitter
backerei bahn baldmoglichst balkon band bankverbindung basteln bauarbeiter baugebiet baujahr baustelle beantworten
bedanken bedeuten bedienung beeilen befreundet beginnt begleiten begrussen behandlung behindert behinderung beigelegt
bekannte bekannten belastung beleg beliebig bemerkt bemuhen benachrichtigt benotigt beobachten bequem berechnet
bereiten berichten beruhigen beschaftigt beschlossen beschreiben beschweren besetzt besitzen besonderheit besorgen
besprechen besprochen bestehen bestellen bestimmt besuchen betreffend betreut betreuung betrifft betrug betrunken
bettlagerig bewerben bewerbung bewilligt beworben bezahlt beziehungsweise bezug bierzelt bildschirm billig bindestrich
biometriefoto blind blod blodsinn boardinghouse bomben brand brauchbar brautigam brautpaar briefmarke brieftrager
briefumschlag brille bringe bringt brotzeit brutto bruttolohn buchstabe buchstaben buchung buhne burgerburo burgerlich
burgermeister caritas chaos computer container dachdecker dachgeschoss dachte damalig daneben dankeschon darstellen
dauernd dauert dauerte dazugehoren defekt demnachst denke denkt dhl diakonie dialekt dienstlich dienstreise digital
dings display doof doppelt dorf draussen dringend drinnen drucker druckfehler druckt durcheinander durchgefallen
durchkommen durchstellen ebenfalls ecke edeka ehepaar ehrenamt ehrenamtlich ehrlich eigenbedarf eigentumswohnung eilig
einarbeiten eindeutig einfluss eingang eingeladen eingereicht eingeschult eingestellt eingetragen eingezogen
einigermassen einkaufen einladung einlegen einmalig einreichen einschreiben einstellung eintragen einverstanden
einwandfrei einzahlen einzeln einziehen elektriker elektro elektronisch elternteil empfang empfangen empfanger endet
endgultig endlich entbindung entbunden entfernt enthalten entlassen entscheiden enttauscht erdgeschoss ereignis
erfahren erinnern erkaltet erkennen erklaren erklarung erkundigt erledigen erledigt ermassigt ernsthaft eroffnen
erreicht ersatz erscheint erschreckt erwachsen erwachsene erwarten erzahlen erzieher erzieherin existieren fabrik
fahrer fahrlehrer fahrrad fahrschule falls fand fasching faschingsdienstag faxen fehlt fehlte feierabend feiertag
fenster ferien ferienwohnung fernseher fernstudium festanstellung feststellen filiale finanziell finde findet fleisch
fleissig flieger floskel fluchten flug flughafen flugticket folgendes folie formlich fortbildung fotoautomat
fotografiert fragebogen fragt fragte frechheit freigegeben freilich freiwillig freizugigkeit fremd freude freuen
friseur friseurin frisor fruhestens fruhschicht fuhren fuhrungszeugnis funktioniert furchten fussball gab gabelstapler
garage garantie garten gartner gartnerei gast gastfamilie gastgeber gasthaus geback gebe gebeten geblieben gebracht
gebraucht gebrochen gebucht geburtsort gedacht geduld geduldet geduldig geeignet gefahrlich gefallen gefalligst
gefehlt geflogen geflohen gefluchtet gefunden gegangen gegeben gegend geheim geheimnis geholfen gehort geklaut
geklingelt gekostet gekriegt gekundigt geleistet geliebt gelogen geloscht gemeinnutzig gemeinsam gemeint genannt
genauer genervt genommen gepack geplant gerichtlich gering geschafft geschaft geschehen gescheit geschenk geschichte
geschickt geschimpft geschlossen geschwister gespart gesprach gesprochen gestohlen gestorben gestritten gesucht
gesundheit gesundheitlich getrankemarkt getrennt gewarnt gewartet gewechselt gewerbeanmeldung gewonnen gewundert
gezahlt gibt glatze glauben glaubt gleichzeitig gluck glucklich gottesdienst gratis grausam grenze grundbuch
grundschule grundstuck grusse gultigkeit gymnasium haarschnitt half halfte halt halte halteverbot handwerker handy
hauptschule hausaufgaben haushaltshilfe hausmeister hausverbot hausverwaltung hebamme heftig heim heimlich heiraten
heisst heizung helfe helfer helferin herausfinden herausgefunden herkommen hermes herrschaften herzlich heutzutage
hielt hiermit hilfreich hilft hinbekommen hinbringen hinfahren hingehen hingelegt hinschicken hinterlegt hochgeladen
hochladen hochschule hochzeitsreise hoflich hole holt hore horgerat hort horte hotelfachfrau hotline hund ideal idee
immerhin immobilie impfung industriegebiet infoblatt informieren inhaber inhaberin innerhalb insgesamt installieren
intensiv interessieren internet inzwischen irgendein irgendeine irgendwann irgendwas irgendwie irgendwo jahreszeit
jedenfalls jeweils jobwechsel johanniter jugendamt jugendlich jugendliche jugendzentrum kalender kaltmiete kantine
kanzlei kaputt kaserei kasse katastrophe katze kaution keller kenntnis kinderarzt kinderbetreuung kinderkrippe
kinderzimmer kirchlich kita klappt klappte klaren klasse klassenfahrt klavier kleider kleinigkeit klingel klingeln
klingelt klinik klinikum kloster klug knapp knochen kollegin kombination komisch komma kommission kompliziert kontakt
kontoauszug kontoauszuge kontoinhaber kontoinhaberin kontrolle konzert kopfweh kostet kostete kraftfahrer krankengeld
krankenhaus krankenkasse krankenwagen krankmeldung kreditkarte kriege kriegen kriegsende kriegt kriegte kuche
kuchenhilfe kulanz kummern kummert kunde kunden kundigung kunstler kurzarbeit kurzfristig kurzlich labor lacherlich
laden lag lager lagerist landwirt langsam lasse lasst lastig lastwagen laufe laufend lauft lebenslauf lebensmittel
lebensunterhalt leer legal lehre lehrling lehrstelle leider leihen leise lesen leserlich letztendlich leute lidl liebe
lieber lief lieferadresse lieferung liege liegt liess lohne lohnsteuerbescheid lokal loschen luge lustig madchen magst
mahnung makler malen maler malerbetrieb malteser mannschaft maschine massage matratze maurer mechaniker mechatroniker
mehrere mehrfach mehrmals meinen meinetwegen meint meinte meinung meister melde meldebescheinigung menge merken
merkwurdig messe metall metallbau metzgerei miete mieter mietverhaltnis mietwohnung minderjahrig miserabel
missverstandnis mithilfe mitkommen mitnehmen mitschreiben mitteilen mittlerweile mobel mobliert moderne moglichst
moment monteur morgen mund mundlich museum musik mutterschutz muttersprache muttertag mutti nachbarschaft nachfragen
nachgefragt nachgereicht nachher nachholen nachreichen nachricht nachschauen nachschlagen nachtschicht nachweisen
nachweislich namenstag namentlich naturlich nebenan nebenbei nebenjob nebenkosten nehme nehmt nennen nerven netto
neubau neugeboren neulich niedrig nimmt nirgends normal normalerweise notar notaufnahme notfall notieren notiert notiz
nummerieren nutzlich obdachlos oberburgermeister objekt offenbar offentlich offiziell online opfer ordentlich ordner
ordnung original ortlich ostern paar paketdienst pakete panik papa papier parkausweis parkplatz parterre parzelle
passbild passend passieren passiert passt passte passwort pate patient patin pauschale pech peinlich pendeln pension
personalabteilung personlich pfand pfarrer pflege pflegeeltern pflegeheim pflegekraft pflicht pizzaservice plakat
planen platte plotzlich pnp politisch polizist portal porto postbote postkarte postkasten praktisch prazise preis
prima prinzip privat probearbeit probezeit problem produktion prompt protokoll prufen prufung psychisch puffer punkt
punktlich putzen qualifiziert quatsch quittung rabatt radio rathaus ratlos raus realschule rechner rechnung
rechnungsadresse rechtsanwalt rechtsanwaltin rechtzeitig reden regeln regular reifen reihe reihenfolge reinigung
reinigungskraft reisebus reisen renovieren rentner reparieren respekt restaurant restlich rewe rezept rief riesig
risiko roller rollstuhl romed rotkreuz ruckmeldung ruckseite ruckwarts ruckwirkend rufe rufen ruft sachlich sage sagen
sagst sagt sagte sah saison saisonarbeit saisonkraft samt samtliche sass satt sauber saublod schaden schadenersatz
schalten schalter schauen scheibe scheidung schein scheinbar schenken schicht schicke schicken schickt schief
schiffbar schimpfen schlafen schlagt schlange schlecht schliessen schlimm schlosser schlussel schmerzen schneiderin
schnupper schockiert schreckt schreibe schreiben schreibfehler schreibt schreinerei schrieb schriftlich schritt schuhe
schulabschluss schuld schulden schuler schulferien schulweg schwager schwanger schwangerschaft schwer schwerbehindert
schwester schwieriger schwimmen sehe seitdem sekretariat selbststandig selbstverstandlich selten senden senior
seniorenheim sensibel serios server sicherheit sicherlich sieht sinn sinnlos sitze sitzen sitzt sitzung sofort
software sogar sogenannt soldat sollt sommerferien sonderfall sonntags sonst sonstig sorgen sorgerecht sorgt sozial
sparen sparkasse spass spatestens spatschicht spedition sperren spezialist spielen spital spitzname spontan sport
sprach sprachnachricht spreche sprechen sprechstunde sprechzeit spricht stabil stand stapler staplerfahrer stark
station stau steckt stehe stehlen steht stellt stempel stempelt steuerkanzlei stimme stimmt stipendium stoff storen
stornieren storung strafanzeige strafzettel streichen streit streng stress strichpunkt stuckchen studentenwerk
studentenwohnheim studieren studium stundenlang stundenweise suchen supermarkt tablette tankstelle tante tanzen tat
tatig tatigkeit tatsachlich tauschung taxi taxifahrer teilen teilweise teilzeit telefonat telefonieren telefoniert
telefonzentrale telekom teuer text ticket tippen tippfehler tisch tochter tod todesfall toll ton total tourist
touristen traf trage tragen tragt trainer traurig trauzeuge trauzeugin treffe treffen trennen treppe trifft trinkgeld
trotz trotzdem trug tue tut typ typisch uberall uberfordert uberhaupt uberlegen ubermorgen ubernachten ubernehmen
uberprufen uberraschung uberschreiten ubersetzer uberstunden uberwiegend uberwiesen uberzeugt ubrig ubrigens umgehend
umgekehrt umgeschrieben umlaut umsatz umschlag umsonst umstandlich umtauschen unangenehm unbedingt unbefristet
unbekannt ungeduldig ungefahr ungenau ungern unglaublich ungluck universitat unklar unmoglich unpassend unruhig unsinn
unterbrechen unterbrochen unterkommen unterlagen untermieter unternehmen unterrichten unterschied unterschiedlich
unterschreibt unterschrieben untersuchung unterwegs unverschamt unverstandlich urlaub ursprunglich vater vati
verabredet verabschieden verantwortlich verargert verbessern verbinden verbindung verboten verdacht verdienen
verdienst verein verfahren verfugung vergangen vergebens vergeblich vergessen vergisst vergleich verhalten verheiratet
verhindern verkauf verkaufen verkaufer verkauferin verkehr verknackst verlangen verlassen verlegt verletzt verliebt
verliere verlieren verliert verlobung verlor verloren vermieten vermisst vermitteln vermutlich vernunftig verpasst
verpflegung verpflichtet verpflichtungserklarung verraten verruckt verschickt verschieben verschieden verschlafen
verschlossen verschoben verschwunden versehen versehentlich versichert versicherung verspatet verspatung versprechen
versprochen verstand verstanden verstandlich verstehe verstehen versteht verstorben versuchen vertauscht verteidigt
verteilen vertippt vertrauen vertraut vertreten vertretung verursachen verwaltung verwandt verwandte verwandten
verwechselt verwechslung verweigert verwirrt verwitwet verzogert verzweifelt vhs vielleicht volksfest volkshochschule
volljahrig vollpfosten vollstandig voraussetzung vorbeibringen vorbeikommen vorderseite vorerst vorgelegt vorgestern
vorher vorhin vorlaufig vorlegen vorlesen vorletzte vormund vorname vornamen vorne vorsitzende vorstellen vorstellung
vorubergehend vorwurfe vorzeigen waffe wagen wahlen wahnsinn wahrheit wahrscheinlich waise warnung warte warteliste
warten warteschleife wartet wartete wartezimmer waschen wechseln weglassen weihnachten weihnachtsmarkt weinen weisst
weiterbildung weitergeleitet weiterhelfen weiterleiten weitermachen werkstatt wertvoll wetter wichtig widersprechen
widerspruch wiederholen wiedersehen wieviel winterdienst wirklich wirt wirtschaft wirtshaus wisst wochenende
wohngeldstelle wohnheim wohnungssuche wunder wunderbar wunschen wurdig wusste wutend ypsilon zahle zahlt zahlte
zahlung zahnarzt zehnmal zeige zeigen zeigt zeitarbeit zeitarbeitsfirma zeitlich zeitnah zeitung zerrissen zettel
zeuge zeugen zeugin zeugnis zeugnisse ziehe zieht ziemlich zigmal zimmerei zog zruck zufallig zufrieden zug zuganglich
zugelassen zugesagt zugeschickt zuhause zukunft zuletzt zumindest zunachst zuruckgeben zuruckgeschickt zurzeit zusage
zusammen zusammenarbeit zusammenhang zusammenleben zusatzlich zuschauen zuschlag zusenden zustand zustellen zustellung
zutreffen zuverlassig zweifel zweimal zweitens zwillinge zwingend zwischendurch
"""
