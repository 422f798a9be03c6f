"""Italian words that are no names."""

FUNCTION = """
abbastanza abbia abbiamo abbiano abbiate abs accidenti ad adesso ae affinche agl agli ahime ai al alcuna alcuni alcuno
all alla alle allo allora allufficio almeno alter altre altri altrimenti altro altrove altrui amt anche ancora andare
anerkennung anmeldung anni anno ansa anticipo antrag appuntamento arb arbeit asilo assai asyl attesa attestato
attraverso ausbildung ausland avanti avemmo avendo avente aver avere averlo avesse avessero avessi avessimo aveste
avesti avete aveva avevamo avevano avevate avevi avevo avra avrai avranno avrebbe avrebbero avrei avremmo avremo
avreste avresti avrete avro avuta avute avuti avuto bambino basta ben bene benissimo bescheinigung bisogno bleiberecht
blu bluecard brava bravo brexit buono cambiare carta carte casa caso ce cento cercare certa certe certi certificato
certo chancenkarte che chi chicchessia chieda chiede chiedere chiunque ci ciascuna ciascuno cima cinque cio cioe circa
citta cittadinanza cittadini cittadino civile codesta codesti codesto cogli coi col colei coll coloro colui come
cominci competente comprare comune comunque con concernente conclusione conferma consecutivi consecutivo consiglio
contratto contro corso cortesia cos cosa cose cosi cui da dagl dagli dai dal dall dalla dalle dallo dappertutto dasilo
dati datore dauer davanti degl degli dei del dell della delle dello dentro detto deve devo devono di dice
dichiarazione didentita dietro dintegrazione dire dirimpetto diritto dirlo distretto diventa diventare diventato
documenti documento domanda domande dopo doppio dov dove dovra dovunque due duldung dunque durante eat eb ebbe ebbero
ebbi ecc ecco ed effettivamente egli einburgerung ella entrambi entro eppure era erano eravamo eravate eri ero esempio
esse essendo esser essere essi eu euro fa faccia facciamo facciano facciate faccio facemmo facendo facesse facessero
facessi facessimo faceste facesti faceva facevamo facevano facevate facevi facevo fachkraft facts fai fam famiglia
fanno far fara farai faranno fare farebbe farebbero farei faremmo faremo fareste faresti farete faro fatto favore fece
fecero feci figli figlio fiktion fiktionsbescheinigung fin finalmente finche fine fino foglio formazione formular
formulare forse forza fosse fossero fossi fossimo foste fosti foto fra frattempo frist fui fummo fuori fur furono
futuro gebuehr generale genitori gente germania gestattung gia giacche giorni giorno giu gli gliela gliele glieli
glielo gliene grande grazie gruppo ha haha hai hanno ho id ieri il illimitato improvviso in inc indietro indirizzo
infatti inglese inoltre insieme int intanto intorno invece io italiano jahre jobcenter karte keywords kind kurs la
lasciare lasciato lato laurea lautorita lavorare lavoratore lavoratori lavoro le legge lei lettera li lindirizzo
lingua lo lontano loro lufficio lui lungo luogo ma macche machine magari maggior mai male malgrado malissimo marito
massimo matrimonio me medesimo mediante meglio mehr meno mentre mesi mezzo mi mia mie miei mila miliardi milioni
minimi mio modo modulo moglie molta molti moltissimo molto momento monate mondo nascita naturalizzazione ne negl negli
nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno neu niederlassungserlaubnis niente no noi nome
non nondimeno nonostante nonsia norma nostra nostre nostri nostro novanta nove nulla numero nuova nuovi nuovo of
office oggi ogni ognuna ognuno oltre online oppure ora ore osi ossia ottanta otto paese paga pagare paragrafo
paraphrase parecchi parecchie parecchio parte partendo pass passaporto peccato peggio per perche percio perfino perm
permanente permesso pero persino perso personalausweis personale persone phone piedi pieno piglia pin piu piuttosto
plain po pochissimo poco poi poiche portare porti possa possedere possibile posso possono posteriore posto potrebbe
pratica preferibilmente presa press prima primo principalmente probabilmente procedura promesso proprio protezione
prova puo pure purtroppo qua qualche qualcosa qualcuna qualcuno quale quali qualificati qualificato qualunque quando
quanta quante quanti quanto quantunque quarto quasi quattro quel quella quelle quelli quello quest questa queste
questi questo qui quindi quinto realmente recente recentemente reddito registrazione reise reiseausweis relativo
residenza restare riceve ricevo riconoscimento riconosciuto riecco rifugiati rifugiato rinnovo rispetto risponde
rosenheim salvo sara sarai saranno sarebbe sarebbero sarei saremmo saremo sareste saresti sarete saro scade scaduto
schengen scola scopo scorso scritto scuola se secondo seguente seguito sei sembra sembrare sembrato sembrava sembri
sempre senza serve servono sette settimana si sia siamo siano siate sicuro siete sig sociale soggiorno soldi solito
solo soltanto sono sopra soprattutto sotto spesso sta stai stando stanno stara starai staranno stare starebbe
starebbero starei staremmo staremo stareste staresti starete staro stata state stati stato stava stavamo stavano
stavate stavi stavo stemmo stessa stesse stessero stessi stessimo stesso steste stesti stette stettero stetti stia
stiamo stiano stiate sto stranieri stu studi studio stunden su sua subito succede successivamente successivo sue sugl
sugli sui sul sull sulla sulle sullo suo suoi tale tali talvolta tanto tassa tedesca tedesco telefono tempo termin
termine terzo tessera test ti titel title titolo tollerato tra tranne translation trasloco tre trenta triplo troppo
trova trovato tua tue tuo tuoi tutta tuttavia tutte tutti tutto ue ufficio uguali ukraine ulteriore ultimo un una uno
unterlagen uomo url va vai vale valido vari varia varie vario vecchio venire verpflichtung verso vi via viaggio vicino
viene vis visita visto vita voglio voi volta volte vorrei vostra vostre vostri vostro vuole
"""

