import type { RiskWords } from './risk-words';

export const es: RiskWords = {
  device:
    'telefono*|movil*|smartphone*|iphone*|dispositivo*|aparato*|tablet*|ipad*|portatil*|reloj|imei|terminal|equipo|galaxy|samsung|pantalla*|bateria',
  locked: 'bloqueado|bloqueada|bloqueados|lista negra',
  key: 'contrasena*|pin|codigo|codigo pin|clave|apple id|id de apple|cuenta de apple|icloud|cuenta de google|cuenta google|cuenta de icloud|dueno anterior|anterior dueno|propietario anterior|anterior propietario',
  asks: 'pide|pidiendo|piden|exige|solicita|requiere|vinculado a|asociado a|ligado a|registrado a|conectado a|vinculada a',
  lock: 'bloqueo de activacion|bloqueo de icloud|bloqueo icloud|bloqueo de google|bloqueado por operador|denunciado como robado|reportado como robado|reportado como perdido|no puedo activarlo|no se puede activar|no puedo desbloquearlo|no deja activarlo',
  foreign:
    'dueno anterior|anterior dueno|propietario anterior|anterior propietario|otra persona|antiguo dueno|desconocido',
  fake: 'falso|falsa|falsificacion*|falsificado*|falsificada|imitacion*|replica|copia china|no es original|no original|no es autentico|no es autentica|no es genuino|no es un original|pirata',
  danger:
    'se incendio|prendio fuego|echa humo|echo humo|sale humo|salio humo|empezo a salir humo|exploto|explotado|explota|descarga electrica|calambre|me quemo|me he quemado|quemadura*|chispa*|se derritio|derretido|peligroso|peligrosa|arde|ardio',
  battery: 'bateria*|pila*',
  swollen: 'hinchada|hinchado|inflada|inflado|abombada|se hincha|pierde liquido|con fugas',
  refuses:
    'rechaza*|rechazado|niega*|negais|negado|no acepta*|no aceptan|no aceptais|se niegan|ignora*|denegado|denegada|no quieren|no quiere|no quereis',
  right:
    'devolucion*|devolver*|reembolso*|reembolsar*|reclamacion*|garantia|desistimiento|dinero|reparacion|cambio',
  refused:
    'sigo sin recibir el reembolso|sigo sin recibir mi dinero|aun no he recibido el reembolso|todavia no he recibido el reembolso|no me han devuelto el dinero|no me habeis devuelto el dinero|no me devuelven el dinero|todavia no me han reembolsado|aun no me han reembolsado',
  dispute:
    'no corresponde|no se corresponde|no coincide con|no es como se describe|no es como en la descripcion|distinto a la descripcion|diferente a la descripcion|peor estado|peor de lo descrito|descripcion enganosa|anuncio enganoso|mala calidad|no es lo que pedi|no es lo que compre|publicidad enganosa|modelo equivocado|disputa',
  broken:
    'roto|rota|defectuoso|defectuosa|averiado|danado|danada|rayado|rayada|agrietada|estropeado|no funciona|no enciende|no se enciende|no carga|dejo de funcionar|ha dejado de funcionar',
  deny: 'no|sin|nunca|ningun|ninguna|ni|tampoco|nada|jamas',
  maybe: 'si|en caso de|espero|seria|podria|deberia|antes|segur*|temo|garantiza*',
  asking:
    'es|esta|estan|tiene|tienen|puede|puedo|pueden|hay|que|cual|como|cuando|donde|quien|viene|se|trae|lleva|aceptan',
  why: 'por que|como es posible|como puede ser',
  solved:
    'solucionado|resuelto|arreglado|ya funciona|ahora funciona|funciona perfectamente|funciona perfecto|todo bien|todo correcto|ya esta desbloqueado|ya he recibido el dinero|recibi el reembolso|he recibido el reembolso|consegui|todo en orden',
  other:
    'mi antiguo|mi viejo|mi movil viejo|telefono viejo|mi tarjeta|mi banco|pago|transferencia|pagina web|web|aplicacion|app|seguimiento|mi cuenta|embalaje|caja|enlace|cupon|factura|cristal templado|protector|descuento',
};
