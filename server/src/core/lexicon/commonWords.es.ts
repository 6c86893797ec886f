// Ordinary words of Spanish that headlines and letterheads write with capitals.
// From the lexicon of es-compromise (MIT), and written for this project.
export const commonSpanish = `
  abandona, abandonada, abandonadas, abandonado, abandonados, abandonan, abandonando, abandonar, abandonará, abandonarán
  abandonaron, abandono, abandonó, abandonos, abierta, abiertas, abierto, abiertos, aboga, abogacía, abogacías, abogada
  abogadas, abogado, abogados, abogando, abogar, abogará, abogarán, abogaron, abogó, aborda, abordada, abordadas, abordado
  abordados, abordaje, abordajes, abordan, abordando, abordar, abordará, abordarán, abordaron, abordó, abrazo, abrazos, abre
  abren, abriendo, abrieron, abril, abrió, abrir, abrirá, abrirán, absolución, absoluciones, absoluta, absolutas, absoluto
  absolutos, abuela, abuelas, abuelo, abuelos, abundante, abundantes, abuso, abusos, acaba, acabada, acabadas, acabado, acabados
  acaban, acabando, acabar, acabará, acabarán, acabaron, acabó, academias, académica, académicas, académico, académicos, accede
  acceden, acceder, accederá, accederán, accedida, accedidas, accedido, accedidos, accediendo, accedieron, accedió
  accesibilidad, accesible, accesibles, acceso, accesos, accidente, accidentes, acción, acciones, accionista, accionistas
  aceite, aceites, acelera, acelerada, aceleradas, acelerado, acelerados, aceleran, acelerando, acelerar, acelerará, acelerarán
  aceleraron, aceleró, acepta, aceptada, aceptadas, aceptado, aceptados, aceptan, aceptando, aceptar, aceptará, aceptarán
  aceptaron, aceptó, acercada, acercadas, acercado, acercados, acercamiento, acercamientos, acercan, acercando, acercar
  acercará, acercarán, acercaron, acercó, acero, aceros, aclara, aclaración, aclaraciones, aclarada, aclaradas, aclarado
  aclarados, aclaran, aclarando, aclarar, aclarará, aclararán, aclararon, aclaró, acoge, acogen, acoger, acogerá, acogerán
  acogida, acogidas, acogido, acogidos, acogiendo, acogieron, acogió, acompaña, acompañada, acompañadas, acompañado, acompañados
  acompañan, acompañando, acompañar, acompañará, acompañarán, acompañaron, acompañó, aconseja, aconsejada, aconsejadas
  aconsejado, aconsejados, aconsejan, aconsejando, aconsejar, aconsejará, aconsejarán, aconsejaron, aconsejó, acordada
  acordadas, acordado, acordados, acordando, acordar, acordará, acordarán, acordaron, acordó, acoso, acosos, acredita
  acreditación, acreditaciones, acreditada, acreditadas, acreditado, acreditados, acreditan, acreditando, acreditar, acreditará
  acreditarán, acreditaron, acreditó, acta, actas, activa, activas, actividad, actividades, activista, activistas, activo
  activos, acto, actor, actores, actos, actúa, actuada, actuadas, actuado, actuados, actual, actuales, actualiza, actualización
  actualizaciones, actualizada, actualizadas, actualizado, actualizados, actualizan, actualizando, actualizar, actualizará
  actualizarán, actualizaron, actualizó, actúan, actuando, actuar, actuará, actuarán, actuaron, actuó, acuartelamiento
  acuartelamientos, acuática, acuáticas, acuático, acuáticos, acude, acuden, acudida, acudidas, acudido, acudidos, acudiendo
  acudieron, acudió, acudir, acudirá, acudirán, acuerda, acuerdan, acuerdo, acuerdos, acusa, acusación, acusaciones, acusada
  acusadas, acusado, acusados, acusan, acusando, acusar, acusará, acusarán, acusaron, acusó, adecuada, adecuadas, adecuado
  adecuados, adelanta, adelantada, adelantadas, adelantado, adelantados, adelantan, adelantando, adelantar, adelantará
  adelantarán, adelantaron, adelanto, adelantó, adelantos, adherida, adheridas, adherido, adheridos, adherir, adherirá
  adherirán, adhesión, adhesiones, adhiere, adhieren, adhiriendo, adhirieron, adhirió, adicional, adicionales, adjunta
  administra, administración, administraciones, administrada, administradas, administrado, administrados, administran
  administrando, administrar, administrará, administrarán, administraron, administrativa, administrativas, administrativo
  administrativos, administró, admisión, admisiones, admite, admiten, admitida, admitidas, admitido, admitidos, admitiendo
  admitieron, admitió, admitir, admitirá, admitirán, adopción, adopciones, adopta, adoptada, adoptadas, adoptado, adoptados
  adoptan, adoptando, adoptar, adoptará, adoptarán, adoptaron, adoptó, adquiere, adquire, adquirem, adquirida, adquiridas
  adquirido, adquiridos, adquiriendo, adquirió, adquirir, adquirirá, adquirirán, adquisición, adquisiciones, aduana, aduanas
  aduaneras, advertencia, advertencias, advertida, advertidas, advertido, advertidos, advertir, advertirá, advertirán, advierte
  advierten, advirtiendo, advirtieron, advirtió, aérea, aéreas, aéreo, aéreos, aeroespacial, aeroespaciales, aerolínea
  aerolíneas, aeronave, aeronaves, aeropuerto, aeropuertos, afán, afanes, afecta, afectación, afectaciones, afectada, afectadas
  afectado, afectados, afectan, afectando, afectar, afectará, afectarán, afectaron, afecto, afectó, afectos, afianza, afianzada
  afianzadas, afianzado, afianzados, afianzan, afianzando, afianzar, afianzará, afianzarán, afianzaron, afianzó, afiliación
  afiliaciones, afirma, afirmada, afirmadas, afirmado, afirmados, afirman, afirmando, afirmar, afirmará, afirmarán, afirmaron
  afirmó, afronta, afrontada, afrontadas, afrontado, afrontados, afrontan, afrontando, afrontar, afrontará, afrontarán
  afrontaron, afrontó, agencia, agencias, agenda, agendas, agente, agentes, ágil, ágiles, agosto, agradece, agradecen, agradecer
  agradecerá, agradecerán, agradecida, agradecidas, agradecido, agradecidos, agradeciendo, agradecieron, agradecimiento
  agradecimientos, agradeció, agraria, agrarias, agrario, agrarios, agravio, agravios, agrega, agregada, agregadas, agregado
  agregados, agregan, agregando, agregar, agregará, agregarán, agregaron, agregó, agresión, agresiones, agrícola, agrícolas
  agrícolo, agrícolos, agricultura, agriculturas, agroindustrial, agroindustriales, agropecuaria, agropecuarias, agropecuario
  agropecuarios, agua, aguas, ahonda, ahondada, ahondadas, ahondado, ahondados, ahondan, ahondando, ahondar, ahondará, ahondarán
  ahondaron, ahondó, ahorro, ahorros, ahui, aire, aires, aitana, ajusta, ajustada, ajustadas, ajustado, ajustados, ajustan
  ajustando, ajustar, ajustará, ajustarán, ajustaron, ajuste, ajustes, ajustó, alaba, alabada, alabadas, alabado, alabados
  alaban, alabando, alabar, alabará, alabarán, alabaron, alabó, alcalde, alcance, alcances, alcanza, alcanzada, alcanzadas
  alcanzado, alcanzados, alcanzan, alcanzando, alcanzar, alcanzará, alcanzarán, alcanzaron, alcanzó, alegre, alegres, alegría
  alegrías, alemana, alentada, alentadas, alentado, alentados, alentando, alentar, alentará, alentarán, alentaron, alentó
  alerta, alertada, alertadas, alertado, alertados, alertan, alertando, alertar, alertará, alertarán, alertaron, alertas, alertó
  alfabetización, alfabetizaciones, algodón, algodones, aliado, aliados, alianza, alianzas, alienta, alientan, alimentación
  alimentaciones, alimento, alimentos, alivia, aliviada, aliviadas, aliviado, aliviados, alivian, aliviando, aliviar, aliviará
  aliviarán, aliviaron, alivio, alivió, alivios, almirante, almorzada, almorzadas, almorzado, almorzados, almorzando, almorzar
  almorzará, almorzarán, almorzaron, almorzó, almuerza, almuerzan, almuerzo, almuerzos, aloja, alojada, alojadas, alojado
  alojados, alojamiento, alojamientos, alojan, alojando, alojar, alojará, alojarán, alojaron, alojó, alta, altas, alternativa
  alternativas, alternativo, alternativos, alto, altos, altura, alturas, alumna, alumnas, alumno, alumnos, alza, alzas, amable
  amables, amanecer, amaneceres, ambición, ambiciones, ambiental, ambientales, ambientalista, ambientalistas, ambiente
  ambientes, amenaza, amenazada, amenazadas, amenazado, amenazados, amenazan, amenazando, amenazante, amenazantes, amenazar
  amenazará, amenazarán, amenazaron, amenazas, amenazó, amiga, amigable, amigables, amigas, amigo, amigos, amistad, amistades
  amistosa, amistosas, amistoso, amistosos, amnistía, amnistías, amplia, amplía, ampliación, ampliaciones, ampliada, ampliadas
  ampliado, ampliados, amplían, ampliando, ampliar, ampliará, ampliarán, ampliaron, amplias, amplio, amplió, amplios, análisis
  analista, analistas, analiza, analizada, analizadas, analizado, analizados, analizan, analizando, analizar, analizará
  analizarán, analizaron, analizó, ancestral, ancestrales, anexo, anexos, anfitrión, anfitriones, animal, animales, aniversario
  aniversarios, anonimo, anterior, anteriores, anticipa, anticipada, anticipadas, anticipado, anticipados, anticipan
  anticipando, anticipar, anticipará, anticiparán, anticiparon, anticipó, anticorrupta, anticorruptas, anticorrupto
  anticorruptos, antigua, antiguas, antiguo, antiguos, anuaa, anuaas, anual, anuales, anuao, anuaos, anuncia, anunciada
  anunciadas, anunciado, anunciados, anuncian, anunciando, anunciar, anunciará, anunciarán, anunciaron, anuncio, anunció
  anuncios, añade, añaden, añadida, añadidas, añadido, añadidos, añadiendo, añadieron, añadió, añadir, añadirá, añadirán, año
  años, aparece, aparecen, aparecer, aparecerá, aparecerán, aparecida, aparecidas, aparecido, aparecidos, apareciendo
  aparecieron, apareció, apela, apelada, apeladas, apelado, apelados, apelan, apelando, apelar, apelará, apelarán, apelaron
  apeló, apertura, aperturas, aplaude, aplauden, aplaudida, aplaudidas, aplaudido, aplaudidos, aplaudiendo, aplaudieron
  aplaudió, aplaudir, aplaudirá, aplaudirán, aplauso, aplausos, aplaza, aplazada, aplazadas, aplazado, aplazados, aplazamiento
  aplazamientos, aplazan, aplazando, aplazar, aplazará, aplazarán, aplazaron, aplazó, aplica, aplicación, aplicaciones, aplicada
  aplicadas, aplicado, aplicados, aplican, aplicando, aplicar, aplicará, aplicarán, aplicaron, aplicó, apliquen, aporta
  aportación, aportaciones, aportada, aportadas, aportado, aportados, aportan, aportando, aportar, aportará, aportarán
  aportaron, aporte, aportes, aportó, apoya, apoyada, apoyadas, apoyado, apoyados, apoyan, apoyando, apoyar, apoyará, apoyarán
  apoyaron, apoyo, apoyó, apoyos, aprecia, apreciada, apreciadas, apreciado, apreciados, aprecian, apreciando, apreciar
  apreciará, apreciarán, apreciaron, aprecio, apreció, aprecios, aprendizaje, aprendizajes, aprobación, aprobaciones, aprobada
  aprobadas, aprobado, aprobados, aprobando, aprobar, aprobará, aprobarán, aprobaron, aprobó, aprovecha, aprovechada
  aprovechadas, aprovechado, aprovechados, aprovechamiento, aprovechamientos, aprovechan, aprovechando, aprovechar, aprovechará
  aprovecharán, aprovecharon, aprovechó, aprueba, aprueban, apunta, apuntada, apuntadas, apuntado, apuntados, apuntan, apuntando
  apuntar, apuntará, apuntarán, apuntaron, apuntó, arancel, aranceles, árbol, árboles, archivo, archivos, área, áreas, argentina
  argumento, argumentos, arma, armada, armadas, armado, armados, armamento, armamentos, armas, armoniza, armonizada, armonizadas
  armonizado, armonizados, armonizan, armonizando, armonizar, armonizará, armonizarán, armonizaron, armonizó, arquitecta
  arquitectas, arquitecto, arquitectos, arranca, arrancada, arrancadas, arrancado, arrancados, arrancan, arrancando, arrancar
  arrancará, arrancarán, arrancaron, arrancó, arresta, arrestada, arrestadas, arrestado, arrestados, arrestan, arrestando
  arrestar, arrestará, arrestarán, arrestaron, arresto, arrestó, arrestos, arribar, arribaron, arribo, arribó, arribos, arte, artes, artesana
  artesanal, artesanales, artesanas, artesanía, artesanías, artesano, artesanos, articula, articulada, articuladas, articulado
  articulados, articulan, articulando, articular, articulará, articularán, articularon, articuló, artículo, artículos, artista
  artistas, artística, artísticas, artístico, artísticos, asalto, asaltos, ascenso, ascensos, asegura, asegurada, aseguradas
  asegurado, asegurados, aseguran, asegurando, asegurar, asegurará, asegurarán, aseguraron, aseguró, asesina, asesinada
  asesinadas, asesinado, asesinados, asesinan, asesinando, asesinar, asesinará, asesinarán, asesinaron, asesinato, asesinatos
  asesinó, asesoría, asesorías, asiática, asiáticas, asiático, asiáticos, asiento, asientos, asigna, asignada, asignadas
  asignado, asignados, asignan, asignando, asignar, asignará, asignarán, asignaron, asignó, asilo, asilos, asiste, asisten
  asistencia, asistencias, asistente, asistentes, asistida, asistidas, asistido, asistidos, asistiendo, asistieron, asistió
  asistir, asistirá, asistirán, asocia, asociación, asociaciones, asociada, asociadas, asociado, asociados, asocian, asociando
  asociar, asociará, asociarán, asociaron, asoció, aspecto, aspectos, aspira, aspiración, aspiraciones, aspirada, aspiradas
  aspirado, aspirados, aspiran, aspirando, aspirar, aspirará, aspirarán, aspiraron, aspiró, asume, asumen, asumida, asumidas
  asumido, asumidos, asumiendo, asumieron, asumió, asumir, asumirá, asumirán, asunto, asuntos, ataca, atacada, atacadas, atacado
  atacados, atacan, atacando, atacar, atacará, atacarán, atacaron, atacó, ataque, ataques, atención, atenciones, atender
  atenderá, atenderán, atendida, atendidas, atendido, atendidos, atendiendo, atendieron, atendió, atentado, atentados
  atentamente, atiende, atienden, atómica, atómicas, atómico, atómicos, atractiva, atractivas, atractivo, atractivos, atrae
  atraen, atraer, atraerá, atraerán, atraída, atraídas, atraído, atraídos, atrajeron, atrajo, atrayendo, atribuida, atribuidas
  atribuido, atribuidos, atribuir, atribuirá, atribuirán, atribuye, atribuyen, atribuyendo, atribuyeron, atribuyó, audaces
  audaz, audiencia, audiencias, audio, audiovisual, audiovisuales, auditoría, auditorías, auditorio, auge, auges, aula, aulas
  aumenta, aumentada, aumentadas, aumentado, aumentados, aumentan, aumentando, aumentar, aumentará, aumentarán, aumentaron
  aumento, aumentó, aumentos, ausencia, ausencias, ausente, ausentes, austral, australes, autodeterminación, autodeterminaciones
  automática, automáticas, automático, automáticos, autónoma, autónomas, autonomía, autonomías, autónomo, autónomos, autopista
  autopistas, autor, autores, autoría, autorías, autoridad, autoridades, autoriza, autorización, autorizaciones, autorizada
  autorizadas, autorizado, autorizados, autorizan, autorizando, autorizar, autorizará, autorizarán, autorizaron, autorizó
  auxilia, auxiliada, auxiliadas, auxiliado, auxiliados, auxiliam, auxiliando, auxiliar, auxiliará, auxiliarán, auxiliaron
  auxilio, auxilió, auxilios, avalar, avance, avances, avanza, avanzada, avanzadas, avanzado, avanzados, avanzan, avanzando
  avanzar, avanzará, avanzarán, avanzaron, avanzó, avenida, avenidas, averigua, averiguada, averiguadas, averiguado, averiguados
  averiguan, averiguando, averiguar, averiguará, averiguarán, averiguaron, averiguó, avión, aviones, aviso, avisos, ayuda
  ayudada, ayudadas, ayudado, ayudados, ayudan, ayudando, ayudar, ayudará, ayudarán, ayudaron, ayudas, ayudó, azúcar, azucarera
  azucareras, azucarero, azucareros, azúcares, baches, baja, bajada, bajadas, bajado, bajados, bajan, bajando, bajar, bajará
  bajarán, bajaron, bajó, balance, balances, ballena, ballenas, banca, bancas, banco, bancos, banda, bandas, bandera, banderas
  barco, barcos, barrera, barreras, barrio, barrios, basa, basada, basadas, basado, basados, basan, basando, basar, basará
  basarán, basaron, base, bases, básica, básicas, básico, básicos, basó, batalla, batallas, bebida, bebidas, beca, becarios
  becas, bélica, bélicas, bélico, bélicos, beneficia, beneficiada, beneficiadas, beneficiado, beneficiados, benefician
  beneficiando, beneficiar, beneficiará, beneficiarán, beneficiario, beneficiarios, beneficiaron, beneficio, benefició
  beneficios, bienes, bienestar, bienestares, bienvenida, bienvenidas, bienvenido, bienvenidos, bilateral, bilaterales
  binacional, biocombustible, biocombustibles, biodiversidad, biodiversidades, biológica, biológicas, biológico, biológicos
  birregional, birregionales, blanca, blancas, blanco, blancos, bloque, bloquea, bloqueada, bloqueadas, bloqueado, bloqueados
  bloquean, bloqueando, bloquear, bloqueará, bloquearán, bloquearon, bloqueo, bloqueó, bloqueos, bloques, boda, bodas, boletín
  boletines, bombero, bomberos, bono, bonos, boreal, boreales, bosque, bosques, boyas, brecha, brechas, breve, breves, brigada
  brigadas, brillante, brillantes, brinda, brindada, brindadas, brindado, brindados, brindan, brindando, brindar, brindará
  brindarán, brindaron, brindó, bromeó, buena, buenas, bueno, buenos, bulevar, buque, buques, busca, buscada, buscadas, buscado
  buscador, buscados, buscan, buscando, buscar, buscará, buscarán, buscaron, buscó, busque, búsqueda, búsquedas, caballero
  caballo, caballos, cabeza, cabezas, cabotaje, cabotajes, cadena, cadenas, cae, caen, caer, caerá, caerán, café, cafés
  cafetera, cafeteras, cafetero, cafeteros, caída, caídas, caído, caídos, caja, cajas, calendario, calendarios, calentamiento
  calentamientos, calidad, calidades, caliente, calientes, califica, calificada, calificadas, calificado, calificados, califican
  calificando, calificar, calificará, calificarán, calificaron, calificó, calle, calles, calor, calores, cámara, cámaras, cambia
  cambiada, cambiadas, cambiado, cambiados, cambian, cambiando, cambiar, cambiará, cambiarán, cambiaron, cambio, cambió, cambios
  camino, caminos, camión, camiones, campamento, campamentos, campaña, campañas, campeón, campeonato, campeonatos, campeones
  campesina, campesinas, campesino, campesinos, campo, campos, canal, canales, canaliza, canalizada, canalizadas, canalizado
  canalizados, canalizan, canalizando, canalizar, canalizará, canalizarán, canalizaron, canalizó, cancela, cancelación
  cancelaciones, cancelada, canceladas, cancelado, cancelados, cancelan, cancelando, cancelar, cancelará, cancelarán, cancelaron
  canceló, canciller, cancilleres, candidatura, candidaturas, canje, canjea, canjeada, canjeadas, canjeado, canjeados, canjean
  canjeando, canjear, canjeará, canjearán, canjearon, canjeó, canjes, cantidad, cantidades, capaces, capacidad, capacidades
  capacita, capacitación, capacitaciones, capacitada, capacitadas, capacitado, capacitados, capacitan, capacitando, capacitar
  capacitará, capacitarán, capacitaron, capacitó, capaz, capital, capitales, capitalista, capitalistas, capítulo, capítulos
  captura, capturada, capturadas, capturado, capturados, capturan, capturando, capturar, capturará, capturarán, capturaron
  capturas, capturó, cara, caracteriza, caracterizada, caracterizadas, caracterizado, caracterizados, caracterizan
  caracterizando, caracterizar, caracterizará, caracterizarán, caracterizaron, caracterizó, caras, caravana, caravanas, carbón
  carbones, carbono, carbonos, cárcel, cárceles, carga, cargas, cargo, cargos, carne, carnes, caro, caros, carrera, carreras
  carretera, carreteras, carriles, carta, cartas, cartel, cártel, carteles, cárteles, cartera, carteras, casa, casas, casilla
  casillas, caso, casos, castigo, castigos, catálogo, catálogos, catástrofe, catástrofes, categoría, categorías, católica
  católicas, católico, católicos, cauce, cauces, caudal, caudales, causa, causas, cauto, cayendo, cayeron, cayó, celebra
  celebración, celebraciones, celebrada, celebradas, celebrado, celebrados, celebran, celebrando, celebrar, celebrará
  celebrarán, celebraron, celebró, cena, cenada, cenadas, cenado, cenados, cenan, cenando, cenar, cenará, cenarán, cenaron
  cenas, cenó, censo, censos, censura, censurada, censuradas, censurado, censurados, censuran, censurando, censurar, censurará
  censurarán, censuraron, censuras, censuró, centenario, centenarios, centra, centrada, centradas, centrado, centrados, central
  centrales, centran, centrando, centrar, centrará, centrarán, centraron, centro, centró, centros, ceremonia, ceremonias
  cerrada, cerradas, cerrado, cerrados, cerrando, cerrar, cerrará, cerrarán, cerraron, cerró, certera, certeras, certero
  certeros, cesa, cesada, cesadas, cesado, cesados, cesan, cesando, cesar, cesará, cesarán, cesaron, cese, ceses, cesó, ciclista
  ciclistas, ciclo, ciclos, cielo, cielos, ciencia, ciencias, científica, científicas, científico, científicos, cierra, cierran
  cierre, cierres, cierta, ciertas, cierto, ciertos, cifra, cifrada, cifradas, cifrado, cifrados, cifran, cifrando, cifrar
  cifrará, cifrarán, cifraron, cifras, cifró, cine, cines, cinta, cintas, cinturón, cinturones, circulación, circulaciones
  círculo, círculos, circunstancia, circunstancias, cita, citada, citadas, citado, citados, citan, citando, citar, citará
  citarán, citaron, citas, citó, ciudad, ciudadana, ciudadanas, ciudadanía, ciudadanías, ciudadano, ciudadanos, ciudades, cívica
  cívicas, cívico, cívicos, civil, civiles, civilización, civilizaciones, clase, clases, clásica, clásicas, clásico, clásicos
  clasifica, clasificada, clasificadas, clasificado, clasificados, clasifican, clasificando, clasificar, clasificará
  clasificarán, clasificaron, clasificó, cláusula, cláusulas, clausura, clausurada, clausuradas, clausurado, clausurados
  clausuran, clausurando, clausurar, clausurará, clausurarán, clausuraron, clausuras, clausuró, clave, claves, cliente, clientes
  clima, climas, climática, climáticas, climático, climáticos, clínica, clínicas, clínico, clínicos, coadyuvar, coalición
  coaliciones, cobertura, coberturas, cobre, cobres, código, códigos, coincide, coinciden, coincidida, coincididas, coincidido
  coincididos, coincidiendo, coincidieron, coincidió, coincidir, coincidirá, coincidirán, colabora, colaboración, colaboraciones
  colaborada, colaboradas, colaborado, colaborados, colaboran, colaborando, colaborar, colaborará, colaborarán, colaboraron
  colaborativa, colaborativas, colaborativo, colaborativos, colaboró, colección, colecciones, colectiva, colectivas, colectivo
  colectivos, colegio, colegios, coloca, colocada, colocadas, colocado, colocados, colocan, colocando, colocar, colocará
  colocarán, colocaron, colocó, colombiano, colonia, colonial, coloniales, colonias, colonizada, colonizadas, colonizado
  colonizados, color, colores, columna, columnas, comandante, combate, combaten, combates, combatida, combatidas, combatido
  combatidos, combatiendo, combatiente, combatientes, combatieron, combatió, combatir, combatirá, combatirán, combustible
  combustibles, comedor, comedores, comenta, comentada, comentadas, comentado, comentados, comentan, comentando, comentar
  comentará, comentarán, comentario, comentarios, comentaron, comentó, comenzada, comenzadas, comenzado, comenzados, comenzando
  comenzar, comenzará, comenzarán, comenzaron, comenzó, comercia, comercial, comerciales, comercializa, comercialización
  comercializaciones, comercializada, comercializadas, comercializado, comercializados, comercializan, comercializando
  comercializar, comercializará, comercializarán, comercializaron, comercializó, comercio, comercios, comicio, comicios, comida
  comidas, comienza, comienzan, comienzo, comienzos, comisión, comisionado, comisiones, comité, comités, compañera, compañeras
  compañero, compañeros, compañía, compañías, comparable, comparables, comparación, comparaciones, comparece, comparecen
  comparecencia, comparecencias, comparecer, comparecerá, comparecerán, comparecida, comparecidas, comparecido, comparecidos
  compareciendo, comparecieron, compareció, comparte, comparten, compartida, compartidas, compartido, compartidos, compartiendo
  compartieron, compartió, compartir, compartirá, compartirán, compatible, compatibles, compensa, compensada, compensadas
  compensado, compensados, compensan, compensando, compensar, compensará, compensarán, compensaron, compensó, competencia
  competencias, competida, competidas, competido, competidos, competir, competirá, competirán, competitividad, competitividades
  compite, compiten, compitiendo, compitieron, compitió, complejidad, complejidades, complejo, complejos, complementa
  complementada, complementadas, complementado, complementados, complementan, complementando, complementar, complementará
  complementarán, complementariedad, complementariedades, complementaron, complementó, completa, completada, completadas
  completado, completados, completan, completando, completar, completará, completarán, completaron, completó, componente
  componentes, comportamiento, comportamientos, compra, comprada, compradas, comprado, comprados, compran, comprando, comprar
  comprará, comprarán, compraron, compras, comprende, comprenden, comprender, comprenderá, comprenderán, comprendida
  comprendidas, comprendido, comprendidos, comprendiendo, comprendieron, comprendió, comprensión, comprensiones, compró
  comprobada, comprobadas, comprobado, comprobados, comprobando, comprobar, comprobará, comprobarán, comprobaron, comprobó
  compromete, comprometen, comprometer, comprometerá, comprometerán, comprometida, comprometidas, comprometido, comprometidos
  comprometiendo, comprometieron, comprometió, compromiso, compromisos, comprueba, comprueban, compuesta, compuestas, compuesto
  compuestos, común, comunes, comunica, comunicación, comunicaciones, comunicada, comunicadas, comunicado, comunicados
  comunican, comunicando, comunicar, comunicará, comunicarán, comunicaron, comunicó, comunidad, comunidades, comunista
  comunistas, comunitaria, comunitarias, comunitario, comunitarios, concentra, concentración, concentraciones, concentrada
  concentradas, concentrado, concentrados, concentran, concentrando, concentrar, concentrará, concentrarán, concentraron
  concentró, concepto, conceptos, concertación, concertaciones, concertada, concertadas, concertado, concertados, concertando
  concertar, concertará, concertarán, concertaron, concertó, conciencia, conciencias, concierta, conciertan, concierto
  conciertos, concluida, concluidas, concluido, concluidos, concluir, concluirá, concluirán, conclusión, conclusiones, concluye
  concluyen, concluyendo, concluyeron, concluyó, concordia, concordias, concreta, concretada, concretadas, concretado
  concretados, concretan, concretando, concretar, concretará, concretarán, concretaron, concretas, concreto, concretó, concretos
  concurre, concurren, concurrida, concurridas, concurrido, concurridos, concurriendo, concurrieron, concurrió, concurrir, concurrirá
  concurrirán, concurso, concursos, condecora, condecoración, condecoraciones, condecorada, condecoradas, condecorado
  condecorados, condecoran, condecorando, condecorar, condecorará, condecorarán, condecoraron, condecoró, condena, condenada
  condenadas, condenado, condenados, condenan, condenando, condenar, condenará, condenarán, condenaron, condenas, condenó
  condición, condiciona, condicionada, condicionadas, condicionado, condicionados, condicionando, condicionar, condicionará
  condicionarán, condicionaron, condiciones, condicionó, condolencia, condolencias, conducción, conducciones, conduce, conducen
  conducida, conducidas, conducido, conducidos, conduciendo, conducir, conducirá, conducirán, conducta, conductas, condujeron
  condujo, conecta, conectada, conectadas, conectado, conectados, conectan, conectando, conectar, conectará, conectarán
  conectaron, conectividad, conectividades, conectó, conexión, conexiones, conferencia, conferencias, confía, confiable
  confiada, confiadas, confiado, confiados, confían, confiando, confianza, confianzas, confiar, confiará, confiarán, confiaron
  confidencial, confidenciales, confió, confirma, confirmación, confirmaciones, confirmada, confirmadas, confirmado, confirmados
  confirman, confirmando, confirmar, confirmará, confirmarán, confirmaron, confirmó, conflicto, conflictos, conforma, conformada
  conformadas, conformado, conformados, conforman, conformando, conformar, conformará, conformarán, conformaron, conformó
  congratula, congratulada, congratuladas, congratulado, congratulados, congratulam, congratulando, congratular, congratulará
  congratularán, congratularon, congratuló, congreso, congresos, conjunta, conjuntas, conjunto, conjuntos, conmemora
  conmemoración, conmemoraciones, conmemorada, conmemoradas, conmemorado, conmemorados, conmemoran, conmemorando, conmemorar
  conmemorará, conmemorarán, conmemoraron, conmemoró, conoce, conocen, conocer, conocerá, conocerán, conocida, conocidas
  conocido, conocidos, conociendo, conocieron, conocimiento, conocimientos, conoció, conozca, conquista, conquistada
  conquistadas, conquistado, conquistados, conquistan, conquistando, conquistar, conquistará, conquistarán, conquistaron
  conquistó, consciente, conscientes, consecuencia, consecuencias, conseguida, conseguidas, conseguido, conseguidos, conseguir
  conseguirá, conseguirán, consejo, consejos, consenso, consensos, conserva, conservación, conservaciones, conservada
  conservadas, conservado, conservados, conservan, conservando, conservar, conservará, conservarán, conservaron, conservó
  considera, considerable, considerables, consideración, consideraciones, considerada, consideradas, considerado, considerados
  consideran, considerando, considerar, considerará, considerarán, consideraron, consideró, consigue, consiguen, consiguiendo
  consiguieron, consiguió, consolida, consolidación, consolidaciones, consolidada, consolidadas, consolidado, consolidados
  consolidan, consolidando, consolidar, consolidará, consolidarán, consolidaron, consolidó, constancia, constancias, constante
  constantes, constata, constatada, constatadas, constatado, constatados, constatan, constatando, constatar, constatará
  constatarán, constataron, constató, constitución, constitucional, constitucionales, constituciones, constituida, constituidas
  constituido, constituidos, constituir, constituirá, constituirán, constitutiva, constitutivas, constitutivo, constitutivos
  constituye, constituyen, constituyendo, constituyeron, constituyó, construcción, construcciones, constructiva, constructivas
  constructivo, constructivos, construida, construidas, construido, construidos, construir, construirá, construirán, construye
  construyen, construyendo, construyeron, construyó, cónsul, consulado, consulados, consular, consulares, consulta, consultada
  consultadas, consultado, consultados, consultan, consultando, consultar, consultará, consultarán, consultaron, consultas
  consultiva, consultivas, consultivo, consultivos, consultó, consultora, consumidor, consumidores, consumo, consumos, contacta
  contactada, contactadas, contactado, contactados, contactan, contactando, contactar, contactará, contactarán, contactaron
  contacto, contactó, contactos, contada, contadas, contado, contados, contaminación, contaminaciones, contando, contar, contará
  contarán, contaron, contempla, contemplada, contempladas, contemplado, contemplados, contemplan, contemplando, contemplar
  contemplará, contemplarán, contemplaron, contempló, contendrá, contendrán, contener, contenida, contenidas, contenido
  contenidos, conteniendo, contesta, contestada, contestadas, contestado, contestados, contestan, contestando, contestar
  contestará, contestarán, contestaron, contestó, contexto, contextos, contiene, contienen, continental, continentales
  continente, continentes, continua, continúa, continuada, continuadas, continuado, continuados, continúan, continuando
  continuar, continuará, continuarán, continuaron, continuas, continuidad, continuidades, continuo, continuó, continuos, contó
  contrabando, contrabandos, contraria, contrarias, contrario, contrarios, contrata, contratación, contrataciones, contratada
  contratadas, contratado, contratados, contratan, contratando, contratar, contratará, contratarán, contrataron, contratista
  contratistas, contrato, contrató, contratos, contribución, contribuciones, contribuida, contribuidas, contribuido
  contribuidos, contribuir, contribuirá, contribuirán, contribuye, contribuyen, contribuyendo, contribuyeron, contribuyó
  control, controla, controlada, controladas, controlado, controlados, controlan, controlando, controlar, controlará
  controlarán, controlaron, controles, controló, controversia, controversias, contuvieron, contuvo, convence, convencen
  convencer, convencerá, convencerán, convencida, convencidas, convencido, convencidos, convenciendo, convencieron, convenció
  convención, convenciones, convenio, convenios, conversa, conversación, conversaciones, conversada, conversadas, conversado
  conversados, conversan, conversando, conversar, conversará, conversarán, conversaron, conversatorio, conversatorios, conversó
  convertida, convertidas, convertido, convertidos, convertir, convertirá, convertirán, convicción, convicciones, convierte
  convierten, convirtiendo, convirtieron, convirtió, convivencia, convivencias, convoca, convocada, convocadas, convocado
  convocados, convocan, convocando, convocar, convocará, convocarán, convocaron, convocatoria, convocatorias, convocó, coopera
  cooperación, cooperaciones, cooperada, cooperadas, cooperado, cooperados, cooperan, cooperando, cooperar, cooperará
  cooperarán, cooperaron, cooperativa, cooperativas, cooperativo, cooperativos, cooperó, coordina, coordinación, coordinaciones
  coordinada, coordinadas, coordinado, coordinados, coordinan, coordinando, coordinar, coordinará, coordinarán, coordinaron
  coordinó, copa, copas, copia, copias, copreside, copresiden, copresidencia, copresidencias, copresidieron, copresidió, copresidir, corazón, corazones, cordial, cordiales
  cordialmente, corporativa, corporativas, corporativo, corporativos, corredor, corredores, corregida, corregidas, corregido
  corregidos, corregir, corregirá, corregirán, correo, correos, corresponde, corresponden, corresponder, corresponderá
  corresponderán, correspondida, correspondidas, correspondido, correspondidos, correspondiendo, correspondiente
  correspondientes, correspondieron, correspondió, corriente, corrientes, corrige, corrigen, corrigiendo, corrigieron, corrigió
  corrupción, corrupciones, corta, cortas, corte, cortes, corto, cortos, cosa, cosas, cosecha, cosechas, costa, costada
  costadas, costado, costados, costando, costar, costará, costarán, costaron, costarricense, costas, costo, costó, costos
  costumbre, costumbres, crea, creación, creaciones, creada, creadas, creado, creados, crean, creando, crear, creará, crearán
  crearon, creativa, creativas, creatividad, creatividades, creativo, creativos, crece, crecen, crecer, crecerá, crecerán
  crecida, crecidas, crecido, crecidos, creciendo, creciente, crecientes, crecieron, crecimiento, crecimientos, creció, crédito
  créditos, cree, creen, creer, creerá, creerán, creída, creídas, creído, creídos, creó, creyendo, creyente, creyentes, creyeron
  creyó, crimen, crímenes, criminal, criminales, crisis, critica, crítica, criticada, criticadas, criticado, criticados
  critican, criticando, criticar, criticará, criticarán, criticaron, críticas, criticó, crítico, críticos, cruce, cruces
  crucial, cruciales, cruz, cruza, cruzada, cruzadas, cruzado, cruzados, cruzan, cruzando, cruzar, cruzará, cruzarán, cruzaron
  cruzó, cuadro, cuadros, cuarentena, cuarentenas, cuarta, cuartas, cuarto, cuartos, cubierta, cubiertas, cubierto, cubiertos
  cubre, cubren, cubriendo, cubrieron, cubrió, cubrir, cubrirá, cubrirán, cuenca, cuencas, cuenta, cuentan, cuentas, cuento
  cuentos, cuerpo, cuerpos, cuesta, cuestan, cuestión, cuestiona, cuestionada, cuestionadas, cuestionado, cuestionados
  cuestionan, cuestionando, cuestionar, cuestionará, cuestionarán, cuestionaron, cuestiones, cuestionó, cuida, cuidada, cuidadas
  cuidado, cuidados, cuidan, cuidando, cuidar, cuidará, cuidarán, cuidaron, cuidó, culmina, culminada, culminadas, culminado
  culminados, culminan, culminando, culminar, culminará, culminarán, culminaron, culminó, culpa, culpada, culpadas, culpado
  culpados, culpan, culpando, culpar, culpará, culparán, culparon, culpas, culpó, cultivo, cultivos, cultura, cultural
  culturales, culturas, cumbre, cumbres, cumple, cumpleaños, cumplen, cumplida, cumplidas, cumplido, cumplidos, cumpliendo
  cumplieron, cumplimiento, cumplimientos, cumplió, cumplir, cumplirá, cumplirán, cuota, cuotas, cura, curas, curativa
  curativas, curativo, curativos, curso, cursos, dadas, dados, dan, dando, danza, danzas, daño, daños, dar, dará, darán, dato
  datos, debate, debaten, debates, debatida, debatidas, debatido, debatidos, debatiendo, debatieron, debatió, debatir, debatirá
  debatirán, deber, deberes, débil, débiles, debilidad, debilidades, década, décadas, decía, decide, deciden, decidida
  decididas, decidido, decididos, decidiendo, decidieron, decidió, decidir, decidirá, decidirán, decisión, decisiones, decisiva
  decisivas, decisivo, decisivos, declara, declaración, declaraciones, declarada, declaradas, declarado, declarados, declaran
  declarando, declarar, declarará, declararán, declararon, declaró, decomisada, decomisadas, decomisado, decomisados, decomisar
  decomiso, decomisos, decreta, decretada, decretadas, decretado, decretados, decretan, decretando, decretar, decretará
  decretarán, decretaron, decreto, decretó, decretos, dedica, dedicación, dedicaciones, dedicada, dedicadas, dedicado, dedicados
  dedican, dedicando, dedicar, dedicará, dedicarán, dedicaron, dedicó, defender, defenderá, defenderán, defendida, defendidas
  defendido, defendidos, defendiendo, defendieron, defendió, defensa, defensas, deficiente, deficientes, déficit, déficites
  defiende, defienden, define, definen, definición, definiciones, definida, definidas, definido, definidos, definiendo, definir
  definirá, definirán, deja, dejada, dejadas, dejado, dejados, dejan, dejando, dejar, dejará, dejarán, dejaron, dejó, delegación
  delegaciones, delegado, delegados, delictiva, delictivas, delictivo, delictivos, delincuencia, delincuencias, delincuente
  delincuentes, delineada, delineadas, delineado, delineados, delineando, delinear, delineará, delinearán, delinearon, delineia
  delineiam, delineó, delito, delitos, demanda, demandada, demandadas, demandado, demandados, demandan, demandando, demandar
  demandará, demandarán, demandaron, demandas, demandó, demarcación, demarcaciones, democracia, democracias, democrática
  democráticas, democrático, democráticos, demográfica, demográficas, demográfico, demográficos, demorasâ, demostrada
  demostradas, demostrado, demostrados, demostrando, demostrar, demostrará, demostrarán, demostraron, demostró, demuestra
  demuestran, dentista, dentistas, denuncia, denunciada, denunciadas, denunciado, denunciados, denuncian, denunciando, denunciar
  denunciará, denunciarán, denunciaron, denuncias, denunció, departamental, departamentales, departió, dependiente, dependientes, deplora
  deplorada, deploradas, deplorado, deplorados, deplorando, deplorar, deplorará, deplorarán, deploraron, deploró, depondrá
  depondrán, depone, deponen, deponer, deponiendo, deporta, deportación, deportaciones, deportada, deportadas, deportado
  deportados, deportam, deportando, deportar, deportará, deportarán, deportaron, deporte, deportes, deportista, deportistas
  deportiva, deportivas, deportivo, deportivos, deportó, deposita, depositada, depositadas, depositado, depositados, depositan
  depositando, depositar, depositará, depositarán, depositaron, depositó, depósito, depósitos, depuesta, depuestas, depuesto
  depuestos, depusieron, depuso, derecha, derechas, derecho, derechos, deriva, derivada, derivadas, derivado, derivados, derivan
  derivando, derivar, derivará, derivarán, derivaron, derivó, deroga, derogada, derogadas, derogado, derogados, derogan
  derogando, derogar, derogará, derogarán, derogaron, derogó, derrota, derrotas, derrumbe, derrumbes, desafío, desafíos
  desaparecida, desaparecidas, desaparecido, desaparecidos, desaparición, desapariciones, desarme, desarmes, desarrolla
  desarrollada, desarrolladas, desarrollado, desarrollados, desarrollan, desarrollando, desarrollar, desarrollará, desarrollarán
  desarrollaron, desarrollo, desarrolló, desarrollos, desarticular, desastre, desastres, desayuna, desayunada, desayunadas
  desayunado, desayunados, desayunan, desayunando, desayunar, desayunará, desayunarán, desayunaron, desayuno, desayunó
  desayunos, descanso, descansos, descargar, descarta, descartada, descartadas, descartado, descartados, descartan, descartando
  descartar, descartará, descartarán, descartaron, descartó, descender, descenderá, descenderán, descendida, descendidas
  descendido, descendidos, descendiendo, descendiente, descendientes, descendieron, descendió, descenso, descensos
  descentralización, descentralizaciones, desciende, descienden, describe, describen, describiendo, describieron, describió
  describir, describirá, describirán, descrita, descritas, descrito, descritos, descubierta, descubiertas, descubierto
  descubiertos, descubre, descubren, descubriendo, descubrieron, descubrimiento, descubrimientos, descubrió, descubrir
  descubrirá, descubrirán, desea, deseada, deseadas, deseado, deseados, desean, deseando, desear, deseará, desearán, desearon
  desempeña, desempeñada, desempeñadas, desempeñado, desempeñados, desempeñan, desempeñando, desempeñar, desempeñará
  desempeñarán, desempeñaron, desempeño, desempeñó, desempeños, desempleo, desempleos, deseo, deseó, deseos, desestima
  desestimada, desestimadas, desestimado, desestimados, desestiman, desestimando, desestimar, desestimará, desestimarán
  desestimaron, desestimó, desgracia, desgracias, desierto, desiertos, designa, designada, designadas, designado, designados
  designan, designando, designar, designará, designarán, designaron, designó, desigualdad, desigualdades, despacha, despachada
  despachadas, despachado, despachados, despachan, despachando, despachar, despachará, despacharán, despacharon, despacho
  despachó, despachos, despedida, despedidas, despedido, despedidos, despedir, despedirá, despedirán, despide, despiden
  despidiendo, despidieron, despidió, desplaza, desplazada, desplazadas, desplazado, desplazados, desplazamiento
  desplazamientos, desplazan, desplazando, desplazar, desplazará, desplazarán, desplazaron, desplazó, desplegada, desplegadas
  desplegado, desplegados, desplegando, desplegar, desplegará, desplegarán, desplegaron, desplegó, despliega, despliegan
  despliegue, despliegues, destaca, destacada, destacadas, destacado, destacados, destacan, destacando, destacar, destacará
  destacarán, destacaron, destacó, destina, destinada, destinadas, destinado, destinados, destinan, destinando, destinar
  destinará, destinarán, destinaron, destino, destinó, destinos, destituida, destituidas, destituido, destituidos, destituir
  destituirá, destituirán, destituye, destituyen, destituyendo, destituyeron, destituyó, destreza, destrezas, destrucción
  destrucciones, detalla, detallada, detalladas, detallado, detallados, detallan, detallando, detallar, detallará, detallarán
  detallaron, detalle, detalles, detalló, detección, detecciones, detecta, detectada, detectadas, detectado, detectados
  detectan, detectando, detectar, detectará, detectarán, detectaron, detectó, detención, detenciones, detendrá, detendrán
  detener, detenida, detenidas, detenido, detenidos, deteniendo, deterioro, deterioros, determina, determinada, determinadas
  determinado, determinados, determinan, determinando, determinar, determinará, determinarán, determinaron, determinó, detiene
  detienen, detuvieron, detuvo, deuda, deudas, devolución, devoluciones, devolver, devolverá, devolverán, devolviendo
  devolvieron, devolvió, devuelta, devueltas, devuelto, devueltos, devuelve, devuelven, diagnóstico, diagnósticos, dialoga
  dialogada, dialogadas, dialogado, dialogados, dialogan, dialogando, dialogar, dialogará, dialogarán, dialogaron, dialogó
  diálogo, diálogos, diario, diarios, días, dice, dicen, dictadura, dictaduras, dictamen, dictámenes, didáctica, didácticas
  didáctico, didácticos, dieron, diferencia, diferencial, diferenciales, diferencias, diferente, diferentes, difícil, difíciles
  dificultad, dificultades, difunde, difunden, difundida, difundidas, difundido, difundidos, difundiendo, difundir, difundirá
  difundirán, difusión, difusiones, digital, digitales, digna, dignas, dignidad, dignidades, dignificar, digno, dignos, dijeron
  dijo, diligencia, diligencias, dimensión, dimensiones, dimite, dimiten, dimitida, dimitidas, dimitido, dimitidos, dimitiendo
  dimitieron, dimitió, dimitir, dimitirá, dimitirán, dinámica, dinámicas, dinámico, dinámicos, dinamismo, dinamismos, dinero
  dineros, dio, diplomacia, diplomacias, diplomática, diplomáticas, diplomático, diplomáticos, dirá, dirección, direcciones
  directa, directas, directo, director, directora, directos, dirige, dirigen, dirigente, dirigentes, dirigida, dirigidas
  dirigido, dirigidos, dirigiendo, dirigieron, dirigió, dirigir, dirigirá, dirigirán, disciplina, disciplinaria, disciplinarias
  disciplinario, disciplinarios, disciplinas, disco, discos, discriminación, discriminaciones, disculpa, disculpada, disculpadas
  disculpado, disculpados, disculpan, disculpando, disculpar, disculpará, disculparán, disculparon, disculpó, discurso
  discursos, discusión, discusiones, discute, discuten, discutida, discutidas, discutido, discutidos, discutiendo, discutir
  discutirá, discutirán, diseña, diseñada, diseñadas, diseñado, diseñados, diseñan, diseñando, diseñar, diseñará, diseñarán
  diseñaron, diseño, diseñó, diseños, disminuida, disminuidas, disminuido, disminuidos, disminuir, disminuirá, disminuirán
  disminuye, disminuyen, disminuyendo, disminuyeron, disminuyó, dispondrá, dispondrán, dispone, disponen, disponer, disponible
  disponibles, disponiendo, disposición, disposiciones, dispuesta, dispuestas, dispuesto, dispuestos, dispusieron, dispuso
  disputa, disputada, disputadas, disputado, disputados, disputan, disputando, disputar, disputará, disputarán, disputaron
  disputas, disputó, distancia, distancias, distensión, distensiones, distingue, distinguen, distinguida, distinguidas
  distinguido, distinguidos, distinguiendo, distinguieron, distinguió, distinguir, distinguirá, distinguirán, distinta
  distintas, distinto, distintos, distribución, distribuciones, distribuida, distribuidas, distribuido, distribuidos, distribuir
  distribuirá, distribuirán, distribuye, distribuyen, distribuyendo, distribuyeron, distribuyó, distrital, distritales, distrito
  distritos, diversa, diversas, diversidad, diversidades, diversifica, diversificación, diversificaciones, diversificada
  diversificadas, diversificado, diversificados, diversifican, diversificando, diversificar, diversificará, diversificarán
  diversificaron, diversificó, diverso, diversos, división, divisiones, divulgación, divulgaciones, docente, docentes, doctrina
  doctrinas, documento, documentos, dolor, dolores, domicilio, domicilios, dominante, dominantes, dominio, dominios, dona
  donación, donaciones, donada, donadas, donado, donados, donan, donando, donar, donará, donarán, donaron, donativo, donativos
  donó, drenaje, drenajes, droga, drogas, dron, drones, duda, dudas, duelo, duelos, dueño, dueños, duerme, duplica, duplicada
  duplicadas, duplicado, duplicados, duplican, duplicando, duplicar, duplicará, duplicarán, duplicaron, duplicó, ecológica
  ecológicas, ecológico, ecológicos, económica, económicas, económico, económicos, economista, economistas, ecosistema
  ecosistemas, edición, ediciones, edificio, edificios, edil, edita, editada, editadas, editado, editados, editan, editando
  editar, editará, editarán, editaron, editó, editorial, editoriales, educa, educación, educacional, educacionales, educaciones
  educada, educadas, educado, educados, educan, educando, educar, educará, educarán, educaron, educativa, educativas, educativo
  educativos, educó, efectiva, efectivas, efectivo, efectivos, efecto, efectos, efectúa, efectuada, efectuadas, efectuado
  efectuados, efectúan, efectuando, efectuar, efectuará, efectuarán, efectuaron, efectuó, eficaces, eficacia, eficacias, eficaz
  eficiencia, eficiencias, eficiente, eficientes, ejecuta, ejecutada, ejecutadas, ejecutado, ejecutados, ejecutan, ejecutando
  ejecutar, ejecutará, ejecutarán, ejecutaron, ejecutiva, ejecutivas, ejecutivo, ejecutivos, ejecutó, ejemplar, ejemplares
  ejemplo, ejemplos, ejerce, ejercen, ejercer, ejercerá, ejercerán, ejercicio, ejercicios, ejercida, ejercidas, ejercido
  ejercidos, ejerciendo, ejercieron, ejerció, ejército, ejércitos, elabora, elaboración, elaboraciones, elaborada, elaboradas
  elaborado, elaborados, elaboran, elaborando, elaborar, elaborará, elaborarán, elaboraron, elaboró, elección, elecciones
  electa, electas, electo, electoral, electorales, electos, eléctrica, eléctricas, electricidad, electricidades, electricista
  electricistas, eléctrico, eléctricos, electrónica, electrónicas, electrónico, electrónicos, elegida, elegidas, elegido
  elegidos, elegir, elegirá, elegirán, elemento, elementos, eleva, elevada, elevadas, elevado, elevados, elevan, elevando
  elevar, elevará, elevarán, elevaron, elevó, elige, eligen, eligiendo, eligieron, eligió, elimina, eliminación, eliminaciones
  eliminada, eliminadas, eliminado, eliminados, eliminan, eliminando, eliminar, eliminará, eliminarán, eliminaron, eliminó
  elogia, elogiada, elogiadas, elogiado, elogiados, elogian, elogiando, elogiar, elogiará, elogiarán, elogiaron, elogió
  embajada, embajadas, embajado, embajador, embajadora, embajados, embarcación, embarcaciones, embargo, embargos, emblema
  emblemas, emergencia, emergencias, emergente, emergentes, emigración, emigraciones, emigrante, emigrantes, emisión, emisiones
  emite, emiten, emitida, emitidas, emitido, emitidos, emitiendo, emitieron, emitió, emitir, emitirá, emitirán, emoción
  emocional, emocionales, emociones, empeño, empeños, empezada, empezadas, empezado, empezados, empezando, empezar, empezará
  empezarán, empezaron, empezó, empieza, empiezan, empleado, empleados, empleo, empleos, emprende, emprendedor, emprendedores
  emprenden, emprender, emprenderá, emprenderán, emprendida, emprendidas, emprendido, emprendidos, emprendiendo, emprendieron
  emprendimiento, emprendimientos, emprendió, empresa, empresaria, empresariado, empresariados, empresarial, empresariales
  empresarias, empresario, empresarios, empresas, encabeza, encabezada, encabezadas, encabezado, encabezados, encabezan
  encabezando, encabezar, encabezará, encabezarán, encabezaron, encabezó, encarcelar, encarga, encargada, encargadas, encargado
  encargados, encargan, encargando, encargar, encargará, encargarán, encargaron, encargó, encontrada, encontradas, encontrado
  encontrados, encontrando, encontrar, encontrará, encontrarán, encontraron, encontrarse, encontró, encuentra, encuentran, encuentro
  encuentros, encuesta, encuestas, energética, energéticas, energético, energéticos, energía, energías, enero, enfatiza
  enfatizada, enfatizadas, enfatizado, enfatizados, enfatizan, enfatizando, enfatizar, enfatizará, enfatizarán, enfatizaron
  enfatizó, enferma, enfermas, enfermedad, enfermedades, enfermera, enfermeras, enfermero, enfermeros, enfermo, enfermos
  enfocada, enfocadas, enfocado, enfocados, enfoque, enfoques, enfrenta, enfrentada, enfrentadas, enfrentado, enfrentados
  enfrentamiento, enfrentamientos, enfrentan, enfrentando, enfrentar, enfrentará, enfrentarán, enfrentaron, enfrentó, enlace
  enlaces, enmienda, enmiendas, enseña, enseñada, enseñadas, enseñado, enseñados, enseñan, enseñando, enseñanza, enseñanzas
  enseñar, enseñará, enseñarán, enseñaron, enseñó, entabla, entablada, entabladas, entablado, entablados, entablan, entablando
  entablar, entablará, entablarán, entablaron, entabló, entender, entenderá, entenderán, entendida, entendidas, entendido
  entendidos, entendiendo, entendieron, entendimiento, entendimientos, entendió, entidad, entidades, entiende, entienden
  entorno, entornos, entra, entrada, entradas, entrado, entrados, entran, entrando, entrante, entrantes, entrar, entrará
  entrarán, entraron, entrega, entregada, entregadas, entregado, entregados, entregan, entregando, entregar, entregará
  entregarán, entregaron, entregas, entregó, entrenamiento, entrenamientos, entrevista, entrevistada, entrevistadas
  entrevistado, entrevistados, entrevistan, entrevistando, entrevistar, entrevistará, entrevistarán, entrevistaron, entrevistas
  entrevistó, entró, envía, enviada, enviadas, enviado, enviados, envían, enviando, enviar, enviará, enviarán, enviaron, envió
  envío, envíos, epidemiológica, epidemiológicas, epidemiológico, epidemiológicos, época, épocas, equidad, equidades, equilibrio
  equilibrios, equipa, equipada, equipadas, equipado, equipados, equipaje, equipajes, equipamiento, equipamientos, equipan
  equipando, equipar, equipará, equiparán, equiparon, equipo, equipó, equipos, equitativa, equitativas, equitativo, equitativos
  erradica, erradicación, erradicaciones, erradicada, erradicadas, erradicado, erradicados, erradican, erradicando, erradicar
  erradicará, erradicarán, erradicaron, erradicó, error, errores, escala, escalada, escaladas, escalado, escalados, escalan
  escalando, escalar, escalará, escalarán, escalaron, escalas, escaló, escenario, escenarios, escoge, escogen, escoger, escogerá
  escogerán, escogida, escogidas, escogido, escogidos, escogiendo, escogieron, escogió, escolar, escolares, escolarizada
  escolarizadas, escolarizado, escolarizados, escribe, escriben, escribiendo, escribieron, escribió, escribir, escribirá
  escribirán, escrita, escritas, escrito, escritor, escritores, escritos, escucha, escuchada, escuchadas, escuchado, escuchados
  escuchan, escuchando, escuchar, escuchará, escucharán, escucharon, escuchó, escuela, escuelas, esencial, esenciales, esfera
  esferas, esfuerzo, esfuerzos, espacial, espaciales, espacio, espacios, especial, especiales, especialista, especialistas
  especialización, especializaciones, especie, especies, específica, específicas, específico, específicos, espectáculo
  espectáculos, espera, esperada, esperadas, esperado, esperados, esperan, esperando, esperanza, esperanzas, esperar, esperará
  esperarán, esperaron, esperó, espíritu, espíritus, espontánea, espontáneas, espontáneo, espontáneos, esquema, esquemas
  esquina, estabilidad, estabilidades, estable, establece, establecen, establecer, establecerá, establecerán, establecida
  establecidas, establecido, establecidos, estableciendo, establecieron, establecimiento, establecimientos, estableció, estables
  establezca, estación, estacional, estacionales, estaciones, estadía, estadías, estadística, estadísticas, estadístico
  estadísticos, estadounidense, estancia, estancias, estándar, estándares, estatal, estatales, estatus, estatuto, estatutos
  estelar, estelares, estéril, estériles, estima, estimada, estimadas, estimado, estimados, estiman, estimando, estimar
  estimará, estimarán, estimaron, estimó, estimula, estimulada, estimuladas, estimulado, estimulados, estimulan, estimulando
  estimular, estimulará, estimularán, estimularon, estimuló, estímulo, estímulos, estrategia, estrategias, estratégica
  estratégicas, estratégico, estratégicos, estrecha, estrechada, estrechadas, estrechado, estrechados, estrechan, estrechando
  estrechar, estrechará, estrecharán, estrecharon, estrechas, estrecho, estrechó, estrechos, estrella, estrellas, estricta
  estrictas, estricto, estrictos, estructura, estructuras, estudia, estudiada, estudiadas, estudiado, estudiados, estudian
  estudiando, estudiante, estudiantes, estudiar, estudiará, estudiarán, estudiaron, estudio, estudió, estudios, etapa, etapas
  ética, éticas, ético, éticos, étnica, étnicas, étnico, étnicos, evalúa, evaluación, evaluaciones, evaluada, evaluadas
  evaluado, evaluados, evalúan, evaluando, evaluar, evaluará, evaluarán, evaluaron, evaluó, evento, eventos, evidencia
  evidencias, evita, evitada, evitadas, evitado, evitados, evitan, evitando, evitar, evitará, evitarán, evitaron, evitó
  evolución, evoluciona, evolucionada, evolucionadas, evolucionado, evolucionados, evolucionan, evolucionando, evolucionar
  evolucionará, evolucionarán, evolucionaron, evoluciones, evolucionó, evolutiva, evolutivas, evolutivo, evolutivos, exalcalde
  examen, exámenes, examina, examinada, examinadas, examinado, examinados, examinan, examinando, examinar, examinará, examinarán
  examinaron, examinó, excelencia, excelencias, excelsa, excelsas, excelso, excelsos, excepción, excepcional, excepcionales
  excepciones, exceso, excesos, exclusión, exclusiones, exclusiva, exclusivas, exclusivo, exclusivos, exdirector, exención
  exenciones, exhaustiva, exhaustivas, exhaustivo, exhaustivos, exhibición, exhibiciones, exhorta, exhortada, exhortadas
  exhortado, exhortados, exhortan, exhortando, exhortar, exhortará, exhortarán, exhortaron, exhorto, exhortó, exhortos, exige
  exigen, exigencia, exigencias, exigida, exigidas, exigido, exigidos, exigiendo, exigieron, exigió, exigir, exigirá, exigirán
  exiliado, exiliados, exilio, exilios, existe, existen, existencia, existencias, existida, existidas, existido, existidos
  existiendo, existieron, existió, existir, existirá, existirán, éxito, éxitos, exitosa, exitosas, exitoso, exitosos, expande
  expanden, expandida, expandidas, expandido, expandidos, expandiendo, expandir, expandirá, expandirán, expansión, expansiones
  expectativa, expectativas, expedida, expedidas, expedido, expedidos, expediente, expedientes, expedir, expedirá, expedirán
  experiencia, experiencias, experto, expertos, expide, expiden, expidiendo, expidieron, expidió, explica, explicada, explicadas
  explicado, explicados, explican, explicando, explicar, explicará, explicarán, explicaron, explícita, explícitas, explícito
  explícitos, explicó, explora, exploración, exploraciones, explorada, exploradas, explorado, explorados, exploran, explorando
  explorar, explorará, explorarán, exploraron, exploró, explosión, explosiones, explota, explotación, explotaciones, explotada
  explotadas, explotado, explotados, explotan, explotando, explotar, explotará, explotarán, explotaron, explotó, expondrá
  expondrán, expone, exponen, exponencial, exponenciales, exponer, exponiendo, exporta, exportación, exportaciones, exportada
  exportadas, exportado, exportados, exportan, exportando, exportar, exportará, exportarán, exportaron, exportó, exposición
  exposiciones, expresa, expresada, expresadas, expresado, expresados, expresan, expresando, expresar, expresará, expresarán
  expresaron, expresión, expresiones, expresó, expropiación, expropiaciones, expropiar, expuesta, expuestas, expuesto, expuestos
  expulsa, expulsada, expulsadas, expulsado, expulsados, expulsan, expulsando, expulsar, expulsará, expulsarán, expulsaron
  expulsión, expulsiones, expulsó, expusieron, expuso, extender, extenderá, extenderán, extendida, extendidas, extendido
  extendidos, extendiendo, extendieron, extendió, extensa, extensas, extensión, extensiones, extenso, extensos, exterior
  exteriores, externa, externada, externadas, externado, externados, externando, externar, externará, externarán, externaron
  externas, externo, externó, externos, extiende, extienden, extorsión, extorsiones, extracción, extracciones, extradición
  extradiciones, extradita, extraditada, extraditadas, extraditado, extraditados, extraditam, extraditando, extraditar
  extraditará, extraditarán, extraditaron, extraditó, extranjera, extranjeras, extranjero, extranjeros, extraoficial
  extraoficiales, extraordinaria, extraordinarias, extraordinario, extraordinarios, fabrica, fábrica, fabricación, fabricaciones
  fabricada, fabricadas, fabricado, fabricados, fabrican, fabricando, fabricar, fabricará, fabricarán, fabricaron, fábricas
  fabricó, fácil, fáciles, facilidad, facilidades, facilita, facilitación, facilitaciones, facilitada, facilitadas, facilitado
  facilitados, facilitan, facilitando, facilitar, facilitará, facilitarán, facilitaron, facilitó, factor, factores, facultad
  facultades, falla, fallas, fallece, fallecen, fallecer, fallecerá, fallecerán, fallecida, fallecidas, fallecido, fallecidos
  falleciendo, fallecieron, fallecimiento, fallecimientos, falleció, falta, faltada, faltadas, faltado, faltados, faltan
  faltando, faltar, faltará, faltarán, faltaron, faltas, faltó, fama, famas, familia, familiar, familiares, familias, famosa
  famosas, famoso, famosos, fase, fases, fauna, faunas, favor, favorable, favorables, favorece, favorecen, favorecer, favorecerá
  favorecerán, favorecida, favorecidas, favorecido, favorecidos, favoreciendo, favorecieron, favoreció, favores, febrero, fecha
  fechas, federación, federaciones, federal, federales, felices, felicidad, felicidades, felicita, felicitación, felicitaciones
  felicitada, felicitadas, felicitado, felicitados, felicitan, felicitando, felicitar, felicitará, felicitarán, felicitaron
  felicitó, feliz, femenil, femeniles, feminicidio, feminicidios, feminista, feministas, fenómeno, fenómenos, feria, ferias
  feroces, feroz, ferrocarril, ferrocarriles, ferroviaria, ferroviarias, ferroviario, ferroviarios, fértil, fértiles
  fertilizante, fertilizantes, fes, fiesta, fiestas, figura, figuras, fija, fijada, fijadas, fijado, fijados, fijan, fijando
  fijar, fijará, fijarán, fijaron, fijó, fila, filas, filial, filiales, filo, fin, final, finales, finaliza, finalizada
  finalizadas, finalizado, finalizados, finalizan, finalizando, finalizar, finalizará, finalizarán, finalizaron, finalizó
  financia, financiación, financiada, financiadas, financiado, financiados, financiamiento, financiamientos, financian
  financiando, financiar, financiará, financiarán, financiaron, financiera, financieras, financiero, financieros, financió
  finanza, finanzas, fines, finlandesa, firma, firmada, firmadas, firmado, firmados, firman, firmando, firmante, firmantes
  firmar, firmará, firmarán, firmaron, firmas, firme, firmes, firmó, fiscal, fiscales, fiscalizable, fiscalizables, física
  físicas, físico, físicos, flanco, flora, floras, flota, flotas, flujo, flujos, fluvial, fluviales, foco, focos, folio, folios
  fomenta, fomentada, fomentadas, fomentado, fomentados, fomentan, fomentando, fomentar, fomentará, fomentarán, fomentaron
  fomento, fomentó, fomentos, fondo, fondos, forestal, forestales, forma, formación, formaciones, formada, formadas, formado
  formados, formal, formales, formaliza, formalizada, formalizadas, formalizado, formalizados, formalizan, formalizando
  formalizar, formalizará, formalizarán, formalizaron, formalizó, forman, formando, formar, formará, formarán, formaron, formas
  formativa, formativas, formativo, formativos, formato, formatos, formó, formula, formulada, formuladas, formulado, formulados
  formulan, formulando, formular, formulará, formularán, formularon, formuló, foro, foros, fortalece, fortalecen, fortalecer
  fortalecerá, fortalecerán, fortalecida, fortalecidas, fortalecido, fortalecidos, fortaleciendo, fortalecieron, fortalecimiento
  fortalecimientos, fortaleció, fortaleza, fortalezas, fortalezca, fortuna, fortunas, forzada, forzadas, forzado, forzados
  forzando, forzar, forzará, forzarán, forzaron, forzó, fosa, fosas, foto, fotografía, fotografías, fotográfica, fotográficas
  fotográfico, fotográficos, fotos, fracaso, fracasos, fracción, fracciones, frágil, frágiles, franca, francas, franco, francos
  fraternidad, fraternidades, frecuencia, frecuencias, frecuentada, frecuentadas, frecuentado, frecuentados, frecuente
  frecuentes, frena, frenada, frenadas, frenado, frenados, frenan, frenando, frenar, frenará, frenarán, frenaron, freno, frenó
  frenos, frentes, frontera, fronteras, fronteriza, fronterizas, fronterizo, fronterizos, fruta, frutas, fruto, frutos, fuego
  fuegos, fuente, fuentes, fuerte, fuertes, fuerza, fuerzan, fuerzas, función, funcionamiento, funcionamientos, funcionaria
  funcionarias, funcionario, funcionarios, funciones, funda, fundación, fundaciones, fundada, fundadas, fundado, fundados
  fundamental, fundamentales, fundamento, fundamentos, fundan, fundando, fundar, fundará, fundarán, fundaron, fundó, funeral
  funerales, funge, fungida, fungidas, fungido, fungidos, fungiendo, fungieron, fungió, fungir, fungirá, fungirán, fusil
  fusiles, fusión, fusiones, futura, futuras, futuro, futuros, gabinete, gabinetes, galardonada, galardonadas, galardonado
  galardonados, galería, gana, ganada, ganadas, ganadería, ganaderías, ganado, ganador, ganadores, ganados, ganan, ganancia
  ganancias, ganando, ganar, ganará, ganarán, ganaron, ganó, garante, garantes, garantía, garantías, garantiza, garantizada
  garantizadas, garantizado, garantizados, garantizan, garantizando, garantizar, garantizará, garantizarán, garantizaron
  garantizó, gas, gasoducto, gasoductos, gasolina, gasolinas, gasto, gastos, genera, generación, generaciones, generada
  generadas, generado, generados, general, generales, generan, generando, generar, generará, generarán, generaron, generó
  género, géneros, genética, genéticas, genético, genéticos, genocidio, genocidios, gente, gentes, geográfica, geográficas
  geográfico, geográficos, geopolítica, geopolíticas, geopolítico, geopolíticos, gerente, gerentes, gestión, gestiona
  gestionada, gestionadas, gestionado, gestionados, gestionan, gestionando, gestionar, gestionará, gestionarán, gestionaron
  gestiones, gestionó, gesto, gestos, gira, girada, giradas, girado, girados, giran, girando, girar, girará, girarán, giraron
  giras, giró, global, globales, gob, gobernabilidad, gobernabilidades, gobernada, gobernadas, gobernado, gobernador, gobernados
  gobernando, gobernanza, gobernanzas, gobernar, gobernará, gobernarán, gobernaron, gobernó, gobierna, gobiernan, gobierno
  gobiernos, gol, goles, golpe, golpeada, golpeadas, golpeado, golpeados, golpes, goza, gozada, gozadas, gozado, gozados, gozan
  gozando, gozar, gozará, gozarán, gozaron, gozó, grabación, grabaciones, gracia, grado, grados, gradual, graduales, gráfica
  gráficas, gráfico, gráficos, grande, grandes, grano, granos, gratitud, gratitudes, grave, graves, grupo, grupos, guardia
  guardias, guatemalteco, gubernamental, gubernamentales, gubernativa, gubernativas, gubernativo, gubernativos, guerra, guerras
  guerrilla, guerrillas, guía, guías, gusto, gustos, hábil, hábiles, habilita, habilitada, habilitadas, habilitado, habilitados
  habilitan, habilitando, habilitar, habilitará, habilitarán, habilitaron, habilitó, habitacional, habitacionales, habitante
  habitantes, hábitat, hábitates, hábito, hábitos, habla, hablada, habladas, hablado, hablados, hablan, hablando, hablar
  hablará, hablarán, hablaron, habló, hacienda, haciendas, haciendo, hambre, hambres, hará, harán, hecha, hechas, hecho, hechos
  hectárea, hectáreas, hegemonía, hegemonías, hemisférica, hemisféricas, hemisférico, hemisféricos, herencia, herencias, herida
  heridas, herido, heridos, hermana, hermanamiento, hermanamientos, hermanas, hermandad, hermandades, hermano, hermanos
  herramienta, herramientas, hidráulica, hidráulicas, hidráulico, hidráulicos, hidrocarburo, hidrocarburos, hidroeléctrica
  hidroeléctricas, hidroeléctrico, hidroeléctricos, hidrógeno, hidrógenos, hija, hijas, hijo, hijos, historia, historias
  histórica, históricas, histórico, históricos, hogar, hogares, hoja, hojas, hombre, hombres, homenaje, homenajear, homenajes
  homicidio, homicidios, honesta, honestas, honesto, honestos, honor, honores, honra, honrada, honradas, honrado, honrados
  honran, honrando, honrar, honrará, honrarán, honraron, honró, hora, horario, horarios, horas, horizonte, horizontes, horrible
  horribles, hospeda, hospedada, hospedadas, hospedado, hospedados, hospedam, hospedando, hospedar, hospedará, hospedarán
  hospedaron, hospedó, hospital, hospitales, hospitalidad, hospitalidades, hostil, hostiles, hostilidad, hostilidades, hotel
  hoteles, huelga, huelgas, huella, huellas, huésped, huéspedes, huida, huidas, humana, humanas, humanidad, humanidades
  humanitaria, humanitarias, humanitario, humanitarios, humano, humanos, humedad, humedades, humilde, humildes, huracán
  huracanes, ibérica, ibéricas, ibérico, ibéricos, idea, ideal, ideales, ideas, identidad, identidades, identifica
  identificación, identificaciones, identificada, identificadas, identificado, identificados, identifican, identificando
  identificar, identificará, identificarán, identificaron, identificó, ideología, ideologías, idioma, idiomas, idónea, idóneas
  idóneo, idóneos, iglesia, iglesias, igualdad, igualdades, ilegal, ilegales, ilegítima, ilegítimas, ilegítimo, ilegítimos
  ilícita, ilícitas, ilícito, ilícitos, ilustra, ilustrada, ilustradas, ilustrado, ilustrados, ilustran, ilustrando, ilustrar
  ilustrará, ilustrarán, ilustraron, ilustró, imagen, imágenes, impaciente, impacientes, impacto, impactos, imparcial
  imparciales, imparte, imparten, impartida, impartidas, impartido, impartidos, impartiendo, impartieron, impartió, impartir
  impartirá, impartirán, impedida, impedidas, impedido, impedidos, impedir, impedirá, impedirán, imperativa, imperativas
  imperativo, imperativos, imperio, imperios, impide, impiden, impidiendo, impidieron, impidió, implementa, implementación
  implementaciones, implementada, implementadas, implementado, implementados, implementan, implementando, implementar
  implementará, implementarán, implementaron, implementó, implica, implicada, implicadas, implicado, implicados, implican
  implicando, implicar, implicará, implicarán, implicaron, implicó, impondrá, impondrán, impone, imponen, imponer, imponiendo
  importa, importación, importaciones, importada, importadas, importado, importados, importan, importancia, importancias
  importando, importante, importantes, importar, importará, importarán, importaron, importó, imposible, imposibles, imposición
  imposiciones, impositiva, impositivas, impositivo, impositivos, imprenta, imprentas, impresión, impresiones, imprime, imprimen
  imprimida, imprimidas, imprimido, imprimidos, imprimiendo, imprimieron, imprimió, imprimir, imprimirá, imprimirán, impuesta
  impuestas, impuesto, impuestos, impugna, impugnada, impugnadas, impugnado, impugnados, impugnan, impugnando, impugnar
  impugnará, impugnarán, impugnaron, impugnó, impulsa, impulsada, impulsadas, impulsado, impulsados, impulsan, impulsando
  impulsar, impulsará, impulsarán, impulsaron, impulso, impulsó, impulsos, impunidad, impunidades, impusieron, impuso, imputada
  imputadas, imputado, imputados, inaugura, inauguración, inauguraciones, inaugurada, inauguradas, inaugurado, inaugurados
  inauguran, inaugurando, inaugurar, inaugurará, inaugurarán, inauguraron, inauguró, incansable, incansables, incauta, incautada
  incautadas, incautado, incautados, incautando, incautar, incautará, incautarán, incautaron, incautó, incendio, incendios
  incentiva, incentivada, incentivadas, incentivado, incentivados, incentivan, incentivando, incentivar, incentivará
  incentivarán, incentivaron, incentivo, incentivó, incentivos, incidente, incidentes, incluida, incluidas, incluido, incluidos
  incluir, incluirá, incluirán, inclusión, inclusiones, inclusiva, inclusivas, inclusivo, inclusivos, incluye, incluyen
  incluyendo, incluyeron, incluyó, incorpora, incorporación, incorporaciones, incorporada, incorporadas, incorporado
  incorporados, incorporan, incorporando, incorporar, incorporará, incorporarán, incorporaron, incorporó, incrementa
  incrementada, incrementadas, incrementado, incrementados, incrementan, incrementando, incrementar, incrementará, incrementarán
  incrementaron, incremento, incrementó, incrementos, indaga, indagada, indagadas, indagado, indagados, indagan, indagando
  indagar, indagará, indagarán, indagaron, indagó, independencia, independencias, independiente, independientes, indica
  indicada, indicadas, indicado, indicador, indicadores, indicados, indican, indicando, indicar, indicará, indicarán, indicaron
  índice, índices, indicio, indicios, indicó, indigenista, indigenistas, indispensable, indispensables, individual, individuales
  indocumentada, indocumentadas, indocumentado, indocumentados, industria, industrial, industriales, industrias, inédita
  inéditas, inédito, inéditos, ineludible, ineludibles, inestable, inestables, inevitable, inevitables, infancia, infancias
  infantil, infantiles, inferior, inferiores, inflación, inflaciones, influencia, influencias, informa, información
  informaciones, informada, informadas, informado, informados, informal, informales, informan, informando, informar, informará
  informarán, informaron, informativa, informativas, informativo, informativos, informe, informes, informó, infraestructura
  infraestructuras, ingeniera, ingenieras, ingeniero, ingenieros, ingresa, ingresada, ingresadas, ingresado, ingresados
  ingresan, ingresando, ingresar, ingresará, ingresarán, ingresaron, ingreso, ingresó, ingresos, inicia, iniciada, iniciadas
  iniciado, iniciados, inicial, iniciales, inician, iniciando, iniciar, iniciará, iniciarán, iniciaron, iniciativa, iniciativas
  inicio, inició, inicios, injerencia, injerencias, inmediata, inmediatas, inmediato, inmediatos, inmersión, inmersiones
  inmigración, inmigraciones, inmigrante, inmigrantes, inmueble, inmuebles, innovación, innovaciones, innovada, innovadas
  innovado, innovados, inolvidable, inolvidables, inscripción, inscripciones, inscrita, inscritas, inscrito, inscritos, insiste
  insisten, insistida, insistidas, insistido, insistidos, insistiendo, insistieron, insistió, insistir, insistirá, insistirán
  inspección, inspecciona, inspeccionada, inspeccionadas, inspeccionado, inspeccionados, inspeccionan, inspeccionando
  inspeccionar, inspeccionará, inspeccionarán, inspeccionaron, inspecciones, inspeccionó, inspira, inspirada, inspiradas
  inspirado, inspirados, inspiran, inspirando, inspirar, inspirará, inspirarán, inspiraron, inspiró, insta, instada, instadas
  instado, instados, instala, instalación, instalaciones, instalada, instaladas, instalado, instalados, instalan, instalando
  instalar, instalará, instalarán, instalaron, instaló, instan, instando, instar, instará, instarán, instaron, institución
  institucional, institucionales, instituciones, instituto, institutos, instó, instrucción, instrucciones, instruida, instruidas
  instruido, instruidos, instruir, instruirá, instruirán, instrumento, instrumentos, instruye, instruyen, instruyendo
  instruyeron, instruyó, insular, insulares, integra, íntegra, integración, integraciones, integrada, integradas, integrado
  integrados, integral, integrales, integran, integrando, integrante, integrantes, integrar, integrará, integrarán, integraron
  íntegras, integridad, integridades, integró, íntegro, íntegros, inteligencia, inteligencias, inteligente, inteligentes
  intención, intenciones, intensa, intensas, intensidad, intensidades, intensifica, intensificada, intensificadas, intensificado
  intensificados, intensifican, intensificando, intensificar, intensificará, intensificarán, intensificaron, intensificó
  intenso, intensos, intenta, intentada, intentadas, intentado, intentados, intentan, intentando, intentar, intentará
  intentarán, intentaron, intentó, intercambia, intercambiada, intercambiadas, intercambiado, intercambiados, intercambian
  intercambiando, intercambiar, intercambiará, intercambiarán, intercambiaron, intercambio, intercambió, intercambios
  interconexión, interconexiones, interdisciplinar, interdisciplinares, interés, interesada, interesadas, interesado
  interesados, intereses, intergubernamental, intergubernamentales, intergubernativa, intergubernativas, intergubernativo
  intergubernativos, interinstitucional, interinstitucionales, interior, interiores, intermedia, intermedias, intermedio
  intermedios, interna, internacional, internacionales, internas, internet, internetes, interno, internos, interpondrá
  interpondrán, interpone, interponen, interponer, interponiendo, interpreta, interpretación, interpretaciones, interpretada
  interpretadas, interpretado, interpretados, interpretan, interpretando, interpretar, interpretará, interpretarán
  interpretaron, interpretó, interpuesta, interpuestas, interpuesto, interpuestos, interpusieron, interpuso, intervención
  intervenciones, intervendrá, intervendrán, intervenida, intervenidas, intervenido, intervenidos, intervenir, interviene
  intervienen, interviniendo, intervinieron, intervino, introducción, introducciones, introduce, introducen, introducida
  introducidas, introducido, introducidos, introduciendo, introducir, introducirá, introducirán, introdujeron, introdujo
  inundación, inundaciones, inútil, inútiles, invaluable, invaluables, invasión, invasiones, inversión, inversiones
  inversionista, inversionistas, invertida, invertidas, invertido, invertidos, invertir, invertirá, invertirán, investiga
  investigación, investigaciones, investigada, investigadas, investigado, investigador, investigadores, investigados, investigan
  investigando, investigar, investigará, investigarán, investigaron, investigó, invierno, inviernos, invierte, invierten
  invirtiendo, invirtieron, invirtió, invisible, invisibles, invita, invitación, invitaciones, invitada, invitadas, invitado
  invitados, invitan, invitando, invitar, invitará, invitarán, invitaron, invitó, involucra, involucrada, involucradas
  involucrado, involucrados, involucran, involucrando, involucrar, involucrará, involucrarán, involucraron, involucró, irán
  irregular, irregulares, irreversible, irreversibles, isla, islas, itinerario, itinerarios, jefa, jefe, jornada, jornadas
  jornalero, jornaleros, joven, jóvenes, joya, joyas, jubilación, jubilaciones, judicial, judiciales, juego, juegos, jueves
  jugador, jugadores, juicio, juicios, julio, junta, juntas, jura, jurada, juradas, jurado, jurados, juramento, juramentos
  juran, jurando, jurar, jurará, jurarán, juraron, jurídica, jurídicas, jurídico, jurídicos, jurisdicción, jurisdicciones
  jurista, juristas, juró, justa, justas, justicia, justicias, justifica, justificada, justificadas, justificado, justificados
  justifican, justificando, justificar, justificará, justificarán, justificaron, justificó, justo, justos, juvenil, juveniles
  juventud, juventudes, juzga, juzgada, juzgadas, juzgado, juzgados, juzgan, juzgando, juzgar, juzgará, juzgarán, juzgaron
  juzgó, labor, laboral, laborales, laboratorio, laboratorios, labores, lado, lados, lago, lagos, lamenta, lamentada, lamentadas
  lamentado, lamentados, lamentan, lamentando, lamentar, lamentará, lamentarán, lamentaron, lamentó, lanza, lanzada, lanzadas
  lanzado, lanzados, lanzamiento, lanzamientos, lanzan, lanzando, lanzar, lanzará, lanzarán, lanzaron, lanzó, larga, largas
  largo, largos, latitud, latitudes, lazo, lazos, leal, leales, lealtad, lealtades, lección, lecciones, lector, lectores
  lectura, lecturas, leer, legado, legados, legal, legales, legalidad, legalidades, legislación, legislaciones, legislativa
  legislativas, legislativo, legislativos, legislatura, legislaturas, legítima, legítimas, legítimo, legítimos, lengua, lenguaje
  lenguajes, lenguas, lenta, lentas, lento, lentos, letra, letras, levanta, levantada, levantadas, levantado, levantados
  levantan, levantando, levantar, levantará, levantarán, levantaron, levantó, leve, leves, ley, leyes, libera, liberada
  liberadas, liberado, liberados, liberan, liberando, liberar, liberará, liberarán, liberaron, liberó, libertad, libertades
  libre, libres, libro, libros, licencia, licencias, licitación, licitaciones, lid, lidera, liderada, lideradas, liderado
  liderados, lideran, liderando, liderar, liderará, liderarán, lideraron, liderazgo, liderazgos, lideró, lides, liga, ligas
  limita, limitada, limitadas, limitado, limitados, limitan, limitando, limitar, limitará, limitarán, limitaron, límite, límites
  limitó, línea, líneas, lingüista, lingüistas, lingüística, lingüísticas, lingüístico, lingüísticos, lista, listas, listo
  listos, literatura, literaturas, litio, litios, litoral, litorales, llama, llamada, llamadas, llamado, llamados, llamamiento
  llamamientos, llaman, llamando, llamar, llamará, llamarán, llamaron, llamó, llave, llaves, llega, llegada, llegadas, llegado
  llegados, llegan, llegando, llegar, llegará, llegarán, llegaron, llegó, llegue, llena, llenada, llenadas, llenado, llenados
  llenan, llenando, llenar, llenará, llenarán, llenaron, llenó, lleva, llevada, llevadas, llevado, llevados, llevan, llevando
  llevar, llevará, llevarán, llevaron, llevó, lluvia, lluvias, local, locales, localidad, localidades, logística, logísticas
  logístico, logísticos, logra, lograda, logradas, logrado, logrados, logran, logrando, lograr, logrará, lograrán, lograron
  logro, logró, logros, luces, lucha, luchada, luchadas, luchado, luchados, luchan, luchando, luchar, luchará, lucharán
  lucharon, luchas, luchó, lugar, lugares, lunar, lunares, lunes, luto, lutos, luz, madera, maderas, madrugada, maestra
  maestras, maestro, maestros, magnífica, magníficas, magnífico, magníficos, maíces, maíz, manda, mandada, mandadas, mandado
  mandados, mandan, mandando, mandar, mandará, mandarán, mandaron, mandato, mandatos, mando, mandó, mandos, manejo, manejos
  manera, maneras, manifestación, manifestaciones, manifestada, manifestadas, manifestado, manifestados, manifestando
  manifestar, manifestará, manifestarán, manifestaron, manifestó, manifiesta, manifiestan, manifiesto, manifiestos, mano, manos
  mantendrá, mantendrán, mantener, mantenida, mantenidas, mantenido, mantenidos, manteniendo, mantenimiento, mantenimientos
  mantiene, mantienen, mantuvieron, mantuvo, manual, manuales, manufacturada, manufacturadas, manufacturado, manufacturados
  mapa, mapas, maquila, maquilas, máquina, maquinaria, maquinarias, máquinas, mar, marca, marcada, marcadas, marcado, marcados
  marcan, marcando, marcar, marcará, marcarán, marcaron, marcas, marcha, marchas, marco, marcó, marcos, marea, mareas, mares
  margen, márgenes, marino, marinos, mariscalesâ, marítima, marítimas, marítimo, marítimos, marroquí, martes, marzo, masacre
  masacres, mascarilla, mascarillas, masiva, masivas, masivo, masivos, materia, material, materiales, materias, matrimonio
  matrimonios, máxima, máximas, máximo, máximos, mayor, mayores, mayoritaria, mayoritarias, mayoritario, mayoritarios, mecánica
  mecánicas, mecánico, mecánicos, mecanismo, mecanismos, media, mediación, mediaciones, mediada, mediadas, mediado, mediados
  median, mediana, medianas, mediando, mediano, medianos, mediar, mediará, mediarán, mediaron, medias, médica, medicamento
  medicamentos, médicas, medicina, medicinas, medición, mediciones, médico, médicos, medida, medidas, medido, medidos, medieval
  medievales, medio, medió, medios, medir, medirá, medirán, mejor, mejora, mejorada, mejoradas, mejorado, mejorados
  mejoramiento, mejoramientos, mejoran, mejorando, mejorar, mejorará, mejorarán, mejoraron, mejoras, mejores, mejoró, memorándum
  memorándumes, memoria, memorias, mención, menciona, mencionada, mencionadas, mencionado, mencionados, mencionan, mencionando
  mencionar, mencionará, mencionarán, mencionaron, menciones, mencionó, menor, menores, mensaje, mensajes, mensual, mensuales
  mente, mentes, menú, mercado, mercados, mercancía, mercancías, mercantil, mercantiles, mes, mesa, mesas, meta, metálica
  metálicas, metálico, metálicos, metas, meteorológica, meteorológicas, meteorológico, meteorológicos, método, métodos, metro
  metros, mezcla, mezclas, microempresa, microempresas, mide, miden, midiendo, midieron, midió, miedo, miedos, miembro, miembros
  miércoles, migración, migraciones, migrada, migradas, migrado, migrados, migrante, migrantes, migratoria, migratorias
  migratorio, migratorios, milenio, milenios, militar, militares, mina, minas, minera, mineral, minerales, mineras, minería
  minerías, minero, mineros, mínima, mínimas, minimiza, minimizada, minimizadas, minimizado, minimizados, minimizan, minimizando
  minimizar, minimizará, minimizarán, minimizaron, minimizó, mínimo, mínimos, ministerial, ministeriales, ministerio
  ministerios, ministra, ministro, ministros, minoría, minorías, minoritaria, minoritarias, minoritario, minoritarios, minuta
  minutas, minuto, minutos, mira, mirada, miradas, mirado, mirados, miran, mirando, mirar, mirará, mirarán, miraron, miró, misil
  misiles, misión, misiones, mitad, mitades, mitigación, mitigaciones, mixta, mixtas, mixto, mixtos, modalidad, modalidades
  modelo, modelos, modera, moderada, moderadas, moderado, moderados, moderan, moderando, moderar, moderará, moderarán, moderaron
  moderna, modernas, moderniza, modernización, modernizaciones, modernizada, modernizadas, modernizado, modernizados, modernizan
  modernizando, modernizar, modernizará, modernizarán, modernizaron, modernizó, moderno, modernos, moderó, modifica
  modificación, modificaciones, modificada, modificadas, modificado, modificados, modifican, modificando, modificar, modificará
  modificarán, modificaron, modificó, modo, modos, momento, momentos, moneda, monedas, monetaria, monetarias, monetario
  monetarios, monitoreo, monitoreos, monto, montos, monumento, monumentos, moral, morales, morir, morirá, morirán, mortal
  mortales, mortalidad, mortalidades, mostrada, mostradas, mostrado, mostrados, mostrando, mostrar, mostrará, mostrarán
  mostraron, mostró, motivada, motivadas, motivado, motivados, motivo, motivos, motor, motores, moveda, movedas, movedo, movedos
  mover, moverá, moverán, moviendo, movieron, móvil, móviles, movilidad, movilidades, moviliza, movilización, movilizaciones
  movilizada, movilizadas, movilizado, movilizados, movilizan, movilizando, movilizar, movilizará, movilizarán, movilizaron
  movilizó, movimiento, movimientos, movió, muda, mudas, mudo, mudos, muere, mueren, muerta, muertas, muerte, muertes, muerto
  muertos, muestra, muestran, muestras, mueve, mueven, mujer, mujeres, multilateral, multilaterales, multilateralismo
  multilateralismos, multinacional, multinacionales, multiplica, multiplicada, multiplicadas, multiplicado, multiplicados
  multiplican, multiplicando, multiplicar, multiplicará, multiplicarán, multiplicaron, multiplicó, multitud, multitudes, mundial
  mundiales, mundo, mundos, municipal, municipales, municipio, municipios, muriendo, murieron, murió, muro, muros, museo, museos
  música, músicas, músico, músicos, mutua, mutuas, mutuo, mutuos, nace, nacen, nacer, nacerá, nacerán, nacida, nacidas, nacido
  nacidos, naciendo, nacieron, nacimiento, nacimientos, nació, nación, nacional, nacionales, nacionalidad, nacionalidades
  nacionalista, nacionalistas, nacionalización, nacionalizaciones, naciones, narcotraficante, narcotraficantes, narcotráfico
  narcotráficos, natalidad, natalidades, nativa, nativas, nativo, nativos, natural, naturales, naturaleza, naturalezas, naval
  navales, nave, navegación, navegaciones, naves, necesaria, necesarias, necesario, necesarios, necesidad, necesidades, necesita
  necesitada, necesitadas, necesitado, necesitados, necesitan, necesitando, necesitar, necesitará, necesitarán, necesitaron
  necesitó, negada, negadas, negado, negados, negando, negar, negará, negarán, negaron, negativa, negativas, negativo, negativos
  negó, negocia, negociación, negociaciones, negociada, negociadas, negociado, negociados, negocian, negociando, negociar
  negociará, negociarán, negociaron, negocio, negoció, negocios, negra, negras, negro, negros, neutra, neutral, neutrales
  neutras, neutro, neutros, nexo, nexos, nica, niega, niegan, nieta, nietas, nieto, nietos, niña, niñas, niñeces, niñez, niño
  niños, nivel, niveles, noble, nobles, noche, noches, nombra, nombrada, nombradas, nombrado, nombrados, nombramiento
  nombramientos, nombran, nombrando, nombrar, nombrará, nombrarán, nombraron, nombre, nombres, nombró, norma, normal, normales
  normalidad, normalidades, normaliza, normalización, normalizaciones, normalizada, normalizadas, normalizado, normalizados
  normalizan, normalizando, normalizar, normalizará, normalizarán, normalizaron, normalizó, normas, normativa, normativas
  normativo, normativos, norte, nortes, noruego, notable, notables, noticia, noticias, notifica, notificada, notificadas
  notificado, notificados, notifican, notificando, notificar, notificará, notificarán, notificaron, notificó, novedad, novedades
  nsul, nuclear, nucleares, núcleo, núcleos, nueva, nuevas, nuevo, nuevos, número, números, numerosa, numerosas, numeroso
  numerosos, nutrición, nutricional, nutricionales, nutriciones, nutrida, nutridas, nutrido, nutridos, obedece, obedecen
  obedecer, obedecerá, obedecerán, obedecida, obedecidas, obedecido, obedecidos, obedeciendo, obedecieron, obedeció, obispo
  obispos, objetiva, objetivas, objetivo, objetivos, objeto, objetos, obliga, obligación, obligaciones, obligada, obligadas
  obligado, obligados, obligan, obligando, obligar, obligará, obligarán, obligaron, obligatoria, obligatorias, obligatorio
  obligatorios, obligó, obra, obras, obrera, obreras, obrero, obreros, observa, observación, observaciones, observada
  observadas, observado, observador, observadores, observados, observan, observando, observar, observará, observarán, observaron
  observatorio, observatorios, observó, obstáculo, obstáculos, obtendrá, obtendrán, obtener, obtenida, obtenidas, obtenido
  obtenidos, obteniendo, obtiene, obtienen, obtuvieron, obtuvo, ocasión, ocasiones, occidental, occidentales, oceánica
  oceánicas, oceánico, oceánicos, océano, océanos, octubre, ocupa, ocupación, ocupacional, ocupacionales, ocupaciones, ocupada
  ocupadas, ocupado, ocupados, ocupan, ocupando, ocupar, ocupará, ocuparán, ocuparon, ocupó, ocurre, ocurren, ocurrida
  ocurridas, ocurrido, ocurridos, ocurriendo, ocurrió, ocurrir, ocurrirá, ocurrirán, ofensa, ofensas, ofensiva, ofensivas
  ofensivo, ofensivos, oferta, ofertas, oficial, oficiales, oficina, oficinas, oficio, oficios, ofrece, ofrecen, ofrecer
  ofrecerá, ofrecerán, ofrecida, ofrecidas, ofrecido, ofrecidos, ofreciendo, ofrecieron, ofreció, ofrenda, ofrendas, ofrezca
  oleada, oleadas, olimpiada, olimpiadas, olímpica, olímpicas, olímpico, olímpicos, onda, ondas, opción, opcional, opcionales
  opciones, operación, operacional, operacionales, operaciones, operar, operativa, operativas, operativo, operativos, opinión
  opiniones, opinó, opondrá, opondrán, opone, oponen, oponer, oponiendo, oportunidad, oportunidades, oposición, oposiciones
  opta, optada, optadas, optado, optados, optan, optando, optar, optará, optarán, optaron, óptima, óptimas, optimista
  optimistas, óptimo, óptimos, optó, opuesta, opuestas, opuesto, opuestos, opusieron, opuso, oral, orales, orden, ordena
  ordenada, ordenadas, ordenado, ordenados, ordenamiento, ordenamientos, ordenan, ordenando, ordenar, ordenará, ordenarán
  ordenaron, órdenes, ordenó, orgánica, orgánicas, orgánico, orgánicos, organismo, organismos, organiza, organización
  organizacional, organizacionales, organizaciones, organizada, organizadas, organizado, organizados, organizan, organizando
  organizar, organizará, organizarán, organizaron, organizó, orgullo, orgullos, orienta, orientación, orientaciones, orientada
  orientadas, orientado, orientados, oriental, orientales, orientan, orientando, orientar, orientará, orientarán, orientaron
  orientó, origen, orígenes, originaria, originarias, originario, originarios, oro, oros, orquesta, orquestas, otorga, otorgada
  otorgadas, otorgado, otorgados, otorgan, otorgando, otorgar, otorgará, otorgarán, otorgaron, otorgó, oye, oyente, oyentes
  pabellón, pabellones, paces, paciencia, paciencias, paciente, pacientes, pacífica, pacíficas, pacífico, pacíficos, pacta
  pactada, pactadas, pactado, pactados, pactan, pactando, pactar, pactará, pactarán, pactaron, pacto, pactó, pactos, padece
  padecen, padecer, padecerá, padecerán, padecida, padecidas, padecido, padecidos, padeciendo, padecieron, padeció, padrón
  padrones, paga, pagada, pagadas, pagado, pagados, pagan, pagando, pagar, pagará, pagarán, pagaron, página, páginas, pago, pagó
  pagos, país, paisaje, paisajes, paises, países, palabra, palabras, palacio, palacios, panameño, pandemia, pandemias, panel
  paneles, panorama, panoramas, pantalla, pantallas, papel, papeles, paquete, paquetes, par, parcial, parciales, pares
  parienteâ, paritaria, paritarias, paritario, paritarios, parlamentaria, parlamentarias, parlamentario, parlamentarios
  parlamento, parlamentos, paro, paros, parque, parques, parte, parten, partes, participa, participación, participaciones
  participada, participadas, participado, participados, participan, participando, participante, participantes, participar
  participará, participarán, participaron, participativa, participativas, participativo, participativos, participó, particular
  particulares, partida, partidas, partido, partidos, partiendo, partieron, partió, partir, partirá, partirán, pasa, pasada
  pasadas, pasado, pasados, pasajero, pasajeros, pasan, pasando, pasaporte, pasaportes, pasar, pasará, pasarán, pasaron, pasiva
  pasivas, pasivo, pasivos, paso, pasó, pasos, pastor, pastores, paternidad, paternidades, patria, patrias, patrimonial
  patrimoniales, patrimonio, patrimonios, patriótica, patrióticas, patriótico, patrióticos, patrocina, patrocinada, patrocinadas
  patrocinado, patrocinados, patrocinan, patrocinando, patrocinar, patrocinará, patrocinarán, patrocinaron, patrocinó, patrón
  patrones, patrulla, patrullas, paz, pdf, peatonal, peatonales, pedida, pedidas, pedido, pedidos, pedir, pedirá, pedirán
  peligro, peligros, pena, penal, penales, penas, pendiente, pendientes, península, peninsular, peninsulares, penínsulas
  penitenciaria, penitenciarias, penitenciario, penitenciarios, pensamiento, pensamientos, pensión, pensiones, peor, peores
  pérdida, pérdidas, perfecta, perfectas, perfecto, perfectos, perfil, perfiles, periódica, periódicas, periódico, periódicos
  periodismo, periodismos, periodista, periodistas, periodística, periodísticas, periodístico, periodísticos, periodo, período
  periodos, períodos, perjuicio, perjuicios, permanece, permanecen, permanecer, permanecerá, permanecerán, permanecida
  permanecidas, permanecido, permanecidos, permaneciendo, permanecieron, permaneció, permanencia, permanencias, permanente
  permanentes, permiso, permisos, permite, permiten, permitida, permitidas, permitido, permitidos, permitiendo, permitieron
  permitió, permitir, permitirá, permitirán, persecución, persecuciones, perseguida, perseguidas, perseguido, perseguidos
  perseguir, perseguirá, perseguirán, persigue, persiguen, persiguiendo, persiguieron, persiguió, persiste, persisten
  persistida, persistidas, persistido, persistidos, persistiendo, persistieron, persistió, persistir, persistirá, persistirán
  persona, personal, personales, personas, perspectiva, perspectivas, peruana, pesca, pescas, pesimista, pesimistas, peso, pesos
  petición, peticiones, petróleo, petróleos, petrolera, petroleras, petrolero, petroleros, pide, piden, pidiendo, pidieron
  pidió, pie, piedra, piedras, piensa, pierde, pierden, pies, pista, pistas, placa, plan, planea, planeada, planeadas, planeado
  planeados, planean, planeando, planear, planeará, planearán, planearon, planeó, planes, planta, plantas, plantea, planteada
  planteadas, planteado, planteados, planteamiento, planteamientos, plantean, planteando, plantear, planteará, plantearán
  plantearon, planteó, plataforma, plataformas, playa, playas, plazo, plazos, plena, plenas, pleno, plenos, población
  poblacional, poblacionales, poblaciones, poblada, pobladas, poblado, poblados, pobre, pobres, pobreza, pobrezas, poderes
  poesía, poesías, poeta, poetas, polémica, polémicas, polémico, polémicos, policía, policíaca, policíacas, policíaco
  policíacos, policial, policiales, policías, política, políticas, político, políticos, polo, polos, ponderada, ponderadas
  ponderado, ponderados, pondrá, pondrán, pone, ponen, ponencia, ponencias, ponente, ponentes, poner, poniendo, popular
  populares, populista, populistas, portada, portadas, portal, portales, portátil, portátiles, portuaria, portuarias, portuario
  portuarios, posesión, posesiones, posibilidad, posibilidades, posible, posibles, posición, posiciona, posicionada
  posicionadas, posicionado, posicionados, posicionam, posicionando, posicionar, posicionará, posicionarán, posicionaron
  posiciones, posicionó, positiva, positivas, positivo, positivos, posterga, postergada, postergadas, postergado, postergados
  postergan, postergando, postergar, postergará, postergarán, postergaron, postergó, posterior, posteriores, postura, posturas
  potencia, potenciada, potenciadas, potenciado, potenciados, potencial, potenciales, potencian, potenciando, potenciar
  potenciará, potenciarán, potenciaron, potencias, potenció, practica, práctica, practicada, practicadas, practicado
  practicados, practican, practicando, practicar, practicará, practicarán, practicaron, prácticas, practicó, práctico, prácticos
  precio, precios, precisa, precisada, precisadas, precisado, precisados, precisan, precisando, precisar, precisará, precisarán
  precisaron, precisas, preciso, precisó, precisos, precursor, precursores, preferencia, preferencial, preferenciales
  preferencias, preferida, preferidas, preferido, preferidos, pregunta, preguntada, preguntadas, preguntado, preguntados
  preguntan, preguntando, preguntar, preguntará, preguntarán, preguntaron, preguntas, preguntó, prehispánica, prehispánicas
  prehispánico, prehispánicos, preliminar, preliminares, premia, premiada, premiadas, premiado, premiados, premiam, premiando
  premiar, premiará, premiarán, premiaron, premier, premio, premió, premios, prensa, prensas, preocupa, preocupación
  preocupaciones, preocupada, preocupadas, preocupado, preocupados, preocupan, preocupando, preocupar, preocupará, preocuparán
  preocuparon, preocupó, prepara, preparación, preparaciones, preparada, preparadas, preparado, preparados, preparan, preparando
  preparar, preparará, prepararán, prepararon, preparativos, preparatoria, preparó, prerrogativa, prerrogativas, presa, presas
  prescrita, prescritas, prescrito, prescritos, presencia, presencias, presenta, presentación, presentaciones, presentada
  presentadas, presentado, presentados, presentan, presentando, presentar, presentará, presentarán, presentaron, presente
  presentes, presentó, preserva, preservación, preservaciones, preservada, preservadas, preservado, preservados, preservan
  preservando, preservar, preservará, preservarán, preservaron, preservó, preside, presiden, presidencia, presidencial
  presidenciales, presidencias, presidenta, presidentas, presidente, presidida, presididas, presidido, presididos, presidiendo
  presidieron, presidió, presidir, presidirá, presidirán, presión, presiona, presionada, presionadas, presionado, presionados
  presionan, presionando, presionar, presionará, presionarán, presionaron, presiones, presionó, preso, presos, presta, prestada
  prestadas, prestado, prestados, préstamo, préstamos, prestan, prestando, prestar, prestará, prestarán, prestaron, prestigio
  prestigios, prestó, presupuestaria, presupuestarias, presupuestario, presupuestarios, presupuesto, presupuestos, pretende
  pretenden, pretender, pretenderá, pretenderán, pretendida, pretendidas, pretendido, pretendidos, pretendiendo, pretendieron
  pretendió, prevalece, prevalecen, prevalecer, prevalecerá, prevalecerán, prevalecida, prevalecidas, prevalecido, prevalecidos
  prevaleciendo, prevalecieron, prevaleció, prevé, prevén, prevención, prevenciones, prevendrá, prevendrán, prevenida
  prevenidas, prevenido, prevenidos, prevenir, preventiva, preventivas, preventivo, preventivos, prever, preverá, preverán
  previa, previas, previendo, previene, previeron, previne, previnem, previniendo, previnieron, previno, previo, previó, previos
  prevista, previstas, previsto, previstos, prima, primas, primavera, primaveras, primer, primera, primo, primos, principal
  principales, principio, principios, prioridad, prioridades, prioritaria, prioritarias, prioritario, prioritarios, priorizar
  prisión, prisiones, privacidad, privación, privaciones, privada, privadas, privado, privados, privilegia, privilegiada
  privilegiadas, privilegiado, privilegiados, privilegian, privilegiando, privilegiar, privilegiará, privilegiarán
  privilegiaron, privilegio, privilegió, privilegios, probabilidad, probabilidades, problema, problemas, problemática
  problemáticas, problemático, problemáticos, procede, proceden, proceder, procederá, procederán, procedida, procedidas
  procedido, procedidos, procediendo, procedieron, procedimiento, procedimientos, procedió, procesada, procesadas, procesado
  procesados, procesamiento, procesamientos, proceso, procesos, proclama, proclamación, proclamaciones, proclamada, proclamadas
  proclamado, proclamados, proclaman, proclamando, proclamar, proclamará, proclamarán, proclamaron, proclamó, producción
  producciones, produce, producen, producida, producidas, producido, producidos, produciendo, producir, producirá, producirán
  productiva, productivas, productividad, productividades, productivo, productivos, producto, productor, productores, productos
  produjeron, produjo, profesión, profesional, profesionales, profesiones, profesionista, profesionistas, profunda, profundas
  profundiza, profundizada, profundizadas, profundizado, profundizados, profundizan, profundizando, profundizar, profundizará
  profundizarán, profundizaron, profundizó, profundo, profundos, programa, programada, programadas, programado, programados
  programan, programando, programar, programará, programarán, programaron, programas, programó, progresa, progresada
  progresadas, progresado, progresados, progresan, progresando, progresar, progresará, progresarán, progresaron, progreso
  progresó, progresos, prohíbe, prohíben, prohibición, prohibiciones, prohibida, prohibidas, prohibido, prohibidos, prohibiendo
  prohibieron, prohibió, prohibir, prohibirá, prohibirán, prolongada, prolongadas, prolongado, prolongados, promesa, promesas
  promete, prometen, prometer, prometerá, prometerán, prometida, prometidas, prometido, prometidos, prometiendo, prometieron
  prometió, promoción, promociones, promoveda, promovedas, promovedo, promovedos, promover, promoverá, promoverán, promoviendo
  promovieron, promovió, promueve, promueven, pronuncia, pronunciada, pronunciadas, pronunciado, pronunciados, pronunciamiento
  pronunciamientos, pronuncian, pronunciando, pronunciar, pronunciará, pronunciarán, pronunciaron, pronunció, propagandista
  propagandistas, propicia, propiciada, propiciadas, propiciado, propiciados, propician, propiciando, propiciar, propiciará
  propiciarán, propiciaron, propicias, propicio, propició, propicios, propiedad, propiedades, propondrá, propondrán, propone
  proponen, proponer, proponiendo, proporciona, proporcionada, proporcionadas, proporcionado, proporcionados, proporcional
  proporcionales, proporcionan, proporcionando, proporcionar, proporcionará, proporcionarán, proporcionaron, proporcionó
  propósito, propósitos, propuesta, propuestas, propuesto, propuestos, propusieron, propuso, proseguida, proseguidas, proseguido
  proseguidos, proseguir, proseguirá, proseguirán, prosigue, prosiguen, prosiguiendo, prosiguieron, prosiguió, prosperidad
  prosperidades, protagonista, protagonistas, protección, protecciones, protege, protegen, proteger, protegerá, protegerán
  protegida, protegidas, protegido, protegidos, protegiendo, protegieron, protegió, protesta, protestada, protestadas
  protestado, protestados, protestan, protestando, protestar, protestará, protestarán, protestaron, protestas, protestó
  protocolo, protocolos, provecho, provechos, provee, proveedor, proveedores, proveen, proveer, proveerá, proveerán, proveída
  proveídas, proveído, proveídos, proveyendo, proveyeron, proveyó, provincial, provinciales, provisional, provisionales, provoca
  provocada, provocadas, provocado, provocados, provocan, provocando, provocar, provocará, provocarán, provocaron, provocó
  próxima, próximas, próximo, próximos, proyección, proyecciones, proyecta, proyectada, proyectadas, proyectado, proyectados
  proyectan, proyectando, proyectar, proyectará, proyectarán, proyectaron, proyecto, proyectó, proyectos, prudente, prudentes
  prueba, pruebas, psicología, psicologías, publica, pública, publicación, publicaciones, publicada, publicadas, publicado
  publicados, publican, publicando, publicar, publicará, publicarán, publicaron, públicas, publicidad, publicidades, publicó
  público, públicos, pueblo, pueblos, puente, puentes, puerta, puertas, puerto, puertos, puesta, puestas, puesto, puestos, pulso
  pulsos, puntiaguda, puntiagudas, puntiagudo, puntiagudos, punto, puntos, puntualizar, puro, pusieron, puso, queda, quedada
  quedadas, quedado, quedados, quedan, quedando, quedar, quedará, quedarán, quedaron, quedó, quehacer, quehaceres, queja, quejas
  queremos, querido, química, químicas, químico, químicos, quinta, quintas, quinto, quintos, quita, quitada, quitadas, quitado
  quitados, quitan, quitando, quitar, quitará, quitarán, quitaron, quitó, racial, raciales, racismo, racismos, radio, radios
  raíces, raíz, rama, ramas, rango, rangos, rápida, rápidas, rapideces, rapidez, rápido, rápidos, ratifica, ratificación
  ratificaciones, ratificada, ratificadas, ratificado, ratificados, ratifican, ratificando, ratificar, ratificará, ratificarán
  ratificaron, ratificó, rato, ratos, raza, razas, razón, razones, reacción, reacciones, reactiva, reactivación, reactivaciones
  reactivada, reactivadas, reactivado, reactivados, reactivan, reactivando, reactivar, reactivará, reactivarán, reactivaron
  reactivas, reactivo, reactivó, reactivos, reafirma, reafirmada, reafirmadas, reafirmado, reafirmados, reafirman, reafirmando
  reafirmar, reafirmará, reafirmarán, reafirmaron, reafirmó, real, reales, realidad, realidades, realista, realistas, realiza
  realización, realizaciones, realizada, realizadas, realizado, realizados, realizan, realizando, realizar, realizará
  realizarán, realizaron, realizó, reanuda, reanudación, reanudaciones, reanudada, reanudadas, reanudado, reanudados, reanudan
  reanudando, reanudar, reanudará, reanudarán, reanudaron, reanudó, rebasa, rebasada, rebasadas, rebasado, rebasados, rebasan
  rebasando, rebasar, rebasará, rebasarán, rebasaron, rebasó, rebelión, rebeliones, recaba, recabada, recabadas, recabado
  recabados, recaban, recabando, recabar, recabará, recabarán, recabaron, recabó, recado, recados, recalca, recalcada
  recalcadas, recalcado, recalcados, recalcan, recalcando, recalcar, recalcará, recalcarán, recalcaron, recalcó, recaudación
  recaudaciones, recepción, recepciones, receptor, receptores, receta, recetas, rechaza, rechazada, rechazadas, rechazado
  rechazados, rechazan, rechazando, rechazar, rechazará, rechazarán, rechazaron, rechazo, rechazó, rechazos, recibe, reciben
  recibida, recibidas, recibido, recibidos, recibiendo, recibieron, recibió, recibir, recibirá, recibirán, reciente, recientes
  recinto, recintos, recíproca, recíprocas, recíproco, recíprocos, reclama, reclamación, reclamaciones, reclamada, reclamadas
  reclamado, reclamados, reclaman, reclamando, reclamar, reclamará, reclamarán, reclamaron, reclamo, reclamó, reclamos, recoge
  recogen, recoger, recogerá, recogerán, recogida, recogidas, recogido, recogidos, recogiendo, recogieron, recogió
  recomendación, recomendaciones, recomendada, recomendadas, recomendado, recomendados, recomendando, recomendar, recomendará
  recomendarán, recomendaron, recomendó, recomienda, recomiendan, reconciliación, reconciliaciones, reconoce, reconocen
  reconocer, reconocerá, reconocerán, reconocida, reconocidas, reconocido, reconocidos, reconociendo, reconocieron
  reconocimiento, reconocimientos, reconoció, reconstrucción, reconstrucciones, reconstruida, reconstruidas, reconstruido
  reconstruidos, reconstruir, reconstruirá, reconstruirán, reconstruye, reconstruyen, reconstruyendo, reconstruyeron
  reconstruyó, récord, recordada, recordadas, recordado, recordados, recordando, recordar, recordará, recordarán, recordaron
  récordes, recordó, recorre, recorren, recorrer, recorrerá, recorrerán, recorrida, recorridas, recorrido, recorridos
  recorriendo, recorrieron, recorrió, recta, rectas, recto, rectoría, rectorías, rectos, recuento, recuentos, recuerda
  recuerdan, recuerdo, recuerdos, recupera, recuperación, recuperaciones, recuperada, recuperadas, recuperado, recuperados
  recuperan, recuperando, recuperar, recuperará, recuperarán, recuperaron, recuperó, recurre, recurren, recurrida, recurridas
  recurrido, recurridos, recurriendo, recurrió, recurrir, recurrirá, recurrirán, recurso, recursos, recursosâ, red, redacción
  redacciones, redacta, redactada, redactadas, redactado, redactados, redactan, redactando, redactar, redactará, redactarán
  redactaron, redactó, redes, redobla, redoblada, redobladas, redoblado, redoblados, redoblan, redoblando, redoblar, redoblará
  redoblarán, redoblaron, redobló, reducción, reducciones, reduce, reducen, reducida, reducidas, reducido, reducidos, reduciendo
  reducir, reducirá, reducirán, redujeron, redujo, reelección, reelecciones, reelecta, reelectas, reelecto, reelectos, reelegida
  reelegidas, reelegido, reelegidos, reelegir, reelegirá, reelegirán, reelige, reeligen, reeligiendo, reeligieron, reeligió
  reemplaza, reemplazada, reemplazadas, reemplazado, reemplazados, reemplazan, reemplazando, reemplazar, reemplazará
  reemplazarán, reemplazaron, reemplazó, refere, referem, referencial, referenciales, referida, referidas, referido, referidos
  referir, referirá, referirán, refiere, refieren, refiriendo, refirieron, refirió, refleja, reflejada, reflejadas, reflejado
  reflejados, reflejan, reflejando, reflejar, reflejará, reflejarán, reflejaron, reflejó, reflexiona, reflexionada
  reflexionadas, reflexionado, reflexionados, reflexionan, reflexionando, reflexionar, reflexionará, reflexionarán
  reflexionaron, reflexionó, reforesta, reforestación, reforestaciones, reforestada, reforestadas, reforestado, reforestados
  reforestando, reforestar, reforestará, reforestarán, reforestaron, reforestó, reforma, reformas, reforzada, reforzadas
  reforzado, reforzados, reforzamiento, reforzamientos, reforzando, reforzar, reforzará, reforzarán, reforzaron, reforzó
  refrendar, refuerza, refuerzan, refuerzo, refuerzos, refugiada, refugiadas, refugiado, refugiados, refugio, refugios, régimen
  regímenes, región, regional, regionales, regiones, registra, registrada, registradas, registrado, registrados, registran
  registrando, registrar, registrará, registrarán, registraron, registro, registró, registros, regla, reglamento, reglamentos
  reglas, regresa, regresada, regresadas, regresado, regresados, regresan, regresando, regresar, regresará, regresarán
  regresaron, regreso, regresó, regresos, regula, regulada, reguladas, regulado, regulados, regulan, regulando, regular
  regulará, regularán, regulares, regularización, regularizaciones, regularon, regulatoria, regulatorias, regulatorio
  regulatorios, reguló, rehabilitación, rehabilitaciones, reino, reinos, reintegra, reintegración, reintegraciones, reintegrada
  reintegradas, reintegrado, reintegrados, reintegran, reintegrando, reintegrar, reintegrará, reintegrarán, reintegraron
  reintegró, reitera, reiteración, reiteraciones, reiterada, reiteradas, reiterado, reiterados, reiteran, reiterando, reiterar
  reiterará, reiterarán, reiteraron, reiteró, relación, relaciona, relacionada, relacionadas, relacionado, relacionados
  relacionan, relacionando, relacionar, relacionará, relacionarán, relacionaron, relaciones, relacionó, relanza, relanzada
  relanzadas, relanzado, relanzados, relanzamiento, relanzamientos, relanzan, relanzando, relanzar, relanzará, relanzarán
  relanzaron, relanzó, relator, relatores, relevante, relevantes, relevo, relevos, religión, religiones, religiosa, religiosas
  religioso, religiosos, remarca, remarcada, remarcadas, remarcado, remarcados, remarcam, remarcando, remarcar, remarcará
  remarcarán, remarcaron, remarcó, remesa, remesas, remite, remiten, remitida, remitidas, remitido, remitidos, remitiendo
  remitieron, remitió, remitir, remitirá, remitirán, remota, remotas, remoto, remotos, rendición, rendiciones, rendida, rendidas
  rendido, rendidos, rendir, rendirá, rendirán, renovable, renovables, renovación, renovaciones, renovada, renovadas, renovado
  renovados, renovando, renovar, renovará, renovarán, renovaron, renovó, renta, rentable, rentables, rentas, renueva, renuevan
  renuncia, renunciada, renunciadas, renunciado, renunciados, renuncian, renunciando, renunciar, renunciará, renunciarán
  renunciaron, renuncias, renunció, repara, reparación, reparaciones, reparada, reparadas, reparado, reparados, reparan
  reparando, reparar, reparará, repararán, repararon, reparó, reparto, repartos, repasado, repatriación, repatriaciones
  repatriada, repatriadas, repatriado, repatriados, repatriar, repetida, repetidas, repetido, repetidos, repetir, repetirá
  repetirán, repite, repiten, repitiendo, repitieron, repitió, replanteamiento, replanteamientos, reporta, reportada, reportadas
  reportado, reportados, reportan, reportando, reportar, reportará, reportarán, reportaron, reporte, reportes, reportó
  representa, representación, representaciones, representada, representadas, representado, representados, representan
  representando, representante, representantes, representar, representará, representarán, representaron, representó, represión
  represiones, reproche, reproches, reprochó, reproducción, reproducciones, república, repúblicas, repudia, repudiada
  repudiadas, repudiado, repudiados, repudiam, repudiando, repudiar, repudiará, repudiarán, repudiaron, repudió, requerida
  requeridas, requerido, requeridos, requerir, requerirá, requerirán, requiere, requieren, requiriendo, requirieron, requirió
  requisito, requisitos, resalta, resaltada, resaltadas, resaltado, resaltados, resaltan, resaltando, resaltar, resaltará
  resaltarán, resaltaron, resaltó, rescata, rescatada, rescatadas, rescatado, rescatados, rescatan, rescatando, rescatar
  rescatará, rescatarán, rescataron, rescate, rescates, rescató, reserva, reservada, reservadas, reservado, reservados, reservan
  reservando, reservar, reservará, reservarán, reservaron, reservas, reservó, reside, residen, residencia, residencial
  residenciales, residencias, residida, resididas, residido, resididos, residiendo, residieron, residió, residir, residirá
  residirán, residuo, residuos, resistencia, resistencias, resolución, resoluciones, resolver, resolverá, resolverán
  resolviendo, resolvieron, resolvió, respalda, respaldada, respaldadas, respaldado, respaldados, respaldan, respaldando
  respaldar, respaldará, respaldarán, respaldaron, respaldo, respaldó, respaldos, respectiva, respectivas, respectivo
  respectivos, respeta, respetada, respetadas, respetado, respetados, respetan, respetando, respetar, respetará, respetarán
  respetaron, respeto, respetó, respetos, respetuosa, respetuosas, respetuoso, respetuosos, respiro, respiros, responde
  responden, responder, responderá, responderán, respondida, respondidas, respondido, respondidos, respondiendo, respondieron
  respondió, responsabilidad, responsabilidades, responsable, responsables, respuesta, respuestas, restablece, restablecen
  restablecer, restablecerá, restablecerán, restablecida, restablecidas, restablecido, restablecidos, restableciendo
  restablecieron, restableció, restaura, restauración, restauraciones, restaurada, restauradas, restaurado, restaurados
  restauran, restaurando, restaurar, restaurará, restaurarán, restauraron, restauró, restitución, restituciones, resto, restos
  restricción, restricciones, restringida, restringidas, restringido, restringidos, resuelta, resueltas, resuelto, resueltos
  resuelve, resuelven, resulta, resultada, resultadas, resultado, resultados, resultan, resultando, resultar, resultará
  resultarán, resultaron, resultó, resume, resumen, resúmenes, resumida, resumidas, resumido, resumidos, resumiendo, resumieron
  resumió, resumir, resumirá, resumirán, retira, retirada, retiradas, retirado, retirados, retiran, retirando, retirar, retirará
  retirarán, retiraron, retiro, retiró, retiros, reto, retoma, retomada, retomadas, retomado, retomados, retoman, retomando
  retomar, retomará, retomarán, retomaron, retomó, retorna, retornada, retornadas, retornado, retornados, retornan, retornando
  retornar, retornará, retornarán, retornaron, retorno, retornó, retornos, retos, retrasada, retrasadas, retrasado, retrasados
  retrato, retratos, retroceso, retrocesos, reúna, reúnan, reúne, reúnen, reunida, reunidas, reunido, reunidos, reunieron, reunificación, reunificaciones, reunió
  reunión, reuniones, reunir, reunirá, reunirán, reuniría, reunirían, reunirse, revela, revelada, reveladas, revelado, revelados, revelan, revelando, revelar, revelará
  revelarán, revelaron, reveló, reversión, reversiones, revisa, revisada, revisadas, revisado, revisados, revisan, revisando
  revisar, revisará, revisarán, revisaron, revisión, revisiones, revisó, revista, revistas, revolución, revoluciones, rezago
  rezagos, rica, ricas, rico, ricos, riego, riegos, riesgo, riesgos, rígida, rígidas, rígido, rígidos, rinde, rinden, rindiendo
  rindieron, rindió, río, ríos, riqueza, riquezas, ritmo, ritmos, robo, robos, robusta, robustas, robusto, robustos, rodea
  rodeada, rodeadas, rodeado, rodeados, rodean, rodeando, rodear, rodeará, rodearán, rodearon, rodeó, roig, rol, roles, ronda
  rondas, rota, rotas, roto, rotos, rotunda, rotundas, rotundo, rotundos, rueda, ruedas, rumbo, rumbos, ruptura, rupturas, rural
  rurales, ruta, rutas, rutinaria, rutinarias, rutinario, rutinarios, sabe, saben, saber, sabida, sabidas, sabido, sabidos
  sabiduría, sabidurías, sabiendo, sabotaje, sabotajes, sabrá, sabrán, saca, sacada, sacadas, sacado, sacados, sacan, sacando
  sacar, sacará, sacarán, sacaron, sacó, sacrificio, sacrificios, sagrada, sagradas, sagrado, sagrados, sala, salario, salarios
  salas, saldo, saldos, saldrá, saldrán, sale, salen, salida, salidas, salido, salidos, saliendo, saliente, salientes, salieron
  salió, salir, salón, salones, salud, saluda, saludable, saludada, saludadas, saludado, saludados, saludan, saludando, saludar
  saludará, saludarán, saludaron, saludes, saludo, saludó, saludos, salva, salvada, salvadas, salvado, salvados, salvaguardia
  salvaguardias, salvamento, salvamentos, salvan, salvando, salvar, salvará, salvarán, salvaron, salvó, sanción, sanciona
  sancionada, sancionadas, sancionado, sancionados, sancionan, sancionando, sancionar, sancionará, sancionarán, sancionaron
  sanciones, sancionó, saneamiento, saneamientos, sangre, sangres, sanitaria, sanitarias, sanitario, sanitarios, santa, santas
  santo, santos, satélite, satélites, satisfacción, satisfacciones, satisfactoria, satisfactorias, satisfactorio, satisfactorios
  sección, secciones, secretaria, secretariado, secretariados, secretario, secretarios, sector, sectores, sectorizada
  sectorizadas, sectorizado, sectorizados, secuestrada, secuestradas, secuestrado, secuestrados, secuestro, secuestros, secular
  seculares, secundaria, secundarias, secundario, secundarios, sede, sedes, sedición, sediciones, segmento, segmentos, seguida
  seguidas, seguido, seguidos, seguimiento, seguimientos, seguir, seguirá, seguirán, segunda, segundas, segundo, segundos
  segura, seguras, seguridad, seguridades, seguro, seguros, selección, selecciona, seleccionada, seleccionadas, seleccionado
  seleccionados, seleccionan, seleccionando, seleccionar, seleccionará, seleccionarán, seleccionaron, selecciones, seleccionó
  selectiva, selectivas, selectivo, selectivos, sella, sellada, selladas, sellado, sellados, sellan, sellando, sellar, sellará
  sellarán, sellaron, sello, selló, sellos, selva, selvas, semana, semanal, semanales, semanas, semestral, semestrales, semestre
  semestres, semilla, semillas, seminario, seminarios, sencilla, sencillas, sencillo, sencillos, senda, sendas, sensibilidad
  sensibilidades, sensible, sensibles, sentada, sentadas, sentado, sentados, sentando, sentar, sentará, sentarán, sentaron
  sentencia, sentenciada, sentenciadas, sentenciado, sentenciados, sentencias, sentida, sentidas, sentido, sentidos, sentir
  sentirá, sentirán, sentó, señal, señala, señalada, señaladas, señalado, señalados, señalan, señalando, señalar, señalará
  señalarán, señalaron, señales, señaló, separación, separaciones, septiembre, séptima, séptimas, séptimo, séptimos, sequía
  sequías, seres, serie, series, servicio, servicios, servida, servidas, servido, servidor, servidores, servidos, servir
  servirá, servirán, sesión, sesiones, sexta, sextas, sexto, sextos, sexual, sexuales, show, siembra, siembras, sienta, sientan
  siente, sienten, siglo, siglos, significa, significada, significadas, significado, significados, significan, significando
  significante, significantes, significar, significará, significarán, significaron, significativa, significativas, significativo
  significativos, significó, signo, signos, sigue, siguen, síguenos, siguiendo, siguiente, siguientes, siguieron, siguió
  silencio, silencios, simbólica, simbólicas, simbólico, simbólicos, similar, similares, simplifica, simplificada, simplificadas
  simplificado, simplificados, simplifican, simplificando, simplificar, simplificará, simplificarán, simplificaron, simplificó
  simposio, simposios, simulacro, simulacros, simultánea, simultáneas, simultáneo, simultáneos, síndica, sindicato, sindicatos
  sinergia, sinergias, singular, singulares, sintiendo, sintieron, sintió, sirve, sirven, sirviendo, sirvieron, sirvió, sismo
  sismos, sistema, sistemas, sistemática, sistemáticas, sistemático, sistemáticos, sitio, sitios, sitúa, situación, situaciones
  situada, situadas, situado, situados, sitúan, situando, situar, situará, situarán, situaron, situó, soberana, soberanas
  soberanía, soberanías, soberano, soberanos, sobrenatural, sobrenaturales, sobresaldrá, sobresaldrán, sobresale, sobresalen
  sobresalida, sobresalidas, sobresalido, sobresalidos, sobresaliendo, sobresaliente, sobresalientes, sobresalieron, sobresalió
  sobresalir, sobreviviente, sobrevivientes, sobrevuelo, sobrevuelos, sobrina, sobrinas, sobrino, sobrinos, socia, social
  sociales, socialista, socialistas, socias, sociedad, sociedades, socio, socioeconómica, socioeconómicas, socioeconómico
  socioeconómicos, socios, software, softwares, sol, solar, solares, soldado, soldados, soles, solicita, solicitada, solicitadas
  solicitado, solicitados, solicitan, solicitando, solicitante, solicitantes, solicitar, solicitará, solicitarán, solicitaron
  solicitó, solicitud, solicitudes, sólida, solidaria, solidarias, solidaridad, solidaridades, solidario, solidarios, sólidas
  sólido, sólidos, solución, soluciona, solucionada, solucionadas, solucionado, solucionados, solucionan, solucionando
  solucionar, solucionará, solucionarán, solucionaron, soluciones, solucionó, sombra, sombras, somete, someten, someter
  someterá, someterán, sometida, sometidas, sometido, sometidos, sometiendo, sometieron, sometió, sonido, sonidos, sorpresa
  sorpresas, sospecha, sospechas, sospechosa, sospechosas, sospechoso, sospechosos, sostendrá, sostendrán, sostener, sostenible
  sostenibles, sostenida, sostenidas, sostenido, sostenidos, sosteniendo, sostiene, sostienen, sostuvieron, sostuvo, suave
  suaves, sube, suben, subida, subidas, subido, subidos, subiendo, subieron, subió, subir, subirá, subirán, subraya, subrayada
  subrayadas, subrayado, subrayados, subrayan, subrayando, subrayar, subrayará, subrayarán, subrayaron, subrayó, subregión
  subregional, subregionales, subregiones, subsana, subsanada, subsanadas, subsanado, subsanados, subsanan, subsanando, subsanar
  subsanará, subsanarán, subsanaron, subsanó, subsecretaria, subsecretario, subsidiaria, subsidiarias, subsidiario, subsidiarios
  subsidio, subsidios, sucede, suceden, suceder, sucederá, sucederán, sucedida, sucedidas, sucedido, sucedidos, sucediendo
  sucedieron, sucedió, sucesión, sucesiones, suceso, sucesos, sueldo, sueldos, suelo, suelos, sueño, sueños, suerte, suertes
  suficiencia, suficiencias, suficiente, suficientes, sufragio, sufragios, sufre, sufren, sufrida, sufridas, sufrido, sufridos
  sufriendo, sufrieron, sufrió, sufrir, sufrirá, sufrirán, sugerida, sugeridas, sugerido, sugeridos, sugerir, sugerirá
  sugerirán, sugiere, sugieren, sugiriendo, sugirieron, sugirió, suma, sumada, sumadas, sumado, sumados, suman, sumando, sumar
  sumará, sumarán, sumaron, sumas, suministro, suministros, sumo, sumó, sumos, suntuaria, suntuarias, suntuario, suntuarios
  supera, superación, superaciones, superada, superadas, superado, superados, superan, superando, superar, superará, superarán
  superaron, superficial, superficiales, superficie, superficies, superior, superiores, superó, supervisa, supervisada
  supervisadas, supervisado, supervisados, supervisan, supervisando, supervisar, supervisará, supervisarán, supervisaron
  supervisión, supervisiones, supervisó, superviviente, supervivientes, supieron, supo, supondrá, supondrán, supone, suponen
  suponer, suponiendo, suposición, suposiciones, supranacional, supranacionales, suprema, supremas, supremo, supremos, supuesta
  supuestas, supuesto, supuestos, supusieron, supuso, surge, surgen, surgida, surgidas, surgido, surgidos, surgiendo, surgieron
  surgimiento, surgimientos, surgió, surgir, surgirá, surgirán, suscribe, suscriben, suscribiendo, suscribieron, suscribió
  suscribir, suscribirá, suscribirán, suscripción, suscripciones, suscrita, suscritas, suscrito, suscritos, suspende, suspenden
  suspender, suspenderá, suspenderán, suspendida, suspendidas, suspendido, suspendidos, suspendiendo, suspendieron, suspendió
  suspensión, suspensiones, sustancial, sustanciales, sustenta, sustentable, sustentables, sustentada, sustentadas, sustentado
  sustentados, sustentan, sustentando, sustentar, sustentará, sustentarán, sustentaron, sustento, sustentó, sustentos
  sustituida, sustituidas, sustituido, sustituidos, sustituir, sustituirá, sustituirán, sustituye, sustituyen, sustituyendo
  sustituyeron, sustituyó, sutil, sutiles, talento, talentos, taller, talleres, tamaño, tamaños, tanque, tanques, tardes, tarea
  tareas, tarifa, tarifas, tarjeta, tarjetas, tasa, tasas, teatro, teatros, técnica, técnicas, técnico, técnicos, tecnología
  tecnologías, tecnológica, tecnológicas, tecnológico, tecnológicos, tejido, tejidos, telefoneó, telefónica, telefónicas, telefónico
  telefónicos, teléfono, teléfonos, televisión, televisiones, tema, temas, temática, temáticas, temático, temáticos, temible
  temibles, temor, temores, temporada, temporadas, temporaria, temporarias, temporario, temporarios, tendencia, tendencias
  tensión, tensiones, teórica, teóricas, teórico, teóricos, tercio, tercios, termina, terminada, terminadas, terminado
  terminados, terminal, terminales, terminan, terminando, terminar, terminará, terminarán, terminaron, terminó, término
  términos, ternura, ternuras, terremoto, terremotos, terreno, terrenos, terrible, terribles, territorial, territoriales
  territorializada, territorializadas, territorializado, territorializados, territorio, territorios, terrorismo, terrorismos
  terrorista, terroristas, tesis, testifica, testificada, testificadas, testificado, testificados, testifican, testificando
  testificar, testificará, testificarán, testificaron, testificó, testigo, testigos, testimonio, testimonios, textil, textilera
  textileras, textilero, textileros, textiles, texto, textos, textual, textuales, tía, tías, tiempo, tiempos, tiende, tierra
  tierras, tío, tíos, tipo, tipos, titular, titulares, título, títulos, tocayo, toma, tomada, tomadas, tomado, tomados, toman
  tomando, tomar, tomará, tomarán, tomaron, tomó, tono, tonos, tormenta, tormentas, torneo, torneos, tortura, torturas, total
  totales, trabaja, trabajada, trabajadas, trabajado, trabajador, trabajadores, trabajados, trabajan, trabajando, trabajar
  trabajará, trabajarán, trabajaron, trabajo, trabajó, trabajos, tradición, tradicional, tradicionales, tradiciones, traducción
  traducciones, traduce, traducen, traducida, traducidas, traducido, traducidos, traduciendo, traducir, traducirá, traducirán
  tradujeron, tradujo, trae, traen, traer, traerá, traerán, traficante, traficantes, tráfico, tráficos, tragedia, tragedias
  trágica, trágicas, trágico, trágicos, traída, traídas, traído, traídos, traje, trajeron, trajes, trajo, tramita, tramitada
  tramitadas, tramitado, tramitados, tramitan, tramitando, tramitar, tramitará, tramitarán, tramitaron, trámite, trámites
  tramitó, tramo, tramos, tranquila, tranquilas, tranquilidad, tranquilidades, tranquilo, tranquilos, transatlántica
  transatlánticas, transatlántico, transatlánticos, transfere, transferem, transferencia, transferencias, transferida
  transferidas, transferido, transferidos, transferir, transferirá, transferirán, transfiere, transfiriendo, transfirieron
  transfirió, transforma, transformación, transformaciones, transformada, transformadas, transformado, transformados
  transforman, transformando, transformar, transformará, transformarán, transformaron, transformó, transición, transiciones
  transita, transitada, transitadas, transitado, transitados, transitan, transitando, transitar, transitará, transitarán
  transitaron, transitó, tránsito, transitoria, transitorias, transitorio, transitorios, tránsitos, transmisión, transmisiones
  transmite, transmiten, transmitida, transmitidas, transmitido, transmitidos, transmitiendo, transmitieron, transmitió
  transmitir, transmitirá, transmitirán, transnacional, transnacionales, transparencia, transparencias, transparente
  transparentes, transporte, transportes, traslada, trasladada, trasladadas, trasladado, trasladados, trasladan, trasladando
  trasladar, trasladará, trasladarán, trasladaron, traslado, trasladó, traslados, trasnacional, trasnacionales, trata, tratada
  tratadas, tratado, tratados, tratamiento, tratamientos, tratan, tratando, tratar, tratará, tratarán, trataron, trato, trató
  tratos, trayecto, trayectoria, trayectorias, trayectos, trayendo, traza, trazada, trazadas, trazado, trazados, trazan
  trazando, trazar, trazará, trazarán, trazaron, trazó, tregua, treguas, tren, trenes, tribu, tribuna, tribunal, tribunales
  tribunas, tribus, tributaria, tributarias, tributario, tributarios, trigo, trigos, trilateral, trilaterales, trimestral
  trimestrales, trimestre, trimestres, triste, tristes, triunfa, triunfada, triunfadas, triunfado, triunfados, triunfan
  triunfando, triunfar, triunfará, triunfarán, triunfaron, triunfo, triunfó, triunfos, tropa, tropas, tropical, tropicales
  turismo, turismos, turista, turistas, turística, turísticas, turístico, turísticos, turno, turnos, tutela, tutelada, tuteladas
  tutelado, tutelados, tutelam, tutelando, tutelar, tutelará, tutelarán, tutelaron, tuteló, ubica, ubicación, ubicaciones
  ubicada, ubicadas, ubicado, ubicados, ubican, ubicando, ubicar, ubicará, ubicarán, ubicaron, ubicó, ulterior, ulteriores
  última, últimas, último, últimos, une, unen, única, únicas, único, únicos, unida, unidad, unidades, unidas, unido, unidos
  uniendo, unieron, unifica, unificación, unificaciones, unificada, unificadas, unificado, unificados, unifican, unificando
  unificar, unificará, unificarán, unificaron, unificó, unió, unión, uniones, unir, unirá, unirán, universidad, universidades
  universitaria, universitarias, universitario, universitarios, universo, universos, urbana, urbanas, urbanística, urbanísticas
  urbanístico, urbanísticos, urbano, urbanos, urge, urgencia, urgencias, urgente, urgentes, urgida, urgidas, urgido, urgidos
  urgiendo, urgieron, urgió, urgir, urgirá, urgirán, urna, urnas, usa, usada, usadas, usado, usados, usan, usando, usar, usará
  usarán, usaron, uso, usó, usos, usuario, usuarios, útil, útiles, utilidad, utilidades, utiliza, utilización, utilizaciones
  utilizada, utilizadas, utilizado, utilizados, utilizan, utilizando, utilizar, utilizará, utilizarán, utilizaron, utilizó
  vacía, vacías, vacío, vacíos, vacuna, vacunación, vacunaciones, vacunada, vacunadas, vacunado, vacunados, vacunan, vacunando
  vacunar, vacunará, vacunarán, vacunaron, vacunas, vacunó, valdrá, valdrán, vale, valen, valentía, valentías, valer, valida
  válida, validas, válidas, valideces, validez, valido, válido, validos, válidos, valiendo, valiente, valientes, valieron, valió
  valiosa, valiosas, valioso, valiosos, valor, valora, valoración, valoraciones, valorada, valoradas, valorado, valorados
  valoran, valorando, valorar, valorará, valorarán, valoraron, valores, valoró, variable, variables, variada, variadas, variado
  variados, variedad, variedades, varonil, varoniles, vecina, vecinas, vecindad, vecindades, vecino, vecinos, vehículo
  vehículos, vela, velas, veloces, veloz, vemos, ven, vence, vencen, vencer, vencerá, vencerán, vencida, vencidas, vencido
  vencidos, venciendo, vencieron, venció, vende, venden, vender, venderá, venderán, vendida, vendidas, vendido, vendidos
  vendiendo, vendieron, vendió, vendrá, vendrán, venida, venidas, venido, venidos, venimos, venir, venta, ventaja, ventajas
  ventana, ventanas, ventanilla, ventanillas, ventas, ver, verá, verán, verano, veranos, verbal, verbales, verdad, verdadera
  verdaderas, verdadero, verdaderos, verdades, verde, verdes, verifica, verificación, verificaciones, verificada, verificadas
  verificado, verificados, verifican, verificando, verificar, verificará, verificarán, verificaron, verificó, versión, versiones
  vertebral, vértigo, vértigos, viable, viables, viaja, viajada, viajadas, viajado, viajados, viajan, viajando, viajar, viajará
  viajarán, viajaron, viaje, viajero, viajeros, viajes, viajó, vial, viales, vías, viceministra, viceministro, vicepresidenta
  víctima, víctimas, victoria, victorias, vida, vidas, video, vídeo, videollamada, videos, viendo, viene, vienen, viernes
  vieron, vietnamita, vigencia, vigencias, vigente, vigentes, vigésima, vigésimas, vigésimo, vigésimos, vigila, vigilada
  vigiladas, vigilado, vigilados, vigilan, vigilancia, vigilancias, vigilando, vigilante, vigilantes, vigilar, vigilará
  vigilarán, vigilaron, vigiló, vigor, vincula, vinculación, vinculaciones, vinculada, vinculadas, vinculado, vinculados
  vinculan, vinculando, vincular, vinculará, vincularán, vincularon, vinculó, vínculo, vínculos, viniendo, vinieron, vino, vio
  viola, violación, violaciones, violada, violadas, violado, violados, violan, violando, violar, violará, violarán, violaron
  violencia, violencias, violenta, violentas, violento, violentos, violó, viral, virales, virgen, vírgenes, virreinal
  virreinales, virtual, virtuales, virtud, virtudes, virus, visa, visado, visados, visas, visible, visibles, visión, visiones
  visita, visitada, visitadas, visitado, visitados, visitan, visitando, visitante, visitantes, visitar, visitará, visitarán
  visitaron, visitas, visitó, vislumbra, vislumbrada, vislumbradas, vislumbrado, vislumbrados, vislumbran, vislumbrando
  vislumbrar, vislumbrará, vislumbrarán, vislumbraron, vislumbró, víspera, vista, vistas, visto, vistos, visual, visuales, vital
  vitales, viuda, viudas, viudo, viudos, viva, vivas, vive, viven, vivida, vividas, vivido, vividos, vivienda, viviendas
  viviendo, vivieron, vivió, vivir, vivirá, vivirán, vivo, vivos, vocacional, vocacionales, voces, volada, voladas, volado
  volados, volando, volar, volará, volarán, volaron, voló, volumen, volúmenes, voluntad, voluntades, voluntaria, voluntarias
  voluntario, voluntarios, volver, volverá, volverán, volviendo, volvieron, volvió, vota, votación, votaciones, votada, votadas
  votado, votados, votan, votando, votar, votará, votarán, votaron, voto, votó, votos, voz, vuela, vuelan, vuelo, vuelos, vuelta
  vueltas, vuelto, vueltos, vuelve, vuelven, vulnerabilidad, vulnerabilidades, web, yacimiento, yacimientos, zanjó, zona, zonas
  zoológica, zoológicas, zoológico, zoológicos
`;