TOPIC = """
abita abitare abito accanto accelera accelerare accelerata accerta accertamento accertata accessibilita accettate
accettati accompagnato accompagnatore accompagnatori accordo account adatto adesivo adressaufkleber aereo affidamento
affidatario agenzia aggiungono aggiuntivo aiuta aiutano aiutare aiutate aiuti aiuto albania aliquote allagenzia
allambasciata allanno allapprovazione allappuntamento allasilo allesame allestero allindirizzo allinizio alloggio
allontanamento allordinamento alluniversita altamente alto altra alunni alunno ambasciata ammesse ammesso ammette
ammissione anchio andarmene andato anerkennungspartnerschaft annullamento annullare annullato annunciare anonimo
antenati antisemiti anziana aperti aperto apertura apparecchio appartamento appena applica appositi apposta
apprendista apprendistato approvare approvazione approvazioni appuntamenti aprire aprite arbeitserlaubnis arriva
arrivare arrivata arrivato arrivi arriviamo arrivo artificiale ascensore ascolta aspetta aspettare aspettarsi
aspettato aspetto assegnato assegno assenza assicurato assistente assistenza associazione assoziationsrecht assumere
assumo attestati atti attiva attuali aufenthaltsgestattung aufenthaltskarte augusta auslander auslanderbehorde auto
autobus automaticamente autonoma autonomi autonomo avviare avviene avvio avvisare avvisarvi avvocati avvocato azienda
azubi balcani bambini banca bancomat barriere base basso bastano baviera bemessungsgrenze benutzerkonto berlino
beschaftigungsduldung beschleunigtes biglietto bimba biometrica biometriche bisogna blaue blocca bloccata bloccato
blocco blue bonifico borsa bosnia bot brasiliano bretagna breve brevi britannici britannico bufdi bundesamt
bundesfreiwilligendienst burgergeld busta buste butto ca cade cambia cambiamenti cambiata cambiati cambiato cambio
camera campo canada cancellare cancellato candidato cane cantami cantiere canzone capire capisco capo card carente
carenza caricano caricare caro carriera casi cassa cassetta causa cavo cellulare centrale centri centro cerchiamo
cerco cerimonia certezza certificati chat chatbot chiama chiami chiamo chiarire chiarisce chiederlo chiedo chiedono
chiesto chip chiuso cinquantanni circolazione cittadinanze civico classe clicco codice cognato cognome coinvolti
collegio collettivo colonia colpa comincia cominciare comincio comma commercialista commercio competenti compiere
compilando compilano compilavo completa completo comprende compreso computer comunicano comunicare comunicarlo
comunicate comunichi comunico condanna condannato condanne condiviso condizioni confermare confermarlo confermati
confermato coniuge coniugi conoscenze consegnare consegne consenso consente conserva conservarne considerato consiglia
consigliano consolato consulenza conta contano contanti contatta contattare contatti contatto continuano conto
contributi contributivo contributo controllare controlli controllo convenzione conversazione convertire converto copia
corregge correggere costa costi costituzionale costo crede credito croce cugino cuoco cura daccordo dallassistenza
dallestero dallindia dallinghilterra dallinglese dallingresso dallitalia dallucraina dallue danneggia danneggiano
danno dare darmi darne data date dato datori daueraufenthalt daueraufenthaltsbescheinigung de decide decidete decidono
decisione deciso decorrere definitivo delega dellaffidamento dellambasciata dellappuntamento dellasilo dellautorita
dellimposta dellingresso dellospite dellufficio denuncia desame detenzione deutschland diamo dica diciassette diciotto
dico dicono die dieci difettoso differenza difficolta digitale digitali dimentica dimenticato dimissioni dimmi
dimostrare dimpegno dipende dipendente dipendenti diploma direttamente diretti diritti dirla dirvi disabilita
discendenza disdica disdire disoccupato disoccupazione disporre disposizione dite ditta divers diverse divieto
divorziata divorzio domani donne dopodomani doppia dorigine dovete dovrebbe dovrebbero dovuta drogheria dublino
dufficio dura durare durata eccesso eccezionale eccezionali eccezione eccezioni economico edificio effetti effetto
einburgerungstest einburgerungsurkunde einwanderung elettricista elterngeld entra entrare entrato equivalente errore
erwerbstatigkeit erzegovina esame esamina esaminare esaminato esattamente esatto esclusa escluso esentato esente
esenti esenzione esiste esisteva esito espellere esperienza esprimere espulsione esserci esteri estero estingue
estinto estivo eta europa europea europeo fachkraften fachkrafteverfahren facolta fallita falsi familiare familiari
familiennachzug farlo farmacia farmi farsela farsi fascicolo fate fatta fedelta federale fermato fermo festa festivi
festivo figlia file filiazione finanziamento finire finisce finisco finita finito firma firmano fissare fissarle fisso
fluchtlinge fondi forma fotografico fototessera fototessere francia fratello freelance freizugigkeit
freizugigkeitsbescheinigung fretta frontiera fuhrerschein funziona funzionario funzione furto garanzia gegen genere
genitore genitoriale georgia gewalt gewerbe giappone giornaliere giornate giovani giugno giusta giuste giusti giusto
goethe gradini gran gratuita gratuito grave grigio guadagnare guadagno guarda guardi guerra guidare identificazione
identita immatricolazione immatricolo immediato imparare impiegato impiego importante imposte impronte incaricato
includerli incollato incontro indagini indeterminato indicare indichi industria infermiera informa informazioni
ingombranti ingresso inizi inizia iniziale iniziare inizio inserire integra integrate integrati integrato intelligenza
interesse interi internamente internet interprete interpreti interrotta interrotto invia inviare invitare invitato
invito irregolare iscritto iscrivo islanda italia italiana iva job kindergeld kosovo laccertamento laccesso ladesivo
laffitto lagentur laktenzeichen laltra laltro lambasciata lamentela land landkreis landrat lanno lantrag lapprovazione
lappuntamento larea lascensore lascia lasilo lassistenza lattestato laudio laufkleber laureata laureato lauto lautobus
lavora lavorate lavorato lavorazione lavoretti lazienda leben ledificio legale legali legato leinburgerungstest
leinkommensteuerbescheid lelenco lerrore lesame lespulsione lettere lexpress lezione lezioni lha lho libera
liberamente liberi libero licenziato lidentita liechtenstein lihk limita limitato limitazione limite limpiegato
limporto linea lingresso lingue link lintegrationskurs linvio liquidazione livello lobbligo locale lofferta londra
lucraina lunedi lunga lunghi lunico luniversita macchina macedonia madre malata malato malattia mamma manca mancano
manda mandano mandare mandarmi mandarvi mandata mandato mandi mantenere mantenersi marocchina marocchino marocco marzo
matrimoni mattina medico meldebestatigung mensile mese messo mestiere mestieri meta metta mette mettere metterla
mettersi metto mettono mezze miglior migration migrazione minijob minimo minorenne minorenni misure modifica modifico
moduli molte monaco montenegro motivi motivo multa multe multipla municipio nascite nata nato naturalizzati
naturalizzato navigatore nazionale nebenbestimmung necessario nellinformatica nellupload neonato netto neutrale nipote
nomi nominato nonni nonno nord normale normalmente norvegese norvegia numeri nurnberg obbligato obbligatori
obbligatorio obblighi obbligo occidentali occupa occuparsi occupate oddio offerto offra operaio opportunita orari
oraria ordine orientierungskurs originale origini oscurati ospedale ospitante ospite ostacolo ottengo ottiene padre
padrone paesi pagamento pagano pagarmi pagato pago panificio parcheggi parcheggiare parcheggio parenti parkplatz parla
parlare parli parlino parlo parola parrucchiera partecipanti partecipare partenariato partenza partiamo particolare
particolari particolarmente partire partita partito partner parto partorito passa passano passaporti passare passato
passeggino passfoto passi passo password patente patenti paura pausa pecuniarie penale penali pene pensione
pensionistici perde perdere perdo pericolo periodi permessa permesse permette persa persona personali piaciuto piano
picchia polizia polonia pomeriggio porta portafoglio portano portarlo portato porto positivi possano possiamo
possibilita posta postale poter poterlo potete potuto pranzo precedenti premo prende prendere prenderla prendiamo
prendo prendono prenota prenotare preparando preparare presenta presentano presentare presentata presentato presenti
preso presso prestazioni presto prevalenza previdenza previsto prezzo primi principio privacy problema problemi
procedimento processo procura produzione professionale professione professioni programma programmatore prolungare
prolungo pronta pronti pronto propria proroga prorogabile prorogare prorogarlo prorogata prorogato prossimo provarlo
prove provvedimento provvisorio pubblica pubbliche pubblico puk punti punto qual qualcun qualifica qualificata
qualsiasi quarantottomila questanno questestate questioni raccolta ragazza raggiunge raggiungo ragionevole rapida
rapporto rappresentare rappresentato rate razzisti reati reato reclamo redditi regione registra registrarmi
registrarsi registrata registrato registri registro regola regolare regolarmente regolato regole reimpostare relativa
requisiti residenzpflicht respinta respinto responsabile responsabilita resta restano resti restituita restituite
ricevere ricevono ricevuta ricevuto ricezione richiedente richiedenti richiesta ricongiungimento riconoscere
riconosciuta riconosciuti ricorsi ricorso ridate ridurre riduzione rientra rientrare rientro riesce riesco rifatta
rifiutato rifiuti rifiuto riguarda riguardava rilascia rilasciato rilascio rimandare rimasto rimborso rimpatrio
rinnova rinnovare rinnovate rinnovato rinunciare ripara ripreso riscaldamento rischio riservare rispondere rispondiamo
rispondo risposta risposte ristorante ritardo ritira ritirare ritirata ritirato ritiro ritorno ritrova ritrovata
ritrovato rivolga robot romania rotelle rotta rotto rubata rubato sa saldatore salone saltato salvare salvato sanita
sanitaria sapere sapersi saputo sbagliata sbagliati sbagliato sblocca scada scadenza scaduta scale scambio scelgono
scelta sconto scorsa scritta scrivere scrivervi scrivo scuole scusi seconda sede sedia sedici see segnalo segnato
segue seguire semestre semplice sente sentito separati separato separazione sera serbia serbo servizio sessanta
settimane settore severe significa signora sim singolarmente singole singolo siria sistema sito smarrimento so sociali
soggiornare soggiorni sola soldo solenne soliti sorella sospende sospenderlo sospensivo sospesa sospese sospeso
sostentamento sostitutivo spagna sparita spazzatura speciali spedizione speranze sperrkonto spese sportello sposata
sposati sposato sposo spostare staatsangehorigkeitsausweis stabili stabilisce stabilite stagionale stagione stampata
stanotte stanza stipendio stoccarda strafbefehl straniera straniero strette studente studenteschi studiare stufo
stupido successo sufficienza sullutile suocera suonano superato sussidi sussidiaria sussidio svizzera svizzeri
svizzero svolgere tagessatze tardi targa tariffa tasse tavolo tedesche tedeschi telefonata telefonica tempi temporanea
tenere tenga tentativi termini territoriale territorio tessere testo thailandia ticino tipo tirocinante tirocinio
titolare titolari titoli tolgono tolleranza tollerate tornare torno traduce tradurli tradurre traduttore traduttori
traduzione tramite trans trasferimento trasferire trasferirmi trasferirsi trasferisco trasferiti trasferito traslocato
trasporto tratta trattamento trattato treno tribunale troppe trovano trovare trovo turchi turchia turco turista
turistico turno ucraina ucraini ucraino uffici ufficiale ultime ultimi umanitari unablehnung unadeguata unaltra
unamica unassicurazione unattivita unazienda uneccezione uneta unidentita unindagine unione uniti universita
universitari unofferta unora unterhaltsvorschuss urgente urgenti uscire usi utente vacanza vada vado valgono validi
validita valutare valutazione vanno ve vecchi vecchia vecchiaia vecchie vede vedo vedono veloce velocita venerdi venga
vengo vengono veniamo venti venuta venuto verlangerung verlassenserlaubnis vero verpflichtungserklarung viaggi
viaggiare vicina vieta vietato vietnam vinto violenza vissuto visti vive vivere vivo vogliamo vogliono volare volete
volo volonta volontari volontariato volontario vorrebbe werkstudent widerspruch wohngeld wohnsitzauflage
wohnungsgeberbestatigung zentrale zona zusatzblatt
"""
