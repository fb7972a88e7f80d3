-- §6.2: the professionals that a relais gathers in a year, by a pseudonym only: no name, no identifier is ever kept.
-- A pseudonym is worth in one Caf and one year; it is null once purged (CTL-2), and what was counted stays counted.
create table analyse_participant (
  dossier         text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice        smallint    not null check (exercice >= 2022),
  id              uuid        not null,
  revision        bigint      not null,
  pseudonyme      text        check (pseudonyme ~ '^[0-9a-f]{64}$'),
  metier          text        not null check (metier in ('AM', 'GAD')),
  en_exercice     boolean     not null,
  compte_ailleurs boolean     not null,
  engagement      date,
  enregistre_par  text        not null check (enregistre_par <> ''),
  enregistre_le   timestamptz not null,
  primary key (dossier, exercice, id),
  constraint analyse_participant_une_fois unique (dossier, exercice, pseudonyme)
);

-- AP-9: which relais counts an AM this year. The constraint knows every dossier of the Caf, also those that whoever inserts
-- may not know of: of two relais at the same moment, one counts it.
create table analyse_compte (
  dossier     text     not null,
  exercice    smallint not null,
  participant uuid     not null,
  code_caf    text     generated always as (left(dossier, 3)) stored,
  pseudonyme  text     not null check (pseudonyme ~ '^[0-9a-f]{64}$'),
  primary key (dossier, exercice, participant),
  constraint analyse_compte_une_fois_ap_9 unique (code_caf, exercice, pseudonyme),
  foreign key (dossier, exercice, participant) references analyse_participant
);

create table analyse_seance (
  dossier        text         not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice       smallint     not null check (exercice >= 2022),
  id             uuid         not null,
  revision       bigint       not null,
  date_seance    date         not null,
  groupe         text         not null check (groupe <> ''),
  duree          numeric(4,2) not null check (duree > 0 and duree < 24),
  annulee        boolean      not null,
  tenue          jsonb        not null,
  enregistre_par text         not null check (enregistre_par <> ''),
  enregistre_le  timestamptz  not null,
  primary key (dossier, exercice, id),
  check (extract(year from date_seance) = exercice)
);

-- A session told twice would count twice (AP-I2).
create unique index analyse_seance_une_par_groupe on analyse_seance (dossier, date_seance, groupe) where not annulee;

create table analyse_presence (
  dossier     text         not null,
  exercice    smallint     not null,
  seance      uuid         not null,
  participant uuid         not null,
  heures      numeric(4,2) not null check (heures > 0),
  primary key (dossier, exercice, seance, participant),
  foreign key (dossier, exercice, seance) references analyse_seance,
  foreign key (dossier, exercice, participant) references analyse_participant
);

create index analyse_presence_of_participant on analyse_presence (dossier, exercice, participant);

