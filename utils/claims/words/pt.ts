import type { RiskWords } from './risk-words';

export const pt: RiskWords = {
  device:
    'telemovel*|telefone*|celular*|smartphone*|iphone*|dispositivo*|aparelho*|tablet*|ipad*|portatil*|relogio|imei|equipamento*|produto|galaxy|samsung|ecra*|bateria',
  locked: 'bloqueado|bloqueada|bloqueados|lista negra',
  key: 'palavra passe|password|senha|pin|codigo|codigo pin|apple id|id apple|conta apple|icloud|conta google|conta da google|conta icloud|antigo dono|anterior dono|dono anterior|proprietario anterior|anterior proprietario',
  asks: 'pede|pedem|pedir|exige|solicita|requer|associado a|associado ao|ligado a|vinculado a|registado em|registado na|associado',
  lock: 'bloqueio de ativacao|bloqueio de activacao|bloqueio icloud|bloqueio do icloud|bloqueado a rede|bloqueado a operadora|dado como roubado|reportado como roubado|dado como perdido|nao consigo ativar|nao consigo ativa lo|nao consigo desbloquear|nao e possivel ativar|impossivel ativar',
  foreign:
    'antigo dono|anterior dono|dono anterior|proprietario anterior|anterior proprietario|antigo proprietario|outra pessoa|desconhecido',
  fake: 'falso|falsa|falsificado|falsificada|falsificacao|contrafeito|contrafacao|imitacao|replica|copia chinesa|nao e original|nao original|nao e autentico|nao e um original|nao e genuino',
  danger:
    'pegou fogo|incendiou|deita fumo|deitou fumo|a deitar fumo|saiu fumo|sai fumo|comecou a sair fumo|explodiu|rebentou|choque eletrico|apanhei um choque|levei um choque|queimei me|queimou me|faiscas|derreteu|derretido|perigoso|perigosa|a arder',
  battery: 'bateria*|pilha*',
  swollen: 'inchada|inchado|inchou|a inchar|dilatada|a verter|insuflada',
  refuses:
    'recus*|rejeit*|negam|negou|negaram|nao aceitam|nao aceita|ignoram|ignora|nao querem|nao quer|indeferid*',
  right:
    'devolucao|devolucoes|devolver*|reembolso*|reembolsar*|reclamacao|garantia|dinheiro|reparacao|troca|resolucao',
  refused:
    'ainda nao recebi o reembolso|ainda nao recebi o dinheiro|continuo sem o reembolso|continuo sem receber o reembolso|nao me devolveram o dinheiro|nao me devolvem o dinheiro|ainda nao fui reembolsad*|nunca recebi o reembolso|continuo a espera do reembolso',
  dispute:
    'nao corresponde|nao e como descrito|nao esta como descrito|diferente da descricao|diferente do anunciado|pior do que o descrito|pior do que descrito|pior estado|descricao enganosa|anuncio enganoso|ma qualidade|nao e o que encomendei|nao foi o que comprei|modelo errado|publicidade enganosa|disputa|litigio|nao conforme',
  broken:
    'partido|partida|avariado|avariada|defeituoso|defeituosa|com defeito|danificado|danificada|riscado|riscada|rachado|nao funciona|nao liga|nao carrega|deixou de funcionar|estragado|estragada',
  deny: 'nao|sem|nunca|nenhum|nenhuma|nem|nada|jamais',
  maybe: 'se|caso|espero|seria|poderia|deveria|antes|certeza|receio|garant*',
  asking:
    'e|esta|estao|tem|pode|posso|podem|ha|que|qual|como|quando|onde|quem|vem|aceitam|sera|quanto|traz',
  why: 'porque|porque e que|por que|como e possivel',
  solved:
    'resolvido|resolvida|ja funciona|agora funciona|funciona perfeitamente|funciona na perfeicao|tudo bem|tudo certo|tudo em ordem|ja esta desbloqueado|ja recebi o reembolso|recebi o reembolso|ja recebi o dinheiro|consegui|arranjado',
  other:
    'o meu antigo|telemovel antigo|meu telemovel velho|o meu cartao|meu banco|pagamento|transferencia|site|aplicacao|app|rastreio|a minha conta|embalagem|caixa|link|cupao|fatura|pelicula|vidro temperado|desconto',
};
