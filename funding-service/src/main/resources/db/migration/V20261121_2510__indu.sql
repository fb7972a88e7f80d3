-- The life of an indu, whose order stays as it was. What remains is counted by the database itself as the indu becomes less, in any
-- of the ways: its row is locked by each, so that two acts at once never take the same euros, and it never goes below 0.00 (CALC-9).
create table indu (
  id                  uuid           primary key references ordre,
  revision            bigint         not null check (revision >= 0),
  dossier             text           not null,
  exercice            int            not null check (exercice between 2000 and 2099),
  genre               text           not null,
  rang                int            not null check (rang >= 0),
  montant             numeric(14, 2) not null check (montant > 0),
  reste               numeric(14, 2) not null,
  constate_le         date           not null,
  notifie_le          date,
  reste_notifie       numeric(14, 2) check (reste_notifie between 0 and montant),
  prescrit_le         date           not null,
  etat                text           not null check (etat in (
                        'CONSTATE', 'NOTIFIE', 'EN_COMPENSATION', 'PLAN_RECOUVREMENT', 'REMISE_DEMANDEE', 'REMISE_ACCORDEE',
                        'REMISE_REFUSEE', 'CONTESTE', 'SOLDE', 'ANNULE_PETIT_MONTANT', 'ADMIS_EN_NON_VALEUR')),
  proposition_acte    text           check (proposition_acte in ('PROPOSER_REMISE', 'PROPOSER_NON_VALEUR')),
  proposition_montant numeric(14, 2) check (proposition_montant > 0),
  proposition_par     text,
  constraint indu_reste_calc_9 check (reste between 0 and montant),
  check ((notifie_le is null) = (reste_notifie is null)),
  check ((proposition_acte is null) = (proposition_par is null))
);

create table indu_mouvement (
  indu_id    uuid           not null references indu,
  ordre      int            not null check (ordre >= 0),
  id         uuid           not null unique,
  type       text           not null check (type in ('REMBOURSEMENT', 'REMISE', 'PETIT_MONTANT', 'NON_VALEUR')),
  montant    numeric(14, 2) not null check (montant > 0),
  date_effet date           not null,
  reference  text,
  par        text           not null,
  primary key (indu_id, ordre),
  constraint indu_reference_une_fois unique (indu_id, reference),
  check ((type = 'REMBOURSEMENT') = (reference is not null))
);

create table indu_tranche (
  indu_id  uuid           not null references indu,
  ordre    int            not null check (ordre >= 0),
  echeance date           not null,
  montant  numeric(14, 2) not null check (montant > 0),
  primary key (indu_id, ordre)
);

create table indu_transition (
  indu_id uuid        not null references indu,
  ordre   int         not null check (ordre >= 0),
  acte    text        not null,
  vers    text        not null,
  par     text        not null,
  le      timestamptz not null,
  motif   text,
  montant numeric(14, 2),
  primary key (indu_id, ordre)
);

-- The indus established before: their withholdings are counted at once.
insert into indu (id, revision, dossier, exercice, genre, rang, montant, reste, constate_le, prescrit_le, etat)
  select o.id, 0, o.dossier, o.exercice, o.genre, o.rang, -o.montant, -o.montant - r.total, o.ordonne_le,
         (o.ordonne_le + interval '5 years')::date, case when -o.montant = r.total then 'SOLDE' else 'CONSTATE' end
  from ordre o, lateral (select coalesce(sum(montant), 0) as total from retenue where indu_id = o.id) r
  where o.montant < 0;
insert into indu_transition (indu_id, ordre, acte, vers, par, le, montant)
  select id, 0, 'CONSTATER', etat, 'systeme', constate_le, montant from indu;

-- The withholdings of an indu are counted as they are made; those of before are numbered.
alter table retenue add column ordre int not null default 0 check (ordre >= 0);
alter table retenue disable trigger retenue_append_only;
update retenue r set ordre = n.ordre
  from (select indu_id, paiement_id, row_number() over (partition by indu_id order by paiement_id) - 1 as ordre from retenue) n
  where n.indu_id = r.indu_id and n.paiement_id = r.paiement_id;
alter table retenue enable trigger retenue_append_only;

create function indu_commence() returns trigger language plpgsql as $$
begin
  new.reste := new.montant;
  return new;
end $$;
create trigger indu_reste before insert on indu for each row execute function indu_commence();

create function indu_diminue() returns trigger language plpgsql as $$
begin
  update indu set reste = reste - new.montant where id = new.indu_id;
  if not found then
    raise exception 'No such indu: %', new.indu_id using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger retenue_diminue after insert on retenue for each row execute function indu_diminue();
create trigger indu_mouvement_diminue after insert on indu_mouvement for each row execute function indu_diminue();

-- An indu is at its end when nothing remains, and only then; a plan is what remained of one.
create function indu_coherent() returns trigger language plpgsql as $$
declare
  i indu := (select row(x.*)::indu from indu x where x.id = new.id);
begin
  if (i.reste = 0) <> (i.etat in ('SOLDE', 'ANNULE_PETIT_MONTANT', 'ADMIS_EN_NON_VALEUR'))
     or (i.etat = 'PLAN_RECOUVREMENT') <> exists (select 1 from indu_tranche t where t.indu_id = i.id) then
    raise exception 'The state of an indu is what remains of it (§3.7): %', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger indu_etat_et_reste after insert or update on indu deferrable initially deferred
  for each row execute function indu_coherent();

create trigger indu_mouvement_append_only before update or delete on indu_mouvement
  for each row execute function ordre_never_rewritten();
create trigger indu_transition_append_only before update or delete on indu_transition
  for each row execute function ordre_never_rewritten();

alter table indu enable row level security;
create policy indu_visible on indu using (dossier_visible(dossier));
alter table indu_mouvement enable row level security;
create policy indu_mouvement_visible on indu_mouvement using (exists (select 1 from indu i where i.id = indu_id));
alter table indu_tranche enable row level security;
create policy indu_tranche_visible on indu_tranche using (exists (select 1 from indu i where i.id = indu_id));
alter table indu_transition enable row level security;
create policy indu_transition_visible on indu_transition using (exists (select 1 from indu i where i.id = indu_id));

create trigger indu_audit after insert or update or delete on indu for each row execute function audit_row();
create trigger indu_mouvement_audit after insert or update or delete on indu_mouvement
  for each row execute function audit_row();
create trigger indu_tranche_audit after insert or update or delete on indu_tranche
  for each row execute function audit_row();
create trigger indu_transition_audit after insert or update or delete on indu_transition
  for each row execute function audit_row('motif');
