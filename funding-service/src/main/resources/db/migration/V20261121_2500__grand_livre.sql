-- The ledger of each Caf: entries in double entry, numbered without a gap, each bearing the hash of the one before (I4, I12).
-- Its last number and hash; whoever adds an entry holds this row until the end of its transaction, so that the chain never forks.
create table grand_livre (
  code_caf  text   primary key check (code_caf ~ '^[0-9]{3}$'),
  numero    bigint not null check (numero >= 0),
  empreinte text   not null check (empreinte ~ '^[0-9a-f]{64}$')
);

create table ecriture (
  id             uuid        primary key,
  code_caf       text        not null references grand_livre,
  numero         bigint      not null check (numero > 0),
  dossier        text        not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$' and left(dossier, 3) = code_caf),
  nature         text        not null check (nature in (
                   'REPRISE', 'ACOMPTE', 'SOLDE', 'INDU', 'RETENUE', 'REMBOURSEMENT', 'REMISE', 'PETIT_MONTANT',
                   'NON_VALEUR', 'REGULARISATION')),
  reference      text        not null check (reference <> ''),
  date_comptable date        not null,
  libelle        text        not null,
  enregistree_le timestamptz not null,
  nombre_lignes  int         not null check (nombre_lignes >= 2),
  precedente     text        not null check (precedente ~ '^[0-9a-f]{64}$'),
  empreinte      text        not null check (empreinte ~ '^[0-9a-f]{64}$'),
  constraint ecriture_numerotee unique (code_caf, numero),
  constraint ecriture_chaine_sans_fourche unique (code_caf, precedente),
  constraint ecriture_une_par_cause unique (dossier, nature, reference)
);

create table ecriture_ligne (
  ecriture_id uuid           not null references ecriture,
  ordre       int            not null check (ordre >= 0),
  compte      text           not null check (compte in (
                'CHARGE_PS', 'CHARGE_BONUS', 'CHARGE_BONUS_TERRITOIRE', 'CHARGE_COORDINATION', 'ACOMPTES_VERSES',
                'GESTIONNAIRE', 'INDU_A_RECOUVRER', 'AVANT_RELAIS', 'BANQUE', 'REMISES', 'PETITS_MONTANTS', 'NON_VALEURS')),
  exercice    int            not null check (exercice between 2000 and 2099),
  debit       numeric(14, 2) not null check (debit >= 0),
  credit      numeric(14, 2) not null check (credit >= 0),
  primary key (ecriture_id, ordre),
  check ((debit > 0) <> (credit > 0))
);

create index ecriture_of_dossier on ecriture (dossier, numero);
create index ecriture_ligne_of_compte on ecriture_ligne (compte, exercice);

-- An entry has all its lines and is balanced when its transaction ends, and no line is ever added to it afterwards.
create function ecriture_equilibree() returns trigger language plpgsql as $$
declare
  de uuid := coalesce(to_jsonb(new) ->> 'ecriture_id', to_jsonb(new) ->> 'id')::uuid;
begin
  if (select e.nombre_lignes from ecriture e where e.id = de)
       is distinct from (select count(*) from ecriture_ligne l where l.ecriture_id = de)
     or (select sum(l.debit) - sum(l.credit) from ecriture_ligne l where l.ecriture_id = de) is distinct from 0 then
    raise exception 'An entry is balanced and whole (I4): %', de using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger ecriture_entiere after insert on ecriture deferrable initially deferred
  for each row execute function ecriture_equilibree();
create constraint trigger ecriture_ligne_entiere after insert on ecriture_ligne deferrable initially deferred
  for each row execute function ecriture_equilibree();

create function ecriture_never_rewritten() returns trigger language plpgsql as $$
begin
  raise exception 'An entry is never rewritten (I4)' using errcode = 'restrict_violation';
end $$;

create trigger ecriture_append_only before update or delete on ecriture
  for each row execute function ecriture_never_rewritten();
create trigger ecriture_ligne_append_only before update or delete on ecriture_ligne
  for each row execute function ecriture_never_rewritten();

-- A Caf sees its own ledger, a partner none. There is no policy to update or delete an entry: the service cannot.
create function grand_livre_visible(code text) returns boolean language sql stable
  return perimetre_est('SYSTEME') or (perimetre_est('CAF') and code = current_setting('relais.code_caf', true));

alter table grand_livre enable row level security;
create policy grand_livre_de_sa_caf on grand_livre using (grand_livre_visible(code_caf));
alter table ecriture enable row level security;
create policy ecriture_lisible on ecriture for select using (grand_livre_visible(code_caf));
create policy ecriture_ajoutee on ecriture for insert with check (grand_livre_visible(code_caf));
alter table ecriture_ligne enable row level security;
create policy ecriture_ligne_lisible on ecriture_ligne for select
  using (exists (select 1 from ecriture e where e.id = ecriture_id));
create policy ecriture_ligne_ajoutee on ecriture_ligne for insert
  with check (exists (select 1 from ecriture e where e.id = ecriture_id));

create trigger grand_livre_audit after insert or update or delete on grand_livre
  for each row execute function audit_row();
create trigger ecriture_audit after insert or update or delete on ecriture for each row execute function audit_row();
create trigger ecriture_ligne_audit after insert or update or delete on ecriture_ligne
  for each row execute function audit_row();

-- The dossiers with orders from before the ledger are looked at again: reconciling a dossier enters what its ledger lacks.
insert into reexamen (dossier, demande_le) select distinct dossier, now() from ordre on conflict (dossier) do nothing;
