-- What was answered to each act, under the key its client gave it; written in the transaction of the effect.
create table idempotence (
  client    text        not null,
  cle       text        not null check (cle ~ '^[!-~]{1,128}$'),
  empreinte text        not null check (empreinte ~ '^[0-9a-f]{64}$'),
  statut    int         not null check (statut between 200 and 399),
  en_tetes  text        not null,
  corps     bytea       not null,
  cree_le   timestamptz not null,
  primary key (client, cle)
);

create index idempotence_by_age on idempotence (cree_le);

comment on table idempotence is 'technique: réponses déjà données, relues par leur seul client';
