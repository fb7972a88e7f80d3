-- §3.1: the projets de fonctionnement of a dossier, each with the versions that the Caf validated and its follow-up.
create table projet (
  id          uuid   primary key,
  version     bigint not null,
  dossier     text   not null constraint projet_relais references relais,
  nature      text   not null check (nature in ('CREATION', 'EVOLUTION', 'RENOUVELLEMENT')),
  debut       date   not null,
  fin         date   not null,
  statut      text   not null check (statut in
    ('EN_ELABORATION', 'DEPOSE', 'VALIDE', 'MODIFICATION_EN_VALIDATION', 'REFUSE', 'RETIRE', 'CLOS')),
  contenu     jsonb  not null,
  registres   jsonb  not null,
  referent    text   check (referent <> ''),
  depose_par  text   check (depose_par <> ''),
  constraint projet_duree_conv_1 check (fin >= debut and fin < debut + interval '5 years'),
  constraint projet_depose_par check ((statut in ('DEPOSE', 'MODIFICATION_EN_VALIDATION')) = (depose_par is not null))
);

create index projet_of_dossier on projet (dossier);

-- One projet at a time is with the partner or the Caf (ASM-CONV-33).
create unique index projet_un_en_cours on projet (dossier) where statut in ('EN_ELABORATION', 'DEPOSE');

-- PRJ-1, PRJ-2: what was validated, by whom for the Caf; taken over, it has no content and nobody is known to have filed it.
create table version_projet (
  projet_id         uuid        not null references projet,
  numero            int         not null check (numero > 0),
  contenu           jsonb,
  projet_autorite   text        not null check (projet_autorite in ('ADMINISTRATIVE', 'CAS', 'CA')),
  projet_date       date        not null,
  projet_reference  text        not null check (projet_reference <> ''),
  projet_missions   text[]      not null,
  depose_par        text        check (depose_par <> ''),
  decide_par        text        not null check (decide_par <> ''),
  enregistree_le    timestamptz not null,
  primary key (projet_id, numero),
  constraint version_projet_deposee check ((contenu is null) = (depose_par is null)),
  constraint version_projet_act_2 check (decide_par <> depose_par)
);

create table suivi_projet (
  projet_id      uuid        not null references projet,
  ordre          int         not null check (ordre >= 0),
  acte           text        not null,
  texte          text        check (texte <> ''),
  autorite       text        check (autorite in ('ADMINISTRATIVE', 'CAS', 'CA')),
  date_decision  date,
  reference      text        check (reference <> ''),
  par            text        not null check (par <> ''),
  le             timestamptz not null,
  primary key (projet_id, ordre),
  constraint suivi_projet_decision check (
    num_nonnulls(autorite, date_decision, reference) = case when acte in ('VALIDER', 'REFUSER') then 3 else 0 end),
  constraint suivi_projet_motif check (
    texte is not null or acte not in
      ('DEMANDER_COMPLEMENTS', 'REFUSER', 'RETIRER', 'NOTIFIER_MODIFICATION', 'ACCOMPAGNER', 'DONNER_AVIS', 'EVALUER'))
);

alter table projet enable row level security;
create policy projet_visible on projet using (exists (select 1 from relais r where r.dossier = projet.dossier));

alter table version_projet enable row level security;
create policy version_projet_visible on version_projet
  using (exists (select 1 from projet p where p.id = projet_id));

alter table suivi_projet enable row level security;
create policy suivi_projet_visible on suivi_projet
  using (exists (select 1 from projet p where p.id = projet_id));

-- What a version keeps for ever is not copied into the audit trail.
create trigger projet_audit after insert or update or delete on projet for each row execute function audit_row();
create trigger version_projet_audit after insert or update or delete on version_projet
  for each row execute function audit_row('contenu');
create trigger suivi_projet_audit after insert or update or delete on suivi_projet
  for each row execute function audit_row();
