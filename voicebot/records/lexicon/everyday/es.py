"""Spanish words of everyday talk."""

WORDS = """
abogada abogado abuela abuelo acabar aceptar acompanar actual acuerdo ademas adios administracion adonde agencia ahora
albanil aleman alguien alguno alquilar alquiler alto alumno amiga amigo ano anoche anterior antes apartamento apellido
aprender aquel arreglar arriba arriesgo asunto atencion atender aunque autobus autoridad avion avisar ayer ayuda
ayudar ayuntamiento banco bastante bebe bien billete boda bonito bueno buscar cada caducado caducar cama camarero
cambiar cambio camino camion cansado carnet carrera carta casada casado casarse casi caso causa centro cerca cerrado
certificado chica chico chofer cierto cita ciudad ciudadania ciudadano claro clase cliente coche cocina cocinero
colega colegio comenzar comida companera companero compania completo comprar comprobar conductor conmigo conocer
conseguir consulado consulta contestar contrasena contrato copia correcto corregir correo corto cosa costar creer
cuando cuanto cuarto cuenta cuidado cuidadora cumplir cunada cunado curso dar deber decidir decir dejar demasiado
dentro denuncia depende derecho desde despacho despacio despues detras deuda diferente dificil dinero director
divorciada divorciado documento doler domicilio domingo dormir duda dueno durante edad edificio ejemplo embajada
embarazada embarazo empezar empleado empleador empresa encontrar enfermedad enfermera enfermo enseguida entender
entonces entrada entrar entre entregar entrevista enviado enviar equivocado error escribir escribirse escrito escuchar
escuela espera esperar esposa esposo estado estancia estudiante estudiar estudio exactamente examen explicar
extranjera extranjero extrano fabrica facil factura falta familia familiar favor fecha feliz ficcion fiesta final
firma firmar fontanero formulario foto fuera funciona funcionario futuro gente gerente gestor gobierno gracias grande
gratis grupo guerra habitacion hablado hablar hacer hache hasta hermana hermano hija hijo historia hombre hora horario
hospital hotel hoy hui huir idioma iglesia igual importante imposible impuesto incluso informacion ingeniero intentar
interprete invierno invitacion invitar jardinero jefa jefe joven jubilado juez juntos laboral lado largo lejos lengua
letra levantar libre libro limpiadora limpieza listo llamada llamar llave llegar lleno llevar lluvia luego lugar madre
maestra maestro mal malo mama manana mandar maquina marido mas matrimonio mayor mecanico medico mejor menor menos
mensaje mercado mes mesa meter miedo mientras mil ministerio minuto mirar mismo mitad momento mostrar motivo mover
mucho mudanza muerto mujer mundo nacimiento nadie necesario necesitar negocio nieta nieto nina ninguno nino noche
nombre norma noticia novia novio nuera nuevo nunca ocupado oferta oficial oficina oir olvidado olvidar operacion
oportunidad orden original otra otro padre padres pagar pago pais palabra papa papel parada pareja pariente parte
partida pasado pasaporte pasar pedido pedir peligro peluquera pena pensar pension pequena pequeno perder perdido
perdon permiso persona piso plazo poblacion poco poder policia poner posible practica precio preferir pregunta
preguntar preocupado presentar prima primo principio prisa probar problema profesor profesora programa pronto propio
proximo prueba pueblo puerta puesto quedar queja quizas rapido razon recibido recibir recibo recoger recordar regalo
regresar relacion rellenar renovacion renovar requisito reserva residencia responder respuesta restaurante resultado
retraso reunion revisar sacar sala salario salida salir salud secretaria seguir seguro sello semana senor senora
sentir separado servicio siempre siguiente simple sitio situacion sobre sobrina sobrino solicitar solicitud solo
soltera soltero suegra suegro sueldo suerte suficiente tarde tarifa tarjeta taxi telefono temprano tener tenido
terminar tia tiempo tienda tio tipo titulo todavia tomar trabajador trabajar trabajo traduccion traductor traer
tramite tranquilo tren triste turno ultimo unico universidad urgente usar vacaciones vale valido varios vecina vecino
vender venir ventana verano verdad verdadero vez viajar viaje vida vieja viejo vivienda vivir volver vuelo vuelta
zapato
"""
