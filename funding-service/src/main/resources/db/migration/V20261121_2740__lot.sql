-- Transfers gathered to leave together. Whoever constitutes, approves, seconds and releases a lot are different persons: the row says
-- who did it of the approval that holds, lot_intervenant who ever did, also before the lot was sent back (ACT-2).
create table lot (
  id             uuid           primary key,
  revision       bigint         not null check (revision >= 0),
  code_caf       text           not null check (code_caf ~ '^[0-9]{3}$'),
  execution_le   date           not null,
  ordonnes_au    date           not null,
  genres         jsonb          not null,
  nombre         int            not null check (nombre >= 0),
  total          numeric(14, 2) not null check (total >= 0),
  plus_grand     numeric(14, 2) not null check (plus_grand between 0 and total),
  etat           text           not null check (etat in (
                   'CONSTITUE', 'A_APPROUVER_EN_SECOND', 'APPROUVE', 'LIBERE', 'EMIS', 'ABANDONNE')),
  constitue_par  text           not null check (constitue_par <> ''),
  approuve_par   text,
  seconde_par    text,
  libere_par     text,
  libere_le      timestamptz,
  emis_par       text,
  seuil_total    numeric(14, 2) check (seuil_total >= 0),
  seuil_paiement numeric(14, 2) check (seuil_paiement >= 0),
  empreinte      text           check (empreinte ~ '^[0-9a-f]{64}$'),
  constraint lot_personnes_differentes check (
    approuve_par <> constitue_par and seconde_par <> constitue_par and libere_par <> constitue_par
    and seconde_par <> approuve_par and libere_par <> approuve_par and libere_par <> seconde_par),
  constraint lot_approuve check (
    etat not in ('A_APPROUVER_EN_SECOND', 'APPROUVE', 'LIBERE', 'EMIS') or approuve_par is not null),
  constraint lot_seconde_au_dela_du_seuil check (
    etat not in ('APPROUVE', 'LIBERE', 'EMIS') or seconde_par is not null
    or (total <= coalesce(seuil_total, total) and plus_grand <= coalesce(seuil_paiement, plus_grand))),
  constraint lot_libere check (
    etat not in ('LIBERE', 'EMIS') or (libere_par is not null and libere_le is not null and empreinte is not null)),
  constraint lot_emis check ((etat = 'EMIS') = (emis_par is not null)),
  constraint lot_vide_abandonne check ((nombre = 0) = (etat = 'ABANDONNE'))
);
create index lot_of_caf on lot (code_caf, id);

create table lot_transition (
  lot_id      uuid        not null references lot,
  ordre       int         not null check (ordre >= 0),
  acte        text        not null,
  vers        text        not null,
  par         text        not null,
  le          timestamptz not null,
  motif       text,
  virement_id uuid        references virement,
  primary key (lot_id, ordre)
);

create table lot_intervenant (
  lot_id   uuid not null references lot,
  par      text not null check (par <> ''),
  fonction text not null check (fonction in ('CONSTITUER', 'APPROUVER', 'SECONDER', 'LIBERER')),
  primary key (lot_id, par)
);

-- Above which a second person approves, for each Caf; absent, none is asked for.
create table seuils (
  code_caf text           primary key check (code_caf ~ '^[0-9]{3}$'),
  total    numeric(14, 2) check (total >= 0),
  paiement numeric(14, 2) check (paiement >= 0),
  revision bigint         not null check (revision > 0)
);

alter table virement
  add constraint virement_dans_un_lot foreign key (lot_id) references lot,
  add constraint virement_vers_un_compte foreign key (compte_id) references compte_bancaire;

-- A transfer joins a lot while it is constituted, in the Caf of the lot.
create function virement_rejoint_un_lot() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from lot l where l.id = new.lot_id and l.etat = 'CONSTITUE' and l.code_caf = new.code_caf) then
    raise exception 'A transfer joins a lot that is constituted: %', new.lot_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger virement_rejoint before insert on virement for each row execute function virement_rejoint_un_lot();

-- What a lot is made of never changes but for the transfers taken out of it; the hash of its file is said once.
create function lot_fige() returns trigger language plpgsql as $$
begin
  if (new.id, new.code_caf, new.execution_le, new.ordonnes_au, new.genres, new.constitue_par)
       is distinct from (old.id, old.code_caf, old.execution_le, old.ordonnes_au, old.genres, old.constitue_par)
     or new.total > old.total or new.revision < old.revision
     or (old.empreinte is not null and new.empreinte is distinct from old.empreinte)
     or old.etat in ('EMIS', 'ABANDONNE') then
    raise exception 'What a lot is made of does not change: %', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger lot_jamais_reecrit before update on lot for each row execute function lot_fige();
create trigger lot_jamais_efface before delete on lot for each row execute function ordre_never_rewritten();
create trigger lot_transition_append_only before update or delete on lot_transition
  for each row execute function ordre_never_rewritten();
create trigger lot_intervenant_append_only before update or delete on lot_intervenant
  for each row execute function ordre_never_rewritten();

-- A lot is the sum of its transfers, and they stand where it stands.
create function lot_coherent() returns trigger language plpgsql as $$
declare
  l    lot := (select row(x.*)::lot from lot x where x.id = new.id);
  reel record;
begin
  select count(*) as nombre, coalesce(sum(v.montant), 0) as total, coalesce(max(v.montant), 0) as plus_grand,
         coalesce(bool_and(case l.etat
           when 'APPROUVE' then v.etat = 'ORDONNANCE'
           when 'LIBERE' then v.etat = 'LIBERE'
           when 'EMIS' then v.etat in ('EMIS', 'PAYE', 'REJETE', 'RETOURNE')
           when 'ABANDONNE' then false
           else v.etat = 'LIQUIDE' end), true) as suit
  into reel from virement v where v.lot_id = l.id and v.etat <> 'RETIRE';
  if (l.nombre, l.total, l.plus_grand) is distinct from (reel.nombre::int, reel.total, reel.plus_grand) or not reel.suit then
    raise exception 'A lot is the sum of its transfers (I3): %', l.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger lot_somme_de_ses_virements after insert or update on lot deferrable initially deferred
  for each row execute function lot_coherent();

alter table lot enable row level security;
create policy lot_de_sa_caf on lot using (grand_livre_visible(code_caf));
alter table lot_transition enable row level security;
create policy lot_transition_visible on lot_transition using (exists (select 1 from lot l where l.id = lot_id));
alter table lot_intervenant enable row level security;
create policy lot_intervenant_visible on lot_intervenant using (exists (select 1 from lot l where l.id = lot_id));
alter table seuils enable row level security;
create policy seuils_de_sa_caf on seuils using (grand_livre_visible(code_caf));

create trigger lot_audit after insert or update or delete on lot for each row execute function audit_row();
create trigger lot_transition_audit after insert or update or delete on lot_transition
  for each row execute function audit_row('motif');
create trigger lot_intervenant_audit after insert or update or delete on lot_intervenant
  for each row execute function audit_row();
create trigger seuils_audit after insert or update or delete on seuils for each row execute function audit_row();
