"""Spanish."""

from voicebot.records.lexicon.words import Lexicon, Phrases, Words

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
    date_joiners=Words("de del el"),
    months=Words(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
    ),
    birth=Words("nací nacido nacida nacimiento nació"),
    validity=Words("válido válida hasta vence caduca cita desde"),
    amounts=Words(
        "euro euros céntimos año años mes meses semana semanas día días hora horas minutos personas hijos por- "
        "ciento"
    ),
    sections=Words("párrafo artículo apartado nivel"),
    times=Words("de a hasta entre las"),
    files=Words("expediente referencia número fiscal"),
    passports=Words("pasaporte documento tarjeta"),
    phones=Words("teléfono móvil celular llamar número"),
    letters=Words("be ce de efe ge hache jota ka ele eme ene pe cu erre ese te uve equis zeta"),
    no_letters=Words("a e o y u"),
    plain=Words(
        "yo tú él ella nosotros ustedes ellos mi mis tu su y o pero que qué quién cómo dónde cuándo por porque es "
        "son soy tengo tiene quiero quisiera no sí gracias hola muy aquí ahora un una el la los las de del en con "
        "sin para renovar permiso cita vivo cuesta"
    ),
    streets=Words("calle avenida plaza paseo"),
    at_signs=Words("arroba"),
    dots=Words("punto"),
    mail_signs=Words("punto guion"),
    names=Phrases(
        "me llamo", "mi nombre es", "mi apellido es", "apellido", "se llama", "soy el señor", "soy la señora",
    ),
    living=Phrases(
        "vivo en la calle", "vivo en", "mi dirección es", "dirección",
    ),
)  # fmt: skip
