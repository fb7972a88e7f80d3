-- §12, SEED 004: the calls for candidates of the Caf; everybody may read them, each Caf publishes its own.
create table appel (
  id               uuid           primary key,
  code_caf         text           not null check (code_caf ~ '^[0-9]{3}$'),
  titre            text           not null check (titre <> ''),
  texte            text           not null check (texte <> ''),
  types_eligibles  text[]         not null check (cardinality(types_eligibles) > 0),
  ouverture        date           not null,
  cloture          date           not null,
  date_effet       date           not null,
  date_fin         date           not null,
  etp              numeric(6, 2)  not null check (etp > 0),
  montant_annuel   numeric(14, 2) not null check (montant_annuel > 0),
  plafond_journee  numeric(14, 2) not null check (plafond_journee >= 0),
  source_titre     text           not null check (source_titre <> ''),
  source_date      date           not null,
  publie_par       text           not null check (publie_par <> ''),
  publie_le        timestamptz    not null,
  constraint appel_ouvert check (cloture >= ouverture),
  constraint appel_un_an check (date_fin >= date_effet and date_fin < date_effet + interval '1 year')
);

-- §3.10: one coordination, from the candidature on.
create table coordination (
  id                uuid   primary key,
  revision          bigint not null check (revision > 0),
  appel             uuid   not null references appel,
  code_caf          text   not null check (code_caf ~ '^[0-9]{3}$'),
  siret             text   not null constraint coordination_gestionnaire references gestionnaire,
  statut            text   not null check (statut in
    ('CANDIDATURE', 'NON_RETENUE', 'RETENUE', 'CONVENTION_SIGNEE', 'BILAN_REMIS', 'RENOUVELEE', 'CLOSE')),
  presentation      text   not null check (presentation <> ''),
  dossier           text   constraint coordination_dossier references relais,
  convention_debut  date,
  convention_fin    date,
  constraint coordination_une_candidature unique (appel, siret),
  constraint coordination_du_dossier unique (dossier),
  constraint coordination_signee check (
    (convention_debut is null) = (convention_fin is null) and (convention_fin is null or dossier is not null)),
  constraint coordination_avec_convention check (
    statut not in ('CONVENTION_SIGNEE', 'BILAN_REMIS', 'RENOUVELEE') or convention_fin is not null)
);

create unique index coordination_une_retenue on coordination (appel)
  where statut in ('RETENUE', 'CONVENTION_SIGNEE', 'BILAN_REMIS', 'RENOUVELEE');

create table coordination_bilan (
  coordination_id  uuid not null references coordination,
  ordre            int  not null,
  annee            int  not null check (annee between 2000 and 2099),
  remis_le         date not null,
  document         text not null check (document <> ''),
  resume           text not null check (resume <> ''),
  evalue_le        date,
  evaluation       text check (evaluation <> ''),
  primary key (coordination_id, ordre),
  constraint coordination_un_bilan unique (coordination_id, annee),
  check ((evalue_le is null) = (evaluation is null))
);

create table coordination_journal (
  coordination_id  uuid        not null references coordination,
  ordre            int         not null,
  acte             text        not null check (acte in
    ('CANDIDATER', 'RETENIR', 'OUVRIR_DOSSIER', 'ECARTER', 'SIGNER', 'REMETTRE_BILAN', 'EVALUER', 'RENOUVELER', 'CLORE')),
  date_fait        date        not null,
  motif            text        check (motif <> ''),
  par              text        not null check (par <> ''),
  le               timestamptz not null,
  primary key (coordination_id, ordre)
);

alter table appel enable row level security;
create policy appel_lu on appel for select using (true);
create policy appel_publie on appel for insert with check (perimetre_voit(code_caf, ''));
alter table coordination enable row level security;
create policy coordination_visible on coordination using (perimetre_voit(code_caf, siret));
alter table coordination_bilan enable row level security;
create policy coordination_bilan_visible on coordination_bilan
  using (exists (select 1 from coordination c where c.id = coordination_id));
alter table coordination_journal enable row level security;
create policy coordination_journal_visible on coordination_journal
  using (exists (select 1 from coordination c where c.id = coordination_id));

create trigger appel_audit after insert or update or delete on appel for each row execute function audit_row();
create trigger coordination_audit after insert or update or delete on coordination
  for each row execute function audit_row();
create trigger coordination_bilan_audit after insert or update or delete on coordination_bilan
  for each row execute function audit_row();
create trigger coordination_journal_audit after insert or update or delete on coordination_journal
  for each row execute function audit_row();
