-- The latest signed terms of each convention, as its owner published them.
create table convention_signee (
  convention_id     uuid     primary key,
  dossier           text     not null,
  gestionnaire      text     not null,
  date_effet        date     not null,
  date_fin          date     not null check (date_fin >= date_effet),
  premier_exercice  smallint not null,
  suspendue         boolean  not null,
  segments          jsonb    not null
);

create index convention_signee_dossier on convention_signee (dossier);

-- One declaration per dossier, year and type (DECL-5).
create table declaration (
  dossier   text     not null,
  exercice  smallint not null,
  type      text     not null check (type in ('PREVISIONNEL', 'ACTUALISE', 'REEL')),
  etat      text     not null check (etat in ('EN_SAISIE', 'COMPLETE', 'A_CORRIGER', 'VALIDEE', 'REFUSEE')),
  revision  bigint   not null,
  primary key (dossier, exercice, type)
);

-- Every version of its content, with who did what and when.
create table version_declaration (
  dossier         text        not null,
  exercice        smallint    not null,
  type            text        not null,
  version         int         not null check (version > 0),
  donnees         jsonb       not null,
  enregistree_par text        not null,
  enregistree_le  timestamptz not null,
  completee_par   text,
  completee_le    timestamptz,
  decision        text        check (decision in ('A_CORRIGER', 'VALIDEE', 'REFUSEE')),
  decidee_par     text,
  decidee_le      timestamptz,
  motif           text,
  primary key (dossier, exercice, type, version),
  foreign key (dossier, exercice, type) references declaration,
  check ((completee_par is null) = (completee_le is null)),
  check ((decision is null) = (decidee_par is null) and (decision is null) = (decidee_le is null)),
  -- The Caf decides on what is complete, and never alone of its own declaration (ACT-2).
  check (decision is null or completee_par is not null),
  check (decidee_par <> completee_par),
  check (decision = 'VALIDEE' or decision is null or motif is not null)
);

create table bilan (
  dossier        text        not null,
  exercice       smallint    not null,
  etat           text        not null check (etat in ('OUVERT', 'COMPLET', 'EVALUE', 'EVALUE_REVISE')),
  revision       bigint      not null,
  questionnaire  jsonb       not null,
  enregistre_par text        not null,
  enregistre_le  timestamptz not null,
  complet_par    text,
  complet_le     timestamptz,
  primary key (dossier, exercice),
  check ((complet_par is null) = (complet_le is null)),
  check ((etat = 'OUVERT') = (complet_par is null))
);

create table evaluation_bilan (
  dossier    text        not null,
  exercice   smallint    not null,
  version    int         not null check (version > 0),
  mission    text,
  atteint    boolean,
  regime     text        not null check (regime in ('MISSIONS_SUPPLEMENTAIRES', 'MISSIONS_RENFORCEES')),
  motif      text        not null,
  evalue_par text        not null,
  evalue_le  timestamptz not null,
  primary key (dossier, exercice, version),
  foreign key (dossier, exercice) references bilan,
  check ((mission is null) = (atteint is null))
);
