"""Spanish words that are no names."""

FUNCTION = """
abs actualmente acuerdo adelante ademas adrede ae afirmo agrego ahi ahora al aleman alemana alemania algo alguien
algun alguna algunas alguno algunos alli alrededor alter ambos ampleamos amt anadio anerkennung anmeldung ano anos
antano anterior antes antrag apenas aproximadamente aquel aquella aquellas aquello aquellos aqui arb arbeit arriba
arribaabajo aseguro asi asilo asyl atras aun aunque ausbildung ausland autoridad ayer ayuda azul bajo bastante
bescheinigung bien bleiberecht bluecard breve brexit buen buena buenas bueno buenos buscar cada cambiar cambio carta
casi caso cerca certificado chancenkarte cierta ciertas cierto ciertos cinco cita ciudad ciudadano ciudadanos civil
claro comento como con conducir confirmacion conmigo conocer conseguimos conseguir considera considero consigo
consigue consiguen consigues contigo contra contrato correo cosas creo cual cuales cualificado cualificados cualquier
cuando cuanta cuantas cuanto cuantos cuatro cuenta cuesta curso da dado dan dar datos dauer de debajo debe deben
debido decir declaracion dejo del delante demas demasiado dentro deprisa derecho desde despacio despues detras dia
dias dice dicen dicho dieron diferente diferentes dijeron dijo dinero dio direccion distrito documento documentos
donde dos duldung durante eat eb einburgerung ejemplo el ella ellas ello ellos embajada embargo empleador empleais
emplean emplear empleas empleo empresa en encima encuentra enfrente enseguida entonces entrar entre era erais eramos
eran eras eres es esa esas escuela ese eso esos espanol esposa esta estaba estabais estabamos estaban estabas estad
estada estadas estado estados estais estamos estan estando estar estara estaran estaras estare estareis estaremos
estaria estariais estariamos estarian estarias estas este esteis estemos esten estes esto estos estoy estudios estuve
estuviera estuvierais estuvieramos estuvieran estuvieras estuvieron estuviese estuvieseis estuviesemos estuviesen
estuvieses estuvimos estuviste estuvisteis estuvo eu euro excepto existe existen expediente explico expreso
extranjeria extranjero fachkraft facts falta fam familia favor fiktion fiktionsbescheinigung fin final formacion
formular formulare formulario foto frist fue fuera fuerais fueramos fueran fueras fueron fuese fueseis fuesemos fuesen
fueses fui fuimos fuiste fuisteis fur gebuehr general gestattung gran grandes gueno ha habeis haber habia habiais
habiamos habian habias habida habidas habido habidos habiendo habla hablan hable habra habran habras habre habreis
habremos habria habriais habriamos habrian habrias hace haceis hacemos hacen hacer hacerlo haces hacia haciendo hago
han has hasta hay haya hayais hayamos hayan hayas he hecho hemos hicieron hijo hijos hizo horas hoy hube hubiera
hubierais hubieramos hubieran hubieras hubieron hubiese hubieseis hubiesemos hubiesen hubieses hubimos hubiste
hubisteis hubo id identidad idioma igual ilimitado incluso indico informo ingles ingresos int integracion intenta
intentais intentamos intentan intentar intentas intento ir jahre jobcenter junto karte keywords kind kurs la lado
largo las le lejos les ley linea llegar llego lleva llevar lo los luego lugar machine mal manera manifesto marido mas
matrimonio maximo mayor me mediante medio mehr mejor menciono menos menudo meses mi mia mias mientras mila mio mios
mis misma mismas mismo mismos modo momento monate mucha muchas mucho muchos mudanza municipio muy nacimiento
nacionalidad nada nadie naturalizacion ne necesita necesito neu ni niederlassungserlaubnis ningun ninguna ningunas
ninguno ningunos nino no nombre normalmente nos nosotras nosotros nuestra nuestras nuestro nuestros nueva nuevas nuevo
nuevos numero nunca obligacion ocho of office oficina online otra otras otro otros padres paga pagar pais papel
papeles para paraphrase parece parrafo parte partida partir pasa pasada pasado pasaporte pass pedir peor perm
permanente permiso pero personal personalausweis personas pesar phone pide pin plain plazo poca pocas poco pocos
podeis podemos poder podra podran podria podriais podriamos podrian podrias pone poner por porque posible pregunte
primer primera primero primeros principalmente procedimiento pronto propia propias propio propios proteccion proximo
proximos prueba pudo pueda puede pueden puedo pues qeu que quedarme quedo queremos quien quienes quiere quiero quiza
quizas raras realizado realizar realizo recibe reciben recibo reconocido reconocimiento refugiado refugiados registro
reise reiseausweis renovacion renovar repente residencia respecto rosenheim sabe sabeis sabemos saben saber sabes sal
salir salvo schengen se sea seais seamos sean seas segun segunda segundo seis semana senalo ser sera seran seras sere
sereis seremos seria seriais seriamos serian serias si sido siempre siendo siete sigue siguiente sin sino sobre social
sois sola solamente solas solicitud solo solos somos son soy soyos stu stunden su supuesto sus suya suyas suyo suyos
tal tambien tampoco tan tanto tarda tarde tarjeta tasa te telefono temprano tendra tendran tendras tendre tendreis
tendremos tendria tendriais tendriamos tendrian tendrias tened teneis tenemos tener tenga tengais tengamos tengan
tengas tengo tenia teniais teniamos tenian tenias tenida tenidas tenido tenidos teniendo tercera termin test tiempo
tiene tienen tienes titel title titulo toda todas todavia todo todos tolerado total trabaja trabajador trabajadores
trabajais trabajamos trabajan trabajar trabajas trabajo traer tramite translation tras trata traves tres tus tuve
tuviera tuvierais tuvieramos tuvieran tuvieras tuvieron tuviese tuvieseis tuviesemos tuviesen tuvieses tuvimos tuviste
tuvisteis tuvo tuya tuyas tuyo tuyos ue ukraine ultima ultimas ultimo ultimos un una unas uno unos unterlagen url usa
usais usamos usan usar usas uso usted ustedes va vais vale valido valor vamos van varias varios vaya veces vence venir
ver verdad verdadera verdadero verpflichtung vez viaje viene vis visa visado visita vosotras vosotros voy vuestra
vuestras vuestro vuestros ya yo
"""

