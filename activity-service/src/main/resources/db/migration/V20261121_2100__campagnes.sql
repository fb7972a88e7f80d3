-- §7: when a Caf gathers one type of data of one year; a type it has not set follows the rule book's default.
create table campagne (
  code_caf   text        not null check (code_caf ~ '^[0-9]{3}$'),
  exercice   smallint    not null check (exercice between 2000 and 2099),
  type       text        not null check (type in ('PREVISIONNEL', 'ACTUALISE', 'REEL', 'BILAN')),
  ouverture  date        not null,
  limite     date        not null,
  fixee_par  text        not null check (fixee_par <> ''),
  fixee_le   timestamptz not null,
  revision   bigint      not null,
  primary key (code_caf, exercice, type),
  check (ouverture <= limite),
  -- From the year before, to the forclusion (DL-9).
  check (ouverture >= make_date(exercice - 1, 1, 1) and limite <= make_date(exercice + 1, 12, 31))
);

-- What the Caf grants to one dossier beyond its campagne; what it granted before stays in the audit trail.
create table report_echeance (
  dossier      text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice     smallint    not null check (exercice between 2000 and 2099),
  type         text        not null check (type in ('PREVISIONNEL', 'ACTUALISE', 'REEL', 'BILAN')),
  limite       date        not null,
  motif        text        not null check (motif <> ''),
  accorde_par  text        not null check (accorde_par <> ''),
  accorde_le   timestamptz not null,
  revision     bigint      not null,
  primary key (dossier, exercice, type),
  check (limite <= make_date(exercice + 1, 12, 31))
);

-- A Caf sets its own calendar; whoever has a dossier there reads it.
alter table campagne enable row level security;
create policy campagne_de_sa_caf on campagne
  using (perimetre_est('SYSTEME') or perimetre_est('CAF') and code_caf = relais_reglage('code_caf'));
create policy campagne_lue on campagne for select
  using (exists (select 1 from gestion g where left(g.dossier, 3) = campagne.code_caf));

alter table report_echeance enable row level security;
create policy report_echeance_visible on report_echeance
  using (exists (select 1 from convention_signee c where c.dossier = report_echeance.dossier));

create trigger campagne_audit after insert or update or delete on campagne for each row execute function audit_row();
create trigger report_echeance_audit after insert or update or delete on report_echeance
  for each row execute function audit_row();
