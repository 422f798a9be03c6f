"""Spanish."""

from voicebot.records.lexicon.words import Lexicon, Patterns, Phrases, Words

LEXICON = Lexicon(
    zero=Words("cero"),
    units=Words("uno un una dos tres cuatro cinco seis siete ocho nueve"),
    pairs=Words(
        "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veintiuno veintiún "
        "veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
    ),
    tens=Words("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    hundreds=Words(
        "cien ciento doscientos doscientas trescientos trescientas cuatrocientos quinientos seiscientos "
        "setecientos ochocientos novecientos"
    ),
    thousands=Words("mil"),
    ordinals=Words("primero"),
    repeats=Words("doble"),
    joiners=Words("y eh guion barra"),
    date_joiners=Words(
        "punto "
        "de del el"
    ),
    months=Words(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
    ),
    birth=Words(
        "nacidos cumpleaños "
        "nací nacido nacida nacimiento nació"
    ),
    validity=Words(
        "empieza comienza termina empezó "
        "llegué llegó entré casé casamos casado casada emitido expedido presentado "
        "válido válida hasta vence caduca cita desde"
    ),
    amounts=Words(
        "minuto veces vez fotos copias metros habitaciones porciento hijo niños persona semestres ciento-por piso "
        "euro euros céntimos año años mes meses semana semanas día días hora horas minutos personas hijos por- "
        "ciento"
    ),
    sections=Words("párrafo artículo apartado nivel"),
    times=Words(
        "sobre alrededor mañana tarde media "
        "de a hasta entre las"
    ),
    files=Words(
        "caso trámite seguro cliente nie cuenta iban solicitud archivo "
        "expediente referencia número fiscal"
    ),
    passports=Words(
        "pasaporte* carné carnet dni permiso residencia visado visa serie "
        "pasaporte documento tarjeta"
    ),
    phones=Words(
        "teléfono* llámeme llamarme llame llamen fijo contactar localizar whatsapp localizarme "
        "teléfono móvil celular llamar número"
    ),
    letters=Words("be ce de efe ge hache jota ka ele eme ene pe cu erre ese te uve equis zeta"),
    no_letters=Words("a e o y u"),
    plain=Words(
        "al le se lo "
        "yo tú él ella nosotros ustedes ellos mi mis tu su y o pero que qué quién cómo dónde cuándo por porque es "
        "son soy tengo tiene quiero quisiera no sí gracias hola muy aquí ahora un una el la los las de del en con "
        "sin para renovar permiso cita vivo cuesta"
    ),
    streets=Words(
        "camino carrera strasse straße "
        "calle avenida plaza paseo"
    ),
    at_signs=Words(
        "at "
        "arroba"
    ),
    dots=Words("punto"),
    mail_signs=Words(
        "bajo underscore raya "
        "punto guion"
    ),
    names=Phrases(
        "mi nombre completo es", "mi nombre", "mi apellido", "mis apellidos son", "apellidos", "los apellidos son",
        "se llaman", "que se llama", "su nombre es", "su apellido es", "de nombre", "de apellido", "llamado", "llamada",
        "a nombre de", "nombre completo", "nombre y apellido", "apellido es", "de soltera", "me dicen", "le dicen",
        "me llamo", "mi nombre es", "mi apellido es", "apellido", "se llama", "soy el señor", "soy la señora",
    ),
    living=Phrases(
        "vivo", "vivo en el", "vivimos en", "vivimos", "mi domicilio es", "domicilio", "dirección es", "resido en",
        "mi dirección", "nueva dirección", "me mudé a", "nos mudamos a", "me he mudado a", "empadronado", "empadronada",
        "estoy en la calle",
        "vivo en la calle", "vivo en", "mi dirección es", "dirección",
    ),
    introductions=Phrases(
        "pregunte por", "hablar con", "pregunten por",
        "soy",
        "expediente de", "cita para", "a nombre",
        "le habla", "el señor", "la señora", "señor", "señora", "hablé con",
        "hablar con", "se escribe", "aquí habla", "yo soy", "hola soy",
    ),
    relatives=Words(
        "esposa esposo mujer marido hijo hija madre padre mamá papá hermano hermana tío tía sobrino sobrina primo "
        "prima amigo amiga novio novia prometido prometida pareja jefe jefa dueño dueña casero casera vecino vecina "
        "colega compañero compañera abogado abogada bebé niño niña abuela abuelo suegra suegro cuñado cuñada nuera "
        "yerno nieto nieta empleador hijastro hijastra "
    ),
    titles=Words(
        "señor señora señorita don doña doctor doctora sr sra licenciado "
    ),
    names_after=Phrases(
        "le habla", "les habla",
        "al habla", "al teléfono", "me llamo", "es mi nombre", "es mi apellido", "al aparato",
    ),
    particles=Words(
        "de del los las y "
    ),
    corrections=Words(
        "no perdón error equivoqué disculpe sino espere mejor digo mentira corrijo equivocado "
    ),
    bridges=Words(
        "no perdón error me equivoqué disculpe sino espere es mejor dicho digo y luego después eh este otra vez el un "
        "momento ahora entonces sigue sí "
    ),
    fillers=Words(
        "mayúscula minúscula luego y espacio guion doble dos tilde "
    ),
    spelling=Phrases(
        "de", "como", "de la palabra",
    ),
    mail_words=Words(
        "correo mail email e-mail electrónico dirección es "
    ),
    alphabet=Words(
        "griega doble "
        "ve uve-doble i-griega ye igriega efe eñe doble-ve "
    ),
    pointers=Phrases(
        "aquí", "es", "con", "buenas", "nombre", "habla",
    ),
    descriptions=Patterns(
        r"\w{3,}(?:ción|cion|mente|ble|ando|iendo|amos|emos)",
    ),
    verbs=Patterns(
        r"\w{3,}(?:aja|ana|ió|ano|eña|iene)",
    ),
    common=Words(
        "embarazada enfermo enferma cansado cansada desempleado desempleada jubilado estudiante enfermera cocinero "
        "conductor ingeniero ingeniera profesor médico colombiano peruano venezolana ucraniana refugiado refugiada "
        "reconocida urgente complicado difícil muerto viuda divorciado trabaja vive quiere viene nuestra nuestro "
    ),
    name_patterns=Patterns(
        r"\w{3,}(?:andez|inguez|iguez)",
    ),
)  # fmt: skip
