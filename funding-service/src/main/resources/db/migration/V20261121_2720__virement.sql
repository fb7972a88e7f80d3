-- A transfer carries the net of one payment to its beneficiary. A payment has one that may still reach the bank, or that did: the
-- database keeps it so whatever the instances do. One that was taken out of its lot, rejected or returned makes room for another (I2).
create table virement (
  id            uuid           primary key,
  ordre_id      uuid           not null references ordre,
  tentative     int            not null check (tentative between 1 and 99),
  dossier       text           not null check (dossier ~ '^[0-9]{3}-20[0-9]{7}$'),
  code_caf      text           not null check (code_caf = left(dossier, 3)),
  end_to_end_id text           not null check (end_to_end_id ~ '^[0-9a-f]{32}-[0-9]{1,2}$'),
  montant       numeric(14, 2) not null check (montant > 0),
  beneficiaire  text           not null check (beneficiaire ~ '^[0-9]{14}$'),
  compte_id     uuid           not null,
  lot_id        uuid           not null,
  etat          text           not null check (etat in (
                  'LIQUIDE', 'ORDONNANCE', 'LIBERE', 'EMIS', 'PAYE', 'REJETE', 'RETOURNE', 'RETIRE')),
  constraint virement_end_to_end_id_unique unique (end_to_end_id),
  constraint virement_tentative_unique unique (ordre_id, tentative)
);
create unique index virement_un_seul_en_cours on virement (ordre_id) where etat not in ('REJETE', 'RETOURNE', 'RETIRE');
create index virement_of_dossier on virement (dossier);
create index virement_of_lot on virement (lot_id);
create index virement_in_state on virement (code_caf, etat);

create table virement_transition (
  virement_id uuid        not null references virement,
  ordre       int         not null check (ordre >= 0),
  acte        text        not null,
  vers        text        not null,
  par         text        not null,
  le          timestamptz not null,
  date_effet  date        not null,
  motif       text,
  primary key (virement_id, ordre)
);

-- The net of a payment: its gross amount less what it gave up to indus when it was ordered.
create function net_a_payer(paiement uuid) returns numeric language sql stable
  return (select o.montant - coalesce((select sum(r.montant) from retenue r where r.paiement_id = o.id), 0)
          from ordre o where o.id = paiement);

create function virement_du_net() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.montant is distinct from net_a_payer(new.ordre_id)
       or new.dossier is distinct from (select o.dossier from ordre o where o.id = new.ordre_id) then
      raise exception 'A transfer is the net of its payment: %', new.ordre_id using errcode = 'check_violation';
    end if;
  elsif to_jsonb(new) - 'etat' <> to_jsonb(old) - 'etat' then
    raise exception 'Nothing but the state of a transfer changes: %', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger virement_montant before insert or update on virement for each row execute function virement_du_net();
create trigger virement_transition_append_only before update or delete on virement_transition
  for each row execute function ordre_never_rewritten();

-- What a Caf still has to pay: ordered, not nil, on no transfer that goes on.
create view a_payer with (security_invoker = true) as
  select o.id as ordre_id, o.dossier, left(o.dossier, 3) as code_caf, o.exercice, o.genre, o.rang, o.ordonne_le,
         net_a_payer(o.id) as net, d.gestionnaire as beneficiaire,
         (select coalesce(max(v.tentative), 0) from virement v where v.ordre_id = o.id) as tentatives
  from ordre o join dossier d on d.dossier = o.dossier
  where o.montant > 0 and net_a_payer(o.id) > 0
    and not exists (select 1 from virement v
                    where v.ordre_id = o.id and v.etat not in ('REJETE', 'RETOURNE', 'RETIRE'));

-- Seen by whoever sees the dossier; only its Caf, or the service itself, makes it move.
alter table virement enable row level security;
create policy virement_visible on virement for select using (dossier_visible(dossier));
create policy virement_cree on virement for insert with check (grand_livre_visible(code_caf));
create policy virement_suivi on virement for update using (grand_livre_visible(code_caf));
alter table virement_transition enable row level security;
create policy virement_transition_visible on virement_transition for select
  using (exists (select 1 from virement v where v.id = virement_id));
create policy virement_transition_ajoutee on virement_transition for insert
  with check (exists (select 1 from virement v where v.id = virement_id));

create trigger virement_audit after insert or update or delete on virement for each row execute function audit_row();
create trigger virement_transition_audit after insert or update or delete on virement_transition
  for each row execute function audit_row();

-- The ledger shows a transfer on its way, at the bank, and back.
alter table ecriture drop constraint ecriture_nature_check, add constraint ecriture_nature_check check (nature in (
  'REPRISE', 'ACOMPTE', 'SOLDE', 'INDU', 'RETENUE', 'REMBOURSEMENT', 'REMISE', 'PETIT_MONTANT', 'NON_VALEUR', 'REGULARISATION',
  'EMISSION', 'EXECUTION', 'REJET', 'RETOUR'));
alter table ecriture_ligne drop constraint ecriture_ligne_compte_check, add constraint ecriture_ligne_compte_check check (compte in (
  'CHARGE_PS', 'CHARGE_BONUS', 'CHARGE_BONUS_TERRITOIRE', 'CHARGE_COORDINATION', 'ACOMPTES_VERSES', 'GESTIONNAIRE',
  'INDU_A_RECOUVRER', 'AVANT_RELAIS', 'VIREMENTS_EMIS', 'BANQUE', 'REMISES', 'PETITS_MONTANTS', 'NON_VALEURS'));
