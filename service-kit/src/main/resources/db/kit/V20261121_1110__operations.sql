-- A bulk act done later, line by line. Its state and its totals are counted from the lines, never stored.
create table operation (
  id          uuid        primary key,
  type        text        not null,
  auteur      text        not null,
  acteur      text        not null,
  demandee_le timestamptz not null
);

create table operation_ligne (
  id         uuid        primary key,
  operation  uuid        not null references operation,
  rang       int         not null check (rang > 0),
  contenu    text        not null,
  statut     text        not null check (statut in ('EN_ATTENTE', 'FAITE', 'REFUSEE')),
  essais     int         not null default 0,
  reference  text,
  code       text,
  regle      text,
  detail     text,
  pointer    text,
  traitee_le timestamptz check ((traitee_le is null) = (statut = 'EN_ATTENTE')),
  unique (operation, rang)
);

create index operation_ligne_waiting on operation_ligne (essais, id) where statut = 'EN_ATTENTE';

comment on table operation is 'technique: actes de masse, lus par leur seul auteur';
comment on table operation_ligne is 'technique: lignes des actes de masse, lues par leur seul auteur';
