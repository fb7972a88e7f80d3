-- What the banks of a Caf answered. A file is read once: its bytes are known by their hash, whoever sends them again.
create table retour_fichier (
  id         uuid        primary key,
  code_caf   text        not null check (code_caf ~ '^[0-9]{3}$'),
  empreinte  text        not null check (empreinte ~ '^[0-9a-f]{64}$'),
  type       text        not null check (type in (
               'PAIN_002_001_03', 'PAIN_002_001_10', 'CAMT_054_001_02', 'CAMT_054_001_08')),
  message_id text        not null check (length(message_id) between 1 and 35),
  recu_par   text        not null check (recu_par <> ''),
  recu_le    timestamptz not null,
  constraint retour_fichier_une_fois unique (code_caf, empreinte)
);

-- Each line of a file, each event, as the bank told it, and what followed.
create table retour_ligne (
  id           uuid           primary key,
  code_caf     text           not null check (code_caf ~ '^[0-9]{3}$'),
  origine      text           not null check (origine in ('VIREMENT', 'LOT', 'MOUVEMENT', 'EVENEMENT')),
  fichier_id   uuid           references retour_fichier,
  evenement    text           check (evenement <> ''),
  ordre        int            not null check (ordre >= 0),
  dossier      text           check (dossier ~ '^[0-9]{3}-20[0-9]{7}$' and left(dossier, 3) = code_caf),
  virement_id  uuid           references virement,
  reference    text           check (reference <> ''),
  statut       text           check (statut in ('EN_ATTENTE', 'ACCEPTE', 'EXECUTE', 'REJETE', 'RETOURNE')),
  motif        text           check (motif <> ''),
  montant      numeric(18, 5) check (montant >= 0),
  devise       text           check (devise ~ '^[A-Z]{3}$'),
  date_banque  date           not null,
  suite        text           not null check (suite in (
                 'APPLIQUEE', 'SANS_EFFET', 'MONTANT_DIFFERENT', 'CONTRADICTOIRE', 'DOUBLE_PAIEMENT_SUSPECTE',
                 'REFERENCE_INCONNUE', 'DATE_INVRAISEMBLABLE', 'SANS_REFERENCE', 'CREDIT_SANS_RETOUR', 'CREDIT_ANNULE')),
  recu_le      timestamptz    not null,
  constraint retour_ligne_ordre unique (fichier_id, ordre),
  check ((fichier_id is null) = (evenement is not null)),
  check ((evenement is null) = (origine <> 'EVENEMENT')),
  check ((virement_id is null) = (dossier is null)),
  check (suite <> 'APPLIQUEE' or virement_id is not null)
);
create index retour_ligne_of_virement on retour_ligne (virement_id);
create index retour_ligne_of_suite on retour_ligne (code_caf, suite);

-- The lines that somebody has to look at. What was decided about one stays decided.
create table retour_a_traiter (
  ligne_id    uuid        primary key references retour_ligne,
  revision    bigint      not null check (revision >= 0),
  code_caf    text        not null,
  etat        text        not null check (etat in ('A_TRAITER', 'RATTACHEE', 'CLASSEE')),
  virement_id uuid        references virement,
  motif       text        check (motif <> ''),
  traite_par  text        check (traite_par <> ''),
  traite_le   timestamptz,
  check ((etat = 'RATTACHEE') = (virement_id is not null)),
  check ((etat = 'CLASSEE') = (motif is not null)),
  check ((etat = 'A_TRAITER') = (traite_par is null) and (traite_par is null) = (traite_le is null))
);
create index retour_a_traiter_in_state on retour_a_traiter (code_caf, etat, ligne_id);

create function retour_jamais_reecrit() returns trigger language plpgsql as $$
begin
  raise exception 'What the bank told is never rewritten: %', old.id using errcode = 'restrict_violation';
end $$;
create trigger retour_fichier_append_only before update or delete on retour_fichier
  for each row execute function retour_jamais_reecrit();
create trigger retour_ligne_append_only before update or delete on retour_ligne
  for each row execute function retour_jamais_reecrit();

create function retour_traite_une_fois() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.etat <> 'A_TRAITER' then
    raise exception 'What was decided about a line stays decided: %', old.ligne_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger retour_a_traiter_une_fois before update or delete on retour_a_traiter
  for each row execute function retour_traite_une_fois();

-- A line waits for somebody when, and only when, nothing could be concluded from it.
create function retour_en_file() returns trigger language plpgsql as $$
begin
  if (new.suite in ('APPLIQUEE', 'SANS_EFFET')) = exists (select 1 from retour_a_traiter where ligne_id = new.id) then
    raise exception 'A line nobody can conclude from waits for somebody: %', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger retour_ligne_en_file after insert on retour_ligne deferrable initially deferred
  for each row execute function retour_en_file();

-- The agents of the Caf, and the service itself.
alter table retour_fichier enable row level security;
create policy retour_fichier_de_sa_caf on retour_fichier using (grand_livre_visible(code_caf));
alter table retour_ligne enable row level security;
create policy retour_ligne_de_sa_caf on retour_ligne using (grand_livre_visible(code_caf));
alter table retour_a_traiter enable row level security;
create policy retour_a_traiter_de_sa_caf on retour_a_traiter using (grand_livre_visible(code_caf));

create trigger retour_fichier_audit after insert or update or delete on retour_fichier
  for each row execute function audit_row();
create trigger retour_ligne_audit after insert or update or delete on retour_ligne
  for each row execute function audit_row();
create trigger retour_a_traiter_audit after insert or update or delete on retour_a_traiter
  for each row execute function audit_row();
