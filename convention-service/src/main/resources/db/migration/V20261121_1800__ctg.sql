-- §12: a Ctg of a Caf, the local authorities that signed it and the relais it covers.
create table ctg (
  id                uuid   primary key,
  revision          bigint not null check (revision > 0),
  code_caf          text   not null check (code_caf ~ '^[0-9]{3}$'),
  reference         text   not null check (reference <> ''),
  nom               text   not null check (nom <> ''),
  date_debut        date   not null,
  date_fin          date   not null,
  fin_anticipee     date,
  fin_motif         text   check (fin_motif <> ''),
  correction_motif  text   check (correction_motif <> ''),
  constraint ctg_reference unique (code_caf, reference),
  constraint ctg_periode check (date_fin >= date_debut),
  constraint ctg_fin_anticipee check (fin_anticipee between date_debut and date_fin),
  constraint ctg_fin_motivee check ((fin_anticipee is null) = (fin_motif is null))
);

create table ctg_signataire (
  ctg_id          uuid not null references ctg,
  ordre           int  not null,
  nom             text not null check (nom <> ''),
  siren           text check (siren ~ '^[0-9]{9}$'),
  date_signature  date not null,
  primary key (ctg_id, ordre)
);

create table ctg_relais (
  ctg_id   uuid not null references ctg,
  dossier  text not null references relais,
  primary key (ctg_id, dossier)
);

create index ctg_of_relais on ctg_relais (dossier);

-- Its agents see the whole of it; a partner the Ctg of its relais, and of them its own only.
alter table ctg_relais enable row level security;
create policy ctg_relais_visible on ctg_relais
  using (exists (select 1 from relais r where r.dossier = ctg_relais.dossier));
alter table ctg enable row level security;
create policy ctg_visible on ctg using (
  perimetre_voit(code_caf, '') or exists (select 1 from ctg_relais c where c.ctg_id = id));
alter table ctg_signataire enable row level security;
create policy ctg_signataire_visible on ctg_signataire using (exists (select 1 from ctg c where c.id = ctg_id));

-- CALC-10: what the bonus territoire of an exercice is computed from; every version is kept.
create table bonus_territoire (
  dossier   text   primary key references relais,
  revision  bigint not null check (revision > 0)
);

create table bonus_territoire_parametres (
  dossier          text           not null references bonus_territoire,
  ordre            int            not null,
  exercice         int            not null check (exercice between 2000 and 2099),
  version          int            not null check (version > 0),
  etp_soutenus     numeric(6, 2)  not null check (etp_soutenus >= 0),
  forfait_par_etp  numeric(14, 2) not null check (forfait_par_etp >= 0),
  texte_titre      text           not null check (texte_titre <> ''),
  texte_date       date           not null,
  motif            text           check (motif <> ''),
  saisi_par        text           not null check (saisi_par <> ''),
  saisi_le         timestamptz    not null,
  primary key (dossier, ordre),
  unique (dossier, exercice, version),
  constraint bonus_territoire_correction_motivee check (version = 1 or motif is not null)
);

alter table bonus_territoire enable row level security;
create policy bonus_territoire_visible on bonus_territoire
  using (exists (select 1 from relais r where r.dossier = bonus_territoire.dossier));
alter table bonus_territoire_parametres enable row level security;
create policy bonus_territoire_parametres_visible on bonus_territoire_parametres
  using (exists (select 1 from relais r where r.dossier = bonus_territoire_parametres.dossier));

create trigger ctg_audit after insert or update or delete on ctg for each row execute function audit_row();
create trigger ctg_signataire_audit after insert or update or delete on ctg_signataire
  for each row execute function audit_row();
create trigger ctg_relais_audit after insert or update or delete on ctg_relais
  for each row execute function audit_row();
create trigger bonus_territoire_audit after insert or update or delete on bonus_territoire
  for each row execute function audit_row();
create trigger bonus_territoire_parametres_audit after insert or update or delete on bonus_territoire_parametres
  for each row execute function audit_row();