-- §6.1: what the relais tells of its year, and what the Caf found of its LINF.
create table guichet_unique (
  dossier        text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice       smallint    not null check (exercice >= 2022),
  revision       bigint      not null,
  faits          jsonb       not null,
  enregistre_par text,
  enregistre_le  timestamptz,
  constat        jsonb,
  constate_par   text,
  constate_le    timestamptz,
  primary key (dossier, exercice),
  check ((enregistre_par is null) = (enregistre_le is null)),
  check ((constat is null) = (constate_par is null) and (constat is null) = (constate_le is null)),
  constraint guichet_reponses_gu_5
    check ((faits #>> '{demandes,repondues}')::int <= (faits #>> '{demandes,recues}')::int)
);

-- §6.3: the plan d'actions that covers a year, and the actions of that year.
create table promotion_strategie (
  dossier          text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice         smallint    not null check (exercice >= 2022),
  revision         bigint      not null,
  premier_exercice smallint    not null,
  dernier_exercice smallint    not null check (dernier_exercice >= premier_exercice),
  document         text        not null check (document <> ''),
  date_document    date        not null,
  echange_referent date,
  enregistre_par   text        not null check (enregistre_par <> ''),
  enregistre_le    timestamptz not null,
  primary key (dossier, exercice)
);

create table promotion_action (
  dossier        text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  exercice       smallint    not null check (exercice >= 2022),
  id             uuid        not null,
  revision       bigint      not null,
  genre          text        not null check (genre in ('PARTENARIAT', 'EVENEMENT', 'OUTIL', 'AUTRE')),
  intitule       text        not null check (intitule <> ''),
  statut         text        not null check (statut in ('PREVUE', 'REALISEE', 'ANNULEE')),
  date_action    date,
  preuve         text,
  enregistre_par text        not null check (enregistre_par <> ''),
  enregistre_le  timestamptz not null,
  avis_favorable boolean,
  avis_motif     text,
  avis_par       text,
  avis_le        timestamptz,
  primary key (dossier, exercice, id),
  check ((avis_favorable is null) = (avis_motif is null) and (avis_favorable is null) = (avis_par is null)
    and (avis_favorable is null) = (avis_le is null))
);

alter table analyse_participant enable row level security;
create policy analyse_participant_visible on analyse_participant
  using (exists (select 1 from convention_signee c where c.dossier = analyse_participant.dossier));
alter table analyse_compte enable row level security;
create policy analyse_compte_visible on analyse_compte
  using (exists (select 1 from convention_signee c where c.dossier = analyse_compte.dossier));
alter table analyse_seance enable row level security;
create policy analyse_seance_visible on analyse_seance
  using (exists (select 1 from convention_signee c where c.dossier = analyse_seance.dossier));
alter table analyse_presence enable row level security;
create policy analyse_presence_visible on analyse_presence
  using (exists (select 1 from convention_signee c where c.dossier = analyse_presence.dossier));
alter table guichet_unique enable row level security;
create policy guichet_unique_visible on guichet_unique
  using (exists (select 1 from convention_signee c where c.dossier = guichet_unique.dossier));
alter table promotion_strategie enable row level security;
create policy promotion_strategie_visible on promotion_strategie
  using (exists (select 1 from convention_signee c where c.dossier = promotion_strategie.dossier));
alter table promotion_action enable row level security;
create policy promotion_action_visible on promotion_action
  using (exists (select 1 from convention_signee c where c.dossier = promotion_action.dossier));

-- The trail is kept for ever and a pseudonym is not: it never enters it.
create trigger analyse_participant_audit after insert or update or delete on analyse_participant
  for each row execute function audit_row('pseudonyme');
create trigger analyse_compte_audit after insert or update or delete on analyse_compte
  for each row execute function audit_row('pseudonyme');
create trigger analyse_seance_audit after insert or update or delete on analyse_seance
  for each row execute function audit_row();
create trigger analyse_presence_audit after insert or update or delete on analyse_presence
  for each row execute function audit_row();
create trigger guichet_unique_audit after insert or update or delete on guichet_unique
  for each row execute function audit_row();
create trigger promotion_strategie_audit after insert or update or delete on promotion_strategie
  for each row execute function audit_row();
create trigger promotion_action_audit after insert or update or delete on promotion_action
  for each row execute function audit_row();

-- What each purge removed, year by year (CTL-2).
create table purge_pseudonymes (
  position  bigint      generated always as identity primary key,
  faite_le  timestamptz not null,
  exercice  smallint    not null,
  retires   int         not null check (retires > 0)
);
comment on table purge_pseudonymes is 'technique: combien de pseudonymes chaque purge a retirés, sans dossier ni personne';

-- Removes the pseudonyms of a year and of those before, of every Caf, and tells how many by year. Participants, attendances
-- and verdicts stay: nothing of what was counted is lost. Two purges at once: the second waits, and finds nothing left.
create function purger_pseudonymes(dernier int, jour date, le timestamptz) returns table (annee int, nombre int)
  language plpgsql security definer set search_path from current as $$
begin
  -- Whatever the setting of the service: six full years at least (CTL-2).
  if dernier + 6 >= extract(year from jour) then
    raise exception 'Les pseudonymes de % se gardent encore le %', dernier, jour using errcode = 'check_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('purger_pseudonymes'));
  delete from analyse_compte where exercice <= dernier;
  return query
    with retires as (
      update analyse_participant set pseudonyme = null
      where exercice <= dernier and pseudonyme is not null returning exercice),
    dits as (
      insert into purge_pseudonymes (faite_le, exercice, retires)
      select le, r.exercice, count(*) from retires r group by r.exercice returning purge_pseudonymes.exercice, retires)
    select d.exercice::int, d.retires from dits d order by d.exercice;
end $$;

-- The verdict that the facts gave when the Caf decided, and why the Caf departed from it (BON-4).
alter table evaluation_bilan add column atteint_calcule boolean;
alter table evaluation_bilan add column motif_ecart text check (motif_ecart <> '');
alter table evaluation_bilan add constraint evaluation_bilan_ecart_motive
  check ((motif_ecart is not null) = (coalesce(atteint_calcule <> atteint, false)));
