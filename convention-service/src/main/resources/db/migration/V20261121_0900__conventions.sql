-- Needed to compare dossiers inside the exclusion constraint below; a trusted extension, no superuser required.
create extension if not exists btree_gist;

create table gestionnaire (
  siret                 text primary key check (siret ~ '^[0-9]{14}$'),
  nom                   text not null check (nom <> ''),
  type_juridique        text not null check (type_juridique in
    ('COMMUNE', 'EPCI', 'CCAS', 'CIAS', 'ASSOCIATION', 'MUTUELLE', 'ETABLISSEMENT_PUBLIC')),
  representant_nom      text not null,
  representant_qualite  text not null,
  siege                 text not null
);

-- ACT-4: one gestionnaire at a time for a dossier, any number of dossiers for a gestionnaire.
create table relais (
  dossier  text primary key check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  nom      text not null check (nom <> ''),
  commune  text not null,
  siret    text not null constraint relais_gestionnaire references gestionnaire,
  idequ    text
);

create table convention (
  id                uuid   primary key,
  version           bigint not null,
  dossier           text   not null constraint convention_relais references relais,
  premier_exercice  int    not null,
  revision          bigint not null check (revision >= 0),
  date_convention   date,
  unique (id, dossier)
);

create index convention_of_dossier on convention (dossier);

create table instrument (
  id                uuid   primary key,
  convention_id     uuid   not null,
  dossier           text   not null,
  rang              int    not null check (rang >= 0),
  statut            text   not null check (statut in
    ('BROUILLON', 'TRANSMISE', 'SIGNEE_GESTIONNAIRE', 'SIGNEE_CAF', 'SIGNEE', 'SUSPENDUE', 'ANNULEE')),
  intitule          text   not null,
  date_effet        date   not null,
  date_fin          date   not null,
  annee             text   not null,
  famille           text   not null,
  type              text   not null,
  modifie_type      text,
  modifie_date      date,
  objets            text[] not null,
  articles          jsonb  not null,
  missions          text[],
  missions_article  text,
  projet_autorite   text   not null check (projet_autorite in ('ADMINISTRATIVE', 'CAS', 'CA')),
  projet_date       date   not null,
  projet_reference  text   not null,
  projet_missions   text[] not null,
  originaux         int    not null,
  foreign key (convention_id, dossier) references convention (id, dossier),
  unique (convention_id, rang),
  constraint instrument_duree_conv_1
    check (date_fin >= date_effet and date_fin < date_effet + interval '5 years'),
  constraint instrument_originaux_act_3 check (originaux = 2),
  constraint instrument_missions_prj_2 check (missions <@ projet_missions),
  constraint instrument_articles_avn_1
    check (rang = 0 or (modifie_date is not null and jsonb_array_length(articles) > 0)),
  constraint instrument_suspension_conv_7 check (rang = 0 or statut <> 'SUSPENDUE'),
  constraint instrument_chevauchement_conv_8
    exclude using gist (dossier with =, convention_id with <>, daterange(date_effet, date_fin, '[]') with &&)
    where (statut in ('SIGNEE', 'SUSPENDUE'))
);

create unique index instrument_un_avenant_ouvert on instrument (convention_id)
  where rang > 0 and statut in ('BROUILLON', 'TRANSMISE', 'SIGNEE_GESTIONNAIRE', 'SIGNEE_CAF');

create table signature (
  instrument_id   uuid not null references instrument,
  partie          text not null check (partie in ('GESTIONNAIRE', 'CAF')),
  nom             text not null,
  qualite         text not null,
  date_signature  date not null,
  lieu            text not null,
  deliberation    text,
  primary key (instrument_id, partie)
);

create table suspension (
  convention_id  uuid not null references convention,
  ordre          int  not null,
  depuis         date not null,
  motif          text not null,
  levee_le       date,
  levee_motif    text,
  primary key (convention_id, ordre),
  check (levee_le >= depuis)
);

create unique index suspension_en_cours on suspension (convention_id) where levee_le is null;
