"""German words of our matters that the texts of every language hold: they are no names in any of them."""

TOPIC = """
ab abc abgeschafft abholung ablauf ablehnung absage absagen abschiebung abschluss abwesenheit ac ad address adresse
agentur aibling aktenwechsel amts andere anfahrt anfangsbuchstabe anschriftenaenderung anspruch anzeige anzeigepflicht
arbeitgeber arbeitsende arbeitstage arbeitsverbot art asylblg asylrecht auf aufbewahren aufenthalt aufenthaltsdokument
aufenthaltserlaubnis aufenthaltstitel aufenthg aufenthv aufschiebende aupair ausb ausbildungsduldung ausgabe
ausgeschlossen auslaender auslaenderwesen ausnahmen ausreise ausser aussergewoehnliche aussetzung ausweis
ausweisersatz baby bad bafoeg bafog bamf be bearb bedingungen befreiung bei berufserfahrung beschaeftigt
beschaeftigungsduldung beschwerde bestaetigung betrag bis botschaft brief buchen bundesagentur bundesdruckerei
bundesland bussgeld cd check code datamatrix datenschutz der deu deutsch dienste digital direktversand dolmetscher
doppel doppelpass drittstaat eae ed ehe ehedeutsch ehegatten ehepartner ehezeit eid eigener einbuergerung
eingangsbestaetigung einkommensteuerbescheid einreise eintrag einverstaendnis einwilligung eltern email ende englisch
englische erfahrung erlaubnis erlaubnisfiktion erlaubt erloeschen erscheinen erst erwerbstaetigkeit existenzmittel
express fa fachkraefteverfahren fall familie familienname fax fe feedback feier feststellung feuerwehr finanzamt
fingerabdruck fluechtling folge fortgeltung fortgeltungsfiktion fosa fragen frauen frei freiwilligendienst fsj
fuehrerschein fuer funktion garp gb geb gebuehren geburt geburtsurkunde gehalt gehaltsnachweise gemeinde gemeinden
grenze haelfte haerte haertefall haftung halbe heimatreise hilfetelefon hinweis hoch hoechstdauer hours humanitaer ihk
ii im integrationskurs it jahren je jobsuche jugend jung karten kartenversand kein keine kinder klasse kolbermoor
kopie korrektur kosten kreisfrei kursverpflichtet kurz landratsamt lang leistungen lid lohn lohnabrechnungen lra mail
mangelberuf meldebestaetigung meldezeit meldung mindestens mit mitbringen mitteilung mitwirkung nach nachlauf
nachricht nachzug name national nationales nebenbestimmungen neuer neuerpass neuerteilung neues neugeborenes nicht
noetig notruf nr nuernberg oder ohne ok opening passpflicht persoenlich persoenliche persoenliches pflegehelfer
pflichtdokumente platz polizei poststelle praktikum probleme prozent pruefstelle punkte qr quick reag
rechtsbehelfsbelehrung rechtzeitig rentenmonate richtig rueckkehr sachbearbeiter sachgebiet satz schnell schriftliche
schule schutz schweiz seit selbst selbstzahler setzen sgb sozialamt sozialleistungen sperre sperrkennwort sperrnotruf
sprache sprachen sprachkurs sprachstunden staatsangehoerigkeitsrecht stadt standesamt status steht stelle stellen
steuerberater stichtag stopp straf strafe student subsidiaer suche tage tagessaetze telefon terminreservierung
trennung tuerkei ueber uebergang uebersetzung uebersicht umzug unaufgeforderte und ungueltig unschaedlich unter
unterschrift urkunde urkunden vereinbarung verkehrszentrum verlaengern verlaengerung verlassen verlust versuche
vertrag visakodex visum visumfrei vollmacht vollzeit von vor vorabzustimmung voraus vorsicht wartezeit wasserburg
website wechsel wegen weitergeltung westbalkan westbalkanregelung wirkung wittelsbacherstr wochenstunden wohnraum
wohnsitz wohnungsgeberbestaetigung xii zahl zeit zeiten zeitraum zsef zur zuspaet zustaendigkeit zustimmung
zweckwechsel
"""
