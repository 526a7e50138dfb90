import type { Corpus } from './corpus.ts';

const corpus: Corpus = {
  lang: 'pt',
  m: [
    'Francisco',
    'Diogo',
    'Ricardo',
    'Jorge',
    'Manuel',
    'Fernando',
    'Sérgio',
    'Duarte',
    'Vasco',
    'Eduardo',
  ],
  f: [
    'Beatriz',
    'Carla',
    'Susana',
    'Mónica',
    'Lúcia',
    'Helena',
    'Daniela',
    'Vera',
    'Cristina',
    'Margarida',
  ],
  last: [
    ['Almeida', 'Almeida'],
    ['Ribeiro', 'Ribeiro'],
    ['Pinto', 'Pinto'],
    ['Teixeira', 'Teixeira'],
    ['Moreira', 'Moreira'],
    ['Correia', 'Correia'],
    ['Mendes', 'Mendes'],
    ['Nunes', 'Nunes'],
    ['Vieira', 'Vieira'],
    ['Monteiro', 'Monteiro'],
    ['Cardoso', 'Cardoso'],
    ['Rocha', 'Rocha'],
    ['Neves', 'Neves'],
    ['Coelho', 'Coelho'],
    ['Cruz', 'Cruz'],
    ['Cunha', 'Cunha'],
  ],
  greet: ['Bom dia,', 'Boa noite,', 'Viva,', ''],
  close: ['Fico a aguardar.', 'Obrigad{o|a} pela atenção.', 'Cumprimentos', ''],
  sellerGreet: ['Bom dia,', 'Boa tarde {n},'],
  sellerClose: ['Cumprimentos da equipa {store}', 'A equipa {store}', ''],
  topics: [
    {
      s: ['Levantamento em loja', 'Posso ir buscar?'],
      b: [
        'posso levantar o {p} na loja de Setúbal? Precisava dele hoje.',
        'não encontro a opção de levantamento. Existe?',
        'quando está pronta a encomenda {o} para levantar?',
      ],
      r: [
        'pode levantar entre as 9h e as 18h, traga o número da encomenda.',
        'fica pronta amanhã depois das 12h.',
      ],
      f: ['basta o número da encomenda?', 'passo aí na quinta, pode ser?'],
    },
    {
      s: ['Código de desconto não aplicado', 'Preço errado na encomenda {o}'],
      b: [
        'na encomenda {o} não foi aplicado o desconto de 10%. Devolvem a diferença?',
        'o preço do {p} no site era mais baixo do que o cobrado.',
        'a promoção leve dois pague um inclui o {p}?',
      ],
      r: [
        'o código é válido acima de 50 €, mas excecionalmente devolvemos a diferença.',
        'o preço mudou durante a noite, devolvemos a diferença por transferência.',
      ],
      f: ['quando recebo o valor?', 'não vejo isso nas condições, podem enviar o link?'],
    },
    {
      s: ['Trocar por tamanho maior', 'Medidas erradas'],
      b: [
        'queria trocar o {p} pela versão maior, está aberto mas sem uso.',
        'as medidas do anúncio não correspondem. É possível trocar?',
        'aceitam a troca sem a caixa original?',
      ],
      r: [
        'a troca é possível em 30 dias, embale bem o artigo.',
        'a versão maior custa mais 15 €, paga no ato da entrega.',
      ],
      f: ['pode ser. Para onde envio?', 'já não tenho a caixa, serve outra?'],
    },
    {
      s: ['Assistência demorada', 'Estado da reparação'],
      b: [
        'entreguei a {d} e até hoje não sei em que ponto está. Podem informar?',
        'devolveram-me o {p} a dizer que não tem avaria, mas continua igual.',
        'passaram 30 dias, quero os {m} de volta.',
      ],
      r: [
        'aguardamos uma peça do fabricante, chega no fim da semana.',
        'envie-nos um vídeo curto da avaria, a assistência volta a analisar.',
      ],
      f: ['enviei o vídeo ontem, chegou?', 'está mesmo a demorar.'],
    },
    {
      s: ['Peças e consumíveis', 'Filtros para {p}'],
      b: [
        'vendem filtros para o {p}? Não encontro no site.',
        'perdi a tampa, posso comprar só essa peça?',
        'que sacos servem no {p}?',
      ],
      r: [
        'encomendamos as peças em 5 a 7 dias, enviamos o preço por aqui.',
        'servem os sacos tipo 201, temos em stock.',
      ],
      f: ['queria duas unidades.', 'e quanto são os portes?'],
    },
    {
      s: ['Pagamento recusado', 'Encomenda por pagar'],
      b: [
        'o cartão foi recusado duas vezes mas o banco cativou {m}. E agora?',
        'paguei por multibanco a {d} e continua por pagar.',
        'posso mudar para pagamento na entrega?',
      ],
      r: [
        'a cativação desaparece em 48 horas, guardámos a encomenda.',
        'associámos o pagamento, segue hoje.',
      ],
      f: ['continua cativo, é normal?', 'ótimo, enviam o código?'],
    },
    {
      s: ['Embalagem violada', 'Caixa vazia'],
      b: [
        'a caixa vinha aberta e falta o {p}. O estafeta não quer saber.',
        'recebi uma caixa vazia! Tenho o auto assinado.',
        'só vinha a fatura, mais nada.',
      ],
      r: [
        'envie-nos o auto, tratamos com a transportadora.',
        'a transportadora assumiu, enviamos outro.',
      ],
      f: ['segue o auto em anexo.', 'quando chega o novo?'],
    },
    {
      s: ['Bateria fraca', 'Garantia da bateria'],
      b: [
        'o {p} dura duas horas e o anúncio dizia oito. É defeito?',
        'a bateria inchou, tenho receio de carregar.',
        'substituem a bateria a pagar?',
      ],
      r: [
        'não utilize o aparelho, recolhemos por nossa conta.',
        'custa 29 €, em garantia é gratuito.',
      ],
      f: [
        'quinta-feira serve para a recolha.',
        'ainda tenho seis meses de garantia, então é grátis?',
      ],
    },
  ],
  nudge: [
    'continuo sem resposta…',
    'por favor digam qualquer coisa.',
    'volto a escrever, é urgente.',
    'ainda é válido?',
  ],
  thanks: [
    'Excelente, obrigad{o|a}, está tudo certo.',
    'Resolvido, obrigad{o|a}.',
    'Obrigad{o|a} pela ajuda.',
  ],
  ok: ['O prazer é nosso.', 'Registado, obrigado.', 'Damos notícias assim que estiver tratado.'],
  platform: {
    opened: 'O comprador abriu um pedido (enc. {o}).',
    reminder: 'Este pedido ainda não tem resposta. Prazo: 24 horas em dias úteis.',
    resolved: 'Pedido encerrado.',
    refund: 'Valor reembolsado: {m}.',
    takeover: 'O pedido está a ser acompanhado pela mediação.',
  },
};

export default corpus;
