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
abierto abogado abogados abren abrir abuelo abuelos acaba acabo accesibilidad accesible acceso acelera acelerado
acelerar acepta aceptan aclara aclarada aclaro acompanado acompanante acompanantes aconseja aconsejan acta actas
actividad actuales acuse adecuada adecuado adelantado adicional admision admitidas admitido adonde adopta
adressaufkleber afecta afectaba agencia aktenzeichen alargar albania alcanza alemanes alla alquiler altamente alto
alumno alumnos amiga anaden anerkennungspartnerschaft anfitriona anoche anonima antecedentes antepasados antiguas
antiguos antisemitas anulacion anular anularla anunciar aparato aparcamiento aparcamientos aparcar apartado aparte
apellido aplazar aprender aprendiz aprendizaje aprobacion aprobaciones aprobado aprobar aprobarlo arbeitserlaubnis
archivo archivos arranca arregla artificial ascensor asegurada asegurado asegurados asesor asesoramiento asesoria
asignado asignados asilados asociacion assoziationsrecht asunto atendio atiende atrapado au aufenthaltsgestattung
aufenthaltskarte aufkleber augsburgo ausencia auslander auslanderbehorde auto autobus autobuses automaticamente
autonoma autonomo autonomos autorizacion auxiliar avalar avion avisar aviso ay ayudan ayudar ayudas ayuntamiento azubi
balcanes banco barato basica basicos basta bastan basura baviera bebe beca bemessungsgrenze benutzerkonto berlin
beschaftigungsduldung beschleunigtes billete biometrica biometricas blaue bloquea bloqueada bloqueado bloqueo blue
boda bodas bolso borrar borren bosnia bot bretana britanico britanicos bufdi bundesamt bundesfreiwilligendienst
burgergeld buscamos buscando buscarla busco buzon ca caducado calefaccion calle camara cambia cambiado cambian
cambiaron cambie cambios canada cancelar cancelaron cancele cancion candidato canjear canjeo cansado cantame card
carnet caro carpeta carrera cartas cartera casa casada casado casados casamos case casero casos celular central centro
centros cercana ceremonia cerrada cerrado certificados chat chatbot chica chip ciento cincuenta circulacion citas
clase clases clave clic cobramos cobran cobro coche cochecito coches cocinero codigo colombia colonia comentarios
comercio cometio comienzo compartida competente competentes completa completo comprobacion comprobar compromiso
comprueba compruebela computadora comunica comunican comunicar comunicarle comunicarlo comunico comunique comuniquelo
comuniquenoslo conceda concede concertar concreto condena condenado condenaron condiciones confirma confirmado
confirmados confirmar confirme conocimientos consentimiento conserva conservar consiga constancia constitucional
consulado consultan contactar contacto contar contesta contrasena contratar contribucion convencion convenio
conversacion conyuge conyuges copia correcta correctas correcto correctos corregir corriendo corrige corta cortas
corto cosecha costo cotizacion credito cree cruz cualificada cuarenta cuentan cuestiones cuidados cuidar culpa cumplir
cunado cuotas custodia damos daueraufenthalt daueraufenthaltsbescheinigung deberia deberian decida decidan decide
deciden decidido decirlo decision defecto defectuoso definitivo deja dejan delegado delito delitos demandar demasiadas
demostrar demuestra denuncia depende deportacion deportar derechos desaparece desaparecida desbloquea descendencia
descuento desempleado desempleo desgracia despedido despidieron detencion detenido deutschland devolucion devuelve
devuelven di diarias die dieciocho dieciseis diecisiete diez diferencia digitales digo dime diploma directos dirijase
discapacidad distintos diverso divorciada divorcio dni doble domicilio doy drogueria dublin dura duracion durar dure
dureza echar echo economico ecuador edad edificio efectivo efecto efectos einburgerungstest einburgerungsurkunde
einwanderung electricista electronico eligen elterngeld empadronarme empadronarse empezar empiece empieza empiezo
empleado empleadores empleados encajan encarga encargadas encargado encontrada encontrar encontre encuentro enferma
enfermedad enfermera enfermo enlace entender enteros entiendo entra entrada entregar entro envia enviar enviarlas
envio equivalente equivocado equivocados equivoque error erwerbstatigkeit escaleras escalones escasez escribir escribo
escrito escuchan escuchando escuelas espacio espana espanola especial especiales especialmente espera esperando
esperar espere esposo estacionar estancia estancias estorban estrictas estudiante estudiantiles estudiar estudio
europa europea europeo euros exactamente exacto examen examina examinar excepcion excepcional excepcionales
excepciones exceso excluida excluido exclusiva exencion exento exentos existia experiencia expide expres expresarse
expulsarlo expulsion extingue extinguido extranjera extranjeros fabricacion fabricar fachkraften fachkrafteverfahren
facultad falsos faltan familiar familiares familiennachzug farmacia fecha federado federal festivo festivos figura
fija fijar fijo fijos filiacion financiacion firma firman fiscal fluchtlinge fondos forma formularios fotos freelance
freizugigkeit freizugigkeitsbescheinigung frontera fuhrerschein funcion funciona funcionando funcionario ganancia
ganar gano gastos gegen genero gente gewalt gewerbe goethe gps graba grabacion graduado graduarme gradue grande gratis
grave gris guarda guardado guardar guarderia guerra gusto habituales hablar hablen hablo hacerme hacerse haria hecha
hermana hermano herzegovina hice hija hoja hola homologacion homologar hora horario hospital hueco huellas
humanitarios humanos identificacion idiomas idiota ilegal importante importe imprime impuesto impuestos in incluir
incluye indefinido indique individualmente industria informa informacion informatica inglaterra ingreso iniciar inicio
inmediato inscribo integradas integrado integrados inteligencia intentos intercambio interes internado internamente
internet interprete interpretes interrumpida investigacion investigaciones invitacion invitado invitar invito irme
irregular islandia italia japon jefe jovenes juicio junio juntando juntos juzgado kindergeld kosovo landkreis landrat
larga largas lealtad leben legal legales legalmente letra libre libremente libres licencia liechtenstein limita
limitacion limitado limite liquidacion lista listo llama llamada llamas llame llamo llega llegamos llegue lleno
llevamos lleve llevo local localizo londres lunes macedonia madre mala malo mama manana manda mandan mandar mandarles
mandaron mande mandelo manejar mano mantenerse marcado marruecos marzo matricula matriculado matriculo media medica
medico medidas medios meldebestatigung menor menores mensual mes mesa meto mexico miedo migracion migration mil
minijob minimo mire mirelo mitad modifico modos montenegro motivo mudado mudamos mudarme mudarse mude mudo muebles
mujer mujeres multa multas munich nacer nacido nacimientos nacio nacional nacionalidades naturaliza naturalizados
nebenbestimmung necesidad necesitan negaron negocio neta neutral ninos nivel noche nombra nombrado nombres nomina
nominas normal norte noruega numeros nurnberg obligaciones obligado obligatoria obligatorio obligatorios obra obrero
occidentales ocupa ocupan oferta oficial oficinas oficio ofrecieron ofrezca oi oido olvida olvidado olvide olvido
oportunidad oportunidades orden ordenar orientierungskurs origen original oye padre pagada pagado pagan pagarme pagina
pago pague pair paises panaderia papa parada paraguay pareja parientes parkplatz paro participantes partido pasaportes
pasar paseme paso passfoto pausa pedi pedirlo pega pegada pegar pegatina peligro peluqueria penal penales penas
pendientes pension perder perderla perdi perdida perdido perdon perjudica perjudican permisos permite permiten
permitida permitidas permitido permitirse perro persona personales peru peruano pida piden pidio pido pierde pierdo
piso placa plaza plazos policia polonia ponen ponga pongase pongo posibilidad posibles positivos practicante practicas
precio pregunta preguntar preguntas preguntelo preparados preparo presenta presentada presentado presentan presentar
presente prestaciones prevision previsto primo principio prisa privacidad probarlo problema problemas proceso
profesion profesional profesiones progenitor programa programador prohibe prohibicion prohibido proposito prorroga
prorrogable prorrogada prorrogado prorrogar prorrogarlo prorrogo provisional proxima pruebas publico publicos pudimos
puedan puerta puesto puk puntos pusieron quebro queda quedan quedar quedarse quede queja quieren quitan quitaron quito
racistas rapida rapido razonable reagrupacion rechaza rechazado rechazan rechazaron rechazo recibi recibido recibio
recibir recien reclamacion recoge recogen recoger recogida recojo reconocen reconocida reconocidos reconocieron
recupere recurrir recurso recursos reduccion reducir reembolso region registra registrada registrado registrar
registrarse registrese regla reglas regresar regreso regulados regularidad relacionadas relativo rellenaba rellenan
rellenando renovarlo renta renueva renuevan renueve renuevo renuncia renunciar repartos representado representar
requerido requisitos reserva reservar resguardo residenzpflicht resolucion responde respondemos responden responder
respondo responsable respuesta respuestas restaurante restriccion resultado retira retirar retire retiro retorno
riesgo robada robaron robo robot rompio rota ruedas sabido saco sala salario sale salida salud seccion sector sede
seguir seguirle seguridad seguro seleccion semanas semestre sencilla senora separacion separado separados separamos
serbia servicio sesenta siga significa siguen silla siria sirve sirven sistema sobrina sobrino sociales soldador
solemne solicita solicitan solicitante solicitantes solicitar solicitudes solteros sonido sperrkonto
staatsangehorigkeitsausweis strafbefehl stuttgart suben subir subo subsidiaria subsidio suegra sueldo sueltos
suficiente suiza suizo suizos suspende suspenderlo suspendida suspensivo suspenso sustento sustitutivo tachados
tagessatze tailandia tardia tarifa tarjetas tasas telefonica temporada temporal tengalo tercer termina terminada
terminado terminar termine termino territorial territorio texto tiempos tierra tipo tiro titulos toca tocando
toleradas tolerados tolerancia toman tome trabajado trabajando trabajos traduccion traducir traductor traductores
traduzca trae traen traerlo traiga traigo traje tramitacion trans transferencia transferir transporte traslado
tratamos trato tren turco turcos turista turno turquia ucrania ucraniana ucraniano ucranianos unidos union universidad
universitario universitarios unterhaltsvorschuss upload urgente urgentes usuario vacaciones valen validez valiendo
valoracion valorar ve vecina veinte vejez velocidad vencer vencida vencido vencimiento vencio venezuela venga vengan
vengo ventanilla venza veo verano verlangerung verlassenserlaubnis verpflichtungserklarung viajar viajes viajo vieja
viejas viejo viejos vienen viernes vine vino violencia visados visitar vive vivienda viviendo vivieron vivir vivo
volar voluntad voluntariado voluntariados voluntario voluntarios volver vuelo vuelta vuelva vuelvo web werkstudent
widerspruch wohngeld wohnsitzauflage wohnungsgeberbestatigung yendo zentrale zona zusatzblatt
"""
