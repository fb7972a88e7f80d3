-- §12, Sphinx: what a Caf says that the columns of the export of a year are, version after version.
create table correspondance_bilan (
  code_caf       text        not null check (code_caf ~ '^[0-9]{3}$'),
  exercice       smallint    not null check (exercice between 2000 and 2099),
  version        bigint      not null check (version > 0),
  correspondance jsonb       not null,
  fixee_par      text        not null check (fixee_par <> ''),
  fixee_le       timestamptz not null,
  primary key (code_caf, exercice, version)
);

-- Which answer of the questionnaire each bilan came from: one dossier, one answer (ASM-ACT-60).
create table bilan_importe (
  dossier                text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice               smallint    not null,
  code_caf               text        generated always as (left(dossier, 3)) stored,
  identifiant            text        not null check (identifiant <> '' and length(identifiant) <= 100),
  version_correspondance bigint      not null,
  importe_par            text        not null check (importe_par <> ''),
  importe_le             timestamptz not null,
  primary key (dossier, exercice),
  foreign key (dossier, exercice) references bilan,
  foreign key (code_caf, exercice, version_correspondance) references correspondance_bilan,
  constraint bilan_importe_une_reponse unique (code_caf, exercice, identifiant)
);

alter table correspondance_bilan enable row level security;
create policy correspondance_bilan_de_sa_caf on correspondance_bilan
  using (perimetre_est('SYSTEME') or perimetre_est('CAF') and code_caf = relais_reglage('code_caf'));
alter table bilan_importe enable row level security;
create policy bilan_importe_visible on bilan_importe
  using (exists (select 1 from convention_signee c where c.dossier = bilan_importe.dossier));

create trigger correspondance_bilan_audit after insert or update or delete on correspondance_bilan
  for each row execute function audit_row();
create trigger bilan_importe_audit after insert or update or delete on bilan_importe
  for each row execute function audit_row();