TOPIC = """
aa ab abc abgeschafft abholung abierto ablauf ablehnung abogado abogados abren abrir absage absagen abschiebung
abschluss abuelo abuelos abwesenheit ac aca acaba acabo acb accesibilidad accesible acceso acelera acelerado acelerar
acepta aceptan acfb aclara aclarada aclaro acompanado acompanante acompanantes aconseja aconsejan acta actas actividad
actuales acuse ad adb address adecuada adecuado adelantado adicional admision admitidas admitido adonde adopta
adressaufkleber adresse aed af afecta afectaba agencia agentur aibling aktenwechsel aktenzeichen alargar albania
alcanza alemanes alla alquiler altamente alto alumno alumnos amiga amts anaden andere anerkennungspartnerschaft
anfahrt anfangsbuchstabe anfitriona anoche anonima anschriftenaenderung anspruch antecedentes antepasados antiguas
antiguos antisemitas anulacion anular anularla anunciar anzeige anzeigepflicht aparato aparcamiento aparcamientos
aparcar apartado aparte apellido aplazar aprender aprendiz aprendizaje aprobacion aprobaciones aprobado aprobar
aprobarlo arbeitgeber arbeitsende arbeitserlaubnis arbeitstage arbeitsverbot archivo archivos arranca arregla art
artificial ascensor asegurada asegurado asegurados asesor asesoramiento asesoria asignado asignados asilados
asociacion assoziationsrecht asunto asylblg asylrecht atendio atiende atrapado au auf aufbewahren aufenthalt
aufenthaltsdokument aufenthaltserlaubnis aufenthaltsgestattung aufenthaltskarte aufenthaltstitel aufenthg aufenthv
aufkleber aufschiebende augsburgo aupair ausb ausbildungsduldung ausencia ausgabe ausgeschlossen auslaender
auslaenderwesen auslander auslanderbehorde ausnahmen ausreise ausser aussergewoehnliche aussetzung ausweis
ausweisersatz auto autobus autobuses automaticamente autonoma autonomo autonomos autorizacion auxiliar avalar avion
avisar aviso ay ayudan ayudar ayudas ayuntamiento azubi ba bab baby bad bafoeg bafog balcanes bamf banco barato basica
basicos basta bastan basura baviera bb bba bc bdd be bearb bebe beca bedingungen befreiung bei bemessungsgrenze
benutzerkonto berlin berufserfahrung beschaeftigt beschaeftigungsduldung beschaftigungsduldung beschleunigtes
beschwerde bestaetigung betrag bf bfcdf bfdbf billete biometrica biometricas bis blaue bloquea bloqueada bloqueado
bloqueo blue boda bodas bolso borrar borren bosnia bot botschaft bretana brief britanico britanicos buchen bufdi
bundesagentur bundesamt bundesdruckerei bundesfreiwilligendienst bundesland burgergeld buscamos buscando buscarla
busco bussgeld buzon ca cad cadb caducado calefaccion calle camara cambia cambiado cambian cambiaron cambie cambios
canada cancelar cancelaron cancele cancion candidato canjear canjeo cansado cantame card carnet caro carpeta carrera
cartas cartera casa casada casado casados casamos case casero casos cb cc ccc ccd ccdf ccf cd cdff ce ceabdab celular
central centro centros cercana ceremonia cerrada cerrado certificados cf cfa cfaf cfcaa chat chatbot check chica chip
ciento cincuenta circulacion citas clase clases clave clic cobramos cobran cobro coche cochecito coches cocinero code
codigo colombia colonia comentarios comercio cometio comienzo compartida competente competentes completa completo
comprobacion comprobar compromiso comprueba compruebela computadora comunica comunican comunicar comunicarle
comunicarlo comunico comunique comuniquelo comuniquenoslo conceda concede concertar concreto condena condenado
condenaron condiciones confirma confirmado confirmados confirmar confirme conocimientos consentimiento conserva
conservar consiga constancia constitucional consulado consultan contactar contacto contar contesta contrasena
contratar contribucion convencion convenio conversacion conyuge conyuges copia correcta correctas correcto correctos
corregir corriendo corrige corta cortas corto cosecha costo cotizacion credito cree cruz cualificada cuarenta cuentan
cuestiones cuidados cuidar culpa cumplir cunado cuotas custodia dab dac damos datamatrix datenschutz daueraufenthalt
daueraufenthaltsbescheinigung db dba dc dcb dd debde deberia deberian decida decidan decide deciden decidido decirlo
decision defecto defectuoso definitivo deja dejan delegado delito delitos demandar demasiadas demostrar demuestra
denuncia depende deportacion deportar der derechos desaparece desaparecida desbloquea descendencia descuento
desempleado desempleo desgracia despedido despidieron detencion detenido deu deutsch deutschland devolucion devuelve
devuelven df dfc dfe dfea di diarias die dieciocho dieciseis diecisiete dienste diez diferencia digital digitales digo
dime diploma directos direktversand dirijase discapacidad distintos diverso divorciada divorcio dni doble dolmetscher
domicilio doppel doppelpass doy drittstaat drogueria dublin dura duracion durar dure dureza ea eaba eae eaf ec echar
echo economico ecuador ed edad edf edificio ee eee ef efb efdf efe efectivo efecto efectos ehe ehedeutsch ehegatten
ehepartner ehezeit eid eigener einbuergerung einburgerungstest einburgerungsurkunde eingangsbestaetigung
einkommensteuerbescheid einreise eintrag einverstaendnis einwanderung einwilligung electricista electronico eligen
eltern elterngeld email empadronarme empadronarse empezar empiece empieza empiezo empleado empleadores empleados
encajan encarga encargadas encargado encontrada encontrar encontre encuentro ende enferma enfermedad enfermera enfermo
englisch englische enlace entender enteros entiendo entra entrada entregar entro envia enviar enviarlas envio
equivalente equivocado equivocados equivoque erfahrung erlaubnis erlaubnisfiktion erlaubt erloeschen error erscheinen
erst erwerbstaetigkeit erwerbstatigkeit escaleras escalones escasez escribir escribo escrito escuchan escuchando
escuelas espacio espana espanola especial especiales especialmente espera esperando esperar espere esposo estacionar
estancia estancias estorban estrictas estudiante estudiantiles estudiar estudio europa europea europeo euros
exactamente exacto examen examina examinar excepcion excepcional excepcionales excepciones exceso excluida excluido
exclusiva exencion exento exentos existenzmittel existia experiencia expide expres expresarse express expulsarlo
expulsion extingue extinguido extranjera extranjeros fa fabricacion fabricar fachkraefteverfahren fachkraften
fachkrafteverfahren facultad faed fall falsos faltan familiar familiares familie familiennachzug familienname farmacia
fax fba fc fcfe fd fdaa fe fecha federado federal feedback feier festivo festivos feststellung feuerwehr ff ffb ffc
ffe figura fija fijar fijo fijos filiacion financiacion finanzamt fingerabdruck firma firman fiscal fluchtlinge
fluechtling folge fondos forma formularios fortgeltung fortgeltungsfiktion fosa fotos fragen frauen freelance frei
freiwilligendienst freizugigkeit freizugigkeitsbescheinigung frontera fsj fuehrerschein fuer fuhrerschein funcion
funciona funcionando funcionario funktion ganancia ganar gano garp gastos gb geb gebuehren geburt geburtsurkunde gegen
gehalt gehaltsnachweise gemeinde gemeinden genero gente gewalt gewerbe goethe gps graba grabacion graduado graduarme
gradue grande gratis grave grenze gris guarda guardado guardar guarderia guerra gusto habituales hablar hablen hablo
hacerme hacerse haelfte haerte haertefall haftung halbe haria hecha heimatreise hermana hermano herzegovina hice hija
hilfetelefon hinweis hoch hoechstdauer hoja hola homologacion homologar hora horario hospital hours hueco huellas
humanitaer humanitarios humanos identificacion idiomas idiota ihk ii ilegal im importante importe imprime impuesto
impuestos in incluir incluye indefinido indique individualmente industria informa informacion informatica inglaterra
ingreso iniciar inicio inmediato inscribo integradas integrado integrados integrationskurs inteligencia intentos
intercambio interes internado internamente internet interprete interpretes interrumpida investigacion investigaciones
invitacion invitado invitar invito irme irregular islandia it italia jahren japon je jefe jobsuche jovenes jugend
juicio jung junio juntando juntos juzgado karten kartenversand kein keine kinder kindergeld klasse kolbermoor kopie
korrektur kosovo kosten kreisfrei kursverpflichtet kurz landkreis landrat landratsamt lang larga largas lealtad leben
legal legales legalmente leistungen letra libre libremente libres licencia lid liechtenstein limita limitacion
limitado limite liquidacion lista listo llama llamada llamas llame llamo llega llegamos llegue lleno llevamos lleve
llevo local localizo lohn lohnabrechnungen londres lra lunes macedonia madre mail mala malo mama manana manda mandan
mandar mandarles mandaron mande mandelo manejar mangelberuf mano mantenerse marcado marruecos marzo matricula
matriculado matriculo media medica medico medidas medios meldebestaetigung meldebestatigung meldezeit meldung menor
menores mensual mes mesa meto mexico miedo migracion migration mil mindestens minijob minimo mire mirelo mit mitad
mitbringen mitteilung mitwirkung modifico modos montenegro motivo mudado mudamos mudarme mudarse mude mudo muebles
mujer mujeres multa multas munich nacer nach nachlauf nachricht nachzug nacido nacimientos nacio nacional
nacionalidades name national nationales naturaliza naturalizados nebenbestimmung nebenbestimmungen necesidad necesitan
negaron negocio neta neuer neuerpass neuerteilung neues neugeborenes neutral nicht ninos nivel noche noetig nombra
nombrado nombres nomina nominas normal norte noruega notruf nr nuernberg numeros nurnberg obligaciones obligado
obligatoria obligatorio obligatorios obra obrero occidentales ocupa ocupan oder oferta oficial oficinas oficio
ofrecieron ofrezca ohne oi oido ok olvida olvidado olvide olvido opening oportunidad oportunidades orden ordenar
orientierungskurs origen original oye padre pagada pagado pagan pagarme pagina pago pague pair paises panaderia papa
parada paraguay pareja parientes parkplatz paro participantes partido pasaportes pasar paseme paso passfoto
passpflicht pausa pedi pedirlo pega pegada pegar pegatina peligro peluqueria penal penales penas pendientes pension
perder perderla perdi perdida perdido perdon perjudica perjudican permisos permite permiten permitida permitidas
permitido permitirse perro persoenlich persoenliche persoenliches persona personales peru peruano pflegehelfer
pflichtdokumente pida piden pidio pido pierde pierdo piso placa platz plaza plazos policia polizei polonia ponen ponga
pongase pongo posibilidad posibles positivos poststelle practicante practicas praktikum precio pregunta preguntar
preguntas preguntelo preparados preparo presenta presentada presentado presentan presentar presente prestaciones
prevision previsto primo principio prisa privacidad probarlo problema problemas probleme proceso profesion profesional
profesiones progenitor programa programador prohibe prohibicion prohibido proposito prorroga prorrogable prorrogada
prorrogado prorrogar prorrogarlo prorrogo provisional proxima prozent pruebas pruefstelle publico publicos pudimos
puedan puerta puesto puk punkte puntos pusieron qr quebro queda quedan quedar quedarse quede queja quick quieren
quitan quitaron quito racistas rapida rapido razonable reag reagrupacion rechaza rechazado rechazan rechazaron rechazo
rechtsbehelfsbelehrung rechtzeitig recibi recibido recibio recibir recien reclamacion recoge recogen recoger recogida
recojo reconocen reconocida reconocidos reconocieron recupere recurrir recurso recursos reduccion reducir reembolso
region registra registrada registrado registrar registrarse registrese regla reglas regresar regreso regulados
regularidad relacionadas relativo rellenaba rellenan rellenando renovarlo renta rentenmonate renueva renuevan renueve
renuevo renuncia renunciar repartos representado representar requerido requisitos reserva reservar resguardo
residenzpflicht resolucion responde respondemos responden responder respondo responsable respuesta respuestas
restaurante restriccion resultado retira retirar retire retiro retorno richtig riesgo robada robaron robo robot rompio
rota rueckkehr ruedas sabido sachbearbeiter sachgebiet saco sala salario sale salida salud satz schnell schriftliche
schule schutz schweiz seccion sector sede seguir seguirle seguridad seguro seit selbst selbstzahler seleccion semanas
semestre sencilla senora separacion separado separados separamos serbia servicio sesenta setzen sgb siga significa
siguen silla siria sirve sirven sistema sobrina sobrino sociales soldador solemne solicita solicitan solicitante
solicitantes solicitar solicitudes solteros sonido sozialamt sozialleistungen sperre sperrkennwort sperrkonto
sperrnotruf sprache sprachen sprachkurs sprachstunden staatsangehoerigkeitsrecht staatsangehorigkeitsausweis stadt
standesamt status steht stelle stellen steuerberater stichtag stopp straf strafbefehl strafe student stuttgart suben
subir subo subsidiaer subsidiaria subsidio suche suegra sueldo sueltos suficiente suiza suizo suizos suspende
suspenderlo suspendida suspensivo suspenso sustento sustitutivo tachados tage tagessaetze tagessatze tailandia tardia
tarifa tarjetas tasas telefon telefonica temporada temporal tengalo tercer termina terminada terminado terminar
termine termino terminreservierung territorial territorio texto tiempos tierra tipo tiro titulos toca tocando
toleradas tolerados tolerancia toman tome trabajado trabajando trabajos traduccion traducir traductor traductores
traduzca trae traen traerlo traiga traigo traje tramitacion trans transferencia transferir transporte traslado
tratamos trato tren trennung tuerkei turco turcos turista turno turquia ucrania ucraniana ucraniano ucranianos ueber
uebergang uebersetzung uebersicht umzug unaufgeforderte und ungueltig unidos union universidad universitario
universitarios unschaedlich unter unterhaltsvorschuss unterschrift upload urgente urgentes urkunde urkunden usuario
vacaciones valen validez valiendo valoracion valorar ve vecina veinte vejez velocidad vencer vencida vencido
vencimiento vencio venezuela venga vengan vengo ventanilla venza veo verano vereinbarung verkehrszentrum verlaengern
verlaengerung verlangerung verlassen verlassenserlaubnis verlust verpflichtungserklarung versuche vertrag viajar
viajes viajo vieja viejas viejo viejos vienen viernes vine vino violencia visados visakodex visitar visum visumfrei
vive vivienda viviendo vivieron vivir vivo volar vollmacht vollzeit voluntad voluntariado voluntariados voluntario
voluntarios volver von vor vorabzustimmung voraus vorsicht vuelo vuelta vuelva vuelvo wartezeit wasserburg web website
wechsel wegen weitergeltung werkstudent westbalkan westbalkanregelung widerspruch wirkung wittelsbacherstr
wochenstunden wohngeld wohnraum wohnsitz wohnsitzauflage wohnungsgeberbestaetigung wohnungsgeberbestatigung xii yendo
zahl zeit zeiten zeitraum zentrale zona zsef zur zusatzblatt zuspaet zustaendigkeit zustimmung zweckwechsel
"""
