"""Italian words of everyday talk."""

WORDS = """
abitazione abito accordo acqua adesso affitto agenzia aiuto albergo allora alto altro amica amico anche ancora andare
anno appartamento appena appuntamento aprire arrivare arrivato aspettare aspetto assicurazione assunto attesa avvocata
avvocato azienda badante bagno bambina bambino banca basta bene biglietto bisogna bisogno bolletta bravo busta
cambiare cambio camera cameriere camion campo capire capito capo carta casa caso cassa cercare certificato certo
chiamare chiamata chiedere chiesa chiesto chiuso citta cittadinanza cittadino classe cliente cognata cognato cognome
collega colloquio colpa cominciare compilare comune condominio conferma congelato conoscere consegna consolato conto
contratto controllare copia corretto corso cosa costa cucina cugina cugino cuoca cuoco data davvero decidere decisione
denaro dentista dentro desidero dichiarazione difficile dimenticato diploma dire direttore dispiace disponibile
diverso divorziata divorziato documenti documento domanda domani donna dopo dottore dottoressa dovere dritto durata
effetto entrare entro erano errore esame esempio estero eta euro fabbrica facile famiglia fare farmacia favore ferie
fermo festa fidanzata fidanzato figli figlia figlio fila finestra finito firma firmare foglio foto fratello fretta
funziona fuori futuro gelato genitori gente giorno giovane giusto governo grande gratis gravidanza guerra idraulico
impiegato importante impossibile incinta indietro infatti infermiera informazioni ingegnere inglese iniziare
insegnante insieme interprete inviare inviato invito lasciare lavorare lavoratore lavoro legge lettera letto libero
lingua lista lontano luogo madre magari malata malattia mamma mancare mandare mandato mangiare marito matrimonio
mattina medico meglio meno mese messaggio mestiere mettere minorenne modo modulo moglie molto momento mondo morto
motivo muratore nascita nato nessuno niente nipote nome nonna nonno notte numero nuora nuovo occupato offerta oggi
ogni operaio orario originale ospedale ottenere padre paese pagamento pagare papa parlare parlato parola partire
passaporto passare patente paura pensione perdere perdita permesso perso persona piano piccola piccolo poco polizia
portare possibile posta posto potere pratica preciso prefisso prego prenotare prenotazione presentare presso presto
prima privato problema professore pronto proprietario proprio prossimo provare pulizie purtroppo qualcosa qualcuno
quando quanto quasi questura ragazza ragazzo ragione referenza residenza restare ricevere ricevuta ricevuto richiedere
richiesta ricordo ridere rifiutato rifugiato rimanere rinnovare rinnovo rispondere risposta ristorante ritardo
ritirare riunione sapere sbagliato sbaglio scade scadenza scaduto scritto scrivere scuola scusi segretaria seguire
sembra semplice sempre sentire separata serve servizio settimana sicuro signora signore situazione soggiorno soldi
solo sorella spedire spesa spiegare sposata sposato sposi stanza stato stipendio strada straniero studente studiare
subito successo suocera suocero tardi tassa telefonare telefonata tempo tornare traduttore traduzione trasferirsi
treno trovare tutto ufficio ultimo universita urgente usare uscire vacanza valido vecchio vedere vendere venire verita
vero viaggiare viaggio vicina vicino visita visto vita vivere voce volere volta zia zio
"""
